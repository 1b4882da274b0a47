"""Counts of those aboard: rivals of each other, no tolls, and the passengers with and without the crew."""

from __future__ import annotations

import pytest

from audiatur.compare.aboard import counts_aboard, everybody_aboard, of_all_aboard
from audiatur.model.amount import Hedge
from audiatur.model.finding import Verdict

from .support import Figure, Said, article, findings, ruled

OTHERS = (Said("Rain fell over the hills"), Said("The choir sang carols"), Said("A kiosk sold fruit"))


@pytest.mark.parametrize(
    ("text", "aboard"),
    [
        ("99 people on board the ferry", True),
        ("99 passengers and crew members aboard", True),
        ("99 were still aboard", True),
        ("99 people on the board of the port", False),
        ("99 people saw it from aboard", False),
        ("99 people drowned", False),
    ],
)
def test_who_is_aboard(text: str, aboard: bool) -> None:  # noqa: FBT001  # a column
    assert counts_aboard(text, 0, 2) is aboard


def test_a_ferry_carries_them() -> None:
    assert counts_aboard("a ferry carrying at least 99 people", 26, 28)
    assert not counts_aboard("a ferry carried off 99 crates and sank", 35, 37)


@pytest.mark.parametrize(
    ("text", "everybody"),
    [
        ("99 passengers and crew", True),
        ("99 passengers and crew members", True),
        ("99 passengers and eight crew members", False),
        ("99 passengers and crewed boats", False),
        ("99 crew", False),
    ],
)
def test_everybody_is_passengers_and_crew(text: str, everybody: bool) -> None:  # noqa: FBT001  # a column
    assert everybody_aboard(text, 0, 2, bare=False) is everybody


def told(text: str, words: str, unit: str, predicate: str, hedge: Hedge | None = None) -> Said:
    value = float(words.split(maxsplit=1)[0])
    return Said(
        text,
        (Figure(words.split(maxsplit=1)[0], value, unit, hedge=hedge, counted=words.split()[1]),),
        "ferry",
        predicate,
    )


FERRY = told("The ferry sank off Tarsa with 99 people on board in the evening", "99 people", "person", "sink")


@pytest.mark.parametrize(
    ("other", "rival"),
    [
        (told("A ferry with 107 people on board broke up off Tarsa", "107 people", "person", "break"), True),
        (
            told("A ferry with 107 passengers and crew on board broke up off Tarsa", "107 passengers", "passenger",
                 "break"),
            True,
        ),
        (told("A ferry with 107 passengers on board broke up off Tarsa", "107 passengers", "passenger", "break"), True),
        (told("A ferry with 91 passengers on board broke up off Tarsa", "91 passengers", "passenger", "break"), False),
        (told("A ferry passed 107 people on the quay off Tarsa", "107 people", "person", "pass"), False),
        (told("A ferry with 7 people on board broke up off Tarsa", "7 people", "person", "break"), False),
    ],
    ids=["more", "more with the crew", "more passengers than people", "fewer passengers", "not aboard", "far fewer"],
)  # fmt: skip
def test_rival_counts_of_those_aboard(other: Said, rival: bool) -> None:  # noqa: FBT001  # a column
    found = ruled(article("Post", FERRY, *OTHERS), article("Herald", other, *OTHERS))
    assert ((Verdict.CONFLICT, "different_values") in found) is rival


def test_the_dead_are_not_those_aboard_rounded() -> None:
    aboard = told(
        "The ferry sank off Tarsa with nearly 100 people on board", "100 people", "person", "sink", Hedge.ABOUT
    )
    dead = told("The ferry sank off Tarsa, killing 97 people in the evening", "97 people", "person", "sink")
    found = findings(article("Post", aboard, *OTHERS), article("Herald", dead, *OTHERS))
    assert not any(one.rule == "rounding" for one in found)
    all_dead = told("The ferry sank off Tarsa, killing 99 people in the evening", "99 people", "person", "sink")
    assert (Verdict.CORROBORATED, "same_value") in ruled(article("Post", FERRY), article("Herald", all_dead))


@pytest.mark.parametrize(
    ("text", "words", "of_all"),
    [
        ("six of the 77 people aboard survived", "77", True),
        ("six of 77 on board survived", "77", True),
        ("77 people aboard survived", "77", False),
        ("six of the 77 people on the quay drowned", "77", False),
    ],
)
def test_all_of_whom_a_part_was_spared(text: str, words: str, *, of_all: bool) -> None:
    start = text.index(words)
    assert of_all_aboard(text, start, start + len(words)) is of_all


def test_those_of_whom_a_part_was_spared_are_a_load() -> None:
    spared = told("Only six of 107 people aboard the ferry survived off Tarsa", "107 people", "person", "survive")
    found = ruled(article("Post", FERRY, *OTHERS), article("Herald", spared, *OTHERS))
    assert (Verdict.CONFLICT, "different_values") in found
