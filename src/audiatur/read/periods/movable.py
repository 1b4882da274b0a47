"""Rules for holidays that move with the calendar, and for those pointed to: "Labor Day", "last Christmas"."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from audiatur.model.period import Anchor, PeriodKind
from audiatur.read.periods.calendar import CalendarDate, of_day, week_timex
from audiatur.read.periods.cues import Cue
from audiatur.read.periods.expression import Rule, Setting, Value
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.modifiers import uncertain
from audiatur.read.periods.nearest import FAR_DAYS, SOON_DAY
from audiatur.read.periods.patterns import GAP, SPACE, YEAR, compiled, either
from audiatur.read.periods.sense import Sense, happened_at, sense_at

_WORDS = calendar_words()
_NAME = either(_WORDS.movable_holidays).replace("'", "['’]")


def easter(year: int) -> date:
    """Easter Sunday of a year of the Gregorian calendar, as the Western churches keep it.

    The anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991, chapter 8).

    >>> easter(2024), easter(2038)
    (datetime.date(2024, 3, 31), datetime.date(2038, 4, 25))
    """
    golden, century = year % 19, year // 100
    skipped = century - century // 4 - (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + skipped + 15) % 30
    past_sunday = (32 + 2 * (century % 4) + 2 * (year % 100 // 4) - epact - year % 100 % 4) % 7
    correction = (golden + 11 * epact + 22 * past_sunday) // 451
    month, day = divmod(epact + past_sunday - 7 * correction + 114, 31)
    return date(year, month, day + 1)


def holiday(rule: str, year: int) -> date:
    """The day of a movable holiday in a year.

    Args:
        rule: ``11-4-4`` is the fourth Thursday of November, ``11-4-4+1`` the day behind it, ``5--1-1`` the last
            Monday of May; ``easter-2`` and
            ``easter+1`` count days from Easter Sunday.
        year: The year.
    """
    if rule.startswith("easter"):
        return easter(year) + timedelta(int(rule.removeprefix("easter") or 0))
    of_month, _, behind = rule.partition("+")
    month, number, weekday = (int(part) for part in re.findall(r"(?:(?<=-)-)?\d+", of_month))
    if number > 0:
        first = date(year, month, 1)
        return first + timedelta((weekday - first.isoweekday()) % 7 + 7 * (number - 1) + int(behind or 0))
    last = date(year, month, calendar.monthrange(year, month)[1])
    return last - timedelta((last.isoweekday() - weekday) % 7)


def _holiday(match: re.Match[str], setting: Setting) -> Value | None:
    name = " ".join(match["name"].replace("’", "'").split()).lower()
    rule = next(value for key, value in _WORDS.movable_holidays.items() if key.lower() == name)
    if match["year"]:
        return _value(name, of_day(holiday(rule, int(match["year"]))), Anchor.NONE)
    at = setting.published
    if at is None or at.month is None:
        return Value(PeriodKind.DATE, "XXXX-XX-XX")
    return _value(name, _nearest(rule, at, setting, match.start()), Anchor.PUBLICATION)


def _value(name: str, at: CalendarDate, anchor: Anchor) -> Value:
    """The day, marked uncertain where churches or countries keep the holiday on different days."""
    edtf = uncertain(str(at)) if name in _WORDS.disputed_holidays else str(at)
    return Value(PeriodKind.DATE, str(at), edtf, anchor, at)


def _nearest(rule: str, at: CalendarDate, setting: Setting, start: int) -> CalendarDate:
    """The last such day where the verb looks back, the next where it looks ahead, else the nearer one.

    What was so as the next one came near was not so at the last: "shops filled as Easter week began", in April.
    """
    days = [holiday(rule, year) for year in (at.year - 1, at.year, at.year + 1)]
    sense, last = sense_at(setting, start), max(day for day in days if day <= at.last)
    coming = min((day for day in days if day > at.last), default=last)
    if sense is Sense.BACK and happened_at(setting, start):
        return of_day(last)
    if sense is Sense.BACK:
        far = (at.first - last).days >= FAR_DAYS and (coming - at.last).days <= SOON_DAY
        return of_day(coming if far else last)
    if sense is Sense.AHEAD:
        return of_day(min(day for day in days if day >= at.first))
    return of_day(min(days, key=lambda day: abs((day - at.first).days)))


def _day_in(name: str, year: int) -> date:
    """The day of a holiday of a fixed or a moving date in a year."""
    plain = " ".join(name.replace("’", "'").split()).lower()
    rule = next((value for key, value in _WORDS.movable_holidays.items() if key.lower() == plain), None)
    if rule is not None:
        return holiday(rule, year)
    month, day = next(value for key, value in _WORDS.holidays.items() if key.lower() == plain).split("-")
    return date(year, int(month), int(day))


def _pointed(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "last Christmas", "next Easter": the nearest before or after publication."""
    at = setting.published
    if at is None or at.day is None:
        return None
    days = [_day_in(match["name"], at.year + step) for step in (-1, 0, 1)]
    if match["which"].lower().split()[-1] in ("last", "past", "previous"):
        day = max(day for day in days if day < at.first)
    else:
        day = min(day for day in days if day > at.first)
    return _value(" ".join(match["name"].split()).lower(), of_day(day), Anchor.PUBLICATION)


