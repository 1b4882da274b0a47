"""Rules for words that point to a time without naming it: "now", "recently", "soon"; and for regular holidays."""

from __future__ import annotations

import re

from audiatur.model.period import Anchor, PeriodKind
from audiatur.read.periods.calendar import calendar_date
from audiatur.read.periods.cues import Cue
from audiatur.read.periods.dates import without_year
from audiatur.read.periods.expression import Rule, Setting, Value, date_value
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.patterns import GAP, SPACE, YEAR, compiled, either
from audiatur.read.periods.sense import token_at

_WORDS = calendar_words()


def _present(match: re.Match[str], _: Setting) -> Value | None:
    """Not the "to date" of "up to date", nor that of "to date the bones"."""
    if match[0].lower().endswith("to date"):
        before, behind = match.string[max(0, match.start() - 3) : match.start()], match.string[match.end() :][:5]
        if before.lower() in ("up ", "up-") or re.match(r"\s(?:the|a|an|back|from)\b", behind):
            return None
    return Value(PeriodKind.DATE, "PRESENT_REF")


def _past(_: re.Match[str], __: Setting) -> Value:
    return Value(PeriodKind.DATE, "PAST_REF")


def _that_time(_: re.Match[str], setting: Setting) -> Value:
    """The date last named, or only some time in the past."""
    if setting.reference is not None and setting.reference.day is not None:
        return date_value(setting.reference, Anchor.TEXT)
    return Value(PeriodKind.DATE, "PAST_REF")


_ORDERS = re.compile(r"\s{1,3}(?:after|afterwards?|before|as|thereafter|enough)\b", re.IGNORECASE)
"""Behind "soon" and "shortly" these set one event beside another, whenever both were."""
_AS = re.compile(r"\b(?:as|too|how|so)\s{1,3}$", re.IGNORECASE)


def _future(match: re.Match[str], _: Setting) -> Value | None:
    """Not the "soon" of "as soon as", nor the "shortly" of "shortly after"."""
    if _ORDERS.match(match.string, match.end()) or _AS.search(match.string[max(0, match.start() - 6) : match.start()]):
        return None
    return Value(PeriodKind.DATE, "FUTURE_REF")


def _holiday(match: re.Match[str], setting: Setting) -> Value | None:
    token = token_at(setting.sentence, match.start())
    before = token.nbor(-1) if token is not None and token.i else None
    if before is not None and before.tag_ == "NNP" and before.dep_ == "compound" and before.head.i == before.i + 1:
        return None  # "Olan Christmas said"
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
    Rule(
        "that_time",
        (Cue.UNIT,),
        compiled(rf"(?:at|by|since|until|before|after|around){SPACE}(?P<span>that{SPACE}time)"),
        _that_time,
    ),
    Rule("at_the_time", (Cue.UNIT,), compiled(rf"at{SPACE}(?P<span>the{SPACE}time)(?=\s?[.,;:)]|$)"), _past),
    Rule("future", (Cue.POINTER,), compiled(either(_WORDS.future)), _future),
    Rule("holiday", (Cue.HOLIDAY,), compiled(rf"(?P<name>{_HOLIDAY})(?:{GAP}(?P<year>{YEAR}))?"), _holiday),
)
