from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.span import Span
from audiatur.run.sharing import groups

WIRE = (
    "The harbour board of Vellmark said on Tuesday that it had let the contract for the north quay to three firms. " * 2
)
OWN = (
    "A baker in Ostrel keeps the last oven of the valley alight, and her neighbours bring her wood and plums for it. "
    * 2
)


def article(name: str, *paragraphs: str, kind: BlockKind = BlockKind.BODY) -> Document:
    text = "\n\n".join(paragraphs)
    blocks, at = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(span=Span(document=name, start=at, end=at + len(paragraph)), kind=kind, rule="test"))
        at += len(paragraph) + 2
    return Document(id=name, file=name, sha256="0", media_type="text/plain", text=text, blocks=tuple(blocks))


def names(found: list[tuple[Document, ...]]) -> set[tuple[str, ...]]:
    return {tuple(document.id for document in group) for group in found}


def test_articles_that_share_a_paragraph_stand_together() -> None:
    given_ = [
        article("a", "One.", WIRE),
        article("b", OWN),
        article("c", "Another head.", WIRE),
        article("d", OWN, WIRE),
    ]
    assert names(groups(given_, 100_000)) == {("a", "c", "d"), ("b",)}


def test_a_short_line_or_furniture_shared_shows_nothing() -> None:
    short = [article("a", "Read more", OWN), article("b", "Read more", WIRE)]
    assert names(groups(short, 100_000)) == {("a",), ("b",)}
    furniture = [article(name, WIRE, kind=BlockKind.FURNITURE) for name in "ab"]
    assert names(groups(furniture, 100_000)) == {("a",), ("b",)}


def test_the_largest_group_comes_first_and_none_grows_without_end() -> None:
    found = groups([article("small", "One."), *(article(f"copy {n}", WIRE) for n in range(5))], 2 * len(WIRE))
    assert [len(group) for group in found] == [2, 2, 1, 1]
    assert found[-1][0].id == "small"


@given(st.lists(st.lists(st.sampled_from([WIRE, OWN, "Short.", WIRE + OWN]), min_size=1, max_size=3), max_size=8))
def test_every_document_is_in_one_group(texts: list[list[str]]) -> None:
    documents = [article(str(number), *paragraphs) for number, paragraphs in enumerate(texts)]
    found = [document.id for group in groups(documents, 500) for document in group]
    assert sorted(found) == sorted(document.id for document in documents)
