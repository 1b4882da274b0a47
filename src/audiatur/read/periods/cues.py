"""A text in, the sorts of time words in it out, so that only rules that can match are tried."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache

from audiatur.read.numerals.words import number_words
from audiatur.read.periods.lexicon import calendar_words

_WORD = re.compile(r"[^\W\d_]+")


class Cue(Enum):
    """Something that a text must hold for a rule to match in it."""

    DIGIT = auto()
    CLOCK = auto()
    CLOCK_WORD = auto()
    MONTH = auto()
    WEEKDAY = auto()
    DAY_PART = auto()
    DAY_WORD = auto()
    SEASON = auto()
    UNIT = auto()
    QUARTER = auto()
    CENTURY = auto()
    DECADE = auto()
    SET = auto()
    POINTER = auto()
    HOLIDAY = auto()
    SPELLED_YEAR = auto()
    SPELLED_TIME = auto()


@cache
def _cue_of() -> dict[str, frozenset[Cue]]:
    words = calendar_words()
    lists: dict[Cue, list[str]] = {
        Cue.CLOCK: ["oclock", "clock", "am", "pm", "noon", "midday", "midnight"],
        Cue.CLOCK_WORD: ["half", "quarter", "past", "minutes", "minute", "min", "mins"],
        Cue.MONTH: list(words.months),
        Cue.WEEKDAY: [*words.weekdays, *words.short_weekdays, *(f"{day}s" for day in words.weekdays)],
        Cue.DAY_PART: [*words.day_parts, "tonight"],
        Cue.DAY_WORD: ["today", "tonight", "yesterday", "tomorrow", "night"],
        Cue.SEASON: list(words.seasons),
        Cue.UNIT: [
            *words.units,
            *(f"{unit}s" for unit in words.units),
            *words.plurals,
            *words.short_units,
            *(f"{unit}{end}" for unit in words.units for end in ("long", "slong")),
            "period",
            "time",
        ],
        Cue.QUARTER: ["quarter", "half"],
        Cue.CENTURY: ["century"],
        Cue.DECADE: list(words.decades),
        Cue.SET: [phrase.split()[-1].split("-")[-1] for phrase in words.sets],
        Cue.POINTER: [phrase.split()[-1] for phrase in (*words.present, *words.past, *words.future)],
        Cue.SPELLED_YEAR: ["sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thousand"],
        Cue.SPELLED_TIME: ["fifteen", *number_words().tens],
        Cue.HOLIDAY: [re.findall(_WORD, phrase)[0] for phrase in (*words.holidays, *words.movable_holidays)],
    }
    table: dict[str, set[Cue]] = {}
    for cue, forms in lists.items():
        for form in forms:
            table.setdefault(form.lower(), set()).add(cue)
    return {word: frozenset(found) for word, found in table.items()}


def cues_in(text: str) -> frozenset[Cue]:
    """Every cue of a text, in one pass over its words."""
    table = _cue_of()
    found: set[Cue] = set()
    for word in set(_WORD.findall(text.lower())):
        found |= table.get(word, frozenset())
    if ".m" in text or ".M" in text:
        found.add(Cue.CLOCK)
    if any(sign.isdigit() for sign in text):
        found.add(Cue.DIGIT)
        if ":" in text:
            found.add(Cue.CLOCK)
    return frozenset(found)
