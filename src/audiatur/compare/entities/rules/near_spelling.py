"""Names in, those out that are so nearly spelled alike that one is a slip or another transliteration."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from rapidfuzz.distance import Levenshtein

from audiatur.compare.entities.link import Link, numbered
from audiatur.compare.entities.name import Name
from audiatur.compare.entities.words import entity_words

RULE = "near_spelling"
SHORTEST_WORD = 5
EDITS_PER_LETTERS = 6
"""One letter in so many may differ."""
SOUNDS = {"c": "k", "y": "g", "j": "g", "w": "v", "z": "s"}
"""First letters that are written for others: "Karolos" and "Carolos", "Giannis" and "Yiannis"."""
LARGEST_BLOCK = 200
_DOUBLED = re.compile(r"([^\W\d_])\1")


def near_spellings(names: Sequence[Name]) -> Iterator[Link]:
    """Names of one kind and as many words, nearly alike, that never stand in one document.

    One text spells one name in one way: two near names in one text are two things. A letter that one doubles and the
    other does not makes no two people, since a caption keeps its agency's spelling.
    """
    blocks = numbered(names, lambda name: (name.kind, *(_sound(word) for word in name.words)) if _long(name) else None)
    for numbers in blocks.values():
        if len(numbers) > LARGEST_BLOCK:
            continue
        for left, right in combinations(numbers, 2):
            one, other = names[left], names[right]
            if one.form == other.form:
                continue
            if one.person and _DOUBLED.sub(r"\1", one.form) == _DOUBLED.sub(r"\1", other.form):
                reason = f"“{one.text}” and “{other.text}” differ in a doubled letter."
                yield Link(left, right, RULE, reason)
            elif not one.documents & other.documents and near(one.words, other.words):
                reason = f"“{one.text}” and “{other.text}” differ in a letter or two and never stand in one document."
                yield Link(left, right, RULE, reason)


def near(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether words differ in so few letters that they are spellings of each other.

    >>> near(["aleksandr", "petrov"], ["alexandr", "petrov"]), near(["north", "orland"], ["south", "orland"])
    (True, False)
    >>> near(["karolos", "lund"], ["carolos", "lund"]), near(["marina", "lund"], ["carina", "lund"])
    (True, False)
    """
    changed = [(one, other) for one, other in zip(left, right, strict=True) if one != other]
    if len(changed) != 1:
        return False
    one, other = changed[0]
    if {one, other} in [set(pair) for pair in entity_words().opposites] or not (one + other).isalpha():
        return False
    shorter = min(len(one), len(other))
    if one[0] != other[0]:
        return shorter >= SHORTEST_WORD and one[1:] == other[1:] and _sound(one) == _sound(other)
    return (
        shorter >= SHORTEST_WORD
        and Levenshtein.distance(one, other) <= max(1, shorter // EDITS_PER_LETTERS + 1)
        and (one[:2] == other[:2])
    )


def _sound(word: str) -> str:
    """The first letter of a word, or the one that another transliteration writes for it."""
    return SOUNDS.get(word[0], word[0])


def _long(name: Name) -> bool:
    return len(name.words) > 1 and not name.acronym
