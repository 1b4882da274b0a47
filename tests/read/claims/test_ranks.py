"""Places in an order belong to their claim and are no figures of the document."""

from __future__ import annotations

import pytest

from .support import claims, reading

RANKS = [
    ("The guard has entered the third phase of its plan.", [3.0]),
    ("Belmark remains the leading exporter of salt in the region.", [1.0]),
    ("Orlen is the second-largest port of the coast.", [2.0]),
    ("Veldan's largest bridge was closed.", [1.0]),
    ("The 5th round of talks has failed.", [5.0]),
    ("Children in Orlen spend a seventh day out of school.", [7.0]),
    ("Tessa Quill seeks a third term.", [3.0]),
    ("The union won the first round of the vote.", [1.0]),
    ("Ardovia has entered phase three of its plan.", [3.0]),
    ("The mill of Orlen was the first of the three mills to close.", [1.0]),
    ("A category 4 storm reached Orlen.", [4.0]),
    ("The council raised the alarm to level 2.", [2.0]),
]

NO_RANKS = [
    "The first half was quiet.",
    "Larger towns lost more.",
    "First, the mayor spoke.",
    "A third of the ships were sold.",
    "She met the president for the second time.",
    "On the third day it rained in Orlen.",
    "She is a third party to the deal in Orlen.",
    "The council closed two schools.",
    "On stage three singers wept.",
    "The fair opens on the first of May.",
    "At this stage 40 shows are planned in Orlen.",
    "The phase ended in Orlen.",
]


def ordinals(text: str) -> list[float | None]:
    return [amount.value for claim in claims(text) for amount in claim.amounts if amount.ordinal]


@pytest.mark.parametrize(("text", "values"), RANKS)
def test_a_place_in_an_order_is_part_of_its_claim(text: str, values: list[float]) -> None:
    assert ordinals(text) == values
    assert [amount for amount in reading(text).amounts if amount.ordinal] == []


@pytest.mark.parametrize("text", NO_RANKS)
def test_what_is_no_place_in_an_order(text: str) -> None:
    assert ordinals(text) == []
