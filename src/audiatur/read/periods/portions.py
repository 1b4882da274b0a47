"""Rules for the parts of a longer time: "the first nine months of 2012", "the last week of March", "the 1700s"."""

from __future__ import annotations

import re
from dataclasses import replace

from audiatur.model.period import Anchor, PeriodKind
from audiatur.read.periods.calendar import CalendarDate, calendar_date, shift_days, shift_months, week_edtf, week_timex
from audiatur.read.periods.cues import Cue
from audiatur.read.periods.durations import count_of, duration_timex
from audiatur.read.periods.expression import Rule, Setting, Value, date_value, end_of
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.nearest import nearest_year
from audiatur.read.periods.patterns import COUNT, DAY, GAP, MONTH, ORDINAL, SPACE, YEAR, compiled
from audiatur.read.periods.step import quarter_value, same_quarter_before, step_unit

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


def _week_of_month(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "the last week of March": the ISO week that holds most of it."""
    month = _WORDS.month(match["month"])
    year, anchor = (int(match["year"]), Anchor.NONE) if match["year"] else (None, Anchor.PUBLICATION)
    if year is None:
        near, anchor = nearest_year(month, None, setting, match.start())
        if near is None:
            return Value(PeriodKind.DATE, "XXXX-WXX")
        year = near.year
    return _numbered_week(CalendarDate(year, month), match["ordinal"].lower(), anchor)


def _numbered_week(month: CalendarDate, word: str, anchor: Anchor) -> Value | None:
    """The ISO week that holds most of the first, second or last week of a month."""
    last = word in ("last", "final")
    day = calendar_date(month.year, month.month, month.last.day - 3 if last else 7 * _WORDS.ordinal(word) - 3)
    if day is None:
        return None
    return Value(PeriodKind.DATE, week_timex(day.first), week_edtf(day.first), anchor, day)


def _week_of_near_month(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "the last week of this month"."""
    at = setting.published
    month = shift_months(at, _STEP[match["near"].lower()]) if at is not None and at.month is not None else None
    if month is None:
        return Value(PeriodKind.DATE, "XXXX-WXX")
    return _numbered_week(month, match["ordinal"].lower(), Anchor.PUBLICATION)


def _month_by_number(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "the third month of 2021", "the last month of this year"."""
    year, anchor = _year(match, setting)
    word = match["ordinal"].lower()
    number = _YEAR_MONTHS if word in ("last", "final") else _WORDS.ordinal(word)
    at = calendar_date(year, number) if year is not None else None
    return date_value(at, anchor) if at is not None else None


def _week_of_year(match: re.Match[str], _: Setting) -> Value | None:
    """As in "the first week of 2021": the ISO week; the last one holds 28 December."""
    year, word = int(match["year"]), match["ordinal"].lower()
    if word in ("last", "final"):
        day = calendar_date(year, 12, 28)
    else:
        first = calendar_date(year, 1, 4)
        day = shift_days(first, 7 * (_WORDS.ordinal(word) - 1)) if first else None
    return Value(PeriodKind.DATE, week_timex(day.first), week_edtf(day.first), Anchor.NONE, day) if day else None


def _week_by_number(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "week 27 of last year": the ISO week of that number."""
    year, anchor = _year(match, setting)
    first = calendar_date(year, 1, 4) if year is not None else None
    day = shift_days(first, 7 * (int(match["number"]) - 1)) if first else None
    return Value(PeriodKind.DATE, week_timex(day.first), week_edtf(day.first), anchor, day) if day else None


def _century(match: re.Match[str], _: Setting) -> Value:
    """As in "the 1700s", "the early 1900s": a century of years, for nobody counts its first ten apart."""
    first = int(match["hundred"])
    return Value(PeriodKind.DATE, f"{first // 100}", f"{first}/{first + 99}")


def _year_ago(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "the year-ago quarter": the last time named, or that of writing, a year back."""
    at, anchor, unit = setting.reference, Anchor.TEXT, match["unit"].lower()
    if setting.quarter is not None and (setting.quarter.is_last or unit == "quarter"):
        return same_quarter_before(setting.quarter, 1)
    if at is None:
        at, anchor = setting.published, Anchor.PUBLICATION
    if at is None:
        return Value(PeriodKind.DATE, "XXXX")
    if unit == "quarter" and at.month is not None:
        value = quarter_value(at.year - 1, (at.month - 1) // 3 + 1, anchor)
    else:
        value = date_value(CalendarDate(at.year - 1, at.month if unit == "month" else None), anchor)
    return replace(value, date=None)


def _beyond(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "the week after next", "the year before last"."""
    step = 2 if match["way"].lower().startswith("after") else -2
    return step_unit(setting.published, _WORDS.unit(match["unit"]), step, Anchor.PUBLICATION)


def _to_date(_: re.Match[str], setting: Setting) -> Value | None:
    """As in "sales in the year to date": the running year up to publication."""
    at = setting.published
    if at is None or at.day is None:
        return None
    return Value(PeriodKind.DATE, str(at.year), f"{at.year}-01-01/{at}", Anchor.PUBLICATION, CalendarDate(at.year))


RULES = (
    Rule(
        "unit_after_next",
        (Cue.UNIT,),
        compiled(rf"the{SPACE}(?P<unit>week|weekend|month|year){SPACE}(?P<way>after{SPACE}next|before{SPACE}last)"),
        _beyond,
    ),
    Rule("year_to_date", (Cue.UNIT,), compiled(rf"(?:the{SPACE})?year[\s-]to[\s-]date"), _to_date),
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
        "week_of_year",
        (Cue.UNIT, Cue.DIGIT),
        compiled(
            rf"(?:the{SPACE})?(?P<ordinal>{ORDINAL}|last|final){SPACE}(?:full{SPACE})?week{SPACE}(?:of|in){SPACE}(?P<year>{YEAR})"
        ),
        _week_of_year,
    ),
    Rule(
        "week_by_number",
        (Cue.UNIT, Cue.DIGIT),
        compiled(
            rf"(?:the{SPACE})?(?-i:week){SPACE}(?P<number>[1-9]|[1-4]\d|5[0-3]){SPACE}of{SPACE}(?:(?P<year>{YEAR})|(?P<near>this|last|next){SPACE}year)(?!{SPACE}(?:season|league))"
        ),
        _week_by_number,
    ),
    Rule(
        "week_of_month",
        (Cue.MONTH, Cue.UNIT),
        compiled(
            rf"(?:the{SPACE})?(?P<ordinal>{ORDINAL}|last|final){SPACE}(?:full{SPACE})?week{SPACE}(?:of|in){SPACE}(?P<month>{MONTH})(?:{GAP}(?P<year>{YEAR}))?"
        ),
        _week_of_month,
    ),
    Rule(
        "week_of_near_month",
        (Cue.UNIT,),
        compiled(
            rf"(?:the{SPACE})?(?P<ordinal>{ORDINAL}|last|final){SPACE}(?:full{SPACE})?week{SPACE}of{SPACE}(?P<near>this|last|next){SPACE}month"
        ),
        _week_of_near_month,
    ),
    Rule(
        "month_of_year_by_number",
        (Cue.UNIT,),
        compiled(
            rf"the{SPACE}(?P<ordinal>{ORDINAL}|last|final){SPACE}month{SPACE}of{SPACE}(?:(?P<year>{YEAR})|(?P<near>this|last|next){SPACE}year)"
        ),
        _month_by_number,
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
        compiled(rf"(?:(?:the|a|its|their){SPACE})?year-(?:ago|earlier){SPACE}(?P<unit>quarter|period|month|week|day)"),
        _year_ago,
    ),
    Rule(
        "year_ago_figure",
        (Cue.UNIT,),
        compiled(
            rf"year-(?P<unit>)(?:ago|earlier)(?={SPACE}[\w$€£])(?!{SPACE}(?:\w{{1,20}}{SPACE})?(?:quarter|half|months|weeks|days)\b)"
        ),
        _year_ago,
    ),
)
