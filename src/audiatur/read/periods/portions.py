"""Rules for a run of units within a longer time: "the first nine months of 2012", "the last two weeks of the year"."""

from __future__ import annotations

import re

from audiatur.model.period import Anchor, PeriodKind
from audiatur.read.periods.calendar import CalendarDate, week_edtf, week_timex
from audiatur.read.periods.cues import Cue
from audiatur.read.periods.durations import count_of, duration_timex
from audiatur.read.periods.expression import Rule, Setting, Value, date_value, end_of
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.nearest import nearest_year
from audiatur.read.periods.patterns import COUNT, DAY, GAP, MONTH, SPACE, YEAR, compiled

_WORDS = calendar_words()
_MONTHS = {"month": 1, "quarter": 3}
_STEP = {"this": 0, "the": 0, "last": -1, "next": 1}
_YEAR_MONTHS = 12


def _of_year(match: re.Match[str], setting: Setting) -> Value | None:
    """The length and the year, each by itself; both stand for the months that are meant."""
    unit, count = _WORDS.unit(match["unit"]), count_of(match["count"])
    year, anchor = _year(match, setting)
    if count is None:
        return None
    timex, edtf = duration_timex(count, unit), _months(match["which"].lower(), unit, count, year)
    calendar_time = edtf or (str(year) if year else None)
    ends = (
        end_of(match, "run", timex, calendar_time, PeriodKind.DURATION),
        end_of(match, "whole", str(year) if year else "XXXX", calendar_time),
    )
    return Value(PeriodKind.DURATION, timex, edtf, anchor, CalendarDate(year) if year else None, ends)


def _year(match: re.Match[str], setting: Setting) -> tuple[int | None, Anchor]:
    if match["year"]:
        return int(match["year"]), Anchor.NONE
    which = match["near"].lower()
    if which == "the" and setting.reference is not None:
        return setting.reference.year, Anchor.TEXT
    if setting.published is None:
        return None, Anchor.NONE
    return setting.published.year + _STEP[which], Anchor.PUBLICATION


def _months(which: str, unit: str, count: float, year: int | None) -> str | None:
    """The first or last so many months of a year; None for units that do not fill whole months."""
    months = _MONTHS.get(unit, 0) * count
    if year is None or not float(months).is_integer() or not 0 < months <= _YEAR_MONTHS:
        return None
    ahead = which in ("first", "opening")
    first, last = (1, int(months)) if ahead else (_YEAR_MONTHS + 1 - int(months), _YEAR_MONTHS)
    return f"{CalendarDate(year, first)}/{CalendarDate(year, last)}"


def _week_of(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "the week of March 18": the ISO week that holds the day."""
    month, day = _WORDS.month(match["month"]), int("".join(sign for sign in match["day"] if sign.isdigit()))
    at, anchor = nearest_year(month, day, setting, match.start())
    if match["year"]:
        at, anchor = CalendarDate(int(match["year"]), month, day), Anchor.NONE
    if at is None:
        return Value(PeriodKind.DATE, "XXXX-WXX")
    return Value(PeriodKind.DATE, week_timex(at.first), week_edtf(at.first), anchor, at)


def _century(match: re.Match[str], _: Setting) -> Value:
    """As in "the 1700s", "the early 1900s": a century of years, for nobody counts its first ten apart."""
    first = int(match["hundred"])
    return Value(PeriodKind.DATE, f"{first // 100}", f"{first}/{first + 99}")


def _year_ago(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "the year-ago quarter": the last time named, or that of writing, a year back."""
    at, anchor = setting.reference, Anchor.TEXT
    if at is None:
        at, anchor = setting.published, Anchor.PUBLICATION
    if at is None:
        return Value(PeriodKind.DATE, "XXXX")
    if match["unit"].lower() == "quarter" and at.month is not None:
        quarter = (at.month - 1) // 3
        first, last = CalendarDate(at.year - 1, quarter * 3 + 1), CalendarDate(at.year - 1, quarter * 3 + 3)
        return Value(PeriodKind.DATE, f"{at.year - 1}-Q{quarter + 1}", f"{first}/{last}", anchor, first)
    month = at.month if match["unit"].lower() == "month" else None
    return date_value(CalendarDate(at.year - 1, month), anchor)


RULES = (
    Rule(
        "portion_of_year",
        (Cue.UNIT,),
        compiled(
            rf"(?P<run>(?:the{SPACE})?(?P<which>first|last|final|opening|closing){SPACE}(?P<count>{COUNT}){SPACE}(?:full{SPACE})?(?P<unit>days|weeks|months|quarters)){SPACE}(?:of|in){SPACE}"
            rf"(?P<whole>(?P<year>{YEAR})|(?P<near>this|last|next|the){SPACE}(?:fiscal{SPACE}|financial{SPACE})?year)"
        ),
        _of_year,
    ),
    Rule(
        "week_of",
        (Cue.UNIT, Cue.MONTH, Cue.DIGIT),
        compiled(
            rf"the{SPACE}week{SPACE}of{SPACE}(?P<month>{MONTH}){SPACE}(?P<day>{DAY})(?!\s?[-–])(?:{GAP}(?P<year>{YEAR}))?"
        ),
        _week_of,
    ),
    Rule(
        "hundreds",
        (Cue.DIGIT,),
        compiled(r"(?:the\s)?(?P<hundred>1[0-9]00)['’]?s"),
        _century,
    ),
    Rule(
        "year_ago",
        (Cue.UNIT,),
        compiled(
            rf"(?:(?:the|a|its|their){SPACE})?year-(?:ago|earlier){SPACE}(?P<unit>quarter|period|month|week|day|level|figure|total|profit|loss)"
        ),
        _year_ago,
    ),
)
