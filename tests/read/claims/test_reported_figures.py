"""Figures that go on with a report take its month, quarter or year."""

from __future__ import annotations

import pytest
from tests.read.claims.support import claim_with

OPENED = "Employers added 40,000 jobs in April. "
QUARTER = "Sales rose 5% in the first quarter of 2031. "


@pytest.mark.parametrize(
    ("text", "some_words", "period"),
    [
        (OPENED + "The jobless rate fell to 4.2 percent.", "4.2", "2031-04"),
        (
            OPENED + "It was a surprise. The jobless rate, the office said on Friday, fell to 4.2 percent.",
            "4.2",
            "2031-04",
        ),
        (OPENED + "The loss was driven by bars and restaurants, which shed 9,000 jobs.", "9,000", "2031-04"),
        ("Veldan lost 3,000 jobs in April. The number of claims rose to 900.", "900", "2031-04"),
        (QUARTER + "Profit was 20 million crowns.", "20 million", "2031-01/2031-03"),
        ("Sales rose 5% in 2030. Profit fell 3%.", "3%", "2029/2030"),
        ("Sales rose 5% in 2030. Profit was 20 million crowns.", "20 million", "2030"),
        (
            "Employers added 40,000 jobs in April, according to the office, and the jobless rate fell to 4.2 percent.",
            "4.2",
            "2031-04",
        ),
        # no report is open, or another thing or time is told
        ("The jobless rate fell to 4.2 percent.", "4.2", None),
        (OPENED + "Shares of the bank fell 3 percent.", "3 percent", None),
        (OPENED + "Lena Orr earned 300 crowns.", "300", None),
        (OPENED + "The jobless rate has fallen to 4.2 percent.", "4.2", None),
        (OPENED + "The jobless rate will fall to 4.2 percent.", "4.2", None),
        (OPENED + "The jobless rate fell to 4.2 percent last week.", "4.2", "2031-05-12/2031-05-18"),
        (OPENED + "It rained. It snowed. The sea froze. The jobless rate fell to 4.2 percent.", "4.2", None),
        ("Employers added 40,000 jobs on 3 May 2031. The jobless rate fell to 4.2 percent.", "4.2", None),
        ("Costs were down 1 percent from June 2030. Prices fell 2 percent.", "2 percent", None),
    ],
)
def test_a_figure_without_a_time_goes_on_with_the_report(text: str, some_words: str, period: str | None) -> None:
    assert claim_with(text, some_words).period == period
