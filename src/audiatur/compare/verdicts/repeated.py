"""Verbs that settle nothing: done again and again, or naming no act."""

from __future__ import annotations

from functools import cache

from audiatur.compare.words import stem
from audiatur.model.record import Record
from audiatur.resources import load


class RepeatedActs(Record):
    """Verbs that settle nothing by themselves.

    Attributes:
        verbs: Of what is done again and again, such as saying.
        empty: Those that name no act at all.
        once: Lemmas of those that befall a thing once.
        light: Lemmas of those that leave it to their object what is done ("made an offer").
    """

    verbs: tuple[str, ...]
    empty: tuple[str, ...]
    light: frozenset[str]
    once: tuple[str, ...]


@cache
def done_once() -> frozenset[str]:
    """Stems of verbs of what befalls a thing once."""
    words: RepeatedActs = load(RepeatedActs, "words/en/compare/repeated_acts")
    return frozenset(stem(verb) for verb in words.once)


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


@cache
def light_verbs() -> frozenset[str]:
    """Lemmas of verbs that leave it to their object what is done."""
    words: RepeatedActs = load(RepeatedActs, "words/en/compare/repeated_acts")
    return words.light
