"""Statements that share a phrase which few others have, each with what looks like it and is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.compare.questions.blocks import of_rare_keys
from audiatur.compare.questions.one_phrase import FEW, one_phrase
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Said, article, ruled, story

TARSA = ("Port Tarsa", EntityKind.PLACE)
OTHERS = tuple(Said(text) for text in ("Rain fell over the hills", "The choir sang carols", "A kiosk sold fruit"))
RACE = Said("The orders of the shipyards look like a tariff race", subject="orders", predicate="look")


def _groups(left: Said, right: Said, *together: set[str]) -> list[set[str]]:
    told, _, _ = story(article("A", left, *OTHERS), article("B", right, *OTHERS[1:]))
    held = [[one for one in told.statements if one.text in texts] for texts in together]
    found = [{one.text for one in group} for group in one_phrase(told.statements, held)]
    return [texts for texts in found if left.text in texts]


@pytest.mark.parametrize(
    "other",
    ["The minister took the treaty for a sign of a tariff race", "Their tariff races have ruined three ports"],
    ids=["the phrase", "inflected"],
)
def test_a_rare_phrase_brings_together(other: str) -> None:
    assert _groups(RACE, Said(other)) == [{RACE.text, other}]


@pytest.mark.parametrize(
    ("left", "other"),
    [
        (RACE, "The tariff was paid after the race"),  # not in a row
        (RACE, "A race tariff is owed by every rower"),  # the other way round
        (RACE, "A tariff, race by race, was paid"),  # parted by a comma
        (Said("They sailed from Port Tarsa at dawn", names=(TARSA,)), "The mayor of Port Tarsa fell ill"),  # a name
    ],
    ids=["apart", "turned", "comma", "a name"],
)
def test_other_words(left: Said, other: str) -> None:
    names = (TARSA,) if "Tarsa" in other else ()
    assert not _groups(left, Said(other, names=names))


def test_who_is_told_together_already_is_not_brought_together_again() -> None:
    other = "The minister took the treaty for a sign of a tariff race"
    assert not _groups(RACE, Said(other), {RACE.text, other})
    assert _groups(RACE, Said(other), {RACE.text, OTHERS[0].text})


def test_a_phrase_of_many_is_what_the_story_is_about() -> None:
    ports = ("Tarsa", "Varda", "Ansel", "Quill", "Orland", "Belmark", "Norvia")
    many = [Said(f"The council of {port} fears a tariff race of {number} years") for number, port in enumerate(ports)]
    told, _, _ = story(article("A", *many[:4]), article("B", *many[4:]))
    assert len(many) > FEW
    assert not list(one_phrase(told.statements, []))


def test_it_reaches_the_findings_as_one_matter() -> None:
    other = Said("The minister took the treaty for a sign of a tariff race", subject="minister", predicate="take")
    told = ruled(article("A", RACE, *OTHERS), article("B", other, *OTHERS[1:]))
    assert (Verdict.COMPATIBLE, "one_matter") in told
    assert not any(verdict is Verdict.CONFLICT for verdict, _ in told)


@given(st.lists(st.lists(st.integers(0, 6), max_size=4), max_size=12), st.integers(2, 5))
def test_rare_keys_are_those_of_two_up_to_that_many(keys: list[list[int]], most: int) -> None:
    holders = {key: [n for n, own in enumerate(keys) if key in own] for own in keys for key in own}
    wanted = sorted(found for found in holders.values() if 2 <= len(found) <= most)
    assert list(of_rare_keys(keys, lambda own: [(key,) for key in own], most)) == wanted
