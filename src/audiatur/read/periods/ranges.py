"""Rules for runs of days and months: "16-20 March 2024", "from May to September 2023", "March 3 to 5"."""

from __future__ import annotations

import re

from audiatur.model.period import Anchor, PeriodKind
from audiatur.read.periods.calendar import CalendarDate, calendar_date
from audiatur.read.periods.cues import Cue
from audiatur.read.periods.expression import Rule, Setting, Value, end_of
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.nearest import nearest_year
from audiatur.read.periods.patterns import DASH, DAY, GAP, MONTH, OF_YEAR, SPACE, YEAR, compiled

_WORDS = calendar_words()
_TO = rf"(?:{DASH}|(?P<word>{SPACE}(?:to|and|through|till|until){SPACE}))"


def _digits(text: str) -> int:
    return int("".join(sign for sign in text if sign.isdigit()))


def _interval(match: re.Match[str], first: CalendarDate, last: CalendarDate, anchor: Anchor) -> Value | None:
    """The run from one date to another; each by itself where a word joins them: "and" without "between" is no run."""
    if last.first < first.first:
        return None
    if first.day is not None:
        length = f"P{(last.first - first.first).days}D"
    else:
        length = f"P{(last.year - first.year) * 12 + (last.month or 1) - (first.month or 1)}M"
    word = (match["word"] or "").strip().lower()
    edtf = f"{first}/{last}"
    both = word == "and" and not match[0].lower().startswith("between")
    ends = tuple(
        end_of(match, group, str(at), str(at) if both else edtf) for group, at in (("one", first), ("two", last))
    )
    return Value(PeriodKind.DURATION, length, edtf, anchor, last, ends if word else ())


def _days(match: re.Match[str], setting: Setting) -> Value | None:
    """Two days, of one month or of two."""
    groups = match.groupdict()
    first_month = _WORDS.month(match["month"])
    last_month = _WORDS.month(groups["month2"]) if groups.get("month2") else first_month
    day, day2 = _digits(match["day"]), _digits(match["day2"])
    if groups.get("year"):
        year, anchor = int(match["year"]), Anchor.NONE
    else:
        near, anchor = nearest_year(last_month, day2, setting, match.start())
        if near is None:
            return (
                Value(PeriodKind.DURATION, "PXD")
                if calendar_date(2000, first_month, day) and calendar_date(2000, last_month, day2)
                else None
            )
        year = near.year
    first = calendar_date(year - (first_month > last_month), first_month, day)
    last = calendar_date(year, last_month, day2)
    return _interval(match, first, last, anchor) if first and last else None


def _months(match: re.Match[str], setting: Setting) -> Value | None:
    first_month, last_month, groups = _WORDS.month(match["month"]), _WORDS.month(match["month2"]), match.groupdict()
    if groups.get("year2"):
        year, anchor = int(match["year2"]), Anchor.NONE
    else:
        near, anchor = nearest_year(last_month, None, setting, match.start())
        if near is None:
            return Value(PeriodKind.DURATION, "PXM")
        year = near.year
    first_year = int(groups["year"]) if groups.get("year") else year - (first_month > last_month)
    return _interval(match, CalendarDate(first_year, first_month), CalendarDate(year, last_month), anchor)


RULES = (
    Rule(
        "days_of_month",
        (
            Cue.MONTH,
            Cue.DIGIT,
        ),
        compiled(
            rf"(?:(?:from|between){SPACE})?(?P<one>(?:the{SPACE})?(?P<day>{DAY})){_TO}(?P<two>(?:the{SPACE})?(?P<day2>{DAY}){SPACE}(?:of{SPACE})?(?P<month>{MONTH})(?:{OF_YEAR}(?P<year>{YEAR}))?)"
        ),
        _days,
    ),
    Rule(
        "month_days",
        (
            Cue.MONTH,
            Cue.DIGIT,
        ),
        compiled(
            rf"(?:(?:from|between){SPACE})?(?P<one>(?P<month>{MONTH}){SPACE}(?P<day>{DAY})){_TO}(?P<two>(?P<day2>{DAY})(?:{OF_YEAR}(?P<year>{YEAR}))?)"
        ),
        _days,
    ),
    Rule(
        "days_of_months",
        (
            Cue.MONTH,
            Cue.DIGIT,
        ),
        compiled(
            rf"(?:(?:from|between){SPACE})?(?P<one>(?P<day>{DAY}){SPACE}(?P<month>{MONTH})){_TO}(?P<two>(?P<day2>{DAY}){SPACE}(?P<month2>{MONTH})(?:{OF_YEAR}(?P<year>{YEAR}))?)"
        ),
        _days,
    ),
    Rule(
        "months_and_days",
        (
            Cue.MONTH,
            Cue.DIGIT,
        ),
        compiled(
            rf"(?:(?:from|between){SPACE})?(?P<one>(?P<month>{MONTH}){SPACE}(?P<day>{DAY})){_TO}(?P<two>(?P<month2>{MONTH}){SPACE}(?P<day2>{DAY})(?:{OF_YEAR}(?P<year>{YEAR}))?)"
        ),
        _days,
    ),
    Rule(
        "months",
        (
            Cue.MONTH,
            Cue.DIGIT,
        ),
        compiled(
            rf"(?:(?:from|between){SPACE})?(?P<one>(?P<month>{MONTH})(?:{GAP}(?P<year>{YEAR}))?){_TO}(?P<two>(?P<month2>{MONTH}){OF_YEAR}(?P<year2>{YEAR}))"
        ),
        _months,
    ),
    Rule(
        "months_at_a_dash",
        (Cue.MONTH,),
        compiled(
            rf"(?!March.May\b)(?P<one>(?P<month>{MONTH}))[-–—](?P<word>)(?P<two>(?P<month2>{MONTH}))(?!{SPACE}\d|-)"
        ),
        _months,
    ),
    Rule(
        "months_open",
        (Cue.MONTH,),
        compiled(rf"(?:from|between){SPACE}(?P<one>(?P<month>{MONTH})){_TO}(?P<two>(?P<month2>{MONTH}))"),
        _months,
    ),
)
