"""Text in, its periods out, as the tests of periods state them."""

from __future__ import annotations

from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.period import Period
from audiatur.model.span import Span
from audiatur.read.parse import load_parser, parse
from audiatur.read.periods.reader import read_periods
from audiatur.settings import Settings

THURSDAY = "2024-05-16"
"""The day on which most test articles were published."""


def periods(text: str, published: str | None = THURSDAY) -> tuple[Period, ...]:
    """Every period of the text, read as one body paragraph."""
    block = Block(span=Span(document="d", start=0, end=len(text)), kind=BlockKind.BODY, rule="test")
    document = Document(
        id="d",
        file="d.txt",
        sha256="0" * 64,
        media_type="text/plain",
        text=text,
        blocks=(block,),
        published=published,
        language="en",
    )
    return read_periods(parse(document, load_parser(Settings().model)))


def readings(text: str, published: str | None = THURSDAY) -> list[tuple[str, str, str | None]]:
    """Words, TIMEX3 value and EDTF of every period of the text."""
    return [(period.span.quote(text), period.timex, period.edtf) for period in periods(text, published)]
