"""An EDTF string in, the days it may stand for and its words out; never a day that was not given."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

POINT = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d{2}|XX))?(?:-(?P<day>\d{2}|XX))?(?:T.*)?\Z", re.DOTALL
)
QUALIFIERS = "?~%"
OPEN = {"", ".."}
DECEMBER = 12
SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
QUARTERS = {33: 1, 34: 2, 35: 3, 36: 4}
HALVES = {40: 1, 41: 2}
PART_NAMES = (
    SEASONS
    | {part: f"quarter {count} of" for part, count in QUARTERS.items()}
    | {part: f"half {count} of" for part, count in HALVES.items()}
)


@dataclass(frozen=True)
class Interval:
    """The first and last day a time may stand for; None where that side is open."""

    first: date | None
    last: date | None


def interval(edtf: str | None) -> Interval | None:
    """The days an EDTF string may stand for, or None where it names none we can place.

    Source: EDTF levels 0 to 2, https://www.loc.gov/standards/datetime/ . A season is placed as its whole
    year, since which months it holds depends on the hemisphere.
    """
    if not edtf:
        return None
    left, slash, right = edtf.partition("/")
    first = _point(left)
    if not slash:
        return first
    last = _point(right)
    if (first is None and left not in OPEN) or (last is None and right not in OPEN) or (first is None and last is None):
        return None
    return Interval(first.first if first else None, last.last if last else None)


def words(edtf: str | None) -> str:
    """An EDTF string as a reader says it; what we do not know is given back unchanged.

    >>> words("2024-12-16"), words("../2028"), words("2021/2024")
    ('16 December 2024', 'up to 2028', '2021 to 2024')
    """
    if not edtf:
        return ""
    left, slash, right = edtf.partition("/")
    if not slash:
        return _point_words(edtf)
    if left in OPEN:
        return f"up to {_point_words(right)}"
    if right in OPEN:
        return f"from {_point_words(left)} on"
    return f"{_point_words(left)} to {_point_words(right)}"


def _parts(text: str) -> tuple[str, int | None, int | None] | None:
    match = POINT.match(text.strip().strip(QUALIFIERS))
    if match is None:
        return None
    month, day = match["month"], match["day"]
    return (
        match["year"],
        int(month) if month and month != "XX" else None,
        int(day) if day and day != "XX" and month != "XX" else None,
    )


def _point(text: str) -> Interval | None:
    parts = _parts(text)
    if parts is None:
        return None
    year, month, day = parts
    try:
        if "X" in year or month is None or month in SEASONS:
            return Interval(date(int(year.replace("X", "0")) or 1, 1, 1), date(int(year.replace("X", "9")), 12, 31))
        low, high = _months(month)
        if day is not None:
            exact = date(int(year), month, day)
            return Interval(exact, exact)
        return Interval(date(int(year), low, 1), date(int(year), high, calendar.monthrange(int(year), high)[1]))
    except ValueError:
        return None


def _months(month: int) -> tuple[int, int]:
    """First and last month of a month, quarter or half in EDTF's numbering."""
    if month in QUARTERS:
        return 3 * QUARTERS[month] - 2, 3 * QUARTERS[month]
    if month in HALVES:
        return 6 * HALVES[month] - 5, 6 * HALVES[month]
    return month, month


def _point_words(text: str) -> str:
    parts = _parts(text)
    if parts is None:
        return text
    year, month, day = parts
    loose = "about " if "~" in text or "%" in text else ""
    unsure = " (uncertain)" if "?" in text or "%" in text else ""
    return f"{loose}{_calendar_words(year, month, day)}{unsure}"


def _calendar_words(year: str, month: int | None, day: int | None) -> str:
    if "X" in year:
        return f"the {year.replace('X', '0')}s"
    if month is None:
        return year
    if 1 <= month <= DECEMBER:
        name = calendar.month_name[month]
        return f"{name} {year}" if day is None else f"{day} {name} {year}"
    return f"{PART_NAMES[month]} {year}" if month in PART_NAMES else f"{year}-{month:02d}"
