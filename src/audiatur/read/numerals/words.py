"""The word list of numbers in, a frozen record out."""

from __future__ import annotations

from functools import cache

from audiatur.model.record import Record
from audiatur.resources import load


class NumberWords(Record):
    """Numbers in words as ``words/en/numbers.yaml`` lists them; that file says what each list holds."""

    units: dict[str, int]
    tens: dict[str, int]
    scales: dict[str, int]
    short_scales: dict[str, int]
    ambiguous_scales: frozenset[str]
    vague: dict[str, int]
    several: frozenset[str]
    fractions: dict[str, int]
    glyphs: dict[str, float]
    minus: frozenset[str]
    point: frozenset[str]
    before_dozen: frozenset[str]


@cache
def number_words() -> NumberWords:
    """The packaged list."""
    words: NumberWords = load(NumberWords, "words/en/numbers")
    return words
