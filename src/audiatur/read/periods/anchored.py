"""Rules for times counted from a date named in the text: "a year earlier", "the same day", "the following month"."""

from __future__ import annotations

import re
from dataclasses import replace

from audiatur.model.period import Anchor, PeriodKind
from audiatur.read.periods.calendar import CalendarDate, calendar_date
from audiatur.read.periods.cues import Cue
from audiatur.read.periods.durations import count_of, duration_timex
from audiatur.read.periods.expression import Rule, Setting, Value, date_value
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.patterns import COUNT, DAY, MONTH, SPACE, UNIT, VAGUE_COUNT, compiled
from audiatur.read.periods.step import same_quarter_before, step_unit

_WORDS = calendar_words()
_UNIT = r"(?P<unit>day|week|weekend|month|quarter|year|decade|century)\b"
_AFTER = frozenset({"later", "after", "afterwards", "on"})
_REFERENCE_STEP = {
    "same": 0,
    "that": 0,
    "those": 0,
    "following": 1,
    "next": 1,
    "after": 1,
    "previous": -1,
    "preceding": -1,
    "before": -1,
    "prior": -1,
    "earlier": -1,
}


def _counted(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "two years later", "a year earlier": from the last date in the text; without one, only a length of time."""
    unit = _WORDS.unit(match["unit"])
    count = count_of(match["count"]) if match.groupdict().get("count") else None
    ahead = match["way"].lower() in _AFTER
    reference, published = setting.reference, setting.published
    to_come = reference is not None and published is not None and reference.first > published.last
    if (reference is None or to_come) and published is not None and count == 1 and unit == "year" and not ahead:
        return step_unit(published, unit, -1, Anchor.PUBLICATION)
    if count is None or not float(count).is_integer() or setting.reference is None:
        return Value(PeriodKind.DURATION, duration_timex(count, unit))
    if unit == "year" and not ahead and setting.quarter is not None and setting.quarter.is_last:
        return same_quarter_before(setting.quarter, int(count))
    value = step_unit(setting.reference, unit, int(count) if ahead else -int(count), Anchor.TEXT)
    if value is None or value.date is None:
        return Value(PeriodKind.DURATION, duration_timex(count, unit))
    return value if ahead else replace(value, date=None)  # what is set against it stays the date to count from


def _pointing(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "the same day", "the previous year", "the day before": beside the last date named, or that of writing."""
    unit, which = _WORDS.unit(match["unit"]), match["which"].lower()
    step = _REFERENCE_STEP[which]
    reference = _fine_enough(setting.reference, unit)
    if reference is not None:
        return step_unit(reference, unit, step, Anchor.TEXT)
    if setting.published is not None and which not in ("following", "next", "after"):
        return step_unit(setting.published, unit, step, Anchor.PUBLICATION)
    return step_unit(None, unit, step, Anchor.NONE)


def _fine_enough(at: CalendarDate | None, unit: str) -> CalendarDate | None:
    if (
        at is None
        or (unit in ("day", "week", "weekend") and at.day is None)
        or (unit in ("month", "quarter") and at.month is None)
    ):
        return None
    return at


def _not_to_come(setting: Setting) -> CalendarDate | None:
    """The last date named, or that of publication where it has none or has not come yet."""
    reference, published = setting.reference, setting.published
    to_come = reference is not None and published is not None and reference.first > published.last
    return published if to_come else reference or published


def _same_period(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "the same period last year", "the same month a year ago": the last period named, a year back."""
    at, word = _not_to_come(setting), match["unit"].lower()
    if setting.quarter is not None and (word == "quarter" or (word == "period" and setting.quarter.is_last)):
        return same_quarter_before(setting.quarter, 1)
    if at is None:
        return Value(PeriodKind.DATE, "XXXX")
    if word == "day" and at.day is not None:
        day = calendar_date(at.year - 1, at.month, at.day)
        return date_value(day, Anchor.TEXT if setting.reference else Anchor.PUBLICATION) if day else None
    anchor = Anchor.TEXT if setting.reference else Anchor.PUBLICATION
    whole_month = at.day is None and word in ("period", "time")
    year_before = CalendarDate(at.year - 1, at.month if word in ("month", "quarter") or whole_month else None)
    unit = "quarter" if word == "quarter" else "month"
    return step_unit(year_before, unit if year_before.month else "year", 0, anchor)


def _month_of_that_year(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "September that year", "on May 3 of the same year": of the year last named."""
    month, day = _WORDS.month(match["month"]), match["day"]
    year = setting.reference.year + _REFERENCE_STEP[match["which"].lower()] if setting.reference else None
    if year is None:
        return None
    at = calendar_date(year, month, _WORDS.ordinal(day) if day else None)
    return date_value(at, Anchor.TEXT) if at else None


RULES = (
    Rule(
        "month_of_that_year",
        (Cue.MONTH,),
        compiled(
            rf"(?P<month>{MONTH})(?:{SPACE}(?P<day>{DAY}))?,?{SPACE}(?:of{SPACE})?(?:the{SPACE})?(?P<which>that|same|following|previous){SPACE}year\b"
        ),
        _month_of_that_year,
    ),
    Rule(
        "counted_from_text",
        (Cue.UNIT,),
        compiled(
            rf"(?:(?P<count>{COUNT})|{VAGUE_COUNT}){SPACE}(?P<unit>{UNIT})[\s-]{{1,3}}(?P<way>earlier|later|afterwards|previously|(?:before|after)(?=\s*(?:[.,;:)]|$)))"
        ),
        _counted,
    ),
    Rule(
        "years_later",
        (Cue.UNIT,),
        compiled(rf"(?P<unit>decades|years|months|weeks|days|hours|minutes){SPACE}(?P<way>later|earlier)"),
        _counted,
    ),
    Rule(
        "pointing_unit",
        (Cue.UNIT,),
        compiled(
            rf"(?:(?:on|in){SPACE})?(?P<span>(?:the{SPACE}(?:very{SPACE})?(?P<which>same|following|previous|preceding|prior|next)){SPACE}{_UNIT})"
        ),
        _pointing,
    ),
    Rule(
        "that_unit",
        (Cue.UNIT,),
        compiled(rf"(?P<which>that){SPACE}(?:same{SPACE})?(?P<unit>day|week|weekend|month|year|decade)\b"),
        _pointing,
    ),
    Rule(
        "unit_before",
        (Cue.UNIT,),
        compiled(
            rf"the{SPACE}(?P<unit>day|week|month|year){SPACE}(?P<which>before|after|earlier|previous|prior)(?!{SPACE}(?:the|a|an|his|her|its|their|our|my|this|that|next|he|she|it|they|we)\b)"
        ),
        _pointing,
    ),
    Rule(
        "same_period",
        (Cue.UNIT,),
        compiled(
            rf"the{SPACE}(?:same|comparable|corresponding|equivalent|like){SPACE}(?P<unit>period|month|quarter|time|week|day){SPACE}(?:(?:of{SPACE}(?:the{SPACE})?)?last{SPACE}year|(?:a|one){SPACE}year{SPACE}(?:ago|earlier|before)|(?:of{SPACE})?the{SPACE}previous{SPACE}year|the{SPACE}year{SPACE}before)"
        ),
        _same_period,
    ),
)
