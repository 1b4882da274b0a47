"""A document in, the words of its body out, told apart into its own and those it quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from audiatur.model.document import BODY_KINDS, Block, Document
from audiatur.model.span import Span

WORD = re.compile(r"\w+(?:['’.,]\w+)*")
OPENING, CLOSING, STRAIGHT = "“„«", "”»", '"'
POST = re.compile(r"\(@\w+\)|pic\.twitter\.com|https?://t\.co/|^RT @")
"""Marks of a social media post that is shown whole."""


@dataclass(frozen=True)
class Words:
    """The words of a body.

    Attributes:
        document: Whose they are.
        texts: The words, case folded.
        places: Start and end of each in the document.
        quoted: Whether each stands in quotation marks or in a post that is shown.
    """

    document: Document
    texts: tuple[str, ...]
    places: tuple[tuple[int, int], ...]
    quoted: tuple[bool, ...]

    def span(self, first: int, last: int) -> Span:
        """The place from one word to another, both included."""
        return Span(document=self.document.id, start=self.places[first][0], end=self.places[last][1])


def words_of(document: Document) -> Words:
    """The words of all body blocks, in the order of the text."""
    texts: list[str] = []
    places: list[tuple[int, int]] = []
    quoted: list[bool] = []
    for block in document.blocks:
        if block.kind not in BODY_KINDS:
            continue
        for start, end, inside in _pieces(document, block):
            for match in WORD.finditer(document.text, start, end):
                texts.append(match[0].casefold().replace("’", "'"))
                places.append(match.span())
                quoted.append(inside)
    return Words(document, tuple(texts), tuple(places), tuple(quoted))


def _pieces(document: Document, block: Block) -> Iterator[tuple[int, int, bool]]:
    """The stretches of a block inside and outside quotation marks; a mark left open holds to the block's end."""
    text, start, end = document.text, block.span.start, block.span.end
    if POST.search(text[start:end]):
        yield start, end, True
        return
    inside = False
    for at in range(start, end):
        sign = text[at]
        turns = sign == STRAIGHT or (sign in CLOSING if inside else sign in OPENING)
        if turns:
            yield start, at, inside
            start, inside = at + 1, not inside
    yield start, end, inside
