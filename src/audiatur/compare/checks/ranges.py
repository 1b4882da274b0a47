"""A figure as written in, the values it may stand for out."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product

from audiatur.model.amount import Amount, Hedge

NEAR = 1.25
"""How far beyond its figure a bound reaches: nobody who means 600 writes "at least 400"."""
PERCENT_NEAR = 2.0
"""The same of percentages, which writers bound more freely: "more than 50%" may be 80 %."""
ABOUT = 0.03
"""The half-width of "about", as a share of the figure, where rounding gives no wider one."""
LOOSE_ABOUT = 0.1
"""The same, as far as a writer could stretch it."""
ROUND = 0.05
"""The most that rounding may move a figure, as a share of it: "1 billion" is not 1.4 billion."""
ROUND_PERCENT = 2.5
"""The most that rounding may move a percentage, in points: "60%" is not 65 %."""
FACTOR = 0.05
"""The half-width of "doubled" and its like, as a share of the factor."""
LOOSE_FACTOR = 0.25
"""The same, as far as a writer could stretch it."""
WHOLE, COUNTED = 1.0, 1000.0
"""A whole number of things below a thousand is counted, not rounded, unless it ends in a nought."""
LARGEST = 1e18
"""Beyond it a float no longer holds every whole number."""


@dataclass(frozen=True)
class Range:
    """Every value from ``low`` to ``high``, both included."""

    low: float
    high: float

    def meets(self, other: Range) -> bool:
        """Whether any value lies in both, give or take the error of floating point."""
        slack = 1e-9 * max(abs(self.low), abs(self.high), abs(other.low), abs(other.high), 1e-9)
        return self.low <= other.high + slack and other.low <= self.high + slack


@dataclass(frozen=True)
class Spread:
    """The values that a figure's digits allow, and those that a generous reader allows.

    Attributes:
        written: Half a unit of the last digit either way, and as far as its hedge says.
        loose: As far as rounding to tens or hundreds and a careless hedge could reach.
    """

    written: Range
    loose: Range


def spread(amount: Amount) -> Spread:
    """The values that an amount may stand for."""
    if amount.value is None:
        low = amount.low if amount.low is not None else (amount.high or 0.0) / NEAR
        high = amount.high if amount.high is not None else low * NEAR
        return Spread(Range(low, high), Range(low, high))
    value = amount.value
    half, loose = _halves(amount, abs(value))
    written, wide = Range(value - half, value + half), Range(value - loose, value + loose)
    if amount.hedge in (Hedge.AT_LEAST, Hedge.MORE_THAN):
        return above(amount)
    if amount.hedge in (Hedge.AT_MOST, Hedge.LESS_THAN):
        return Spread(Range(value / NEAR, written.high), Range(value / NEAR, wide.high))
    return Spread(written, wide)


def above(amount: Amount) -> Spread:
    """The values of "more than" or "at least" an amount.

    More than double is less than treble, or the text would say so; a percentage may be well above its bound.
    """
    value = amount.value or 0.0
    half, loose = _halves(amount, abs(value))
    if amount.unit == "factor":
        return Spread(Range(value - half, value + 1), Range(value - loose, value + 1))
    far = PERCENT_NEAR if amount.unit == "percent" else NEAR
    return Spread(Range(value - half, value * NEAR), Range(value - loose, value * far))


def _halves(amount: Amount, size: float) -> tuple[float, float]:
    """How far either way the digits of a figure reach, strictly and generously."""
    if amount.unit == "factor":
        return (FACTOR * size, LOOSE_FACTOR * size)
    percent = (amount.unit or "").startswith("percent")
    limit = ROUND_PERCENT if percent else ROUND * size
    step = (amount.precision or 0.0) / 2
    exact = not percent and amount.currency is None and step == WHOLE / 2 and size < COUNTED
    half = 0.0 if exact else (step if percent else min(step, limit))
    loose = max(0.0 if exact else min(2 * step, limit), half, _rounding(size, limit))
    if amount.hedge is Hedge.ABOUT:
        return max(half, _rounding(size, limit), ABOUT * size), max(loose, LOOSE_ABOUT * size)
    return half, loose


def _rounding(size: float, limit: float) -> float:
    """How far rounding to tens, hundreds and so on may have moved a figure that ends in noughts."""
    step = round_step(size)
    return min(step / 2, limit) if step > WHOLE else 0.0


def round_step(value: float) -> float:
    """The place of the last digit that is not nought: 1000 for 30 000 is 10 000, for 240 is 10.

    >>> round_step(30_000), round_step(240), round_step(7), round_step(24.1)
    (10000.0, 10.0, 1.0, 0.0)
    """
    if value <= 0 or value != math.floor(value) or value > LARGEST:
        return 0.0
    step, whole = 1, int(value)
    while whole % (step * 10) == 0:
        step *= 10
    return float(step)


def reckon(function: Callable[..., float], *operands: Spread) -> Spread:
    """The values a sum may come to; the sum must rise or fall steadily in each operand."""
    return Spread(
        _corners(function, [operand.written for operand in operands]),
        _corners(function, [operand.loose for operand in operands]),
    )


def _corners(function: Callable[..., float], ranges: list[Range]) -> Range:
    values = [function(*corner) for corner in product(*((each.low, each.high) for each in ranges))]
    return Range(min(values), max(values))
