"""A bound or a range that leaves room for the other figure."""

from __future__ import annotations

import math

from audiatur.compare.figure import Figure
from audiatur.compare.values import bounds, is_range, main_value
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.model.finding import Verdict


def within_range(pair: Pair[Figure]) -> Ruling | None:
    """One gives a range that holds what the other gives."""
    if not (is_range(pair.left.amount) or is_range(pair.right.amount)):
        return None
    low, high = _shared(pair)
    if low > high:
        return None
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule=Rule.RANGE_CONTAINS,
        reason=f"{pair.left.said} leaves room for {pair.right.said}.",
    )


def within_bounds(pair: Pair[Figure]) -> Ruling | None:
    """One gives a bound ("at least 40") that leaves room for what the other gives."""
    open_end = any(math.isinf(end) for side in (pair.left, pair.right) for end in bounds(side.amount))
    low, high = _shared(pair)
    if not open_end or low > high or main_value(pair.left.amount) is None:
        return None
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule=Rule.BOUND_LEAVES_ROOM,
        reason=f"{pair.left.said} and {pair.right.said} can both be true.",
    )


def _shared(pair: Pair[Figure]) -> tuple[float, float]:
    left, right = bounds(pair.left.amount), bounds(pair.right.amount)
    return max(left[0], right[0]), min(left[1], right[1])
