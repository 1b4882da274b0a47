"""Figures of a sentence in, the same with "6 feet 9" made one and "12 by 20 feet" both in feet out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from audiatur.read.amounts.counted import counted_by
from audiatur.read.amounts.figure import Figure, Line, multiplied
from audiatur.read.amounts.hedge import hedge_start
from audiatur.read.amounts.lexicon import unit_words

_DECIMALS = 6
_JOINTS = frozenset({"from", "and", "or", "than", "against", "with", "versus", ","})
SUM = 1e6
"""Two figures of so large a scale, one of them of money, are two sums where one carries on the other."""
_BETWEEN_SIDES = frozenset({"by", "x", "×"})


def join_compounds(line: Line, figures: Sequence[Figure]) -> list[Figure]:
    """The figures with "6 feet 9 inches", "6-foot-9", "7 pounds 6 ounces" as one, in the greater unit."""
    joined: list[Figure] = []
    for figure in figures:
        whole = _compound(line, joined[-1], figure) if joined else None
        if whole is None:
            joined.append(figure)
        else:
            joined[-1] = whole
    return joined


def _compound(line: Line, first: Figure, second: Figure) -> Figure | None:
    smaller = unit_words().smaller.get(first.unit or "")
    if smaller is None or first.value is None or second.value is None or first.value != int(first.value):
        return None
    between = [line.lower(index) for index in range(first.last + 1, second.first)]
    beside = between in ([], ["-"], [","], ["and"]) and second.unit == smaller.unit
    bare = between == ["-"] and second.unit is None and not second.money and smaller.unit == "inch"
    if not (beside or bare) or not 0 <= second.value < smaller.number:
        return None
    value = round(first.value + second.value / smaller.number, _DECIMALS)
    return replace(first, last=second.last, value=value, low=value, high=value, precision=1 / smaller.number)


def share_units(line: Line, figures: Sequence[Figure]) -> list[Figure]:
    """The figures with the unit of a later one given to a bare one: "12 by 20 feet", "from 5 to 8 percent".

    The money of an earlier one is given to a later one: "from 5 million euros to 8 million".
    """
    shared = list(figures)
    for at in range(len(shared) - 2, -1, -1):
        if _share(line, shared[at], shared[at + 1]):
            shared[at] = _with_unit(shared[at], shared[at + 1])
    for at in range(1, len(shared)):
        if _carries_on(line, shared[at - 1], shared[at]):
            shared[at] = replace(shared[at], currency=shared[at - 1].currency, money=True)
    return shared


def _carries_on(line: Line, first: Figure, second: Figure) -> bool:
    """Whether a bare sum follows one in a currency: "3 billion pounds in 2020 and 4 billion in 2021"."""
    bare = not (second.unit or second.money) and second.rule == "figures" and second.scale >= SUM
    if not (bare and first.money and first.unit is None and first.scale >= SUM):
        return False
    before = hedge_start(line, second) - 1
    ends = line.lower(before) == "to" and line.lower(first.first - 1) == "from"
    return (ends or line.lower(before) in _JOINTS) and counted_by(line, second) is None


def _share(line: Line, first: Figure, second: Figure) -> bool:
    """Whether a bare number and a measured one behind it are sides of a thing, ends of a change, or alternatives."""
    if first.unit or first.money or first.rule not in ("figures", "words") or not (second.unit or second.money):
        return False
    if second.rule in ("multiple", "fraction", "range", "money_sign", "money_code"):
        return False
    between = [line.lower(index) for index in range(first.last + 1, second.first)]
    sides = len(between) == 1 and between[0] in _BETWEEN_SIDES and not second.money
    against = between == ["-"] and second.unit == "percent"  # "ahead by 44-28 percent"; an upward pair is a range
    change = between == ["to"] and line.lower(first.first - 1) == "from"
    either = between == ["or"] and first.value is not None and second.value is not None and first.value < second.value
    return sides or change or against or either


def _with_unit(first: Figure, second: Figure) -> Figure:
    scaled = first.value is not None and second.value is not None and first.scale == 1 != second.scale
    if scaled and first.value is not None and first.value < (second.value or 0) / second.scale * 10:
        first = multiplied(first, second.scale, first.last)
    return replace(first, unit=second.unit, currency=second.currency, money=second.money)
