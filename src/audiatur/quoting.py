"""A text and a place in it in, the words out that stand in quotation marks there."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from audiatur.model.document import Document
from audiatur.model.span import Span
from audiatur.posts import posts

RUN = 5
"""Words in a row that two quotations of one utterance share."""
CURLY = re.compile(r"“[^“”\n]+")
STRAIGHT = re.compile(r"\"[^\"\n]+(?:\"|$)", re.MULTILINE)
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
BESIDE = 20
"""Characters of the quotation on either side of a place that count with it: "I have been held", said in a row."""

LONG, TELLING = 4, 2
"""Letters of a word that says something, and so many of them in a run that is no set phrase."""

Words = tuple[str, ...]


def quotations(document: Document) -> list[tuple[int, int]]:
    """The places of a text in double quotation marks, up to the end of the line where none closes; and its posts."""
    text = document.text
    marked = ((match.start(), match.end()) for marks in (CURLY, STRAIGHT) for match in marks.finditer(text))
    return sorted([*marked, *((post.words.start, post.words.end) for post in posts(document))])


def quoted_runs(text: str, start: int, end: int, places: Sequence[tuple[int, int]]) -> frozenset[Words]:
    """Every run of quoted words between two places of a text.

    Args:
        text: The text.
        start: The first place.
        end: The last one.
        places: Its quotations, in order.
    """
    found: set[Words] = set()
    for first, last in places[max(0, bisect_right(places, (start, start)) - 1) :]:
        if first >= end:
            break
        if last <= start:
            continue
        inside = text[max(first, start - BESIDE) : min(last, end + BESIDE)]
        words = [word.replace("’", "'") for word in WORD.findall(inside.casefold())]
        found.update(tuple(words[place : place + RUN]) for place in range(len(words) - RUN + 1))
    return frozenset(found)


class Quoted:
    """Tells where documents quote and which runs of words; looks each document through once."""

    def __init__(self) -> None:
        self._places: dict[str, list[tuple[int, int]]] = {}

    def places(self, document: Document) -> list[tuple[int, int]]:
        """The quotations of a document, in order."""
        if document.id not in self._places:
            self._places[document.id] = quotations(document)
        return self._places[document.id]

    def at(self, document: Document, span: Span) -> tuple[str, ...]:
        """The runs of words that a place of a document quotes, in order; no set phrases ("at the end of the")."""
        places = self.places(document)
        runs = quoted_runs(document.text, span.start, span.end, places) if places else ()
        return tuple(sorted(" ".join(run) for run in runs if sum(len(word) >= LONG for word in run) >= TELLING))
