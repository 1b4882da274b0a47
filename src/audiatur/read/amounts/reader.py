"""Parsed sentences in, every Amount in them out."""

from __future__ import annotations

from audiatur.model.amount import Amount
from audiatur.read.parse import Parsed


def read_amounts(parsed: Parsed) -> tuple[Amount, ...]:
    """Every figure, in the order of the text; none overlap."""
    del parsed
    return ()
