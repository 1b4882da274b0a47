"""How much two documents are made of the same words that few others use."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.compare.origins.likeness import Likeness
from audiatur.compare.origins.texts import Texts
from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.span import Span


def _likeness(*texts: str) -> Likeness:
    documents = [
        Document(
            id=str(number),
            file=f"{number}.txt",
            sha256=str(number),
            media_type="text/plain",
            text=text,
            blocks=(Block(span=Span(document=str(number), start=0, end=len(text)), kind=BlockKind.BODY, rule="made"),),
        )
        for number, text in enumerate(texts)
    ]
    return Likeness(Texts(documents), range(len(documents)))


CRANE = "the crane of Lindport fell into the basin"
FALLEN = "divers found the crane in the basin of Lindport"
SCHOOL = "the school of the valley stays open"


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        (CRANE, CRANE, 1.0, 1.0),
        (CRANE, FALLEN, 0.2, 0.6),
        (CRANE, SCHOOL, 0.0, 0.0),
        (CRANE, ".", 0.0, 0.0),
    ],
    ids=["the same words", "the same thing", "only words that all have", "no words"],
)
def test_likeness(one: str, other: str, least: float, most: float) -> None:
    others = [f"the road of village {number} is closed" for number in range(4)]
    likeness = _likeness(one, other, *others)
    assert least - 1e-6 <= likeness.of(0, 1) <= most + 1e-6


def test_two_documents_alone_are_not_alike_by_what_both_have() -> None:
    assert _likeness(CRANE, FALLEN).of(0, 1) == 0


@given(st.lists(st.text(alphabet="ab cd.", min_size=1, max_size=30), min_size=1, max_size=5))
def test_likeness_is_symmetric_and_a_share(texts: list[str]) -> None:
    likeness = _likeness(*texts)
    for one in range(len(texts)):
        for other in range(len(texts)):
            assert likeness.of(one, other) == pytest.approx(likeness.of(other, one))
            assert 0 <= likeness.of(one, other) <= 1 + 1e-9
