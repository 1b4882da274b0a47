from __future__ import annotations

from collections.abc import Callable

import pytest

from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.mention import Mention
from audiatur.model.span import Span
from audiatur.read.names.reader import read_names
from audiatur.read.parse import load_parser, parse
from audiatur.settings import Settings

ReadNames = Callable[[str], tuple[Mention, ...]]


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
def names() -> ReadNames:
    parser = load_parser(Settings().model)
    return lambda text: read_names(parse(article(text), parser))
