"""Measured paragraphs and the start of the prose in, the place of the title's line out."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

from audiatur.acquire.lines.bylines import is_byline
from audiatur.acquire.lines.measure import Measured
from audiatur.acquire.lines.phrases import Known, fold

ALIKE = 90
FEWEST_WORDS = 3
FEWEST_IN_PAGE = 4
MOST_WORDS = 30
REACH = 12


def find_title(paragraphs: Sequence[Measured], start: int, known_title: str | None) -> int | None:
    """Index of the title's paragraph, or None where no line shows itself as one.

    A title that is known from elsewhere is looked for first. Else it is the nearest line above the
    prose that could be a headline; where nothing above is furniture, the first line of the text.

    Args:
        paragraphs: All paragraphs.
        start: Where the main run begins.
        known_title: The title as a sidecar or the page gives it.
    """
    if known_title:
        wanted = fold(known_title)
        for index in range(min(len(paragraphs), start + FEWEST_WORDS) - 1, -1, -1):
            if fuzz.ratio(fold(paragraphs[index].text), wanted) >= ALIKE:
                return index
    if any(p.known is Known.SUMMARY for p in paragraphs[: start + 1]):
        return None
    candidates = [i for i in range(max(0, start - REACH), start) if _could_be_title(paragraphs[i])]
    if not candidates:
        return _question(paragraphs, start)
    clean = all(p.known is None and not p.line.bullet for p in paragraphs[:start])
    if clean:
        return candidates[0]
    longer = [i for i in candidates if paragraphs[i].words >= FEWEST_IN_PAGE]
    return longer[-1] if longer else None


def _could_be_title(paragraph: Measured) -> bool:
    """Whether a line above the prose could be a headline by its form."""
    text = paragraph.text
    return (
        paragraph.known is None
        and not paragraph.line.bullet
        and not paragraph.date
        and FEWEST_WORDS <= paragraph.words <= MOST_WORDS
        and not text.endswith((":", ",", ";"))
        and not (text[0].isalpha() and text[0].islower())
        and not is_byline(text)
    )


def _question(paragraphs: Sequence[Measured], start: int) -> int | None:
    """A headline that ends like a sentence: the first line, a question or a cry, in title case."""
    first = paragraphs[start]
    words = first.text.split()
    capitals = sum(word[0].isupper() for word in words if len(word) > FEWEST_IN_PAGE)
    longer = sum(len(word) > FEWEST_IN_PAGE for word in words)
    if first.text.endswith(("?", "!")) and len(words) <= MOST_WORDS // 2 and longer and capitals == longer:
        return start
    return None
