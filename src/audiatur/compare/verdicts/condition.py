"""A figure that holds on a condition only."""

from __future__ import annotations

import re

from audiatur.compare.figure import Figure
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.model.finding import Verdict

CONDITION = re.compile(r"\b(?:if|unless|provided that|assuming)\b", re.IGNORECASE)


def on_condition(pair: Pair[Figure]) -> Ruling | None:
    """One figure is given on a condition, the other without."""
    left, right = _conditional(pair.left), _conditional(pair.right)
    if left == right:
        return None
    side = pair.left if left else pair.right
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule=Rule.ON_CONDITION,
        reason=f"{side.said} ({side.statement.voice}) holds on a condition that the other does not name.",
    )


def _conditional(figure: Figure) -> bool:
    claim = figure.statement.claim
    text = figure.statement.document.text
    return CONDITION.search(text, figure.amount.span.end, max(claim.span.end, figure.amount.span.end)) is not None
