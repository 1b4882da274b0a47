"""Changes in, the stated percentages recomputed from base and result out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audiatur.compare.checks.changes import Change
from audiatur.compare.checks.figures import Figure
from audiatur.compare.checks.verdicts import Sum, recompute, show, undecidable
from audiatur.model.amount import Change as Direction
from audiatur.model.amount import Hedge
from audiatur.model.check import Check, CheckKind


def percent_changes(found: Sequence[Change]) -> Iterator[Check]:
    """A check of every percentage by which something changed: (result / base - 1) x 100."""
    for change in found:
        if not change.size.percent:
            continue
        check = percent_change(change, change.base) if change.base else _without_base(change)
        if check:
            yield check


def percent_change(change: Change, base: Figure) -> Check | None:
    """The check of one percentage against a base."""
    size, result = change.size, change.result
    if base.spread.loose.low <= 0 or result.value < 0:
        return None
    down = change.direction is Direction.DOWN or (change.direction is None and result.value < base.value)
    sign = -1.0 if down else 1.0
    sum_ = Sum(
        CheckKind.PERCENT_CHANGE,
        (("base", base), ("result", result)),
        lambda b, r: (r / b - 1) * 100 * sign,
        f"({result.quote} / {base.quote} - 1) x 100",
        " %",
    )
    return recompute(
        sum_, size, forced=change.forced and change.direction is not None, otherwise=_otherwise(change, base)
    )


def _otherwise(change: Change, base: Figure) -> str:
    """What would have to hold for the stated percentage to be right."""
    size, result = change.size, change.result
    sign = -1 if change.direction is Direction.DOWN else 1
    factor = 1 + sign * size.value / 100
    if factor <= 0:
        return ""
    sentence = (
        f"{'+' if sign > 0 else '-'}{show(size.value)} % on {base.quote} gives {show(base.value * factor)}; "
        f"{result.quote} would need a base of {show(result.value / factor)}."
    )
    if base.amount.hedge in (Hedge.AT_LEAST, Hedge.MORE_THAN, Hedge.AT_MOST, Hedge.LESS_THAN):
        sentence += f' "{base.amount.hedge.value.capitalize()}" leaves room for another base, but none is stated.'
    return sentence


def _without_base(change: Change) -> Check | None:
    """A percentage whose base is named by its time only; the base that it implies is told, never used."""
    size, result = change.size, change.result
    factor = 1 + (-1 if change.direction is Direction.DOWN else 1) * size.value / 100
    if change.direction is None or change.base_time is None or factor <= 0:
        return None
    return undecidable(
        CheckKind.PERCENT_CHANGE,
        (("result", result), ("stated", size)),
        f"{result.quote} / {show(factor)}",
        f"The base of {size.quote} is not stated; {result.quote} would imply {show(result.value / factor)}.",
    )
