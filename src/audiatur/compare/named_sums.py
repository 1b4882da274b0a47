"""A sum of money in its text in, what is called by that sum ("the 2 billion crown rescue plan") out."""

from __future__ import annotations

import re
from functools import cache

from audiatur.compare.words import content_words, stem
from audiatur.model.record import Record
from audiatur.resources import load

LOOK_BACK, LOOK_ON = 40, 60
"""Characters before and after a sum that are looked at."""
DETERMINER = re.compile(
    r"(?:\b(?:an?|the|this|that|its|their|his|her|our|another)|['’]s?)\s+(?:[\w-]+,?\s+){0,3}(?:US|[A-Z])?[$€£]?$",
    re.IGNORECASE,
)
"""What stands before a sum that is part of a name for something."""
ADJOINED = re.compile(r"[\s\-‑]{1,2}([\w'’-]+)")
"""The next word, with no sign between."""
MOST_WORDS = 5
"""Words between the sum and the end of what it names."""


class Undertakings(Record):
    """Nouns for what is called by its sum."""

    undertakings: frozenset[str]


@cache
def _undertakings() -> frozenset[str]:
    words: Undertakings = load(Undertakings, "words/en/compare/undertakings")
    return words.undertakings


def called_by(text: str, start: int, end: int) -> str | None:
    """Stem of what ``text[start:end]`` is part of the name of; None where it names nothing of the kind.

    >>> text = "a 2 billion crown harbour rescue plan for Tarsa"
    >>> called_by(text, 2, 17), called_by("paid 2 billion crowns for the plan", 5, 21)
    ('plan', None)
    """
    if DETERMINER.search(text[max(0, start - LOOK_BACK) : start]) is None:
        return None
    last, place, limit = None, end, min(len(text), end + LOOK_ON)
    for _ in range(MOST_WORDS):
        word = ADJOINED.match(text, place, limit)
        if word is None or not content_words(word[1]):
            break
        last, place = word[1].casefold(), word.end()
    return stem(last) if last in _undertakings() else None
