"""A clause that says which one is a claim beside its clause where it tells an act at some length."""

from __future__ import annotations

import pytest

from .support import words

BESIDE = [
    ("The order issued on Monday closed two ports in Veldan.", "issued on Monday"),
    ("The storm that hit Orlen in March killed 12 people.", "that hit Orlen in March"),
    ("The minister thanked the clerk who had opened the vault for the bank.", "who had opened the vault for the bank"),
    (
        "The firm settled claims of losses suffered by the Orlen bank in a raid.",
        "suffered by the Orlen bank in a raid",
    ),
    (
        "The blast broke windows of houses standing on the northern bank of the river in Orlen.",
        "standing on the northern bank of the river in Orlen",
    ),
    (
        "They seized a chance to make the bank of Veldan and its owners pay for the bridge, which fell in 2008.",
        "to make the bank of Veldan and its owners pay for the bridge",
    ),
    (
        "The court has jurisdiction to ask the bank for letters in which it told clients about the value of its loans.",
        "to ask the bank for letters in which it told clients about the value of its loans",
    ),
]
ALONE = [
    "The mayor of Orlen spoke of damage valued at 90 million.",
    "Spending will rise with projections to boost outlays in Orlen.",
    "The houses built with stone were sold to a bank in Veldan.",
    "Those who died in the fire in Orlen were buried.",
    "The ferries that carry grain to Orlen from the north are old.",
    "The guard of Orlen bought half of the boats built by crews from Veldan.",
    "The port of Orlen did not sell the cranes that stood on the northern pier.",
    "The mayor of Orlen has a plan to build a bridge.",
]


@pytest.mark.parametrize(("text", "beside"), BESIDE)
def test_an_act_told_in_a_clause_that_says_which_one_is_a_claim_and_its_clause_keeps_the_words(
    text: str, beside: str
) -> None:
    found = words(text)
    assert beside in found
    assert any(beside in claim and claim != beside for claim in found)


@pytest.mark.parametrize("text", ALONE)
def test_what_only_says_which_one_is_no_claim(text: str) -> None:
    assert words(text) == [text.rstrip(".")]
