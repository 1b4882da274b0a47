"""Words around a figure in, what narrows it ("killed", "ordered", "average") out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from audiatur.compare.words import any_of, stems
from audiatur.model.record import Record
from audiatur.resources import load

PAUSES = frozenset(",;:–—")
PAUSE = 20
"""What a comma or the like between word and figure adds to their distance."""
BEFALLEN = "what befell them"
"""The dimension of killed, wounded, missing and the like."""
NEXT = 2
"""Words right behind a figure that tell of it, whatever its statement holds."""
WHO = "who counts"
"""The dimension of civilians, soldiers, children and the like."""
NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?)\b", re.IGNORECASE
)
"""A figure: what stands behind it is counted by it."""
BESIDE = 12
"""Distance from a figure within which a word is said of those whom it counts ("carrying 40 wounded men")."""
REACH = 60
"""Characters on either side of a figure in which a word may narrow it."""


class ScopeValue(Record):
    """One of the things a dimension holds apart, with the words that mark it."""

    name: str
    words: tuple[str, ...]


class Dimension(Record):
    """Things that exclude each other."""

    name: str
    values: tuple[ScopeValue, ...]


class Scopes(Record):
    """All dimensions, and words of change, of estimate and of addition.

    Attributes:
        dimensions: Of one dimension, two values are two things.
        growing: Values whose figures only grow while an affair runs.
        updated: Words that say that a figure succeeds another.
        estimates: Words that say that a figure was estimated or surveyed.
        unfinished: Beginnings of units whose end was not read.
        unliving: Nouns of what nobody kills or wounds.
        additions: Words before a figure that comes on top of another.
        givers: Verbs by which somebody gives a figure for what was spoken of before.
    """

    dimensions: tuple[Dimension, ...]
    growing: tuple[str, ...]
    updated: tuple[str, ...]
    estimates: tuple[str, ...]
    additions: tuple[str, ...]
    givers: frozenset[str]
    unfinished: tuple[str, ...]
    unliving: tuple[str, ...]


class Extents(Record):
    """Words by which a figure is of a store, a place or a load.

    Attributes:
        stores: What would do for so many.
        places: Nouns of places.
        carriers: Verbs of what carries or holds people.
        charges: What a sum of money may count in or leave out.
    """

    stores: tuple[str, ...]
    places: tuple[str, ...]
    carriers: tuple[str, ...]
    charges: tuple[str, ...]


def extents() -> Extents:
    """The packaged words."""
    words: Extents = load(Extents, "words/en/compare/extents")
    return words


@cache
def _carried() -> re.Pattern[str]:
    """The end of the words before a figure that tells how many something carries or holds."""
    carriers = "|".join([*extents().carriers, rf"(?:{'|'.join(extents().places)}) (?:of|with)"])
    whole = (
        r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|none|all|most|some)\s+of\s+(?:the|its|their|those)"
    )
    return re.compile(rf"\b(?:{carriers}|{whole})\s+(?:[a-z]+\s+){{0,3}}$", re.IGNORECASE)


def scopes() -> Scopes:
    """The packaged lists."""
    lists: Scopes = load(Scopes, "words/en/compare/scopes")
    return lists


@cache
def _marks() -> Mapping[str, tuple[tuple[str, str], ...]]:
    marks: dict[str, tuple[tuple[str, str], ...]] = {}
    for dimension in scopes().dimensions:
        for value in dimension.values:
            for word in value.words:
                marks[word] = (*marks.get(word, ()), (dimension.name, value.name))
    return marks


WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
JOINED = re.compile(r"\s+and\s+(?:[a-z]+\s+){0,2}", re.IGNORECASE)
"""What stands between the end of one clause and the figure that begins the next: "one was killed and 19 were hurt"."""


def scope_of(text: str, start: int, end: int) -> dict[str, str]:
    """For each dimension the value whose word stands nearest to the figure at ``text[start:end]``.

    >>> text = "40 people were killed and 120 were wounded"
    >>> scope_of(text, 0, 2), scope_of(text, 26, 29)
    ({'what befell them': 'killed'}, {'what befell them': 'wounded'})
    >>> scope_of("one man was killed and 19 people were wounded", 23, 25)
    {'what befell them': 'wounded'}
    """
    nearest: dict[str, tuple[int, str]] = {}
    left, right = max(0, start - REACH), min(len(text), end + REACH)
    for match in WORD.finditer(text, left, right):
        for dimension, value in _marks().get(match.group().casefold(), ()):
            before = match.end() <= start
            distance = (start - match.end()) * 2 if before else match.start() - end
            between = text[match.end() : start] if before else text[end : match.start()]
            if dimension == WHO and (NUMBER.search(between) or (before and JOINED.fullmatch(between))):
                continue  # "six people, two of them soldiers"; "the police officers and 40 guards"
            distance += PAUSE if PAUSES & set(between) or (before and JOINED.fullmatch(between)) else 0
            if dimension not in nearest or distance < nearest[dimension][0]:
                nearest[dimension] = (distance, value)
    if BEFALLEN in nearest and nearest[BEFALLEN][0] > BESIDE and _carried().search(text, left, start):
        del nearest[BEFALLEN]  # "a ferry carrying 200 people", "a town of 200 people", "six of the 200 survived"
    return {dimension: value for dimension, (_, value) in sorted(nearest.items())}


def scope_told(text: str, start: int, end: int, own: str) -> dict[str, str]:
    """The same, with what befell those counted taken from the figure's own clause, where that tells of one thing only.

    >>> text = "the dead now number 40 and the owners were arrested"
    >>> scope_of(text, 20, 22), scope_told(text, 20, 22, "the dead now number 40")
    ({'what befell them': 'arrested'}, {'what befell them': 'killed'})
    >>> scope_told("ten were killed and 50 people injured", 20, 22, "ten were killed and 50 people")
    {'what befell them': 'wounded'}
    """
    found = scope_of(text, start, end)
    if BEFALLEN not in found or found[BEFALLEN] in befallen(" ".join(text[end:].split(maxsplit=NEXT)[:NEXT])):
        return found  # a statement may be cut off right before what befell them: "and 50 | injured"
    clause = befallen(own)
    return found if found[BEFALLEN] in clause or len(clause) != 1 else found | {BEFALLEN: next(iter(clause))}


def befallen(text: str) -> frozenset[str]:
    """All that a text tells to have befallen people.

    >>> sorted(befallen("40 people were killed and 120 were wounded"))
    ['killed', 'wounded']
    """
    marks = (mark for word in WORD.findall(text) for mark in _marks().get(word.casefold(), ()))
    return frozenset(value for dimension, value in marks if dimension == BEFALLEN)


@cache
def _unliving() -> frozenset[str]:
    return frozenset(stems(" ".join(scopes().unliving)))


def is_unliving(head: str | None) -> bool:
    """Whether the stem of what is counted means a thing, which nothing befalls that befalls people.

    >>> is_unliving("house"), is_unliving("miner"), is_unliving(None)
    (True, False, False)
    """
    return head in _unliving()


@cache
def _updated() -> re.Pattern[str]:
    return any_of(scopes().updated)


def tells_of_change(text: str) -> bool:
    """Whether the words say that a figure succeeds another."""
    return _updated().search(text) is not None


@cache
def _estimates() -> re.Pattern[str]:
    return any_of(scopes().estimates)


def is_estimate(text: str) -> bool:
    """Whether the words say that a figure was estimated or surveyed."""
    return _estimates().search(text) is not None
