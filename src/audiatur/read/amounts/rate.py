"""A figure in its sentence in, what it is a rate of out: "a year", "per barrel", "each"."""

from __future__ import annotations

from audiatur.read.amounts.figure import Line
from audiatur.read.amounts.lexicon import unit_words

_NO_RATE = frozenset({"ago", "earlier", "later", "before", "after", "old", "from", "since"})


def rate_at(line: Line, index: int) -> tuple[str, int] | None:
    """The unit that a figure is counted per, read from the pieces behind it, and its last piece; or None."""
    words, word = unit_words(), line.lower(index)
    if word in words.rate_words:
        return words.rate_words[word], index
    if word == "per" and line.lower(index + 1) == "annum":
        return "year", index + 1
    if word == "per" and line.word(index + 1).isalpha() and line.lower(index + 1) not in ("cent",):
        return _singular(line.lower(index + 1)), index + 1
    if word in ("a", "an", "each", "every") and _singular(line.lower(index + 1)) in words.rate_nouns:
        if line.lower(index + 2) in _NO_RATE or line.lower(index + 1).endswith("s"):
            return None
        return _singular(line.lower(index + 1)), index + 1
    if word == "/" and line.touches(index + 1) and line.lower(index + 1) in words.rate_nouns:
        return line.lower(index + 1), index + 1
    return None


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and word[:-1] in unit_words().rate_nouns else word
