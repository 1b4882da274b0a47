"""Who employs so many people has so many workers, staff or employees."""

from __future__ import annotations

import pytest

from audiatur.model.finding import Verdict

from .support import Figure, Said, article, verdicts

PEOPLE = Figure("1,900 people", 1900, "person", counted="people")
EMPLOYS = Said("The company Norlane employs 1,900 people", (PEOPLE,), "Norlane", "employ")


def staff(number: str, value: float, noun: str = "staff") -> Said:
    figure = Figure(f"{number} {noun}", value, noun, counted=noun)
    return Said(f"Norlane has a fleet of ferries and {number} {noun}", (figure,), "Norlane", "have")


@pytest.mark.parametrize(
    ("other", "verdict"),
    [
        (staff("2,300", 2300), Verdict.CONFLICT),
        (staff("2,300", 2300, "workers"), Verdict.CONFLICT),
        (staff("1,900", 1900), Verdict.CORROBORATED),
    ],
)
def test_people_who_are_employed_are_staff(other: Said, verdict: Verdict) -> None:
    assert verdict in verdicts(article("Post", EMPLOYS), article("Herald", other))


@pytest.mark.parametrize(
    "other",
    [
        staff("2,300", 2300, "passengers"),
        Said("The company Norlane carried 2,300 people", (Figure("2,300 people", 2300, "person"),), "Norlane", "carry"),
    ],
)
def test_other_people_are_not(other: Said) -> None:
    assert Verdict.CONFLICT not in verdicts(article("Post", EMPLOYS), article("Herald", other))
