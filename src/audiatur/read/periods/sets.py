"""Rules for times that come again: "annual", "every week", "each Monday", "twice a month", "three times a year"."""

from __future__ import annotations

import re

from audiatur.model.period import PeriodKind
from audiatur.read.periods.cues import Cue
from audiatur.read.periods.durations import count_of, duration_timex
from audiatur.read.periods.expression import Rule, Setting, Value
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.patterns import COUNT, DAY_PART, SPACE, UNIT, WEEKDAY, compiled, either

_WORDS = calendar_words()
_PLURAL_WEEKDAY = either(f"{name}s" for name in _WORDS.weekdays)


def _word(match: re.Match[str], _: Setting) -> Value:
    return Value(PeriodKind.SET, _WORDS.sets[" ".join(match["word"].lower().split())])


def _every(match: re.Match[str], _: Setting) -> Value | None:
    groups = match.groupdict()
    count: float | None = 1.0
    if groups.get("count"):
        count = count_of(match["count"])
    elif groups.get("other"):
        count = 2.0
    unit = _WORDS.unit(match["unit"])
    if unit == "weekend" and count == 1:
        return Value(PeriodKind.SET, "XXXX-WXX-WE")
    return Value(PeriodKind.SET, duration_timex(count, unit)) if count is not None else None


def _weekday(match: re.Match[str], _: Setting) -> Value:
    return Value(PeriodKind.SET, f"XXXX-WXX-{_WORDS.weekday(match['weekday'].lower().removesuffix('s'))}")


def _weekday_part(match: re.Match[str], _: Setting) -> Value:
    """As in "Tuesday afternoons"."""
    part = _WORDS.day_parts[match["part"].lower()]
    return Value(PeriodKind.SET, f"XXXX-WXX-{_WORDS.weekday(match['weekday'])}T{part}")


def _day_of_month(match: re.Match[str], _: Setting) -> Value | None:
    """As in "the 19th of every month"."""
    day = int(match["day"])
    return Value(PeriodKind.SET, f"XXXX-XX-{day:02}") if 1 <= day <= 31 else None  # noqa: PLR2004 - days of a month


def _day_part(match: re.Match[str], _: Setting) -> Value:
    return Value(PeriodKind.SET, f"XXXX-XX-XXT{_WORDS.day_parts[match['part'].lower()]}")


RULES = (
    Rule("set_word", (Cue.SET,), compiled(rf"(?P<word>{either(_WORDS.sets)})"), _word),
    Rule(
        "every",
        (Cue.UNIT,),
        compiled(
            rf"(?:every|each){SPACE}(?:(?P<other>other){SPACE}|(?P<count>{COUNT}){SPACE}|single{SPACE})?(?P<unit>{UNIT})"
        ),
        _every,
    ),
    Rule(
        "times_a",
        (Cue.UNIT,),
        compiled(
            rf"(?:once|twice|(?:{COUNT}|several){SPACE}times){SPACE}(?P<span>(?:a|an|per|each|every){SPACE}(?P<unit>{UNIT}))"
        ),
        _every,
    ),
    Rule(
        "every_weekday",
        (Cue.WEEKDAY,),
        compiled(rf"(?:every|each){SPACE}(?:other{SPACE})?(?P<weekday>{WEEKDAY})"),
        _weekday,
    ),
    Rule("weekdays", (Cue.WEEKDAY,), compiled(rf"(?P<weekday>{_PLURAL_WEEKDAY})"), _weekday),
    Rule(
        "weekday_parts",
        (Cue.WEEKDAY,),
        compiled(rf"(?:on{SPACE})?(?P<span>(?P<weekday>{WEEKDAY}){SPACE}(?P<part>morning|afternoon|evening|night)s)"),
        _weekday_part,
    ),
    Rule(
        "day_of_every_month",
        (Cue.UNIT, Cue.DIGIT),
        compiled(
            rf"(?:the{SPACE})?(?P<day>\d{{1,2}})(?:st|nd|rd|th){SPACE}(?:day{SPACE})?of{SPACE}(?:every|each){SPACE}month"
        ),
        _day_of_month,
    ),
    Rule("every_day_part", (Cue.DAY_PART,), compiled(rf"(?:every|each){SPACE}(?P<part>{DAY_PART})"), _day_part),
)
