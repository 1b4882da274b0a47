"""Figures of a claim in, the cells that researchers keep of them out; a bound that no words give stays empty."""

from __future__ import annotations

from audiatur.export.sheets.sheet import Cell
from audiatur.model.amount import Amount, Hedge
from audiatur.model.claim import Claim, Commitment

FIRM = frozenset({Commitment.ASSERTED, Commitment.REPORTED})
BOUNDS = ("low", "best", "high")
NO_COUNT = ("percent", "percentage point", "factor")


def bounds(amount: Amount | None) -> tuple[Cell, Cell, Cell]:
    """Low, best and high, as data on events of conflict keep them.

    "At least 40" is 40 and 40, without a high; "35 to 60" has no best, since its middle was never said; "about 300"
    has a best alone.

    Source: UCDP Georeferenced Event Dataset, columns ``low``, ``best``, ``high``.
    """
    if amount is None:
        return (None, None, None)
    return (whole(amount.low), whole(amount.value), whole(amount.high))


def whole(value: float | None) -> int | float | None:
    """The figure without ".0", where it has no fraction."""
    return int(value) if value is not None and value.is_integer() else value


def main(claim: Claim) -> Amount | None:
    """The claim's main figure."""
    return claim.amounts[0] if claim.amounts else None


def money(claim: Claim) -> Amount | None:
    """The claim's first sum of money."""
    return next((amount for amount in claim.amounts if amount.currency), None)


def count(claim: Claim) -> Amount | None:
    """The claim's first number of things."""
    counts = (a for a in claim.amounts if not a.currency and not a.ordinal and a.unit not in NO_COUNT)
    return next(counts, None)


def bracketed(amount: Amount | None, *, firm: bool) -> Cell:
    """The figure; in brackets where it is uncertain: hedged, a range, or not firmly said.

    Source: SIPRI Arms Transfers Database, trade registers: "( )" for uncertain data or estimates.
    """
    if amount is None:
        return None
    low, best, high = bounds(amount)
    if best is not None:
        return best if firm and amount.hedge is None else f"({best})"
    if low is not None and high is not None:
        return f"({low}–{high})"
    return f"({low or high})" if low or high else None


def hedge_words(amount: Amount | None) -> Hedge | None:
    """How the figure is bounded or loosened, in words."""
    return amount.hedge if amount else None
