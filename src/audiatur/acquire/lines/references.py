"""The paragraphs of an article in, the place of its numbered references out."""

from __future__ import annotations

import re
from collections.abc import Sequence

NUMBERED = re.compile(r"[\[(]?(?P<number>\d{1,3})[\])]?[.:)]? ?(?=[\"“‘'A-ZÀ-Þ])")
CITES = re.compile(
    r"[–—|-]\s?[A-Z][\w.&’'\s]{1,40}\.?$|https?://|www\.|\b(?:[Rr]etrieved|[Aa]ccessed|[Aa]rchived|[Ii]bid|doi)\b|\((?:19|20)\d\d\)|[\"“].{5,120}[,.]?[\"”]"
)
FEWEST = 2
LONGEST = 400


def references_from(paragraphs: Sequence[str], start: int) -> range | None:
    """The last run of paragraphs numbered 1, 2, 3 ... of which at least half cite a work.

    Args:
        paragraphs: All paragraphs of the document.
        start: Where the article begins.
    """
    index = start
    found: range | None = None
    while index < len(paragraphs):
        if _number(paragraphs[index]) != 1:
            index += 1
            continue
        last = index
        while last < len(paragraphs) and _number(paragraphs[last]) == last - index + 1:
            last += 1
        cited = sum(CITES.search(paragraphs[place][:LONGEST]) is not None for place in range(index, last))
        if last - index >= FEWEST and 2 * cited >= last - index:
            found = range(index, last)
        index = last
    return found


def _number(paragraph: str) -> int | None:
    match = NUMBERED.match(paragraph)
    return int(match["number"]) if match and len(paragraph) <= LONGEST else None
