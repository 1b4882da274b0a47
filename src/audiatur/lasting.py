"""A length of time in its text in, whether the words before it tell that it lasts ("for a month") out."""

from __future__ import annotations

import re

LASTING = re.compile(
    r"\b(?:about|after|almost|by|for|g[ai]ven?|ha(?:d|s|ve)|in|last(?:s|ed)?|least|most|nearly|of|over|spen[dt]s?|t(?:akes?|ook)|than|within)\s+$",
    re.IGNORECASE,
)
"""What stands before a length that lasts; without it, one unit of time behind a figure is the time of a rate."""


def is_told_to_last(text: str, start: int, end: int) -> bool:
    """Whether the words that end where a length begins tell that it lasts.

    Args:
        text: The text of the document.
        start: Where the words that may be looked at begin.
        end: Where the length begins.
    """
    return LASTING.search(text, start, end) is not None
