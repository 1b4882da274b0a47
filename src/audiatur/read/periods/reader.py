"""Parsed sentences in, every Period in them out."""

from __future__ import annotations

from audiatur.model.period import Period
from audiatur.read.parse import Parsed


def read_periods(parsed: Parsed) -> tuple[Period, ...]:
    """Every time expression, in the order of the text; none overlap."""
    del parsed
    return ()
