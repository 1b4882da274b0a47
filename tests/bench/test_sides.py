"""Two sides of a story are read alike: exchanging their names changes next to nothing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "bench" / "sides"))

from compared import compared
from swap import Sides
from told import generated, told

SIDES = Sides((("Ardovia", "Sorvenia"), ("Ardovian", "Sorvenian"), ("Kosta", "Urdania")))
FLOOR, FLOOR_OF_GENERATED = 0.98, 0.97
"""Of the findings of the sample and of generated stories, the share that must stay."""


@pytest.mark.parametrize(
    ("text", "exchanged"),
    [
        ("Ardovia warned Sorvenia.", "Sorvenia warned Ardovia."),
        ("ARDOVIA’S boats", "SORVENIA’S boats"),
        ("an Ardovian boat and a Sorvenian one", "a Sorvenian boat and an Ardovian one"),
        ("An Ardovian boat", "A Sorvenian boat"),
        ("A Kosta boat", "An Urdania boat"),
        ("Ardovias and pro-Ardovian", "Ardovias and pro-Sorvenian"),  # part of a longer word: no name
        ("nothing", "nothing"),
        ("", ""),
    ],
)
def test_names_are_exchanged(text: str, exchanged: str) -> None:
    assert SIDES.swapped(text).text == exchanged
    assert SIDES.swapped(exchanged).text == text


def test_places_are_followed() -> None:
    text = "An Ardovian boat left Sorvenia for good."
    moved = SIDES.swapped(text)
    for word in ("Ardovian", "boat", "Sorvenia", "good"):
        start = text.index(word)
        other = {"Ardovian": "Sorvenian", "Sorvenia": "Ardovia"}.get(word, word)
        assert moved.text[moved.place(start) : moved.place(start + len(word))] == other
    assert moved.place(len(text)) == len(moved.text)


@pytest.mark.parametrize(
    ("text", "exchanged"),
    [
        ("the Ardovian Civil Guard (ACG); the ACG", "the Sorvenian Civil Guard (SCG); the SCG"),
        ("the Ardovian Civil Guard (XYZ); the XYZ", "the Sorvenian Civil Guard (XYZ); the XYZ"),
    ],
)
def test_acronyms_of_a_sides_bodies_follow_where_the_text_gives_them(text: str, exchanged: str) -> None:
    assert SIDES.with_acronyms([text]).swapped(text).text == exchanged


def test_findings_stay_when_the_sides_of_the_sample_exchange_their_names() -> None:
    given = told("sample")
    assert given is not None
    outcome = compared(given)
    assert outcome.share >= FLOOR, (outcome.lost, outcome.new)


def test_findings_stay_when_the_sides_of_generated_stories_exchange_their_names(tmp_path: Path) -> None:
    outcomes = []
    for seed in range(3):
        folder = tmp_path / str(seed)
        folder.mkdir()
        outcomes.append(compared(generated(seed, folder)))
    changed = [(outcome.lost, outcome.new) for outcome in outcomes]
    assert sum(o.kept for o in outcomes) >= FLOOR_OF_GENERATED * sum(o.of for o in outcomes), changed
