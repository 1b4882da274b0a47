"""A date as precise as it was written in; its TIMEX3 and EDTF forms, and dates before and after it, out."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

FIRST_YEAR, LAST_YEAR = 1000, 2199
"""Years outside are not read as such, whatever stands there."""


@dataclass(frozen=True, slots=True)
class CalendarDate:
    """A year, a month of a year, or a day.

    Attributes:
        year: From 1 to 9999.
        month: From 1 to 12, or None where only the year is known.
        day: Day of the month, or None where only the month is known.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __str__(self) -> str:
        parts = [f"{self.year:04}"] + [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """Its last day."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])


def calendar_date(year: int, month: int | None = None, day: int | None = None) -> CalendarDate | None:
    """The date, or None where the calendar has none such ("31 June")."""
    if not 1 <= year <= 9999 or (month is not None and not 1 <= month <= 12):  # noqa: PLR2004 - the calendar
        return None
    if day is not None and (month is None or not 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    return CalendarDate(year, month, day)


def of_day(day: date) -> CalendarDate:
    """A day of the standard library as ours."""
    return CalendarDate(day.year, day.month, day.day)


def read_edtf_day(text: str | None) -> CalendarDate | None:
    """A plain EDTF date ("2024", "2024-12", "2024-12-16"), or None for anything else."""
    parts = (text or "").split("T")[0].split("-")
    if not 1 <= len(parts) <= 3 or not all(part.isdecimal() for part in parts):  # noqa: PLR2004 - year, month, day
        return None
    return calendar_date(*(int(part) for part in parts))


def shift_months(at: CalendarDate, months: int) -> CalendarDate | None:
    """The month so many months after (or before) the date's month; None off the calendar."""
    count = at.year * 12 + (at.month or 1) - 1 + months
    return calendar_date(count // 12, count % 12 + 1)


def shift_days(at: CalendarDate, days: int) -> CalendarDate | None:
    """The day so many days after (or before) a full date; None off the calendar."""
    try:
        return of_day(at.first + timedelta(days))
    except OverflowError:
        return None


def week_timex(day: date) -> str:
    """The ISO week of a day, as TIMEX3 writes it: ``2006-W14``."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def week_edtf(day: date) -> str:
    """Monday to Sunday of the ISO week of a day, as an EDTF interval."""
    try:
        monday = day - timedelta(day.isoweekday() - 1)
        return f"{monday}/{monday + timedelta(6)}"
    except OverflowError:
        return str(day)
