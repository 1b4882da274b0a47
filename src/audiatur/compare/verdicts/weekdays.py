"""Two statements in, whether the days of the week that they name leave it open that they mean one day, out."""

from __future__ import annotations

import re

from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.time_names import weekday, weekdays

NIGHT = re.compile(r"\b(?:(?:over|mid)?nights?|evening|late|early|dawn|predawn)\b", re.IGNORECASE)
"""Words of the hours in which one article writes of one day and another of the next."""
DATE = re.compile(r"\b(?:[12]?\d|3[01])\b")
"""The number of a day of the month."""
A_WEEK = 7
A_FORTNIGHT = 14
"""Days by which an article may be dated wrongly."""


def may_be_one_day(left: Statement, right: Statement) -> bool:
    """Whether two statements that are dated apart may mean one day.

    The date of a day of the week hangs on when the article appeared, which may be told wrongly: who names the same one
    may mean the same day, and the date of the other may fall on it. What is done by night, or after a day, is of two.
    """
    named = [_named(left), _named(right)]
    gap = _days_between(left, right)
    near = _by_night(left) or _by_night(right)
    if not any(named):
        ranges = any(one.period is not None and one.period.first != one.period.last for one in (left, right))
        return gap is not None and gap <= 1 and (near or ranges)
    mine, theirs = (found or _fallen_on(side) for found, side in zip(named, (left, right), strict=True))
    if gap is not None and gap > A_FORTNIGHT:
        return False
    if mine & theirs:
        return True
    return near and any((a - b) % A_WEEK in {1, A_WEEK - 1} for a in mine for b in theirs)


def are_news_of_two_weeks(left: Statement, right: Statement) -> bool:
    """Whether each tells of a day of the week, by no date, and these lie weeks apart: each is news of its own week."""
    gap = _days_between(left, right)
    dated = any(DATE.search(side.text) for side in (left, right))
    return gap is not None and gap > A_FORTNIGHT and bool(_named(left) and _named(right)) and not dated


def _named(statement: Statement) -> frozenset[int]:
    """The days of the week that a statement names, by their number."""
    return frozenset(weekdays().index(found.casefold()) for found in weekday().findall(statement.text))


def _fallen_on(statement: Statement) -> frozenset[int]:
    """The day of the week that its date falls on; none where it is no single day."""
    period = statement.period
    if period is None or period.first is None or period.first != period.last:
        return frozenset()
    return frozenset({period.first.weekday()})


def _by_night(statement: Statement) -> bool:
    return NIGHT.search(statement.text) is not None


def _days_between(left: Statement, right: Statement) -> int | None:
    """Days from the end of the earlier time to the beginning of the later one."""
    one, other = left.period, right.period
    gaps = [
        (after.first - before.last).days
        for before, after in ((one, other), (other, one))
        if before and after and before.last and after.first and after.first > before.last
    ]
    return min(gaps, default=None)
