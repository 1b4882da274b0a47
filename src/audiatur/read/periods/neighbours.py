"""Periods in order and what makes one of two neighbours in, the same with each such pair made one out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from audiatur.model.period import Period


def merged(periods: Sequence[Period], join: Callable[[Period, Period], Period | None]) -> tuple[Period, ...]:
    """The periods, each merged with the one before it where ``join`` makes one of the two; None keeps them apart."""
    found: list[Period] = []
    for period in periods:
        one = join(found[-1], period) if found else None
        if one is None:
            found.append(period)
        else:
            found[-1] = one
    return tuple(found)
