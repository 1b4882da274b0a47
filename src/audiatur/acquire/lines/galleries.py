"""Measured paragraphs in, which of them are the captions of numbered pictures out."""

from __future__ import annotations

from collections.abc import Sequence

from audiatur.acquire.lines.captions import COUNTER
from audiatur.acquire.lines.measure import Measured
from audiatur.acquire.lines.phrases import Known, fold

OPENING = 40
"""Characters that a caption and its shortened form have in common."""


def numbered_captions(paragraphs: Sequence[Measured]) -> dict[int, int]:
    """The places of captions below a picture's number, each with the place of the caption that it repeats, or its own.

    A page gives such a caption in full and cut short, one after the other, or a credit below it; a paragraph with
    neither may be the article's own.

    Args:
        paragraphs: Of a page, or of a part of it.
    """
    found: dict[int, int] = {}
    for number, counter in enumerate(paragraphs):
        if COUNTER.fullmatch(counter.text.strip()) is None:
            continue
        first = after = number + 1
        while after < len(paragraphs) and _begins_as(paragraphs[after], paragraphs[first]):
            after += 1
        if after == first:
            continue
        credited = after < len(paragraphs) and paragraphs[after].known is Known.CAPTION and not paragraphs[after].prose
        if credited or after > first + 1:
            found |= dict.fromkeys(range(first, after), first)
    return found


def _begins_as(one: Measured, other: Measured) -> bool:
    """Whether a paragraph, no furniture, begins with the other's words."""
    return one.known in (None, Known.CAPTION) and fold(one.text)[:OPENING] == fold(other.text)[:OPENING]
