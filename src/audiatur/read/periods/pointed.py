"""Rules for weekdays, months and seasons beside the date the text named last: "the following Friday", "that June"."""

from __future__ import annotations

import re
from datetime import timedelta

from audiatur.model.period import Anchor, PeriodKind
from audiatur.read.periods.calendar import CalendarDate, of_day
from audiatur.read.periods.cues import Cue
from audiatur.read.periods.expression import Rule, Setting, Value, date_value
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.patterns import AMBIGUOUS_MONTH, CLEAR_MONTH, DAY_PART, SEASON, SPACE, WEEKDAY, compiled
from audiatur.read.periods.sense import Sense, sense_at

_WORDS = calendar_words()
_WHICH = (
    rf"(?P<which>the{SPACE}(?:following|next|same|previous|preceding)"
    rf"|(?:(?<=^)|(?<=\b(?:on|by|in|of)\s)|(?<=\b(?:and|but)\s)|(?<=\blater\s)|(?<=\bearlier\s))that(?:{SPACE}same)?)"
)
"""Behind a verb "that" mostly joins a clause: "said that Friday was a holiday"."""
_FIRST_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_SEASON_MONTHS = 3


def _way(match: re.Match[str]) -> int:
    """Whether it lies behind the date last named (1), before it (-1), or as near behind it as it can (0)."""
    which = match["which"].lower().split()[-1]
    return {"following": 1, "next": 1, "previous": -1, "preceding": -1}.get(which, 0)


def _from(match: re.Match[str], setting: Setting) -> CalendarDate | None:
    """The date to count from; None where the text has none, or "the next" counts from the day of writing."""
    ahead = match["which"].lower().split()[-1] == "next" and sense_at(setting, match.start()) is not Sense.BACK
    return None if ahead else setting.reference


def _weekday(match: re.Match[str], setting: Setting) -> Value | None:
    at, way = _from(match, setting), _way(match)
    if at is None or at.day is None:
        return None
    days = (_WORDS.weekday(match["weekday"]) - at.first.isoweekday()) % 7
    if way:
        days = (days or 7) if way > 0 else days - 7
    day = of_day(at.first + timedelta(days))
    if match["part"]:
        part = _WORDS.day_parts[match["part"].lower()]
        return Value(PeriodKind.TIME, f"{day}T{part}", str(day), Anchor.TEXT, day)
    return date_value(day, Anchor.TEXT)


def _month(match: re.Match[str], setting: Setting) -> Value | None:
    at = _from(match, setting)
    if at is None:
        return None
    month = _WORDS.month(match["month"])
    return date_value(CalendarDate(_year(at, month, month, _way(match)), month), Anchor.TEXT)


def _season(match: re.Match[str], setting: Setting) -> Value | None:
    at, code = _from(match, setting), _WORDS.seasons[match["season"].lower()]
    if at is None:
        return None
    first = _FIRST_MONTH[code]
    year = _year(at, first, first + _SEASON_MONTHS - 1, _way(match))
    edtf = f"{year}-{_WORDS.season_numbers[code]}"
    return Value(PeriodKind.DATE, f"{year}-{code}", edtf, Anchor.TEXT, CalendarDate(year))


def _year(at: CalendarDate, first: int, last: int, way: int) -> int:
    """The year in which the months from the first to the last lie that way from a date, as far as that is known."""
    if at.month is None:
        return at.year + way
    if way < 0:
        return at.year - (last >= at.month)
    return at.year + (first <= at.month if way else last < at.month)


RULES = (
    Rule(
        "pointed_weekday",
        (Cue.WEEKDAY,),
        compiled(rf"{_WHICH}{SPACE}(?P<weekday>{WEEKDAY})(?:{SPACE}(?P<part>{DAY_PART}))?"),
        _weekday,
    ),
    Rule(
        "pointed_month",
        (Cue.MONTH,),
        compiled(rf"{_WHICH}{SPACE}(?P<month>{CLEAR_MONTH}\b|{AMBIGUOUS_MONTH})(?!\.?\s\d)"),
        _month,
    ),
    Rule("pointed_season", (Cue.SEASON,), compiled(rf"{_WHICH}{SPACE}(?P<season>{SEASON})"), _season),
)
