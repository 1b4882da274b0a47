"""A text in, the time expressions in it out: where each stands and the rule that found it; none overlap."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from audiatur.read.periods import (
    ago,
    anchored,
    clock,
    dates,
    durations,
    hours,
    movable,
    one_unit,
    parts_of_year,
    pointed,
    portions,
    ranges,
    references,
    relative,
    sets,
    spelled_years,
    told_by_end,
    weekdays,
    years,
)
from audiatur.read.periods.cues import Cue, cues_in
from audiatur.read.periods.expression import Rule

RULES: tuple[Rule, ...] = (
    *ranges.RULES,
    *portions.RULES,
    *clock.RULES,
    *hours.RULES,
    *spelled_years.RULES,
    *dates.RULES,
    *weekdays.RULES,
    *told_by_end.RULES,
    *pointed.RULES,
    *parts_of_year.RULES,
    *one_unit.RULES,
    *anchored.RULES,
    *relative.RULES,
    *ago.RULES,
    *sets.RULES,
    *durations.RULES,
    *years.RULES,
    *movable.RULES,
    *references.RULES,
)
"""In the order in which the first of two equally long readings wins."""


@dataclass(frozen=True)
class Found:
    """One expression: its place in the text, its rule, the match, and the rule's number in ``RULES``."""

    start: int
    end: int
    rule: Rule
    match: re.Match[str]
    number: int


@lru_cache(maxsize=1024)
def find(text: str) -> tuple[tuple[Found, ...], ...]:
    """Every expression of a text, as groups of overlapping readings in the order of the text, the longest first.

    A reader takes the first reading of a group that gives a value. The readers of amounts and of periods ask for the
    same sentences one after the other, so the last answers are kept.
    """
    cues = cues_in(text)
    found = [_found(rule, match, number) for number, rule in _may_match(cues) for match in rule.pattern.finditer(text)]
    found.sort(key=lambda item: (item.start, -item.end, item.number))
    groups: list[list[Found]] = []
    end = -1
    for item in found:
        if item.start >= end:
            groups.append([item])
        else:
            groups[-1].append(item)
        end = max(end, item.end)
    return tuple(tuple(group) for group in groups)


@cache
def _may_match(cues: frozenset[Cue]) -> tuple[tuple[int, Rule], ...]:
    """The rules that can match in a text of such cues, with their numbers."""
    return tuple((number, rule) for number, rule in enumerate(RULES) if cues.issuperset(rule.needs))


def _found(rule: Rule, match: re.Match[str], number: int) -> Found:
    group = "span" if "span" in match.re.groupindex else 0
    return Found(match.start(group), match.end(group), rule, match, number)
