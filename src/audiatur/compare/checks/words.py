"""The packaged word list of arithmetic in, patterns that find its words out."""

from __future__ import annotations

import re
from collections.abc import Iterable

from audiatur.model.record import Record


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
    equivalence: tuple[str, ...]
