"""Two speakers in, whether both speak for one body ("the health ministry", "a ministry official"), out."""

from __future__ import annotations

import re
from functools import cache

from audiatur.compare.entities.places import country
from audiatur.model.record import Record
from audiatur.model.speaker import Speaker
from audiatur.resources import load

WORD = re.compile(r"[^\W\d_]+")


class Bodies(Record):
    """Words of bodies that count, each under a name.

    Attributes:
        bodies: The words of a body and of whoever speaks for it.
        matters: What it is for, by which two bodies of one sort differ.
    """

    bodies: dict[str, tuple[str, ...]]
    matters: dict[str, tuple[str, ...]]


@cache
def _names_of() -> tuple[dict[str, str], dict[str, str]]:
    """The name of the body, and of the matter, of each word."""
    lists: Bodies = load(Bodies, "words/en/compare/bodies")
    bodies, matters = (
        {word: name for name, words in told.items() for word in words} for told in (lists.bodies, lists.matters)
    )
    return bodies, matters


def of_one_body(left: Speaker, right: Speaker) -> bool:
    """Whether both are one speaker, or speak for a body that both name, and not for those of two countries."""
    if left.name == right.name:
        return True
    mine, theirs = (_words(speaker) for speaker in (left, right))
    one, other = (_countries(words) for words in (mine, theirs))
    if one and other and one.isdisjoint(other):
        return False
    bodies, matters = _names_of()
    if _named(mine, bodies).isdisjoint(_named(theirs, bodies)):
        return False
    this, that = _named(mine, matters), _named(theirs, matters)
    return not (this and that) or not this.isdisjoint(that)


def _words(speaker: Speaker) -> tuple[str, ...]:
    return tuple(WORD.findall(f"{speaker.name} {speaker.role or ''}"))


def _countries(words: tuple[str, ...]) -> frozenset[str]:
    found = (country(word) for word in words if word[:1].isupper())
    return frozenset(code for code in found if code)


def _named(words: tuple[str, ...], names: dict[str, str]) -> frozenset[str]:
    return frozenset(names[word.casefold()] for word in words if word.casefold() in names)
