"""A long text is read in passages of bounded length, and a quotation stays whole unless it has no end."""

from __future__ import annotations

import pytest

from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.span import Span
from audiatur.read.attributions.passages import ENDLESS, LONG, LONGEST, passages
from audiatur.read.attributions.quotations import quotations
from audiatur.read.parse import Parsed, load_parser, parse
from audiatur.settings import Settings


def parsed(paragraph: str, times: int) -> Parsed:
    """So many paragraphs of these words."""
    blocks = [
        Block(
            span=Span(document="d", start=start, end=start + len(paragraph)),
            kind=BlockKind.BODY,
            rule="test",
        )
        for start in range(0, times * (len(paragraph) + 1), len(paragraph) + 1)
    ]
    text = (paragraph + "\n") * times
    document = Document(id="d", file="d.txt", sha256="0", media_type="text/plain", text=text, blocks=tuple(blocks))
    return parse(document, load_parser(Settings().model))


def lengths(paragraph: str, times: int) -> list[int]:
    """Sentences of each passage."""
    read = parsed(paragraph, times)
    found = list(passages(read, quotations(read)))
    assert [each.index for passage in found for each in passage.parsed.sentences] == list(range(len(read.sentences)))
    return [len(passage.parsed.sentences) for passage in found]


@pytest.mark.parametrize(
    ("paragraph", "times", "expected"),
    [
        ("The ferry left the harbour.", LONG - 1, [LONG - 1]),
        ("The ferry left the harbour.", LONG + 20, [LONG, 20]),
        ("“The ferry left the harbour,” she said.", LONG + 20, [LONG, 20]),
        ("“The ferry left the harbour.", LONGEST + 100, [LONGEST + 100]),  # it goes on from paragraph to paragraph
        ("“The ferry left the harbour.", ENDLESS + 50, [ENDLESS, 50]),
    ],
)
def test_a_passage_ends_with_a_paragraph_and_even_within_a_quotation(
    paragraph: str, times: int, expected: list[int]
) -> None:
    assert lengths(paragraph, times) == expected
