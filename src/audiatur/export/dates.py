"""A time in EDTF in, the calendar parts that it names out: no month and no day that were not given."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

POINT = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?:T[0-9:.Z+-]*)?[?~%]?")
DECADE = re.compile(r"(\d{2})(\d)?(X{1,2})[?~%]?")
DECEMBER = 12
PARTS_OF_YEAR = {33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12), 40: (1, 6), 41: (7, 12)}
"""First and last month of quarters and halves in EDTF's numbers; seasons differ by hemisphere and name no month."""
PRECISE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


@dataclass(frozen=True)
class Point:
    """A year, and its month and day where they are known."""

    year: int
    month: int | None = None
    day: int | None = None


def ends(edtf: str) -> tuple[Point | None, Point | None]:
    """First and last point that a time names; of one point, twice that; None where a side is open or names no year.

    >>> ends("2031-03")[0], ends("../2034")[0], ends("203X")[1]
    (Point(year=2031, month=3, day=None), None, Point(year=2039, month=None, day=None))
    """
    first, slash, last = edtf.partition("/")
    return _point(first, last=False), _point(last if slash else first, last=True)


def precise(edtf: str | None) -> str | None:
    """The time, where it is a year, a month or a day and certain: what ISO 8601 writes in the same signs."""
    if not edtf or not PRECISE.fullmatch(edtf):
        return None
    try:
        date.fromisoformat(edtf + "-01-01"[len(edtf) - len("2031") :])
    except ValueError:
        return None
    return edtf


def _point(text: str, *, last: bool) -> Point | None:
    match = POINT.fullmatch(text)
    if match is None:
        return _unsure(text, last=last)
    year, month, day = (int(part) if part else None for part in match.groups())
    if year is None or not year:
        return None
    if month in PARTS_OF_YEAR:
        return Point(year, PARTS_OF_YEAR[month][int(last)])
    return Point(year, month, day) if month and 1 <= month <= DECEMBER else Point(year)


def _unsure(text: str, *, last: bool) -> Point | None:
    """The first or last year of a decade or century; the year alone where month or day are unknown."""
    if match := DECADE.fullmatch(text):
        digits = (match[1] + (match[2] or "") + match[3])[:4]
        year = digits.replace("X", "9" if last else "0")
        return Point(int(year)) if len(digits) == len("2031") and int(year) else None
    known = re.match(r"(\d{4})(?:-(\d\d))?(?:-XX){1,2}[?~%]?\Z", text)
    if known is None:
        return None
    month = int(known[2]) if known[2] and 1 <= int(known[2]) <= DECEMBER else None
    return Point(int(known[1]), month) if int(known[1]) else None
