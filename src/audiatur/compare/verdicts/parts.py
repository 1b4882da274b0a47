"""A figure and the whole that it makes together with others of its claim."""

from __future__ import annotations

import math
from itertools import combinations

from audiatur.compare.figure import Figure, kind_of
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.model.finding import Verdict

MOST = 6
"""Figures of one claim that are added up in every way."""


def parts_add_up(pair: Pair[Figure]) -> Ruling | None:
    """One is a part of what its claim tells, and the parts make the other ("6 now and 3 later"; "9 in all")."""
    for part, whole in ((pair.left, pair.right), (pair.right, pair.left)):
        told = _making(part, whole)
        if told:
            return Ruling(
                verdict=Verdict.COMPATIBLE,
                rule=Rule.PARTS_ADD_UP,
                reason=f"{part.said} is a part: {told} make {whole.said}.",
            )
    return None


def _making(part: Figure, whole: Figure) -> str:
    """The figures of the part's claim, itself among them, that make the whole; empty where they do not."""
    if whole.amount.value is None or part.amount.value is None or whole.value <= part.value:
        return ""
    claim, text = part.statement.claim, part.statement.document.text
    others = [
        amount
        for amount in claim.amounts
        if amount.span != part.amount.span
        and not amount.ordinal
        and amount.value is not None
        and kind_of(amount) == part.kind
        and amount.currency == part.amount.currency
    ]
    for size in range(1, min(len(others), MOST) + 1):
        for chosen in combinations(others[:MOST], size):
            values = [amount.value for amount in chosen if amount.value is not None]
            if math.isclose(math.fsum([part.value, *values]), whole.value, rel_tol=1e-9):
                spans = sorted((part.amount.span, *(amount.span for amount in chosen)), key=lambda span: span.start)
                return " and ".join(" ".join(span.quote(text).split()) for span in spans)
    return ""
