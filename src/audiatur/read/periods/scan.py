"""A text in, the time expressions in it out: where each stands and the rule that found it; none overlap."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from audiatur.read.periods import anchored, clock, dates, durations, parts_of_year, ranges, references, relative, sets, years
from audiatur.read.periods.expression import Rule

RULES: tuple[Rule, ...] = (
    *ranges.RULES,
    *clock.RULES,
    *dates.RULES,
    *parts_of_year.RULES,
    *anchored.RULES,
    *relative.RULES,
    *sets.RULES,
    *durations.RULES,
    *years.RULES,
    *references.RULES,
)
"""In the order in which the first of two equally long readings wins."""


@dataclass(frozen=True)
class Found:
    """One expression: its place in the text and the match of its rule."""

    start: int
    end: int
    rule: Rule
    match: re.Match[str]


def find(text: str, rules: Sequence[Rule] = RULES) -> tuple[tuple[Found, ...], ...]:
    """Every expression of a text, as groups of readings of one place: the longest first, others of the place behind it.

    A reader takes the first reading of a group that gives a value.
    """
    found = [_found(rule, match) for rule in rules for match in rule.pattern.finditer(text)]
    order = {id(rule): number for number, rule in enumerate(rules)}
    found.sort(key=lambda item: (item.start, -item.end, order[id(item.rule)]))
    groups: list[list[Found]] = []
    end = -1
    for item in found:
        if item.start >= end:
            groups.append([item])
            end = item.end
        else:
            groups[-1].append(item)
            end = max(end, item.end)
    return tuple(tuple(group) for group in groups)


def _found(rule: Rule, match: re.Match[str]) -> Found:
    group = "span" if "span" in match.re.groupindex else 0
    return Found(match.start(group), match.end(group), rule, match)
