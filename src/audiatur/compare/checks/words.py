"""The packaged word list of arithmetic in, patterns that find its words out."""

from __future__ import annotations

import re
from collections.abc import Iterable

from audiatur.model.record import Record
from audiatur.resources import load

NAME = "words/en/arithmetic"


def either(words: Iterable[str]) -> str:
    """One pattern for any of the words, longest first, white space as it comes."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered) + ")"


class ArithmeticWords(Record):
    """The lists of ``words/en/arithmetic.yaml``; each says there what it is for."""

    up: tuple[str, ...]
    down: tuple[str, ...]
    change_nouns: tuple[str, ...]
    change_modifiers: tuple[str, ...]
    base_marks: tuple[str, ...]
    result_marks: tuple[str, ...]
    size_marks: tuple[str, ...]
    fillers: tuple[str, ...]
    anaphors: tuple[str, ...]
    qualified_rates: tuple[str, ...]
    breaks: tuple[str, ...]
    base_times: tuple[str, ...]
    time_marks: tuple[str, ...]
    copulas: tuple[str, ...]
    bounds_below: tuple[str, ...]
    equivalence: tuple[str, ...]
    times_more: tuple[str, ...]
    times_less: tuple[str, ...]
    whole_marks: tuple[str, ...]
    share_links: tuple[str, ...]
    total_marks: tuple[str, ...]
    total_tails: tuple[str, ...]
    each_words: tuple[str, ...]
    measures: frozenset[str]
    price_marks: tuple[str, ...]
    rate_links: tuple[str, ...]
    rate_units: dict[str, str]
    more_than: tuple[str, ...]
    less_than: tuple[str, ...]
    groups: dict[str, int]
    open_lists: tuple[str, ...]
    firsts: tuple[str, ...]
    since: tuple[str, ...]


def arithmetic() -> ArithmeticWords:
    """The packaged list."""
    words: ArithmeticWords = load(ArithmeticWords, NAME)
    return words
