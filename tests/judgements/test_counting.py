"""How many origins remain at each level, and over all of them."""

from __future__ import annotations

import pytest

from audiatur.counting import MOST_TO_BE_SILENT, Said, count, silent


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


@pytest.mark.parametrize(("number", "listed"), [(3, 1), (MOST_TO_BE_SILENT, MOST_TO_BE_SILENT - 2), (1_001, 0)])
def test_who_does_not_answer_is_listed_in_order_up_to_a_thousand_documents(number: int, listed: int) -> None:
    found = silent([f"d{n}" for n in range(number)], {"d0", "d2"})
    assert len(found) == listed
    assert not found or found[0] == "d1"
