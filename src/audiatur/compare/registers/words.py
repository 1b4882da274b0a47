"""The word lists by which registers are read, loaded once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from audiatur.model.record import Record
from audiatur.resources import load

READ = 1500
"""Characters of a statement that are read for a row; no statement of news is longer."""


class ArmsWords(Record):
    """What is told of weapons that change hands; see ``words/en/compare/arms.yaml``."""

    things: tuple[str, ...]
    aircraft: tuple[str, ...]
    fighters: tuple[str, ...]
    kinds: tuple[str, ...]
    vague: tuple[str, ...]
    giving_nouns: tuple[str, ...]
    taking_nouns: tuple[str, ...]
    open_nouns: tuple[str, ...]
    giving_verbs: tuple[str, ...]
    equipping_verbs: frozenset[str]
    taking_verbs: tuple[str, ...]
    approving: tuple[str, ...]
    stopping: tuple[str, ...]
    planning: tuple[str, ...]
    refusing: tuple[str, ...]
    groups: tuple[str, ...]
    ends: frozenset[str]
    carrying: frozenset[str]
    trading: frozenset[str]
    arriving: frozenset[str]
    arrived: tuple[str, ...]
    other_heads: tuple[str, ...]


class RegisterWords(Record):
    """What registers go by that are read field by field; see ``words/en/compare/registers.yaml``."""

    holding: frozenset[str]
    causing: frozenset[str]
    paying: frozenset[str]
    no_people: frozenset[str]


@cache
def register_words() -> RegisterWords:
    """The packaged list."""
    words: RegisterWords = load(RegisterWords, "words/en/compare/registers")
    return words


@cache
def arms_words() -> ArmsWords:
    """The packaged list."""
    words: ArmsWords = load(ArmsWords, "words/en/compare/arms")
    return words


def one_of(words: Iterable[str]) -> str:
    """A pattern of any of these words or phrases, the longest first, to be set between other patterns."""
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))
