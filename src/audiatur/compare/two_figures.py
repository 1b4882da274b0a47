"""Two figures in, in what they differ out: the thing they are about, and the dimensions that narrow them."""

from __future__ import annotations

import re

from audiatur.compare.aboard import counts_aboard
from audiatur.compare.additions import ADDITION
from audiatur.compare.figure import AGE_WHEN, OF_MONEY, PEOPLE, WHOLE, WHOSE, Figure
from audiatur.compare.scopes import BEFALLEN
from audiatur.compare.units import is_measure
from audiatur.compare.values import no_room
from audiatur.compare.words import stems

HYPHENED = re.compile(r"\w[-‑][a-z]+", re.IGNORECASE)
"""The end of a length that is written as a quality: "one-day", "7-yard"."""
AFTER_QUALITY = re.compile(r"(?:\s[a-z-]+){1,3}")
PASSENGER = "passeng"
"""The stem of those of whom the crew are none."""
MONEY_ONLY = frozenset({OF_MONEY, "what is bought"})
"""Dimensions of sums, by which no length of time and no count of things differs."""
LONGEST_QUALITY = 40
"""The words that a length is a quality of, and how far they reach."""


def name_undertakings(left: Figure, right: Figure) -> bool:
    """Whether each of two sums is part of the name of a plan, deal, law or the like."""
    return left.undertaking is not None and right.undertaking is not None


def differ_in_subject(left: Figure, right: Figure) -> bool:
    """Whether two figures are about two things of one sort; a sum that names something is about that."""
    return not name_undertakings(left, right) and left.statement.differs_in_subject(right.statement)


def aboard(figure: Figure) -> bool:
    """Whether it counts those aboard something."""
    return counts_aboard(figure.statement.document.text, figure.amount.span.start, figure.amount.span.end)


def more_than_everybody(left: Figure, right: Figure) -> bool:
    """Whether one gives more passengers than the other gives people, crew and all, aboard."""
    few, many = sorted((left, right), key=lambda side: side.value)
    more = many.head == PASSENGER and few.head == PEOPLE and no_room(few.amount, many.amount)
    return more and aboard(few) and aboard(many)


def load_and_toll(left: Figure, right: Figure) -> bool:
    """Whether one counts those aboard and the other only those whom something befell: 97 dead are not 100 aboard."""
    if (BEFALLEN in left.scope) == (BEFALLEN in right.scope):
        return False
    load, toll = (right, left) if BEFALLEN in left.scope else (left, right)
    return aboard(load) and not aboard(toll)


def different_scopes(left: Figure, right: Figure) -> list[tuple[str, str, str]]:
    """The dimensions in which two figures differ: name, left value, right value."""
    both_name = name_undertakings(left, right)
    found = [
        (dimension, value, right.scope[dimension])
        for dimension, value in left.scope.items()
        if dimension in right.scope
        and right.scope[dimension] != value
        and not (both_name and dimension == OF_MONEY)
        and (dimension not in MONEY_ONLY or left.kind not in {"count", "duration", "age"})
        and not (dimension == WHOSE and _one_name(value, right.scope[dimension], left, right))
    ]
    for dimension in (ADDITION, WHOLE, AGE_WHEN):
        mine, theirs = left.scope.get(dimension), right.scope.get(dimension)
        if mine != theirs:
            found.append((dimension, mine or "not said", theirs or "not said"))
    return found


def _one_name(mine: str, theirs: str, left: Figure, right: Figure) -> bool:
    """Whether two words that ages are told of are parts of one name: a first name, and the last."""
    names = (name.split() for side in (left, right) for name in side.statement.names)
    return any(mine in name and theirs in name for name in names)


def other_quality(left: Figure, right: Figure) -> bool:
    """Whether lengths stand before two nouns as their quality: "a one-day rise", "one-day counts", "a 7-yard pass"."""
    mine, theirs = _quality_of(left), _quality_of(right)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _quality_of(figure: Figure) -> frozenset[str]:
    """Stems of the words right after a length that is written as a quality of something."""
    span, text = figure.amount.span, figure.statement.document.text
    hyphened = HYPHENED.search(span.quote(text))
    if hyphened is None or not (figure.kind == "duration" or is_measure(figure.amount.unit)):
        return frozenset()
    start = span.start + hyphened.end()
    after = AFTER_QUALITY.match(text, start, start + LONGEST_QUALITY)
    return frozenset(stems(after.group())) if after else frozenset()
