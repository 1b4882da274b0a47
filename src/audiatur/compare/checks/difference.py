"""Changes in, the stated differences recomputed from base and result out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audiatur.compare.checks.changes import Change
from audiatur.compare.checks.figures import alike
from audiatur.compare.checks.verdicts import Sum, recompute, show
from audiatur.model.amount import Change as Direction
from audiatur.model.check import Check, CheckKind

POINTS = frozenset({"percentage point", "point"})
"""What the difference of two percentages is counted in."""


def differences(found: Sequence[Change]) -> Iterator[Check]:
    """A check of every amount by which something changed: result - base."""
    for change in found:
        points = change.size.amount.unit in POINTS and change.result.percent
        if change.base and (points or alike(change.size, change.base)) and (check := _check(change)):
            yield check


def _check(change: Change) -> Check | None:
    size, base, result = change.size, change.base, change.result
    if base is None or size.amount.unit == "factor":
        return None
    down = change.direction is Direction.DOWN or (change.direction is None and result.value < base.value)
    first, second = (base, result) if down else (result, base)
    sum_ = Sum(
        CheckKind.DIFFERENCE,
        (("result" if first is result else "base", first), ("base" if first is result else "result", second)),
        lambda left, right: left - right,
        f"{first.quote} - {second.quote}",
    )
    sign = -1 if down else 1
    otherwise = f"From {base.quote}, a change of {size.quote} leads to {show(base.value + sign * size.value)}."
    return recompute(sum_, size, forced=change.forced and change.direction is not None, otherwise=otherwise)
