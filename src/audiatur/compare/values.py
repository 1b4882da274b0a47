"""Figures in, how near they are to each other out."""

from __future__ import annotations

import math
from dataclasses import replace

from audiatur.model.amount import Amount, Hedge

LOOSE = 0.05
"""Two figures further apart than this share of the larger one are never one figure rounded."""

DISTINCT = 2
"""Digits from which a value is rare enough to bring figures together by itself."""
PERCENT = "percent"
MUCH = 100
"""From here whoever says "more than" cuts off digits; below, things are counted one by one."""
LARGE = 1000
"""From here a round figure too is rare enough."""

LOWER = frozenset({Hedge.AT_LEAST, Hedge.MORE_THAN})
UPPER = frozenset({Hedge.AT_MOST, Hedge.LESS_THAN})


def main_value(amount: Amount) -> float | None:
    """The one value an amount names, or None for a range and for an open bound without a figure."""
    if amount.value is not None:
        return amount.value
    if amount.low is None or amount.high is None:
        return amount.low if amount.high is None else amount.high
    return None


def is_range(amount: Amount) -> bool:
    """Whether it names two different bounds and no value between them."""
    return amount.value is None and amount.low is not None and amount.high is not None and amount.low < amount.high


def step(amount: Amount) -> float:
    """The size of the last digit that was meant: 7,000 means thousands, 6,988 means ones.

    A figure that ends in noughts is taken to be no finer than them, save a percentage that nothing loosens; a reader's
    ``precision`` is never made finer.
    """
    value = main_value(amount)
    if not value:
        return amount.precision or 0.0
    if value == int(value) and (amount.unit != PERCENT or amount.hedge is Hedge.ABOUT):
        noughts = 1.0
        while value % (noughts * 10) == 0:
            noughts *= 10
        return max(noughts, amount.precision or 0.0)
    return amount.precision or (1.0 if value == int(value) else 0.0)


def significant(value: float) -> int:
    """How many digits a figure has before its closing noughts.

    >>> significant(6988), significant(7000), significant(418300000.0)
    (4, 1, 4)
    """
    return len(f"{abs(value):.12g}".replace(".", "").split("e")[0].strip("0")) or 1


def is_common(value: float, precision: float | None = None) -> bool:
    """Whether a figure is so small and round that two things often share it.

    Args:
        value: The figure, in whatever unit.
        precision: The size of its last digit: a figure in metres that was written "3 feet" is three of them.

    >>> is_common(3), is_common(500), is_common(47), is_common(7000), is_common(0.9144, 0.3048)
    (True, True, False, False, True)
    """
    if precision and value != int(value) and math.isclose(value / precision, round(value / precision)):
        value = round(value / precision)
    return significant(value) < DISTINCT and abs(value) < LARGE


def apart(left: float, right: float) -> float:
    """The gap between two figures as a share of the larger one."""
    return abs(left - right) / max(abs(left), abs(right)) if left != right else 0.0


def one_value(left: Amount, right: Amount) -> bool:
    """Whether two amounts name one value; two vague counts ("thousands") name none."""
    return left.value is not None and right.value is not None and same(left.value, right.value)


def one_range(left: Amount, right: Amount) -> bool:
    """Whether two ranges have the same ends, to the digit or rounded.

    >>> from audiatur.model.span import Span
    >>> def ends(low, high):
    ...     return Amount(span=Span(document="d", start=0, end=1), value=None, low=low, high=high, rule="r")
    >>> one_range(ends(628e3, 1.7e6), ends(628e3, 1.72e6)), one_range(ends(628e3, 1.7e6), ends(500e3, 1.5e6))
    (True, False)
    """
    if not (is_range(left) and is_range(right)):
        return False
    lows, highs = ([_end(side, which) for side in (left, right)] for which in ("low", "high"))
    return all(one_value(*ends) or rounds_to(*ends) for ends in (lows, highs))


def _end(amount: Amount, which: str) -> Amount:
    """One end of a range as a figure of its own; the precision is that of the range's finer end."""
    return replace(amount, value=getattr(amount, which), low=None, high=None, precision=None)


def same(left: float, right: float) -> bool:
    """Whether two figures are one, save for the machine's rounding."""
    return math.isclose(left, right, rel_tol=1e-9)


def rounds_to(left: Amount, right: Amount) -> bool:
    """Whether the coarser of two figures is the finer one rounded, and not far from it.

    >>> from audiatur.model.span import Span
    >>> def figure(value, hedge=None):
    ...     place = Span(document="d", start=0, end=1)
    ...     return Amount(span=place, value=value, low=None, high=None, hedge=hedge, rule="r")
    >>> rounds_to(figure(7000, Hedge.ABOUT), figure(6988)), rounds_to(figure(40000, Hedge.ABOUT), figure(36000))
    (True, False)
    """
    a, b = left.value, right.value
    if a is None or b is None or apart(a, b) > LOOSE:
        return False
    coarse = max(step(left), step(right))
    loosely = Hedge.ABOUT in {left.hedge, right.hedge}
    return abs(a - b) < coarse / 2 or (loosely and abs(a - b) <= coarse / 2) or _cut_off(left, right)


def _cut_off(left: Amount, right: Amount) -> bool:
    """Whether one is the other cut off at its last digit, and says so: "more than 768,000" for 768,600."""
    for rough, fine in ((left, right), (right, left)):
        least, value = rough.value or 0.0, fine.value or 0.0
        beyond = value - least if rough.hedge in LOWER else least - value if rough.hedge in UPPER else -1.0
        exact = step(fine) < step(rough) and fine.hedge in {None, Hedge.ABOUT}
        if exact and least >= MUCH and 0 <= beyond < step(rough):
            return True
    return False


def admits(bound: Amount, value: float) -> bool:
    """Whether a figure with a bound, or a range, leaves room for a value."""
    low, high = bounds(bound)
    return low <= value <= high


def bounds(amount: Amount) -> tuple[float, float]:
    """The least and the most that the words allow, an infinity where they set no end."""
    value = amount.value
    low = amount.low if amount.low is not None else (value if amount.hedge in LOWER else None)
    high = amount.high if amount.high is not None else (value if amount.hedge in UPPER else None)
    if amount.hedge in LOWER:
        high = amount.high if amount.high is not None and amount.high != low else None
    if amount.hedge in UPPER:
        low = amount.low if amount.low is not None and amount.low != high else None
    if low is None and high is None and value is not None:
        low = high = value
    return (-math.inf if low is None else low, math.inf if high is None else high)


def no_room(left: Amount, right: Amount) -> bool:
    """Whether the words of two amounts leave no value that both allow."""
    (low, high), (least, most) = bounds(left), bounds(right)
    return max(low, least) > min(high, most)


def in_words(value: float, unit: str | None = None, currency: str | None = None) -> str:
    """A figure as a reader is shown it.

    >>> in_words(418300000, currency="USD"), in_words(6988, "person"), in_words(17.4, "percent")
    ('418.3 million USD', '6,988 person', '17.4%')
    """
    for size, word in ((1e12, " trillion"), (1e9, " billion"), (1e6, " million")):
        if abs(value) >= size:
            shown = f"{value / size:,.6g}{word}"
            break
    else:
        shown = f"{value:,.0f}" if value == int(value) else f"{value:,.6g}"
    if unit == "percent":
        return shown + "%"
    return " ".join(part for part in (shown, currency or unit) if part)