def _of_year(match: re.Match[str], _: Setting) -> Value:
    """As in "the 2013 Christmas special", "the Boxing Day storm of 2013"."""
    day = _day_in(match["name"], int(match["year"]))
    return _value(" ".join(match["name"].split()).lower(), of_day(day), Anchor.NONE)


def _weekend(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "Labor Day weekend": Saturday and Sunday, with the holiday where that is a day or two beside them."""
    name, year = match["name"] or match["name2"], match["year"] or match["year2"]
    at, anchor = setting.published, Anchor.PUBLICATION
    if year:
        day, anchor = _day_in(name, int(year)), Anchor.NONE
    elif at is not None and at.day is not None:
        days = [_day_in(name, at.year + step) for step in (-1, 0, 1)]
        back, ahead = max(d for d in days if d <= at.first), min(d for d in days if d >= at.first)
        sense = sense_at(setting, match.start())
        nearer = back if at.first - back <= ahead - at.first else ahead
        day = {Sense.BACK: back, Sense.AHEAD: ahead}.get(sense, nearer)
    else:
        return Value(PeriodKind.DATE, "XXXX-WXX-WE")
    before = {1: -2, 4: 2, 5: 1, 6: 0, 7: -1}.get(day.isoweekday())
    if before is None:
        return None  # in the middle of a week
    saturday = day + timedelta(before)
    first, last = min(day, saturday), max(day, saturday + timedelta(1))
    run = f"{first}/{last}"
    edtf = uncertain(run) if name.lower() in _WORDS.disputed_holidays else run
    return Value(PeriodKind.DATE, f"{week_timex(saturday)}-WE", edtf, anchor, of_day(saturday))


_ANY = either([*_WORDS.holidays, *_WORDS.movable_holidays]).replace("'", "['’]")
RULES = (
    Rule(
        "pointed_holiday",
        (Cue.HOLIDAY,),
        compiled(
            rf"(?P<which>last|previous|next|this{SPACE}past|this{SPACE}coming){SPACE}(?P<name>{_ANY})(?!{SPACE}(?-i:[A-Z]))"
        ),
        _pointed,
    ),
    Rule("holiday_of_year", (Cue.HOLIDAY, Cue.DIGIT), compiled(rf"(?P<year>{YEAR}){SPACE}(?P<name>{_ANY})"), _of_year),
    Rule(
        "holiday_and_year",
        (Cue.HOLIDAY, Cue.DIGIT),
        compiled(
            rf"(?P<name>{_ANY})(?={SPACE}(?-i:[a-z]{{3,20}}(?:\sand\s[a-z]{{3,20}})?){SPACE}(?:of|in){SPACE}(?P<year>{YEAR}))"
        ),
        _of_year,
    ),
    Rule(
        "holiday_weekend",
        (Cue.HOLIDAY, Cue.UNIT),
        compiled(
            rf"(?:the{SPACE})?(?:(?P<name>{_ANY})(?:{SPACE}(?P<year>{YEAR}))?{SPACE}weekend"
            rf"|weekend{SPACE}of{SPACE}(?P<name2>{_ANY}))(?:{SPACE}(?:of{SPACE}|in{SPACE})?(?P<year2>{YEAR}))?"
        ),
        _weekend,
    ),
    Rule(
        "movable_holiday",
        (Cue.HOLIDAY,),
        compiled(
            rf"(?P<name>{_NAME})(?:(?:{GAP}|{SPACE}(?:of|in){SPACE})(?P<year>{YEAR}))?(?!{SPACE}(?-i:[A-Z])|{SPACE}egg)"
        ),
        _holiday,
    ),
)
