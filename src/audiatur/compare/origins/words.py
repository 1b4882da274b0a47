"""A document in, the words of its body out, told apart into its own and those it quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from audiatur.model.document import BODY_KINDS, Block, Document

WORD = re.compile(r"\w+(?:['’.,]\w+)*")
OPENING, CLOSING, STRAIGHT = "“„«", "”»", '"'
MARK = re.compile(f"[{OPENING}{CLOSING}{STRAIGHT}]")
POST = re.compile(r"\(@\w+\)|pic\.twitter\.com|https?://t\.co/|^RT @")
"""Marks of a social media post that is shown whole."""


@dataclass(frozen=True)
class Words:
    """The words of a body.

    Attributes:
        texts: The words, case folded.
        starts: Where each begins in the document.
        ends: Where each ends.
        quoted: Whether each stands in quotation marks or in a post that is shown.
    """

    texts: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    quoted: tuple[bool, ...]


def words_of(document: Document) -> Words:
    """The words of all body blocks, in the order of the text."""
    texts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    quoted: list[bool] = []
    for block in document.blocks:
        if block.kind not in BODY_KINDS:
            continue
        for start, end, inside in _pieces(document, block):
            for match in WORD.finditer(document.text, start, end):
                texts.append(match[0].casefold().replace("’", "'"))
                starts.append(match.start())
                ends.append(match.end())
                quoted.append(inside)
    return Words(tuple(texts), tuple(starts), tuple(ends), tuple(quoted))


def _pieces(document: Document, block: Block) -> Iterator[tuple[int, int, bool]]:
    """The stretches of a block inside and outside quotation marks; a mark left open holds to the block's end."""
    text, start, end = document.text, block.span.start, block.span.end
    if POST.search(text[start:end]):
        yield start, end, True
        return
    inside = False
    for mark in MARK.finditer(text, start, end):
        sign, at = mark[0], mark.start()
        turns = sign == STRAIGHT or (sign in CLOSING if inside else sign in OPENING)
        if turns:
            yield start, at, inside
            start, inside = at + 1, not inside
    yield start, end, inside
