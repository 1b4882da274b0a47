"""Rules for times so many units back or ahead of the day of writing: "two years ago", "a week from now"."""

from __future__ import annotations

import re

from audiatur.model.period import Anchor, PeriodKind
from audiatur.read.periods.cues import Cue
from audiatur.read.periods.durations import count_of
from audiatur.read.periods.expression import Quarter, Rule, Setting, Value
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.patterns import COUNT, SPACE, UNIT, VAGUE_COUNT, compiled
from audiatur.read.periods.step import same_quarter_before, step_unit

_WORDS = calendar_words()


def _ago(match: re.Match[str], setting: Setting) -> Value | None:
    """As in "two years ago": so many units back, at the unit's precision."""
    unit = _WORDS.unit(match["unit"])
    count = count_of(match["count"]) if match.groupdict().get("count") else None
    ahead = match["way"].lower() not in ("ago", "back")
    if count is not None and match.groupdict().get("half"):
        count += 0.5
    if count is None:
        return Value(PeriodKind.DATE, "FUTURE_REF" if ahead else "PAST_REF")
    if not float(count).is_integer():
        return _half_ago(unit, count, setting, ahead=ahead)
    quarter = setting.quarter if unit == "year" and not ahead else None
    if quarter is not None and quarter.is_last and _is_set_against(match, setting, quarter):
        return same_quarter_before(quarter, int(count))
    return step_unit(setting.published, unit, int(count) if ahead else -int(count), Anchor.PUBLICATION) or Value(
        PeriodKind.DATE, "FUTURE_REF" if ahead else "PAST_REF"
    )


_COMPARED = re.compile(r"\b(?:against|from|than|versus|with)\s(?:[^.;]|\.\d){0,60}$", re.IGNORECASE)


_SUM = re.compile(r"[$€£¥]\s?\d|\b(?:million|billion|cents)\b")
_NEAR_QUARTER = 500
"""Characters behind a quarter within which a sum of "a year ago" is one of that quarter a year before."""


def _is_set_against(match: re.Match[str], setting: Setting, quarter: Quarter) -> bool:
    """Whether a figure of that quarter is set against one of "a year ago", in its sentence or in so many words."""
    before = match.string[max(0, match.start() - 80) : match.start()]
    if setting.sentence.span.holds(quarter.span) or _COMPARED.search(before) is not None:
        return True
    near = setting.sentence.span.start - quarter.span.end <= _NEAR_QUARTER
    return near and _SUM.search(before) is not None


def _half_ago(unit: str, count: float, setting: Setting, *, ahead: bool) -> Value | None:
    months = count * {"year": 12, "decade": 120}.get(unit, 0)
    if not months or not float(months).is_integer():
        return Value(PeriodKind.DATE, "FUTURE_REF" if ahead else "PAST_REF")
    return step_unit(setting.published, "month", int(months) if ahead else -int(months), Anchor.PUBLICATION)


RULES = (
    Rule(
        "ago",
        (Cue.UNIT,),
        compiled(
            rf"(?:(?P<count>{COUNT})|{VAGUE_COUNT}){SPACE}(?P<unit>{UNIT})(?P<half>{SPACE}and{SPACE}a{SPACE}half)?(?:{SPACE}or{SPACE}so|{SPACE}or{SPACE}more)?{SPACE}(?P<way>ago|from{SPACE}now|hence|back(?={SPACE}(?:that|when|i|we|he|she|they)\b|\s?[.,;:)]|$))"
        ),
        _ago,
    ),
    Rule(
        "units_ago",
        (Cue.UNIT,),
        compiled(rf"(?P<unit>decades|centuries|years|months|weeks|days|hours|minutes){SPACE}(?P<way>ago)"),
        _ago,
    ),
)
