"""Credits under pictures and titles of works listed, and captions that credit nobody."""

from __future__ import annotations

import pytest

from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.span import Span
from audiatur.read.attributions.captions import read_captions


def document(text: str, kind: BlockKind) -> Document:
    block = Block(span=Span(document="d", start=0, end=len(text)), kind=kind, rule="test")
    return Document(id="d", file="d.txt", sha256="0", media_type="text/plain", text=text, blocks=(block,))


@pytest.mark.parametrize(
    ("text", "kind", "source", "cue", "content"),
    [
        ("The dam in May. Image: Ada Lund.", BlockKind.CAPTION, "Ada Lund", ":", "Image"),
        ("The dam in May (Photo: Coast News Agency)", BlockKind.CAPTION, "Coast News Agency", ":", "Photo"),
        ("The dam in May. Photograph by Ada Lund", BlockKind.CAPTION, "Ada Lund", "by", "Photograph"),
        (
            "The dam in May. Photo: Ada van Lund for the Coast Post",
            BlockKind.CAPTION,
            "Ada van Lund for the Coast Post",
            ":",
            "Photo",
        ),
        ("The dam. Photo: Ada Lund, staff artist", BlockKind.CAPTION, "Ada Lund, staff artist", ":", "Photo"),
        ("“Dam unsafe for years” — Coast Post, 3 May", BlockKind.REFERENCE, "Coast Post", "—", "Dam unsafe for years"),
    ],
)
def test_what_is_given_to_somebody(text: str, kind: BlockKind, source: str, cue: str, content: str) -> None:
    [found] = read_captions(document(text, kind))
    assert found.source is not None
    assert found.cue is not None
    assert found.source.quote(text) == source
    assert found.cue.quote(text) == cue
    assert [piece.quote(text) for piece in found.content] == [content]
    assert found.speaker is None
    assert not found.stated


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The dam in May.", BlockKind.CAPTION),
        ("A picture by the river hung in the hall.", BlockKind.CAPTION),
        ("Image: the dam", BlockKind.CAPTION),
        ("Photos: New harbour boats Former mayor Ada Lund has", BlockKind.CAPTION),
        ("The dam. Image: Ada Lund.", BlockKind.BODY),
        ("The dam. Image: Ada Lund.", BlockKind.FURNITURE),
        ("Lund, A. The dam. Coast Press, 1999.", BlockKind.REFERENCE),
    ],
)
def test_nothing_is_given_to_anybody(text: str, kind: BlockKind) -> None:
    assert list(read_captions(document(text, kind))) == []
