from __future__ import annotations

import pytest
import spacy

from audiatur.read.neutral import neutral, stand_in

BLANK = spacy.blank("en")


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Portugal", "Canada"),
        ("Mongolia", "Canada"),
        ("Canada", "Canada"),
        ("Portuguese", "Canadian"),
        ("Mongolian", "Canadian"),
        ("Mongolians", "Canadians"),
        ("Lisbon", "Ottawa"),
        ("Britain", "Canada"),
        ("Ohio", "Canada"),
        ("Kerry", None),
        ("Here", None),
        ("Virginia", None),
        ("Mongolia's", None),
        ("Jordan", None),
        ("Georgia", None),
        ("PORTUGAL", None),
        ("portugal", None),
        ("US", None),
        ("Lindhaven", None),
        ("Tuesday", None),
        ("May", None),
        ("The", None),
        ("A¢\ud7fcL", None),
        ("", None),
    ],
)
def test_countries_give_way_to_one_name(word: str, kind: str | None) -> None:
    assert stand_in(word) == kind


def test_tokens_and_spaces_stay() -> None:
    doc = BLANK("Portuguese  officers left Lisbon's harbour, Lindhaven.")
    shown, own = neutral(doc)
    assert [token.whitespace_ for token in shown] == [token.whitespace_ for token in doc]
    assert shown.text == "Canadian  officers left Ottawa's harbour, Lindhaven."
    assert {index: BLANK.vocab.strings[orth] for index, orth in own.items()} == {0: "Portuguese", 4: "Lisbon"}


def test_where_nothing_gives_way_the_text_is_the_same_one() -> None:
    doc = BLANK("The harbour of Lindhaven closed.")
    assert neutral(doc) == (doc, {})
