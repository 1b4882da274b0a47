"""Weekdays and months whose verb looks back or ahead by more than its tense."""

from __future__ import annotations

import pytest
from tests.read.periods.support import readings


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The bill is to be voted on Tuesday.", "2024-05-21"),
        ("The bill was voted on Tuesday.", "2024-05-14"),
        ("The vote is to be held on November 20.", "2024-11-20"),
        ("They were able to restore some lines by Saturday.", "../2024-05-11"),
        ("They will be able to restore some lines by Saturday.", "../2024-05-18"),
        ("Police struggled to reach the valley late Tuesday.", "2024-05-14"),
        ("The goal is passage by Tuesday.", "../2024-05-21"),
        ("Lund wants an answer by Tuesday.", "../2024-05-21"),
        ("The goal was reached by Tuesday.", "../2024-05-14"),
        ("When the court sits on Tuesday, it may rule.", "2024-05-21"),
        ("When the court sat on Tuesday, it ruled.", "2024-05-14"),
        ("That could mean classes coming back Tuesday.", "2024-05-21"),
        ("Lund will resign, citing a report on Tuesday.", "2024-05-14"),
        ("The Terns play at Orm on Saturday.", "2024-05-18"),
        ("The Terns played at Orm on Saturday.", "2024-05-11"),
        ("The offer had been due to expire on Tuesday.", "2024-05-14"),
        ("The offer had been due to expire on Saturday.", "2024-05-18"),
        ("The offer was due to expire on Tuesday.", "2024-05-21"),
        ("She beat Lund to keep her title on Tuesday.", "2024-05-14"),
        ("She flew to Orm to meet Lund on Saturday.", "2024-05-18"),
        ("The union called a strike for Tuesday.", "2024-05-21"),
        ("The union called him a liar for Tuesday's speech.", "2024-05-14"),
        ("They expect a ruling on Tuesday.", "2024-05-21"),
        ("They expected a ruling on Tuesday.", "2024-05-14"),
        ("A vote is likely on Tuesday.", "2024-05-21"),
        ("A vote was likely on Tuesday.", "2024-05-14"),
        ("A vote could come on Tuesday.", "2024-05-21"),
        ("Shots could be heard on Tuesday.", "2024-05-14"),
        ("The vote is Tuesday.", "2024-05-21"),
        ("The funeral is on Tuesday.", "2024-05-21"),
        ("The funeral was on Tuesday.", "2024-05-14"),
        ("Voters go to the polls on Tuesday.", "2024-05-21"),
        ("Voters went to the polls on Tuesday.", "2024-05-14"),
        ("The law comes into force on Tuesday.", "2024-05-21"),
        ("The funeral did not take place on Tuesday.", "2024-05-14"),
        ("Lund must appear in court on Tuesday.", "2024-05-21"),
        ("Lund must have left on Tuesday.", "2024-05-14"),
        ("Shares fell ahead of Tuesday's vote.", "2024-05-21"),
        ("Shares fell ahead of Wednesday's vote.", "2024-05-15"),
        ("The hall is due to reopen in March.", "2025-03"),
        ("The hall was due to reopen in March.", "2024-03"),
        ("The victims of Tuesday's crash will be buried in Orm.", "2024-05-14"),
        ("The victims of Tuesday's vote will be seen in Orm.", "2024-05-21"),
        ("Lund will speak of the attack on Tuesday.", "2024-05-14"),
        ("He had taken part in the July 7 attack.", "2023-07-07"),
        ("He had prepared the July 7 vote.", "2024-07-07"),
        ("The port shut because of rain expected Tuesday.", "2024-05-21"),
        ("The port shut because of rain recorded Tuesday.", "2024-05-14"),
        ("People were under orders to leave on Wednesday.", "2024-05-15"),
        ("People were under orders to leave on Saturday.", "2024-05-18"),
        ("The judge put off the hearing from Friday.", "2024-05-17"),
        ("The judge put off the hearing from Tuesday.", "2024-05-14"),
        ("Guests left by noon local time on Friday.", "../2024-05-10"),
        ("A hearing was pencilled in for October.", "2024-10"),
    ],
)
def test_where_a_verb_looks(text: str, edtf: str) -> None:
    assert [place for _, _, place in readings(text)] == [edtf]
