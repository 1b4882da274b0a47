"""A figure with its unit in, the same figure in the unit that its like are compared in out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from audiatur.compare.values import step
from audiatur.model.amount import Amount
from audiatur.model.record import Record
from audiatur.resources import load


class Conversions(Record):
    """Units of one kind under the unit they are compared in, each with its size in that unit."""

    families: dict[str, dict[str, float]]


@cache
def _sizes() -> Mapping[str, tuple[str, float]]:
    families = load(Conversions, "words/en/compare/conversions").families
    return {unit: (base, size) for base, units in families.items() for unit, size in units.items()}


def is_measure(unit: str | None) -> bool:
    """Whether a unit measures something that it does not name.

    >>> is_measure("foot"), is_measure("metre"), is_measure("ferry")
    (True, True, False)
    """
    return unit in _sizes() or any(unit == base for base, _ in _sizes().values())


def in_common_unit(amount: Amount) -> Amount:
    """The amount in metres, square metres, months and the like; unchanged where its unit has no such kin.

    What is converted is no finer than it was written: 2,000 feet stay thousands of feet.

    >>> from audiatur.model.span import Span
    >>> place = Span(document="d", start=0, end=1)
    >>> mile = Amount(span=place, value=2.0, low=2.0, high=2.0, unit="mile", rule="r")
    >>> in_common_unit(mile).value, in_common_unit(mile).unit
    (3218.688, 'metre')
    """
    found = _sizes().get(amount.unit or "") if amount.currency is None else None
    if found is None:
        return amount
    unit, size = found

    def sized(value: float | None) -> float | None:
        return None if value is None else float(f"{value * size:.12g}")

    return replace(
        amount,
        value=sized(amount.value),
        low=sized(amount.low),
        high=sized(amount.high),
        precision=sized(step(amount) or None),
        unit=unit,
    )
