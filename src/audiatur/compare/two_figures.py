"""Two figures in, in what they differ out: the thing they are about, and the dimensions that narrow them."""

from __future__ import annotations

from audiatur.compare.additions import ADDITION
from audiatur.compare.figure import AGE_WHEN, OF_MONEY, WHOLE, Figure


def name_undertakings(left: Figure, right: Figure) -> bool:
    """Whether each of two sums is part of the name of a plan, deal, law or the like."""
    return left.undertaking is not None and right.undertaking is not None


def differ_in_subject(left: Figure, right: Figure) -> bool:
    """Whether two figures are about two things of one sort; a sum that names something is about that."""
    return not name_undertakings(left, right) and left.statement.differs_in_subject(right.statement)


def different_scopes(left: Figure, right: Figure) -> list[tuple[str, str, str]]:
    """The dimensions in which two figures differ: name, left value, right value."""
    both_name = name_undertakings(left, right)
    found = [
        (dimension, value, right.scope[dimension])
        for dimension, value in left.scope.items()
        if dimension in right.scope and right.scope[dimension] != value and not (both_name and dimension == OF_MONEY)
    ]
    for dimension in (ADDITION, WHOLE, AGE_WHEN):
        mine, theirs = left.scope.get(dimension), right.scope.get(dimension)
        if mine != theirs:
            found.append((dimension, mine or "not said", theirs or "not said"))
    return found
