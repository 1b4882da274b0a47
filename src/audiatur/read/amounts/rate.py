"""A figure in its sentence in, what it is a rate of out: "a year", "per barrel", "each"."""

from __future__ import annotations

from audiatur.read.amounts.figure import Line
from audiatur.read.amounts.lexicon import unit_words

_NO_RATE = frozenset({"ago", "earlier", "later", "before", "after", "old", "from", "since"})


def rate_at(line: Line, index: int) -> tuple[str, int] | None:
    """The unit that a figure is counted per, read from the pieces behind it, and its last piece; or None."""
    words, word, noun = unit_words(), line.lower(index), _singular(line.lower(index + 1))
    if word in words.rate_words:
        return words.rate_words[word], index
    if word == "per" and noun.isalpha() and noun != "cent":
        return ("year" if noun == "annum" else noun), index + 1
    article = word in ("a", "an", "each", "every") and noun == line.lower(index + 1)
    slash = word == "/" and line.touches(index + 1)
    if noun in words.rate_nouns and (slash or (article and line.lower(index + 2) not in _NO_RATE)):
        return noun, index + 1
    return None


def _singular(word: str) -> str:
    return (
        word[:-1] if word.endswith("s") and not word.endswith("ss") and word[:-1] in unit_words().rate_nouns else word
    )
