"""A date and a count of units in, the unit of time so far before or after it out: "two months ago" is a month."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from audiatur.model.period import Anchor, PeriodKind
from audiatur.read.periods.calendar import (
    CalendarDate,
    of_day,
    shift_days,
    shift_months,
    week_edtf,
    week_timex,
)
from audiatur.read.periods.expression import Quarter, Value, date_value
from audiatur.read.periods.lexicon import calendar_words

_OPEN = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "Y": "XXXX",
    "E": "XXX",
    "C": "XX",
    "WE": "XXXX-WXX-WE",
}
_LAST_YEAR = 9999


def step_unit(at: CalendarDate | None, unit: str, step: int, anchor: Anchor) -> Value | None:
    """The unit of time so many units from a date, at the unit's own precision.

    Where the date is unknown or not known finely enough, a value with ``X`` and no calendar time; None for units
    shorter than a day.
    """
    letter = calendar_words().units[unit]
    if letter == "F":
        letter, step = "W", step * 2
    if letter not in _OPEN:
        return None
    value = _stepped(at, letter, step, anchor) if at is not None else None
    return value or Value(PeriodKind.DATE, _OPEN[letter])


def _stepped(at: CalendarDate, letter: str, step: int, anchor: Anchor) -> Value | None:
    if letter in "YEC":
        return _years(at.year, letter, step, anchor)
    if letter in "MQ":
        months = step * (3 if letter == "Q" else 1)
        month = shift_months(CalendarDate(at.year, at.month), months) if at.month is not None else None
        return _month(month, letter, anchor) if month is not None else None
    day = shift_days(at, step if letter == "D" else step * 7) if at.day is not None else None
    return _day(day, letter, anchor) if day is not None else None


def quarter_value(year: int, number: int, anchor: Anchor) -> Value:
    """A quarter of a year: its three months."""
    first, last = CalendarDate(year, number * 3 - 2), CalendarDate(year, number * 3)
    return Value(PeriodKind.DATE, f"{year}-Q{number}", f"{first}/{last}", anchor, first)


def same_quarter_before(quarter: Quarter, years: int) -> Value:
    """The quarter so many years before one; later expressions go on counting from the later one."""
    return replace(quarter_again(quarter, years), date=None)


def quarter_again(quarter: Quarter, years: int = 0) -> Value:
    """A quarter that was named, or that of so many years before, with its months where the text told its end."""
    value = quarter_value(quarter.year - years, quarter.number, Anchor.TEXT)
    last = shift_months(quarter.last, -12 * years) if quarter.last is not None else None
    first = shift_months(last, -2) if last is not None else None
    return replace(value, edtf=f"{first}/{last}", date=first) if first is not None else value


def _month(month: CalendarDate, letter: str, anchor: Anchor) -> Value:
    if letter == "M":
        return date_value(month, anchor)
    return quarter_value(month.year, ((month.month or 1) - 1) // 3 + 1, anchor)


def _day(day: CalendarDate, letter: str, anchor: Anchor) -> Value:
    if letter == "D":
        return date_value(day, anchor)
    week = week_timex(day.first)
    if letter == "W":
        return Value(PeriodKind.DATE, week, week_edtf(day.first), anchor, day)
    saturday = day.first + timedelta(6 - day.first.isoweekday())
    return Value(PeriodKind.DATE, f"{week}-WE", f"{saturday}/{saturday + timedelta(1)}", anchor, of_day(saturday))


def _years(year: int, letter: str, step: int, anchor: Anchor) -> Value | None:
    year += step * {"Y": 1, "E": 10, "C": 100}[letter]
    if not 1 <= year <= _LAST_YEAR:
        return None
    if letter == "Y":
        return date_value(CalendarDate(year), anchor)
    if letter == "E":
        decade = f"{year // 10:03}"
        return Value(PeriodKind.DATE, decade, f"{decade}0/{decade}9", anchor, CalendarDate(year // 10 * 10 or 1))
    return Value(PeriodKind.DATE, f"{year // 100:02}", f"{year // 100:02}01/{year // 100 + 1:02}00", anchor)
