"""Posts that a document shows, and what only looks like their signature."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.span import Span
from audiatur.posts import posts
from audiatur.quoting import Quoted


def _document(*paragraphs: str) -> Document:
    text, blocks, start = "\n\n".join(paragraphs), [], 0
    for words in paragraphs:
        if words:
            place = Span(document="d", start=start, end=start + len(words))
            blocks.append(Block(span=place, kind=BlockKind.BODY, rule="test"))
        start += len(words) + 2
    return Document(
        id="d", file="d.txt", sha256="0" * 64, media_type="text/plain", text=text, blocks=tuple(blocks), language="en"
    )


@pytest.mark.parametrize(
    ("paragraphs", "shown"),
    [
        (["We will not sell. — Ada Lund (@alund) May 8, 2031"], [("We will not sell.", "Ada Lund")]),
        (["We will not sell.— Ada Lund (@alund)"], [("We will not sell.", "Ada Lund")]),
        (["We will not sell— Ada Lund (@alund) May 8, 2031"], [("We will not sell", "Ada Lund")]),
        (["We will not sell.", "— Tram Board (@trams) on X, May 8, 2031"], [("We will not sell.", "Tram Board")]),
        (["It rained.", "We will not sell. -- Ada Lund (@alund)"], [("We will not sell.", "Ada Lund")]),
        (["Ada Lund (@alund) will not sell."], []),
        (["We will not sell, wrote the well-known Ada Lund (@alund)"], []),
        (["We will not sell — Ada Lund (@alund) wrote on Monday that the mill will close."], []),
        (["No. — Ada Lund (@alund) Yes. — Bo Karr (@bkarr)"], []),
        (["— Ada Lund (@alund) May 8, 2031"], []),
        (["We will not sell. — Ada Lund (mayor)"], []),
        (["x" * 701, "— Ada Lund (@alund)"], []),
    ],
)
def test_posts(paragraphs: list[str], shown: list[tuple[str, str]]) -> None:
    document = _document(*paragraphs)
    found = [(post.words.quote(document.text), post.name.quote(document.text)) for post in posts(document)]
    assert found == shown


def test_a_post_is_quoted() -> None:
    document = _document("We will never sell the old mill by the weir. — Ada Lund (@alund) May 8, 2031")
    assert "we will never sell the" in Quoted().at(document, Span(document="d", start=0, end=20))


@given(st.lists(st.text(alphabet="ab —-()@.", max_size=40).map(str.strip), max_size=5))
def test_any_text_gives_posts_within_it(paragraphs: list[str]) -> None:
    document = _document(*paragraphs)
    for post in posts(document):
        assert 0 <= post.words.start <= post.words.end <= post.name.start < post.name.end <= len(document.text)
