"""Weekdays, months and seasons beside the date that the text named last, and those that are not."""

from __future__ import annotations

import pytest
from tests.read.periods.support import readings


@pytest.mark.parametrize(
    ("text", "words", "timex"),
    [
        ("On May 3, 2019 the vote was held. The following Friday he quit.", "The following Friday", "2019-05-10"),
        ("On May 3, 2019 the vote was held. The next Monday night he quit.", "The next Monday night", "2019-05-06TNI"),
        ("On May 3, 2019 the vote was held. On that Friday he quit.", "that Friday", "2019-05-03"),
        ("On May 3, 2019 the vote was held. The previous Monday he had quit.", "The previous Monday", "2019-04-29"),
        ("In 2019 he won. That October he quit.", "That October", "2019-10"),
        ("In 2019 he won. The following October he quit.", "The following October", "2020-10"),
        ("In November 2019 he won. The following March he quit.", "The following March", "2020-03"),
        ("In November 2019 he won. The previous March he had quit.", "The previous March", "2019-03"),
        ("In March 2019 he won. Later that summer he quit.", "that summer", "2019-SU"),
        ("In October 2019 he won. The following summer he quit.", "The following summer", "2020-SU"),
        ("In 2019 he won. He said that Friday was a holiday.", "Friday", "2024-05-10"),
        ("In 2019 he won. They agree that April is cold.", "April", "2024-04"),
        ("On May 3 he won. He will speak the next Monday.", "next Monday", "2024-05-20"),
        ("That Friday he quit.", "Friday", "2024-05-10"),
    ],
)
def test_a_time_beside_the_last_one(text: str, words: str, timex: str) -> None:
    assert (words, timex) in [(quote, value) for quote, value, _ in readings(text)]
