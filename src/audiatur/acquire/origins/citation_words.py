"""The packaged words of quoting from outlets in, patterns made of them out."""

from __future__ import annotations

import re
from functools import cache

from audiatur.model.record import Record
from audiatur.resources import load

_CAPITAL_WORD = r"[A-ZÀ-Þ][\w&’'.-]{0,40}(?:/[A-Z][\w&’'.-]{0,40})?"
_LINK = r"(?:of|de|la|le|del|der|die|and|&|for) (?=[A-Z])"
NAME = rf"{_CAPITAL_WORD}(?: (?:{_LINK})?{_CAPITAL_WORD}){{0,7}}"
"""A run of capitalised words, small words between them allowed."""

SITE = r"[\w-]{2,40}(?:\.[a-z]{2,10}){1,2}"
"""A site's name such as ``example.org``."""


class CitationWords(Record):
    """The lists of ``words/en/outlet_citations.yaml``."""

    spoken: tuple[str, ...]
    leaned_on: tuple[str, ...]
    reporting_verbs: tuple[str, ...]
    pieces: tuple[str, ...]
    appeared: tuple[str, ...]
    taken_over: tuple[str, ...]
    source_labels: tuple[str, ...]
    material: tuple[str, ...]
    contributed: tuple[str, ...]


@cache
def citation_words() -> CitationWords:
    """The packaged lists."""
    words: CitationWords = load(CitationWords, "words/en/outlet_citations")
    return words


def any_of(phrases: tuple[str, ...]) -> str:
    """A pattern for any of the phrases, first letter in either case.

    >>> any_of(("spoke to|with",))
    '(?:[sS]poke (?:to|with))'
    """
    return "(?:" + "|".join(_phrase(phrase) for phrase in sorted(phrases, key=len, reverse=True)) + ")"


def _phrase(phrase: str) -> str:
    first, *rest = [f"(?:{word})" if "|" in word else re.escape(word) for word in phrase.split()]
    return " ".join([f"[{phrase[0]}{phrase[0].upper()}]{first[1:]}", *rest])
