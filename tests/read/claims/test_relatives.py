"""A relative clause without comma is a claim where it tells more of its noun, not where it says which one is meant."""

from __future__ import annotations

import pytest

from .support import words

TOLD = [
    ("The senate passed a law that bans plastic bags in Veldan.", "that bans plastic bags in Veldan"),
    ("Gunmen shot two guards in Orlen who were protecting a polling station.", "who were protecting a polling station"),
    ("The government adopted new rules in 2031 that require owners to insure their boats.", "that require owners"),
    ("The navy holds the northern island that has long been a refuge of smugglers.", "that has long been a refuge"),
    ("Rebels hit a convoy that carried 40 tonnes of flour to Orlen.", "that carried 40 tonnes of flour to Orlen"),
]
WHICH_ONE = [
    "The storm that hit killed 12 people in Orlen.",
    "The mayor of Orlen praised the sailors who saved the crew.",
    "Orlen buried those who died in the fire.",
    "It was the first ship that left the port of Orlen.",
    "The mine was not closed by a law that was passed in Veldan.",
    "This is a bridge that Orlen built in 1974.",
    "The mayor of Orlen called it a choice that is wrong.",
    "Veldan sold the ships Orlen had ordered.",
    "The mayor of Orlen warned of a step that could harm the port.",
    "The firm in Orlen makes boats that sink.",
    "The mayor of Orlen thanked people who had given food.",
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_a_relative_clause_adds_is_a_claim(text: str, told: str) -> None:
    assert any(claim.startswith(told) for claim in words(text))
    assert not any(told in claim and not claim.startswith(told) for claim in words(text))


@pytest.mark.parametrize("text", WHICH_ONE)
def test_what_only_says_which_one_stays_with_its_clause(text: str) -> None:
    assert words(text) == [text.rstrip(".")]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("The announcement came two weeks after the minister resigned.", True),
        ("The ban comes as the talks in Orlen fail.", True),
        ("The ship came to Orlen after the minister resigned.", False),
        ("The mayor left two weeks after the minister resigned.", False),
    ],
)
def test_what_came_beside_an_event_is_told_with_it(text: str, *, whole: bool) -> None:
    assert (text.rstrip(".") in words(text)) is whole
