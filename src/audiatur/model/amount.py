"""A figure as it was written."""

from __future__ import annotations

from enum import StrEnum

from pydantic.dataclasses import dataclass

from audiatur.model.record import NOTHING_ELSE, CompactRecord
from audiatur.model.span import Span


class Hedge(StrEnum):
    """How a figure is bounded or loosened in its own words."""

    ABOUT = "about"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    MORE_THAN = "more than"
    LESS_THAN = "less than"


class Change(StrEnum):
    """The direction, where the figure is a change."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True, kw_only=True, config=NOTHING_ELSE)
class Amount(CompactRecord):
    """A figure as written, in base units: 96 million is 96000000, 4.5% is 4.5 percent.

    Attributes:
        span: The words of the figure: number, scale, currency or unit sign, hedge left out.
        value: The figure itself; None for a range or a vague count with bounds only.
        low: Lower bound, or None. Of an exact figure both bounds are the value; of "at least 40"
            only ``low``; of "about 40" neither.
        high: Upper bound, or None.
        unit: ``percent``, ``percentage point``, ``factor`` ("doubled" is 2), a singular English
            noun for a count or a measure (``missile``, ``hectare``), ``X per Y`` for rates; None
            where nothing is named, and for plain money.
        currency: ISO 4217 code of money, or None.
        hedge: The bound or looseness in words.
        change: The direction, where the figure says by how much or to what something changed.
        precision: The size of the last digit written, in base units: 103.9 million has 100000.
        ordinal: True for "third", "2nd": a place in an order, not a quantity.
        counted: The counted thing with its modifiers ("Sparrowhawk patrol drones"), or None.
        rule: The rule that read it.
    """

    span: Span
    value: float | None
    low: float | None
    high: float | None
    unit: str | None = None
    currency: str | None = None
    hedge: Hedge | None = None
    change: Change | None = None
    precision: float | None = None
    ordinal: bool = False
    counted: Span | None = None
    rule: str
