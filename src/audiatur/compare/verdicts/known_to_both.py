"""Two figures in, whether one statement gives the other's too, or its words leave room for it, out."""

from __future__ import annotations

import re

from audiatur.compare.figure import LOOK_BACK, Figure
from audiatur.compare.scopes import BEFALLEN, REACH, scope_of
from audiatur.compare.values import one_value
from audiatur.compare.verdicts.deeds import deed
from audiatur.compare.verdicts.ruling import Pair
from audiatur.model.amount import Amount

PART = re.compile(r"\bof (?:which|whom|them|these|those)\s+(?:[a-z]+\s+){0,2}$", re.IGNORECASE)
"""Words before a part of what was counted just before."""
OR_MORE = re.compile(r"(?:\s[\w-]+){0,2}?,?\s+(?:or|and) (?:more|longer|over|above|higher)\b", re.IGNORECASE)
OR_LESS = re.compile(r"(?:\s[\w-]+){0,2}?,?\s+or (?:less|fewer|under|below|lower)\b", re.IGNORECASE)
"""Words behind a figure that make a bound of it."""


def known_to_both(pair: Pair[Figure]) -> bool:
    """Whether whoever gives one figure holds the other for another thing, or leaves room for it.

    "It got 48 of the 60 votes needed" does not conflict with "it needed 60"; nor "a week or more" with "two weeks".
    """
    return _gives_both(pair.left, pair.right) or _gives_both(pair.right, pair.left) or _leaves_room(pair)


def _gives_both(one: Figure, other: Figure) -> bool:
    return any(
        amount.span != one.amount.span and one_value(amount, other.amount) and _may_be(one, amount, other)
        for amount in one.statement.claim.amounts
    )


def _may_be(one: Figure, amount: Amount, other: Figure) -> bool:
    """Whether a figure beside one may be the other's: who counts 18 hurt and 12 arrested does not know of 12 hurt."""
    text, sentence = one.statement.document.text, one.statement.claim.sentence
    first, last = max(sentence.start, amount.span.start - REACH), min(sentence.end, amount.span.end + REACH)
    if PART.search(text[max(first, amount.span.start - LOOK_BACK) : amount.span.start]) and _one_deed(one, other):
        return False  # who tells of five thrown, four of which burst, does not tell of four thrown
    befell = scope_of(text[first:last], amount.span.start - first, amount.span.end - first).get(BEFALLEN)
    return befell is None or befell == other.scope.get(BEFALLEN, befell)


def _one_deed(one: Figure, other: Figure) -> bool:
    deeds = deed(one.statement), deed(other.statement)
    return deeds[0] is not None and deeds[0] == deeds[1]


def _leaves_room(pair: Pair[Figure]) -> bool:
    small, large = sorted((pair.left, pair.right), key=lambda side: side.value)
    return any(
        more.match(side.statement.document.text, side.amount.span.end) is not None
        for side, more in ((small, OR_MORE), (large, OR_LESS))
    )
