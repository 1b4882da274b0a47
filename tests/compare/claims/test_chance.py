"""What looks like one figure and is none: rival percentages, small counts of two nouns, lengths of two things."""

from __future__ import annotations

import pytest

from audiatur.model.amount import Hedge
from audiatur.model.finding import Verdict

from .support import Figure, Said, article, ruled


def share(words: str, value: float, hedge: Hedge | None = None) -> Said:
    return Said(f"The share of the homes in the deaths is {words}", (Figure(words, value, "percent", hedge=hedge),))


def hurt(text: str, words: str, unit: str, value: float = 1, hedge: Hedge | None = None) -> Said:
    return Said(text, (Figure(words, value, unit, hedge=hedge),))


def lasting(text: str) -> Said:
    return Said(text, (Figure("one-day", 1, "day"),))


def high(words: str, value: float, unit: str, text: str) -> Said:
    return Said(text.format(words), (Figure(words, value, unit),))


@pytest.mark.parametrize(
    ("left", "right", "agree"),
    [
        (share("40 percent", 40), share("42 percent", 42), False),
        (share("10 percent", 10), share("10.5 percent", 10.5), False),
        (share("40 percent", 40, Hedge.ABOUT), share("42 percent", 42), True),
        (share("42 percent", 42), share("42.3 percent", 42.3), True),
        (
            hurt("The blast at the Tarsa mill wounded one woman", "one", "woman"),
            hurt("A parcel in Port Ansel wounded one person slightly", "one", "person"),
            False,
        ),
        (
            hurt("The blast at the Tarsa mill wounded one woman", "one", "woman"),
            hurt("The blast at the Tarsa mill wounded one person", "one", "person"),
            True,
        ),
        (
            hurt("One woman fainted at the Tarsa mill before the speech of the mayor", "One", "woman"),
            hurt("Outside the harbour court, one woman was led away by two guards", "one", "woman"),
            False,
        ),
        (
            hurt("The mayor said more than 30 guilds signed the toll plea", "30", "guild", 30, Hedge.MORE_THAN),
            hurt("The toll plea was signed by 29 guilds", "29", "guild", 29),
            False,
        ),
        (
            hurt("The mayor said more than 30 guilds signed the toll plea", "30", "guild", 30, Hedge.MORE_THAN),
            hurt("The toll plea was signed by 30 guilds", "30", "guild", 30),
            True,
        ),
        (
            lasting("It is the largest one-day rise of the fever in Norvia"),
            lasting("Delays distort any one-day figure of the fever in Norvia"),
            False,
        ),
        (
            lasting("It is the largest one-day rise of the fever in Norvia"),
            lasting("The one-day rise of the fever in Norvia is a record"),
            True,
        ),
        (
            high("3 feet", 3, "foot", "The pier of Tarsa stands {} above the old record of the river"),
            high("3 feet", 3, "foot", "Within hours the river climbed {} in Port Ansel, to the school"),
            False,
        ),
        (
            high("3 feet", 3, "foot", "The river climbed {} in Port Ansel"),
            high("3 feet", 3, "foot", "Within hours the river climbed {} in Port Ansel"),
            True,
        ),
    ],
    ids=lambda value: value.text if isinstance(value, Said) else str(value),
)
def test_what_agrees_by_chance(left: Said, right: Said, *, agree: bool) -> None:
    told = ruled(article("Morning Post", left), article("Herald", right))
    assert (
        {"same_value", "rounding"} & {rule for verdict, rule in told if verdict is Verdict.CORROBORATED} != set()
    ) is agree


@pytest.mark.parametrize(("other", "conflict"), [(19.0, False), (17.0, True)])
def test_a_round_percentage_is_not_held_against_one_close_by(other: float, *, conflict: bool) -> None:
    left, right = share("20 percent", 20), share(f"{other:g} percent", other)
    told = {verdict for verdict, _ in ruled(article("Morning Post", left), article("Herald", right))}
    assert (Verdict.CONFLICT in told) is conflict
