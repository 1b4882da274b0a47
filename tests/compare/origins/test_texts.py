"""The words of texts as numbers: what is a text's own, what two have in common, and that nothing of it stays held."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.compare.origins import share, shared_origins
from audiatur.compare.origins.overlap import overlap
from audiatur.compare.origins.shingles import WINDOW, codes, pairs, shingles
from audiatur.compare.origins.standing import Standing
from audiatur.compare.origins.texts import Texts
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


def test_nothing_is_held_once_origins_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[weakref.ref[Texts]] = []

    class Seen(Texts):
        def __init__(self, documents: Sequence[Document]) -> None:
            super().__init__(documents)
            made.append(weakref.ref(self))

    monkeypatch.setattr(share, "Texts", Seen)
    gc.disable()
    try:
        shared_origins([_document("a", HARBOUR, SCHOOL), _document("b", SCHOOL, BRIDGE)], (), None)
        assert [seen() for seen in made] == [None]
    finally:
        gc.enable()


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("", []),
        ("one two three four five six seven", []),
        ("one two three four five six seven eight", [0]),
        ("a b c d e f g h a b c d e f g h", [0, 1, 2, 3, 4, 5, 6, 7]),
        ("“one two three four five six seven eight” nine ten eleven twelve a b", [5, 6]),
        ("“one two three four” five six seven eight nine", [1]),
        ("“one two three” four five six seven eight nine", [0, 1]),
    ],
    ids=["empty", "short", "one", "each once", "quoted", "half quoted", "mostly own"],
)
def test_a_texts_own_shingles(text: str, starts: list[int]) -> None:
    """Each once, where it stands first, and none of which half is quoted."""
    texts = Texts([_document("a", text)] if text else [_document("a", ".")])
    texts.leave_out_quotations([0])
    own = texts.own(0)
    assert sorted(own.places.tolist()) == starts
    assert own.in_text().tolist() == [texts[0].shingles[start] for start in starts]


def test_what_another_document_quotes_is_nobodys_own() -> None:
    texts = Texts([_document("a", SCHOOL), _document("b", f"“{SCHOOL}”", HARBOUR)])
    texts.leave_out_quotations([0, 1])
    assert len(texts.own(0).values) == 0
    assert len(texts.own(1).values) > 0


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (HARBOUR, SCHOOL, 0),
        (HARBOUR, f"{BRIDGE} {HARBOUR}", len(HARBOUR.split())),
        (BRIDGE, BRIDGE, len(BRIDGE.split())),
        (HARBOUR, "word", 0),
    ],
    ids=["nothing", "the shorter one as a whole", "one text", "a text without shingles"],
)
def test_common_runs(one: str, other: str, words: int) -> None:
    documents = [_document("a", one), _document("b", other)]
    texts = Texts(documents)
    texts.leave_out_quotations([0, 1])
    found = overlap(texts[0], texts[1], (texts.own(0), texts.own(1)))
    assert found.words == words
    for span in found.spans:
        document = documents["ab".index(span.document)]
        assert span.quote(document.text) in one
    assert texts.common(0, 1) == texts.common(1, 0)


@pytest.mark.parametrize(
    ("words", "beside", "share"),
    [(0, False, 0.0), (11, False, 0.0), (12, False, 0.4), (30, False, 1.0), (30, True, 0.0)],
)
def test_the_share_of_the_shorter_text_that_two_have_in_common(words: int, beside: bool, share: float) -> None:  # noqa: FBT001 - a column of the table
    """A set phrase of fewer than twelve words is no share, and what a third document says is not asked."""
    short = " ".join(HARBOUR.split()[:30])
    taken = " ".join(HARBOUR.split()[:words])
    texts = Texts([_document("a", short), _document("b", f"{SCHOOL} {taken}. {BRIDGE}"), _document("c", HARBOUR)])
    texts.leave_out_quotations([0, 1, 2])
    assert Standing(texts, []).share(0, 1, [2] if beside else []) == pytest.approx(share)
    assert Standing(texts, []).share(1, 0, [2] if beside else []) == pytest.approx(share)


@given(st.lists(st.lists(st.sampled_from("abcdefghijklmnopqrst"), max_size=60), max_size=5))
def test_every_long_common_run_is_met(texts: list[list[str]]) -> None:
    values = [np.array(list(dict.fromkeys(shingles(codes(words)).tolist())), np.int64) for words in texts]
    met = pairs(values)
    assert met == sorted(set(met))
    for number, own in enumerate(values):
        runs = {tuple(own[start : start + WINDOW].tolist()) for start in range(len(own) - WINDOW + 1)}
        for earlier in range(number):
            theirs = values[earlier]
            shared = {tuple(theirs[at : at + WINDOW].tolist()) for at in range(len(theirs) - WINDOW + 1)} & runs
            assert not shared or any(right == number for _, right in met)
