"""Rules for a weekday told apart: "Tuesday of last week", "the first Monday in November", "Friday the 13th"."""

from __future__ import annotations

import re
from datetime import timedelta

from audiatur.model.period import Anchor, PeriodKind
from audiatur.read.periods.calendar import CalendarDate, calendar_date, of_day, shift_days, shift_months
from audiatur.read.periods.cues import Cue
from audiatur.read.periods.expression import Rule, Setting, Value, date_value
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.nearest import nearest_year
from audiatur.read.periods.patterns import (
    ANY_WEEKDAY,
    DAY_PART,
    GAP,
    MONTH,
    ORDINAL,
    SPACE,
    WEEKDAY,
    YEAR,
    compiled,
    either,
)
from audiatur.read.periods.sense import Sense, sense_at

_WEEK = rf"(?P<which>last|this|next|the{SPACE}(?:previous|following)|that){SPACE}week\b"
_STEP = {"last": -1, "this": 0, "next": 1, "the previous": -1, "the following": 1, "that": 0}
_OF_TEXT = frozenset({"the previous", "the following", "that"})
"""Weeks beside the day last named in the text; the others count from the day of writing."""

_REGULAR = re.compile(rf"(?:{SPACE}{DAY_PART})?{SPACE}{either(calendar_words().held_by_weekday)}\b", re.IGNORECASE)


def is_regular(match: re.Match[str]) -> bool:
    """Whether a weekday, or a part of one, names a thing held on every such day: "the Sunday morning programme"."""
    return _REGULAR.match(match.string, match.end()) is not None


def _day_of_week(match: re.Match[str], setting: Setting) -> Value:
    which = " ".join(match["which"].lower().split())
    at, anchor = (setting.reference, Anchor.TEXT) if which in _OF_TEXT else (setting.published, Anchor.PUBLICATION)
    if at is None or at.day is None:
        return Value(PeriodKind.DATE, "XXXX-XX-XX")
    monday = at.first - timedelta(at.first.isoweekday() - 1)
    days = (monday - at.first).days + 7 * _STEP[which] + calendar_words().weekday(match["weekday"]) - 1
    day, part = shift_days(at, days), match.groupdict().get("part")
    if day is None:
        return Value(PeriodKind.DATE, "XXXX-XX-XX")
    if part:
        return Value(PeriodKind.TIME, f"{day}T{calendar_words().day_parts[part.lower()]}", str(day), anchor, day)
    return date_value(day, anchor)


def _of_month(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "the first Monday in November", "the last Friday evening of next month"."""
    groups, at = match.groupdict(), setting.published
    year: int | None = int(groups["year"]) if groups["year"] else None
    anchor = Anchor.NONE if year else Anchor.PUBLICATION
    if groups["near"]:
        month = shift_months(at, _STEP[groups["near"].lower()]) if at is not None and at.month is not None else None
    else:
        number = calendar_words().month(groups["month"])
        near = CalendarDate(year, number) if year else nearest_year(number, None, setting, match.start("month"))[0]
        month = near
    if month is None:
        return Value(PeriodKind.DATE, "XXXX-XX-XX")
    word, weekday = groups["ordinal"].lower(), calendar_words().weekday(groups["weekday"])
    if word in ("last", "final"):
        day = month.last - timedelta((month.last.isoweekday() - weekday) % 7)
    else:
        day = month.first + timedelta(
            (weekday - month.first.isoweekday()) % 7 + 7 * (calendar_words().ordinal(word) - 1)
        )
    if day > month.last:
        return None
    if groups["part"]:
        part = calendar_words().day_parts[groups["part"].lower()]
        return Value(PeriodKind.TIME, f"{day}T{part}", str(day), anchor, of_day(day))
    return date_value(of_day(day), anchor)


def _weekday_and_day(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "Friday the 13th": the nearest such day, before or after publication as the verb looks."""
    weekday, day, at = (
        calendar_words().weekday(match["weekday"]),
        calendar_words().ordinal(match["day"] or match["word"]),
        setting.published,
    )
    if at is None or at.day is None or not 1 <= day <= _LAST_DAY:
        return None
    months = [shift_months(at, step) for step in range(-_YEAR_MONTHS, _YEAR_MONTHS + 1)]
    days = [calendar_date(month.year, month.month, day) for month in months if month is not None]
    fitting = [found for found in days if found is not None and found.first.isoweekday() == weekday]
    sense = sense_at(setting, match.start())
    if sense is not Sense.OPEN:
        fitting = [
            found for found in fitting if (found.first >= at.first if sense is Sense.AHEAD else found.first <= at.first)
        ]
    nearest = min(fitting, key=lambda found: abs((found.first - at.first).days), default=None)
    return date_value(nearest, Anchor.PUBLICATION) if nearest else None


_YEAR_MONTHS, _LAST_DAY = 12, 31
RULES = (
    Rule(
        "weekday_and_day",
        (Cue.WEEKDAY,),
        compiled(
            rf"(?P<weekday>{ANY_WEEKDAY}){GAP}(?:(?:the{SPACE})?(?P<day>\d{{1,2}}(?:st|nd|rd|th))|the{SPACE}(?P<word>{ORDINAL})(?=\s?[.,;:)]|$|{SPACE}at\b))(?!{SPACE}(?:of{SPACE})?{MONTH})"
        ),
        _weekday_and_day,
    ),
    Rule(
        "weekday_of_month",
        (Cue.WEEKDAY,),
        compiled(
            rf"(?:the{SPACE})?(?P<ordinal>first|second|third|fourth|fifth|last|final){SPACE}(?P<weekday>{WEEKDAY})(?:{SPACE}(?P<part>{DAY_PART}))?"
            rf"{SPACE}(?:of|in){SPACE}(?:(?P<near>this|last|next){SPACE}month\b|(?P<month>{MONTH})(?:{GAP}(?P<year>{YEAR}))?)"
        ),
        _of_month,
    ),
    Rule(
        "weekday_of_week",
        (Cue.WEEKDAY, Cue.UNIT),
        compiled(rf"(?P<weekday>{ANY_WEEKDAY})(?:{SPACE}(?P<part>{DAY_PART}))?,?{SPACE}(?:(?:of|in){SPACE})?{_WEEK}"),
        _day_of_week,
    ),
    Rule(
        "week_and_weekday",
        (Cue.WEEKDAY, Cue.UNIT),
        compiled(
            rf"{_WEEK}(?:[’']s)?,?{SPACE}(?:on{SPACE})?(?P<weekday>{ANY_WEEKDAY})(?:{SPACE}(?P<part>{DAY_PART}))?"
        ),
        _day_of_week,
    ),
)
