from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest

from audiatur.model.attribution import Attribution
from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.span import Span
from audiatur.read.attributions.reader import read_attributions
from audiatur.read.names.reader import read_names
from audiatur.read.parse import load_parser, parse
from audiatur.settings import Settings


class Read(NamedTuple):
    """What was read in a text, with the words of its spans."""

    text: str
    attributions: tuple[Attribution, ...]

    def words(self, span: Span | None) -> str | None:
        return span.quote(self.text) if span else None

    def parts(self) -> list[tuple[str | None, str | None, list[str]]]:
        """Source, cue and content of every statement that stands in no other."""
        return [
            (self.words(each.source), self.words(each.cue), [piece.quote(self.text) for piece in each.content])
            for each in self.attributions
            if each.inside is None
        ]

    def said_by(self, words: str) -> Attribution:
        """The innermost statement whose content holds some words."""
        at = self.text.index(words)
        holding = [
            (piece.end - piece.start, number)
            for number, each in enumerate(self.attributions)
            for piece in each.content
            if piece.start <= at < piece.end
        ]
        return self.attributions[min(holding)[1]]


ReadText = Callable[[str], Read]


def article(text: str) -> Document:
    """A document whose every line is a paragraph."""
    blocks, start = [], 0
    for line in text.split("\n"):
        words = line.strip()
        if words:
            begin = start + line.index(words)
            span = Span(document="d", start=begin, end=begin + len(words))
            blocks.append(Block(span=span, kind=BlockKind.BODY, rule="test"))
        start += len(line) + 1
    return Document(id="d", file="d.txt", sha256="0", media_type="text/plain", text=text, blocks=tuple(blocks))


@pytest.fixture(scope="session")
def read() -> ReadText:
    parser = load_parser(Settings().model)

    def read_text(text: str) -> Read:
        parsed = parse(article(text), parser)
        return Read(text, read_attributions(parsed, read_names(parsed)))

    return read_text


@pytest.fixture(scope="session")
def read_titled() -> ReadText:
    parser = load_parser(Settings().model)

    def read_text(text: str) -> Read:
        document = article(text)
        title = document.blocks[0].model_copy(update={"kind": BlockKind.TITLE})
        parsed = parse(document.model_copy(update={"blocks": (title, *document.blocks[1:])}), parser)
        return Read(text, read_attributions(parsed, read_names(parsed)))

    return read_text
