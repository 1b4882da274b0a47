"""Text in, its amounts out, as the tests of amounts state them."""

from __future__ import annotations

from audiatur.model.amount import Amount
from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.span import Span
from audiatur.read.amounts.reader import read_amounts
from audiatur.read.parse import Parsed, load_parser, parse
from audiatur.settings import Settings


def parsed(text: str, references: tuple[str, ...] = ()) -> Parsed:
    """The text as the one body paragraph of a document, with numbered references behind it."""
    blocks, whole = [_block(0, len(text), BlockKind.BODY)], text
    for reference in references:
        start = len(whole) + 1
        whole += f"\n{reference}"
        blocks.append(_block(start, len(whole), BlockKind.REFERENCE))
    document = Document(
        id="d", file="d.txt", sha256="0" * 64, media_type="text/plain", text=whole, blocks=tuple(blocks), language="en"
    )
    return parse(document, load_parser(Settings().model))


def _block(start: int, end: int, kind: BlockKind) -> Block:
    return Block(span=Span(document="d", start=start, end=end), kind=kind, rule="test")


def amounts(text: str, references: tuple[str, ...] = ()) -> tuple[Amount, ...]:
    """Every amount of the text."""
    return read_amounts(parsed(text, references))


def quotes(text: str, references: tuple[str, ...] = ()) -> list[str]:
    """The words of every amount of the text."""
    return [amount.span.quote(text) for amount in amounts(text, references)]
