"""Numbers and Amounts in, how a reader is shown them out."""

from __future__ import annotations

import math

from audiatur.model.amount import Amount, Change, Hedge

EXACT_LIMIT = 1e15
SCALES = ((1e12, " tn"), (1e9, " bn"), (1e6, " M"))
SIGNS = {
    Hedge.ABOUT: "about ",
    Hedge.AT_LEAST: "≥ ",
    Hedge.AT_MOST: "≤ ",
    Hedge.MORE_THAN: "> ",
    Hedge.LESS_THAN: "< ",
}
ARROWS = {Change.UP: "↑ ", Change.DOWN: "↓ "}
UNITS = {"percent": "%", "percentage point": " percentage points", "factor": " times"}


def number(value: float) -> str:
    """A number with thousands separated and no more digits than it has.

    >>> number(192400000.0), number(24.1)
    ('192,400,000', '24.1')
    """
    if not math.isfinite(value):
        return "not a number"
    if value == int(value) and abs(value) < EXACT_LIMIT:
        return f"{int(value):,}"
    if abs(value) < 1:
        return f"{value:.4g}"
    return f"{value:,.4f}".rstrip("0").rstrip(".")


def short_number(value: float) -> str:
    """A number short enough for an axis.

    >>> short_number(192400000), short_number(1400)
    ('192.4 M', '1,400')
    """
    for size, word in SCALES:
        if abs(value) >= size:
            return f"{value / size:.4g}{word}"
    return number(round(value, 2))


def unit_name(amount: Amount) -> str:
    """The currency or unit of an amount as it stands after its number, or nothing."""
    if amount.currency:
        return f" {amount.currency}"
    if amount.unit is None:
        return ""
    return UNITS.get(amount.unit, f" ({amount.unit})")


def normalised(amount: Amount) -> str:
    """The figure in base units, its bounds as bounds and its looseness kept."""
    lead = ARROWS[amount.change] if amount.change else ""
    return f"{lead}{_bounds(amount)}{unit_name(amount)}"


def _bounds(amount: Amount) -> str:
    sign = SIGNS[amount.hedge] if amount.hedge else ""
    if amount.value is not None:
        return f"{sign}{number(amount.value)}"
    low, high = amount.low, amount.high
    if low is not None and high is not None:
        return f"{number(low)} to {number(high)}" if low != high else f"{sign}{number(low)}"
    if low is not None:
        return f"{sign or '≥ '}{number(low)}"
    if high is not None:
        return f"{sign or '≤ '}{number(high)}"
    return f"{sign}no number given"
