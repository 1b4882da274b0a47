"""Two counts in, how they are told, and whether they lie apart though of one thing, out."""

from __future__ import annotations

import re

from audiatur.compare.statement import Statement
from audiatur.compare.values import apart, bounds
from audiatur.model.amount import Amount, Hedge

YEAR = re.compile(r"\b(?:19|20)\d\d\b")
LOOSE, ROUGH, FAR = 0.05, 0.1, 0.35
"""Gaps, as a share of the larger count: to the first they may be one count, to the second where one is rough; beyond
the last they are of two things."""


def said(statement: Statement, amount: Amount) -> str:
    """A count as written, with what bounds it."""
    shown = " ".join(amount.span.quote(statement.document.text).split())
    hedge = amount.hedge.value if amount.hedge else ""
    return f"{hedge} {shown}".strip() if hedge not in shown else shown


def other_years(one: Statement, other: Statement) -> bool:
    """Whether their sentences name unlike years, that of the article left out."""
    return _years(one) != _years(other)


def _years(statement: Statement) -> frozenset[str]:
    told = statement.said
    own = {str(told.last.year)} if told and told.last else set()
    return frozenset(YEAR.findall(statement.around)) - own


def near_rivals(left: Amount, right: Amount) -> bool:
    """Whether two counts leave no room for each other, and come as near as two counts of one thing may."""
    (low, high), (least, most) = bounds(left), bounds(right)
    rough = Hedge.ABOUT in {left.hedge, right.hedge}
    gap = apart(left.value or 0.0, right.value or 0.0)
    return max(low, least) > min(high, most) and (ROUGH if rough else LOOSE) < gap <= FAR
