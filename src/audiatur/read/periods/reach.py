"""A date and a number of units of time in, the calendar time that they reach back or on to out."""

from __future__ import annotations

from audiatur.read.periods.calendar import CalendarDate, shift_days, shift_months
from audiatur.read.periods.lexicon import calendar_words

_WORDS = calendar_words()
_MONTHS = {"M": 1, "Q": 3, "S": 6, "Y": 12, "E": 120, "C": 1200}
_DAYS = {"D": 1, "W": 7, "F": 14, "WE": 7}


def span_of_time(at: CalendarDate, count: float, unit: str, *, ahead: bool) -> str | None:
    """The EDTF interval of so many units up to a date, or from it on, no finer than the unit."""
    letter = _WORDS.units[unit]
    if letter == "Q":
        return _quarters(at, count, ahead=ahead)
    step = count if ahead else -count
    if letter in _MONTHS and float(step * _MONTHS[letter]).is_integer():
        months = int(step * _MONTHS[letter])
        if letter in "YEC":
            other = f"{at.year + months // 12:04}" if 1 <= at.year + months // 12 <= 9999 else None  # noqa: PLR2004
            here = f"{at.year:04}"
        elif at.month is not None:
            shifted = shift_months(at, months)
            other, here = (str(shifted) if shifted else None), f"{at.year:04}-{at.month:02}"
        else:
            return None
    elif letter in _DAYS and at.day is not None:
        shifted = shift_days(at, int(step * _DAYS[letter]))
        begun = shift_days(at, 1) if ahead and letter == "D" else at  # "the next two days" are those after today
        other, here = (str(shifted) if shifted else None), str(begun or at)
    else:
        return None
    if other is None:
        return None
    return f"{here}/{other}" if ahead else f"{other}/{here}"


def _quarters(at: CalendarDate, count: float, *, ahead: bool) -> str | None:
    """So many whole quarters, up to the last one that is over, or from the first that is to come."""
    if at.month is None or not float(count).is_integer():
        return None
    running = CalendarDate(at.year, (at.month - 1) // 3 * 3 + 1)
    first = shift_months(running, 3 if ahead else int(-3 * count))
    last = shift_months(running, int(3 * count) + 2 if ahead else -1)
    return f"{first}/{last}" if first is not None and last is not None else None
