"""A date as someone wrote it in, the same date in EDTF out, as precise as it was written and no more."""

from __future__ import annotations

import re
from datetime import date

from audiatur.model.record import Record
from audiatur.resources import load


class MonthNames(Record):
    """Names of the months and weekdays, as in ``words/en/calendar.yaml``."""

    months: tuple[tuple[str, ...], ...]
    weekdays: tuple[str, ...]


_CALENDAR = load(MonthNames, "words/en/publication_dates")
_MONTH_NUMBER = {name: number for number, names in enumerate(_CALENDAR.months, start=1) for name in names}
_MONTH = "(?P<month>" + "|".join(sorted(_MONTH_NUMBER, key=len, reverse=True)) + r")\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"

ISO = re.compile(r"(?<![\d/-])(?P<year>(?:19|20)\d\d)(?:-(?P<month>[01]\d)(?:-(?P<day>[0-3]\d))?)?(?![\d-])")
NUMERIC = re.compile(r"(?<![\d./-])(?P<first>[0-3]?\d)(?P<sign>[./-])(?P<second>[0-3]?\d)(?P=sign)" + _YEAR)
WRITTEN = (
    re.compile(rf"\b{_DAY}(?: of)? {_MONTH},? {_YEAR}", re.IGNORECASE),
    re.compile(rf"\b{_MONTH} {_DAY},? {_YEAR}", re.IGNORECASE),
    re.compile(rf"(?<!\d )\b{_MONTH},? {_YEAR}", re.IGNORECASE),
)
INTERVAL = re.compile(r"(?:\d{4}(?:-\d\d){0,2}|\.\.)/(?:\d{4}(?:-\d\d){0,2}|\.\.)")
LONGEST = 100
MONTHS = 12


class WrittenDate(Record):
    """A date found in a text: its EDTF and where its words stand in that text."""

    edtf: str
    start: int
    end: int


def read_edtf(words: str) -> str | None:
    """The first date in the words, in EDTF, or None where there is none.

    >>> read_edtf("Published 16 December, 2024 10:05")
    '2024-12-16'
    >>> read_edtf("03/04/2024")
    '2024'
    """
    if INTERVAL.fullmatch(words.strip()):
        return words.strip()
    found = find_date(words)
    return found.edtf if found else None


def find_date(words: str) -> WrittenDate | None:
    """The first date in a short text: "16 December, 2024", "Dec. 16, 2024", "2024-12-16", "16.12.2024".

    Day and month of "03/04/2024" can be read two ways, so only its year is kept.
    """
    folded = re.sub(r"\s", " ", words[:LONGEST])
    found = [date for pattern in WRITTEN for match in pattern.finditer(folded) if (date := _written(match))]
    found += [date for match in NUMERIC.finditer(folded) if (date := _numeric(match))]
    found += [date for match in ISO.finditer(folded) if match["month"] and (date := _iso(match))]
    if not found and (match := ISO.fullmatch(folded.strip())):
        return WrittenDate(edtf=match[0], start=0, end=len(words)) if _iso(match) else None
    return min(found, key=lambda date: (date.start, -date.end), default=None)


def _written(match: re.Match[str]) -> WrittenDate | None:
    parts = match.groupdict()
    return _checked(match, int(parts["year"]), _MONTH_NUMBER[parts["month"].lower()], int(parts.get("day") or 0))


def _iso(match: re.Match[str]) -> WrittenDate | None:
    return _checked(match, int(match["year"]), int(match["month"] or 0), int(match["day"] or 0))


def _numeric(match: re.Match[str]) -> WrittenDate | None:
    first, second = int(match["first"]), int(match["second"])
    if match["sign"] == "." or first > MONTHS or first == second:
        return _checked(match, int(match["year"]), second, first)
    if second > MONTHS:
        return _checked(match, int(match["year"]), first, second)
    return _checked(match, int(match["year"]), 0, 0)


def _checked(match: re.Match[str], year: int, month: int, day: int) -> WrittenDate | None:
    """The date as EDTF if the calendar has it; zero for a month or a day that was not written."""
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return None
    edtf = f"{year:04}" + (f"-{month:02}" if month else "") + (f"-{day:02}" if month and day else "")
    return WrittenDate(edtf=edtf, start=match.start(), end=match.end())
