"""Rules for words that point to a time without naming it: "now", "recently", "soon"; and for regular holidays."""

from __future__ import annotations

import re

from audiatur.model.period import PeriodKind
from audiatur.read.periods.calendar import calendar_date
from audiatur.read.periods.cues import Cue
from audiatur.read.periods.dates import without_year
from audiatur.read.periods.expression import Rule, Setting, Value, date_value
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.patterns import GAP, YEAR, compiled, either

_WORDS = calendar_words()


def _present(_: re.Match[str], __: Setting) -> Value:
    return Value(PeriodKind.DATE, "PRESENT_REF")


def _past(_: re.Match[str], __: Setting) -> Value:
    return Value(PeriodKind.DATE, "PAST_REF")


def _future(_: re.Match[str], __: Setting) -> Value:
    return Value(PeriodKind.DATE, "FUTURE_REF")


def _holiday(match: re.Match[str], setting: Setting) -> Value | None:
    name = " ".join(match["name"].replace("’", "'").split()).lower()
    month, day = next(value for key, value in _WORDS.holidays.items() if key.lower() == name).split("-")
    if match["year"]:
        at = calendar_date(int(match["year"]), int(month), int(day))
        return date_value(at) if at else None
    return without_year(int(month), int(day), setting, match.start())


_HOLIDAY = either(_WORDS.holidays).replace("'", "['’]")
RULES = (
    Rule("present", (Cue.POINTER,), compiled(either(_WORDS.present)), _present),
    Rule("past", (Cue.POINTER,), compiled(either(_WORDS.past)), _past),
    Rule("future", (Cue.POINTER,), compiled(either(_WORDS.future)), _future),
    Rule("holiday", (Cue.HOLIDAY,), compiled(rf"(?P<name>{_HOLIDAY})(?:{GAP}(?P<year>{YEAR}))?"), _holiday),
)
