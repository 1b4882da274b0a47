"""The same figure, to the digit or rounded."""

from __future__ import annotations

from audiatur.compare.figure import Figure
from audiatur.compare.values import one_value, rounds_to
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.model.finding import Verdict


def same_value(pair: Pair[Figure]) -> Ruling | None:
    """Both give the same figure."""
    if not one_value(pair.left.amount, pair.right.amount):
        return None
    hedged = pair.left.amount.hedge != pair.right.amount.hedge
    note = f" ({pair.left.said}; {pair.right.said})" if hedged else ""
    return Ruling(verdict=Verdict.CORROBORATED, rule="same_value", reason=f"Both give {pair.left.said}{note}.")


def rounding(pair: Pair[Figure]) -> Ruling | None:
    """One figure is the other one rounded."""
    if not rounds_to(pair.left.amount, pair.right.amount):
        return None
    return Ruling(
        verdict=Verdict.CORROBORATED,
        rule="rounding",
        reason=f"{pair.left.said} and {pair.right.said} are one figure within rounding.",
    )
