"""Verbs that settle nothing: done again and again, or naming no act."""

from __future__ import annotations

from functools import cache

from audiatur.compare.words import stem
from audiatur.model.record import Record
from audiatur.resources import load


class RepeatedActs(Record):
    """Verbs of what is done again and again, such as saying, and those that name no act at all."""

    verbs: tuple[str, ...]
    empty: tuple[str, ...]


@cache
def repeated_acts() -> frozenset[str]:
    """Stems of verbs whose two dates are two occasions."""
    words: RepeatedActs = load(RepeatedActs, "words/en/compare/repeated_acts")
    return frozenset(stem(verb) for verb in words.verbs)


@cache
def empty_acts() -> frozenset[str]:
    """Stems of verbs that name no act."""
    words: RepeatedActs = load(RepeatedActs, "words/en/compare/repeated_acts")
    return frozenset(stem(verb) for verb in words.empty)
