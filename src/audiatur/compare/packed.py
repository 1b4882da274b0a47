"""The weighed words of a statement or figure in, packed in little room and opened when they are asked for, out."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

Vector = Mapping[str, float]


OWN, CONTENT, YEAR_NAMED = 1, 2, 4
"""What a word is to its statement, in one number."""
OPENED = 100_000
"""Statements and figures whose words are held ready to be asked, of each sort."""


@dataclass(frozen=True, eq=False, slots=True)
class Packed:
    """The weighed words of a statement or figure in little room.

    Attributes:
        words: Their stems.
        weights: The weight of each.
        marks: What each is to the statement; empty of a figure.
    """

    words: tuple[str, ...]
    weights: array[float]
    marks: bytes = b""

    def marked(self, mark: int) -> frozenset[str]:
        """The words that are this to the statement."""
        return frozenset([word for word, marks in zip(self.words, self.marks, strict=True) if marks & mark])


@lru_cache(maxsize=OPENED)
def vector(packed: Packed) -> Vector:
    """The weight of each word."""
    return dict(zip(packed.words, packed.weights, strict=True))


@lru_cache(maxsize=OPENED)
def own(packed: Packed) -> frozenset[str]:
    """The claim's own words."""
    return packed.marked(OWN)


@lru_cache(maxsize=OPENED)
def content(packed: Packed) -> frozenset[str]:
    """Those that belong to no name."""
    return packed.marked(CONTENT)


def forget_words() -> None:
    """Let go of the words held ready, once a story is compared."""
    for held in (vector, own, content):
        held.cache_clear()


def heaviest(words: Iterable[str], vector: Vector, most: int) -> list[str]:
    """Of some words those that weigh most, the heaviest first, equals by the alphabet: what a thing is looked up by."""
    return sorted(words, key=lambda word: (-vector.get(word, 0.0), word))[:most]


def likeness(left: Vector, right: Vector) -> float:
    """Cosine of two weighed texts: 0 where they share nothing, 1 where they share all."""
    return math.fsum([left[word] * right[word] for word in left.keys() & right.keys()])  # exact, whatever their order
