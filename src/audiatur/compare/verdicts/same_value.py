"""The same figure, to the digit or rounded."""

from __future__ import annotations

import re

from audiatur.compare.figure import Figure
from audiatur.compare.two_figures import load_and_toll
from audiatur.compare.units import is_measure
from audiatur.compare.values import LOWER, MUCH, UPPER, bounds, is_common, one_range, one_value, rounds_to
from audiatur.compare.verdicts.denial import no_number
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.model.amount import Hedge
from audiatur.model.finding import Verdict

ALIKE = 0.2
"""Likeness of words from which two small or round figures of unnamed things are no chance."""

BEFORE = 20
"""Characters before a figure in which it may be told to be all of them."""
ALL = re.compile(r"\ball\s+(?:of\s+)?(?:the\s+|its\s+|their\s+)?$", re.IGNORECASE)
"""A word right before a figure that is counted to the last one."""
FEW, SURE_OF_FEW = 2, 0.3
"""Below so many, what is counted under two nouns is another thing unless the words are so alike."""


def by_chance(pair: Pair[Figure]) -> Ruling | None:
    """Both give one small or round figure, of which nothing shows that it counts one thing."""
    left, right = pair.left, pair.right
    if not one_value(left.amount, right.amount):
        return None
    unnumbered = left.negated != right.negated and (no_number(left) or no_number(right))
    if unnumbered or not is_common(left.value, left.amount.precision):
        return _too_common(left) if unnumbered else None
    one_head = (left.head == right.head is not None or bool(left.nouns & right.nouns)) and not is_measure(
        left.amount.unit
    )
    other_heads = left.head != right.head and None not in {left.head, right.head} and not one_head
    one_scope = any(right.scope.get(dimension) == value for dimension, value in left.scope.items())
    if pair.likeness < SURE_OF_FEW and (
        left.partial != right.partial or (one_head and left.kind == "count" and left.value == 1)
    ):
        return _too_common(left)  # "two of the injured" and "two at a hospital"; "one case" and "one such case"
    if one_scope and not (other_heads and left.value < FEW and pair.likeness < SURE_OF_FEW):
        return None
    if left.kind == "money" or one_head or (pair.likeness >= ALIKE and not other_heads):
        return None
    return _too_common(left)


def _too_common(figure: Figure) -> Ruling:
    alike = f"give {figure.said}, a figure too common to show that one thing is meant"
    return Ruling(verdict=Verdict.COMPATIBLE, rule=Rule.TOO_COMMON_A_FIGURE, reason=f"Both {alike}.", alike=alike)


def opposite_bounds(pair: Pair[Figure]) -> Ruling | None:
    """One gives as the least what the other gives as the most ("upwards of 90", "up to 90")."""
    hedges = {pair.left.amount.hedge, pair.right.amount.hedge}
    if not one_value(pair.left.amount, pair.right.amount) or not (hedges & LOWER and hedges & UPPER):
        return None
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule=Rule.BOUND_LEAVES_ROOM,
        reason=f"{pair.left.said} and {pair.right.said} are the least for one and the most for the other.",
    )


def same_value(pair: Pair[Figure]) -> Ruling | None:
    """Both give the same figure."""
    if not one_value(pair.left.amount, pair.right.amount):
        return None
    hedged = pair.left.amount.hedge != pair.right.amount.hedge
    note = f" ({pair.left.said}; {pair.right.said})" if hedged else ""
    alike = f"{'deny' if pair.left.negated and pair.right.negated else 'give'} {pair.left.said}"
    return Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_VALUE, reason=f"Both {alike}{note}.", alike=alike)


def same_range(pair: Pair[Figure]) -> Ruling | None:
    """Both give the same range, to the digit or rounded."""
    if not one_range(pair.left.amount, pair.right.amount):
        return None
    return Ruling(
        verdict=Verdict.CORROBORATED,
        rule=Rule.SAME_VALUE,
        reason=f"{pair.left.said} and {pair.right.said} are one range.",
    )


def _counted_one_by_one(pair: Pair[Figure]) -> bool:
    """Whether both are counts of few things, and neither is said to be rough: 31 mills are not 30.

    Two bounds of one sort are as exact: at least 40 dead are not at least 42.
    """
    return pair.left.amount.hedge == pair.right.amount.hedge != Hedge.ABOUT and all(
        side.kind == "count" and side.value < MUCH and not is_measure(side.amount.unit)
        for side in (pair.left, pair.right)
    )


def _every_one(pair: Pair[Figure]) -> bool:
    """Whether one counts all of them to the last one ("all 150 people") and the other is no rough figure."""
    if any(side.kind != "count" or side.amount.hedge is not None for side in (pair.left, pair.right)):
        return False
    return any(
        ALL.search(side.statement.document.text[max(0, side.amount.span.start - BEFORE) : side.amount.span.start])
        for side in (pair.left, pair.right)
    )


def _beyond_its_bound(pair: Pair[Figure]) -> bool:
    """Whether one of two small counts lies beyond the bound that the other sets: 29 are not more than 30."""
    if max(pair.left.value, pair.right.value) >= MUCH:
        return False
    left, right = bounds(pair.left.amount), bounds(pair.right.amount)
    return (
        max(left[0], right[0]) > min(left[1], right[1])
        and {pair.left.amount.hedge, pair.right.amount.hedge} & (LOWER | UPPER) != set()
    )


def rounding(pair: Pair[Figure]) -> Ruling | None:
    """One figure is the other one rounded."""
    if not rounds_to(pair.left.amount, pair.right.amount) or _counted_one_by_one(pair) or _every_one(pair):
        return None
    if load_and_toll(pair.left, pair.right):
        return None
    if _beyond_its_bound(pair):
        return Ruling(
            verdict=Verdict.COMPATIBLE,
            rule=Rule.NOT_COMPARABLE,
            reason=f"{pair.left.said} and {pair.right.said} are near each other, and one sets a bound to the other.",
        )
    return Ruling(
        verdict=Verdict.CORROBORATED,
        rule=Rule.ROUNDING,
        reason=f"{pair.left.said} and {pair.right.said} are one figure within rounding.",
    )
