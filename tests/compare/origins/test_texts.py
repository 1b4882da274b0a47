"""Shared origins are the same however few documents' words are held at a time."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from audiatur.compare.origins import share, shared_origins, texts
from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.span import Span

HARBOUR = (
    "The harbour board of Lindport said on Friday that the crane which fell into the basin last week had passed its "
    "yearly inspection in spring, and that nobody had been told of the cracks which divers found at its foot."
)
SCHOOL = (
    "Parents in the valley have asked the county to keep the village school open for one more year, since the new bus "
    "does not reach the upper farms before nine and the road is closed whenever it snows."
)
BRIDGE = (
    "A second bridge over the river is to be built from next autumn, the council decided with a narrow majority after "
    "a debate of six hours in which farmers, cyclists and shopkeepers each had their say."
)


def _document(name: str, *paragraphs: str) -> Document:
    text = "\n".join(paragraphs)
    block = Block(span=Span(document=name, start=0, end=len(text)), kind=BlockKind.BODY, rule="made")
    return Document(id=name, file=f"{name}.txt", sha256=name, media_type="text/plain", text=text, blocks=(block,))


def test_how_many_are_held_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    documents = [
        _document("a", HARBOUR, SCHOOL),
        _document("b", BRIDGE),
        _document("c", SCHOOL, HARBOUR),
        _document("d", f"“{BRIDGE}”", HARBOUR),
        _document("e", HARBOUR, SCHOOL),
    ]
    all_held = shared_origins(documents, (), None)
    monkeypatch.setattr(texts, "HELD", 1)
    assert shared_origins(documents, (), None) == all_held
    assert {(origin.left, origin.right) for origin in all_held[0]} >= {("a", "c"), ("a", "e")}


def test_nothing_is_held_once_origins_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[texts.Texts] = []

    class Seen(texts.Texts):
        def __init__(self, documents: Sequence[Document]) -> None:
            super().__init__(documents)
            made.append(self)

    monkeypatch.setattr(share, "Texts", Seen)
    shared_origins([_document("a", HARBOUR, SCHOOL), _document("b", SCHOOL, BRIDGE)], (), None)
    assert [(one.words.cache_info().currsize, one.own.cache_info().currsize) for one in made] == [(0, 0)]
