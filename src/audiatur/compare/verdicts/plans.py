"""A plan and what came of it are no conflict."""

from __future__ import annotations

from audiatur.compare.figure import Figure
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.model.finding import Verdict


def planned_and_done(pair: Pair[Figure]) -> Ruling | None:
    """One figure is planned or expected, the other stated as fact."""
    if pair.left.statement.planned == pair.right.statement.planned:
        return None
    if pair.left.presupposed or pair.right.presupposed:
        return None
    plan, fact = (pair.left, pair.right) if pair.left.statement.planned else (pair.right, pair.left)
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule=Rule.PLANNED_THEN_DONE,
        reason=f"{plan.said} is planned or expected, {fact.said} is stated as fact.",
    )
