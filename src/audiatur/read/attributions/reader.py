"""Parsed sentences and names in, every reported statement out."""

from __future__ import annotations

from collections.abc import Sequence

from audiatur.model.attribution import Attribution
from audiatur.model.mention import Mention
from audiatur.read.parse import Parsed


def read_attributions(parsed: Parsed, mentions: Sequence[Mention]) -> tuple[Attribution, ...]:
    """Every reported statement, in the order of its first character, with its speaker resolved."""
    del parsed, mentions
    return ()
