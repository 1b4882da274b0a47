"""Estimates that two sources made, each by its own method."""

from __future__ import annotations

from audiatur.compare.figure import Figure
from audiatur.compare.scopes import is_estimate
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.model.finding import Verdict


def different_estimates(pair: Pair[Figure]) -> Ruling | None:
    """One is an estimate or a survey and the other a count, or an estimate of another source."""
    left, right = pair.left.statement, pair.right.statement
    estimates = [side for side in (pair.left, pair.right) if is_estimate(side.statement.around)]
    if not estimates or (len(estimates) > 1 and (left.named <= right.named or right.named <= left.named)):
        return None
    if len(estimates) > 1:
        reason = f"{pair.left.said} and {pair.right.said} are estimates of different sources."
    else:
        reason = (
            f"{estimates[0].said} is an estimate; {pair.left.said} and {pair.right.said} were not found the same way."
        )
    return Ruling(verdict=Verdict.COMPATIBLE, rule=Rule.DIFFERENT_ESTIMATES, reason=reason)
