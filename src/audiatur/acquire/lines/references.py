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
        if last - index >= FEWEST and 2 * sum(map(cites, paragraphs[index:last])) >= last - index:
            found = range(index, last)
        index = last
    return found


def references_under(paragraphs: Sequence[str], heading: int) -> range | None:
    """The paragraphs right under a heading such as "Sources" that each cite a work."""
    last = heading + 1
    while last < len(paragraphs) and len(paragraphs[last]) <= LONGEST and cites(paragraphs[last]):
        last += 1
    return range(heading + 1, last) if last > heading + 1 else None


def cites(paragraph: str) -> bool:
    """Whether a paragraph names a work as a reference does: a dash and a publisher, an address, a quoted title."""
    return CITES.search(paragraph[:LONGEST]) is not None


def _number(paragraph: str) -> int | None:
    match = NUMBERED.match(paragraph)
    return int(match["number"]) if match and len(paragraph) <= LONGEST else None
