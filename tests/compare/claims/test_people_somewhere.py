"""Counts of people told by where they are ("people on board"), and terms of one act that rival outlets use."""

from __future__ import annotations

import pytest

from audiatur.compare.words import stem
from audiatur.model.finding import Verdict

from .support import Figure, Said, article, ruled

CONFLICT = (Verdict.CONFLICT, "different_values")
OTHERS = (Said("Rain fell over the hills"), Said("The choir sang carols"), Said("A kiosk sold fruit"))


def _people(text: str, number: str) -> Said:
    return Said(text, (Figure(number, float(number), "people", counted=f"{number} people"),))


ABOARD = _people("the barge had 950 people on board, a diver told the court of inquiry", "950")


@pytest.mark.parametrize(
    ("text", "number", "one"),
    [
        (
            "it left the northern harbour with some 850 people on board on a calm morning",
            "850",
            True,
        ),
        ("it left the northern harbour with some 850 people in tents on a calm morning", "850", False),
        ("it left the northern harbour before some 850 people, all on a calm morning", "850", False),
    ],
    ids=["on board too", "in tents", "anybody"],
)
def test_people_on_board(text: str, number: str, one: bool) -> None:  # noqa: FBT001  # a column of the table
    told = ruled(article("A", ABOARD, *OTHERS), article("B", _people(text, number), *OTHERS))
    assert (CONFLICT in told) is one


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("sank", "capsized"),
        ("ouster", "overthrown"),
        ("captured", "seizing"),
        ("sit-ins", "camps"),
        ("jet", "warplane"),
    ],
)
def test_rival_terms_of_one_act(one: str, other: str) -> None:
    assert stem(one) == stem(other)
