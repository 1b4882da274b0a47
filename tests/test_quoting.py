"""The runs of words that a place of a text quotes, with what looks like it and is not."""

from __future__ import annotations

import pytest

from audiatur.model.document import Document
from audiatur.model.span import Span
from audiatur.quoting import Quoted


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He spoke of “towing barges through a gale”.", ("towing barges through a gale",)),
        ('"We tow barges through a gale", he said.', ("tow barges through a gale", "we tow barges through a")),
        ("He spoke of towing barges through a gale.", ()),
        ("He spoke of “towing barges” through a gale.", ()),
        ("“at the end of the day”", ()),
        ("“", ()),
    ],
    ids=["curly", "straight", "no marks", "too short", "a set phrase", "a mark alone"],
)
def test_runs(text: str, quoted: tuple[str, ...]) -> None:
    document = Document(
        id="d", file="d.txt", sha256="0" * 64, media_type="text/plain", text=text, blocks=(), language="en"
    )
    assert Quoted().at(document, Span(document="d", start=0, end=len(text))) == quoted


def test_only_the_words_of_the_place_count_and_a_few_beside_them() -> None:
    text = "“We tow no barges through a gale, and never have we towed a loaded one by night”, he said."
    document = Document(
        id="d", file="d.txt", sha256="0" * 64, media_type="text/plain", text=text, blocks=(), language="en"
    )
    at = text.index("We tow no")
    runs = Quoted().at(document, Span(document="d", start=at, end=at + len("We tow no barges")))
    assert "tow no barges through a" in runs
    assert not any("night" in run for run in runs)
