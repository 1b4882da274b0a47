"""How many origins remain at each level, and over all of them."""

from __future__ import annotations

import pytest

from audiatur.counting import MOST_TO_BE_SILENT, PASSAGE, SAME_PUBLISHER, Said, count, kin, silent
from audiatur.model.origin import SharedOrigin


def said(document: str, text: str = "", house: str | None = None, speaker: str | None = None, *carriers: str) -> Said:
    return Said(document, text or document, house, speaker, carriers)


@pytest.mark.parametrize(
    ("statements", "texts", "publishers", "speakers", "origins"),
    [
        ([said("a"), said("b")], 2, 2, 2, 2),
        ([said("a", "t"), said("b", "t")], 1, 2, 1, 1),
        ([said("a", house="Tarn Post"), said("b", house="Tarn Post")], 2, 1, 2, 1),
        ([said("a", house="Tarn Post"), said("b", house="Orland Post")], 2, 2, 2, 2),
        ([said("a", speaker="Ada Lund"), said("b", speaker="ada lund")], 2, 2, 1, 1),
        ([said("a", "", None, None, "Tarn Agency"), said("b", "", None, None, "Tarn Agency")], 2, 2, 2, 1),
        ([said("a", house="x"), said("b", house="x", speaker="Lund"), said("c", speaker="Lund")], 3, 2, 2, 1),
        ([], 0, 0, 0, 0),
    ],
    ids=["two", "copies", "one house", "two houses", "one speaker", "one carrier", "a chain of reasons", "none"],
)
def test_what_is_shared_is_counted_once(
    statements: list[Said], texts: int, publishers: int, speakers: int, origins: int
) -> None:
    counted = count(statements)
    levels = (counted.texts, counted.publishers, counted.speakers, counted.origins)
    assert levels == (texts, publishers, speakers, origins)
    assert len(counted.merges) == len(statements) - origins


def test_who_quotes_the_same_words_shows_one_origin_whomever_the_text_names() -> None:
    words, others = ("tied the rope and the",), ("weigh every loaded barge twice",)
    named = Said("a", "a", None, "Ada Lund", quoted=words)
    assert count([named, Said("b", "b", None, "a sailor", quoted=words)]).origins == 1
    assert count([named, Said("b", "b", None, "a sailor", quoted=others)]).origins == 2
    assert count([named, Said("b", "b", None, "a sailor")]).origins == 2


def by(document: str, text: str, *kin: str) -> Said:
    return Said(document, text, None, None, (), frozenset(kin))


@pytest.mark.parametrize(
    ("statements", "origins"),
    [
        ([by("a", "t", "c"), by("c", "u", "a")], 1),
        ([by("a", "t", "c"), by("c", "u", "a"), by("d", "v")], 2),
        ([by("a", "t", "c"), by("b", "t"), by("c", "u", "a")], 2),
        ([by("a", "t", "c"), by("c", "u", "a"), by("d", "u")], 2),
        ([by("a", "t", "c"), by("d", "u")], 2),
        ([by("a", "t", "c"), by("a", "t", "c"), by("c", "u", "a")], 1),
    ],
    ids=[
        "the two alone",
        "beside a third",
        "with a fellow of the one",
        "of the other",
        "the other is not here",
        "twice",
    ],
)
def test_an_article_made_of_two_stories_is_no_second_origin_beside_the_other(
    statements: list[Said], origins: int
) -> None:
    counted = count(statements)
    assert counted.origins == origins
    assert len({statement.text for statement in statements}) == counted.texts


def test_kin_are_documents_of_other_texts_that_show_one_origin() -> None:
    def shown(left: str, right: str, rule: str) -> SharedOrigin:
        return SharedOrigin(left=left, right=right, rule=rule, reason="")

    shared = [
        shown("a", "b", "near_copy"),
        shown("a", "c", "partial_reuse"),
        shown("b", "d", PASSAGE),
        shown("c", "d", SAME_PUBLISHER),
    ]
    assert kin(shared, {"a": "t", "b": "t", "c": "u"}) == {"a": frozenset("c"), "c": frozenset("a")}


@pytest.mark.parametrize(("number", "listed"), [(3, 1), (MOST_TO_BE_SILENT, MOST_TO_BE_SILENT - 2), (1_001, 0)])
def test_who_does_not_answer_is_listed_in_order_up_to_a_thousand_documents(number: int, listed: int) -> None:
    found = silent([f"d{n}" for n in range(number)], {"d0", "d2"})
    assert len(found) == listed
    assert not found or found[0] == "d1"
