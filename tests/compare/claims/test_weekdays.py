"""Days of the week that may be one day, each beside days that are two."""

from __future__ import annotations

import pytest

from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Said, article, ruled

MOSS = ("Piet Moss", EntityKind.PERSON)


def captured(when: str, period: str, speaker: str | None = None) -> Said:
    text = f"The keeper Piet Moss was captured {when} in a barn at Tarnholt"
    return Said(text, subject="Piet Moss", predicate="capture", period=period, names=(MOSS,), speaker=speaker)


@pytest.mark.parametrize(
    ("left", "right", "conflict"),
    [
        (("on Monday", "2031-03-10"), ("on Monday", "2031-03-17"), False),  # the articles are dated a week apart
        (("on Monday", "2031-03-10"), ("on March 17", "2031-03-17"), False),  # a Monday
        (("on Monday", "2031-03-10"), ("on March 20", "2031-03-20"), True),  # a Thursday
        (("on Monday", "2031-03-10"), ("on Friday", "2031-03-14"), True),
        (("on Monday", "2031-03-10"), ("on Monday", "2031-06-09"), False),  # each is news of its own week
        (("on Monday", "2031-03-10"), ("on Friday", "2031-06-13"), False),
        (("on Monday", "2031-03-10"), ("on June 9", "2031-06-09"), True),  # no article is dated so wrongly
        (("on Monday, March 10", "2031-03-10"), ("on Monday", "2031-06-09"), True),
        (("late on Monday", "2031-03-10"), ("early on Tuesday", "2031-03-18"), False),
        (("at noon on Monday", "2031-03-10"), ("on Tuesday", "2031-03-18"), True),
        (("late on Monday", "2031-03-10"), ("on Friday", "2031-03-14"), True),
        (("on the night of March 9", "2031-03-09"), ("on March 10", "2031-03-10"), False),
        (("on March 9", "2031-03-09"), ("on March 10", "2031-03-10"), True),
        (("on March 9", "2031-03-09"), ("on 9 March after the raid of March 14", "2031-03-14"), False),
        (("on March 9", "2031-03-09"), ("on 10 March after the raid of March 14", "2031-03-14"), True),
        (("after March 9", "2031-03-10/.."), ("on March 9", "2031-03-09"), False),
        (("after March 14", "2031-03-15/.."), ("on March 9", "2031-03-09"), True),
        (("in March", "2031-03"), ("in March 2030", "2030-03"), False),  # the year of one is a guess
        (("in March 2031", "2031-03"), ("in March 2030", "2030-03"), True),
        (("over the 2029 election", "2029"), ("on March 9", "2031-03-09"), False),  # it dates the election
        (("the first Monday in March", "2031-06-02"), ("on March 9", "2031-03-09"), False),
        (("at 3 o'clock", "2031-03-10"), ("on March 14", "2031-03-14"), False),
    ],
)
def test_two_dates_conflict_only_where_they_cannot_be_one_day(
    left: tuple[str, str], right: tuple[str, str], *, conflict: bool
) -> None:
    told = ruled(article("Post", captured(*left)), article("Herald", captured(*right)))
    assert ((Verdict.CONFLICT, "different_dates") in told) == conflict


@pytest.mark.parametrize(("speaker", "conflict"), [("Tessa Quill", False), ("Bo Lund", True)])
def test_what_one_person_is_quoted_with_is_dated_by_each_article(speaker: str, *, conflict: bool) -> None:
    left = captured("on March 9", "2031-03-09", "Tessa Quill")
    told = ruled(article("Post", left), article("Herald", captured("on March 14", "2031-03-14", speaker)))
    assert ((Verdict.CONFLICT, "different_dates") in told) == conflict
