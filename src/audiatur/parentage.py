"""A word inside a person's name in; whether it says whose child somebody is, what follows being the parent's name, out.

Reading asks it of one article's names, comparing of the whole story's.
"""

from __future__ import annotations

from audiatur.model.record import Record
from audiatur.resources import load


class ParentageWords(Record):
    """The list of ``words/en/parentage.yaml``."""

    child_of: frozenset[str]


def says_whose_child(word: str) -> bool:
    """Whether a parent's name follows: "bin" in "Omar bin Tarif"; the word in small letters."""
    words: ParentageWords = load(ParentageWords, "words/en/parentage")
    return word in words.child_of
