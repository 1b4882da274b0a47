"""Two figures of what befell people in, whether they may be of two events, out."""

from __future__ import annotations

import re
from functools import cache

from audiatur.compare.figure import GENERIC, Figure
from audiatur.compare.scopes import BEFALLEN, scopes
from audiatur.compare.values import apart
from audiatur.compare.verdicts.ruling import Pair
from audiatur.compare.verdicts.times import one_looks_back
from audiatur.compare.words import stem, stems
from audiatur.model.record import Record
from audiatur.resources import load

SHARED = 2
"""Words of their sentences, those of the count apart, from which two counts are of one event."""


KILLED = "killed"
FEW = 100
"""Below so many, those of two nights are not held against each other."""
FAR = 0.35
"""A gap, as a share of the larger figure, from which the two are rather of two nights."""


class Events(Record):
    """Nouns of what befalls people, in the singular and in the plural; those of no number, and other words for them."""

    events: dict[str, str]
    unrest: tuple[str, ...]
    other: tuple[str, ...]


@cache
def _events() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    words: Events = load(Events, "words/en/compare/events_that_harm")
    return tuple(
        (re.compile(rf"\b{one}\b", re.IGNORECASE), re.compile(rf"\b{several}\b", re.IGNORECASE))
        for one, several in words.events.items()
    )


@cache
def harming() -> frozenset[str]:
    """Stems of the nouns of what harms people and things."""
    words: Events = load(Events, "words/en/compare/events_that_harm")
    return frozenset(stem(noun) for noun in (*words.events, *words.events.values(), *words.unrest, *words.other))


def of_two_events(pair: Pair[Figure]) -> bool:
    """Whether one looks back, tells of several events where the other tells of one, or both leave open of which.

    "Police said that 15 people were arrested" may be of another town and day than "29 people were arrested".
    """
    left, right = pair.left, pair.right
    befallen = left.scope.get(BEFALLEN)
    if befallen is None or befallen != right.scope.get(BEFALLEN):
        return False
    return (
        one_looks_back(left.statement, right.statement)
        or _several_and_one(left, right)
        or _left_open(left, right)
        or _of_two_days(left, right)
    )


def _anybody(figure: Figure) -> bool:
    """Whether it counts people in general, by a noun that only tells what befell them ("14,000 refugees") too."""
    return figure.head in GENERIC or figure.head in _befallen_heads()


@cache
def _befallen_heads() -> frozenset[str]:
    return frozenset(
        stem(word)
        for dimension in scopes().dimensions
        if dimension.name == BEFALLEN
        for value in dimension.values
        for word in value.words
    )


@cache
def _the_event() -> re.Pattern[str]:
    """What is told as known to the reader: "in the riots"; a weekday or a year would tell of which."""
    words: Events = load(Events, "words/en/compare/events_that_harm")
    nouns = "|".join((*words.events, *words.events.values(), *words.unrest))
    return re.compile(rf"\b(?:in|during|by|from)\s+the\s+(?:{nouns})\b", re.IGNORECASE)


def _of_the_event(text: str) -> bool:
    """Whether it is told of what befell people in the event of the article, which needs no name there."""
    return _the_event().search(text) is not None


def _several_and_one(left: Figure, right: Figure) -> bool:
    """Whether one is of the attacks, and the other of one of them."""
    texts = left.statement.text, right.statement.text
    for one, several in _events():
        told = [(one.search(text) is not None, several.search(text) is not None) for text in texts]
        if (True, False) in told and (False, True) in told:
            return True
    return False


def _of_two_days(left: Figure, right: Figure) -> bool:
    """Whether two few, far from each other, are told on two days and dated by neither: each may be of a night."""
    one, other = left.statement, right.statement
    if left.scope[BEFALLEN] == KILLED:
        return False  # the dead are counted by the event, not by the night
    if one.said is None or other.said is None or one.said == other.said or one.period or other.period:
        return False
    return max(left.value, right.value) < FEW and apart(left.value, right.value) > FAR


def _left_open(left: Figure, right: Figure) -> bool:
    """Whether both tell of little but that it befell people: no name and no place is shared, and hardly a word."""
    one, other = left.statement, right.statement
    if not (_anybody(left) or _anybody(right)) or one.named & other.named or (one.period and other.period):
        return False
    if one.said is not None and one.said == other.said and all(_of_the_event(side.around) for side in (one, other)):
        return False
    counted = {*left.nouns, *right.nouns, *GENERIC, stem(one.claim.predicate or ""), stem(other.claim.predicate or "")}
    counted.update(stems(left.scope[BEFALLEN]))
    return len(set(stems(one.around)) & set(stems(other.around)) - counted) < SHARED
