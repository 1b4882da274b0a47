"""A figure that one statement gives and another denies."""

from __future__ import annotations

from audiatur.compare.figure import Figure
from audiatur.compare.values import rounds_to, same
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.model.finding import Verdict

SURE = 0.25
"""Likeness of words from which a denied figure is the other's figure."""


def denied_figure(pair: Pair[Figure]) -> Ruling | None:
    """One gives a figure that the other says is not so."""
    left, right = pair.left, pair.right
    if left.negated == right.negated or left.statement.document is right.statement.document:
        return None
    if not (same(left.value, right.value) or rounds_to(left.amount, right.amount)) or pair.likeness < SURE:
        return None
    says, denies = (right, left) if left.negated else (left, right)
    return Ruling(
        verdict=Verdict.CONFLICT,
        rule=Rule.DENIED,
        reason=f"{says.statement.voice} gives {says.said}, {denies.statement.voice} denies {denies.said}.",
    )
