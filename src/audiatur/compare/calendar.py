"""An EDTF time in, the days it may cover out; and how two such times stand to each other."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[\d:.+Z-]*)?[~?%]?")


class Meeting(StrEnum):
    """How two times stand to each other."""

    SAME = "same"
    WITHIN = "within"
    HOLDS = "holds"
    OVERLAP = "overlap"
    APART = "apart"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Days:
    """The first and the last day a time may mean; None where that end is open."""

    first: date | None
    last: date | None


@lru_cache(maxsize=10_000)
def days(edtf: str | None) -> Days | None:
    """The days an EDTF time covers; None where there is none or it cannot be read.

    >>> days("2024-02")
    Days(first=datetime.date(2024, 2, 1), last=datetime.date(2024, 2, 29))
    >>> days("../2028").last
    datetime.date(2028, 12, 31)
    """
    if not edtf:
        return None
    left, slash, right = edtf.partition("/")
    if not slash:
        return _one(edtf)
    start, end = _one(left), _one(right)
    open_left, open_right = left in ("", ".."), right in ("", "..")
    if (start is None and not open_left) or (end is None and not open_right) or (start is end is None):
        return None
    return Days(start.first if start else None, end.last if end else None)


def _one(text: str) -> Days | None:
    match = DAY.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        if year is None or month is None:
            return Days(date(year or 0, 1, 1), date(year or 0, 12, 31))
        if day is None:
            return Days(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
        return Days(date(year, month, day), date(year, month, day))
    except ValueError:
        return None


def meet(left: Days | None, right: Days | None) -> Meeting:
    """How the left time stands to the right one; an unknown time meets none.

    >>> meet(days("2024-03-05"), days("2024"))
    <Meeting.WITHIN: 'within'>
    """
    if left is None or right is None:
        return Meeting.UNKNOWN
    if left == right:
        return Meeting.SAME
    low, high = date.min, date.max
    a, b = left.first or low, left.last or high
    c, d = right.first or low, right.last or high
    if b < c or d < a:
        return Meeting.APART
    if c <= a and b <= d:
        return Meeting.WITHIN
    if a <= c and d <= b:
        return Meeting.HOLDS
    return Meeting.OVERLAP
