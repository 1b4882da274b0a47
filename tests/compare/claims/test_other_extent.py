"""Stores, loads, parts with more on top and counts of two places, each beside what is a rival figure all the same."""

from __future__ import annotations

import pytest

from audiatur.compare.calendar import Meeting
from audiatur.compare.figure import figures_of
from audiatur.compare.scopes import scope_of
from audiatur.compare.verdicts.known_to_both import known_to_both
from audiatur.compare.verdicts.other_extent import counts_in, other_extent
from audiatur.compare.verdicts.ruling import Pair
from audiatur.model.finding import Verdict

from .support import Figure, Said, article, ruled, story


def _pair(left: Said, right: Said) -> Pair:  # type: ignore[type-arg]  # of figures
    told, *_ = story(article("A", left), article("B", right))
    one, other = (next(iter(figures_of(told, statement))) for statement in told.statements)
    return Pair(one, other, 0.5, Meeting.UNKNOWN)


def _people(text: str, words: str, value: float) -> Said:
    return Said(text, (Figure(words, value, "person"),), subject="people", predicate="be")


@pytest.mark.parametrize(
    ("left", "right", "other"),
    [
        (_people("The depot holds supplies for 15,000 people", "15,000", 15000),
         _people("The camp is home to 20,000 people", "20,000", 20000), True),
        (_people("There is room for about 400 people", "400", 400),
         _people("The hall took in 520 people", "520", 520), True),
        (_people("There is room for 400 people", "400", 400),
         _people("There are beds for 520 people", "520", 520), False),
        (_people("The town is a camp of 15,000 people", "15,000", 15000),
         _people("The camp is home to 20,000 people", "20,000", 20000), False),
        (_people("The flood killed 170 people in the valley and dozens more in the hills", "170", 170),
         _people("The flood killed 230 people", "230", 230), True),
        (_people("The flood killed 170 people and 20 more were hurt", "170", 170),
         _people("The flood killed 230 people", "230", 230), False),
        (_people("The flood killed 170 people and more than 20 horses", "170", 170),
         _people("The flood killed 230 people", "230", 230), False),
        (_people("The flood killed 170 people in Tarsa", "170", 170),
         _people("The flood killed 230 people in three countries", "230", 230), True),
        (_people("The flood killed 170 people in Tarsa", "170", 170),
         _people("The flood killed 230 people in Tarsa", "230", 230), False),
        (_people("The flood killed 170 people in March", "170", 170),
         _people("The flood killed 230 people in Tarsa", "230", 230), False),
        (_people("The flood killed 221 people in Tarsa", "221", 221),
         _people("The flood killed 230 people in the province", "230", 230), False),
    ],
)  # fmt: skip
def test_a_store_a_part_and_another_place(left: Said, right: Said, *, other: bool) -> None:
    assert other_extent(_pair(left, right)) is other
    assert other_extent(_pair(right, left)) is other


def test_what_is_told_of_a_stretch_or_only_possible() -> None:
    yards = _people("He has 189 people behind him in his last two games", "189", 189)
    assert other_extent(_pair(yards, _people("He has 269 people behind him", "269", 269)))
    assert other_extent(
        _pair(_people("The hall could hold 189 people", "189", 189), _people("It held 269", "269", 269))
    )
    weeks = Said("She lay ill for the past three weeks", (Figure("three weeks", 3, "week"),), "She", "lie")
    four = Said("She lay ill for four weeks", (Figure("four weeks", 4, "week"),), "She", "lie")
    assert not other_extent(_pair(weeks, four))


@pytest.mark.parametrize(
    ("text", "words", "befell"),
    [
        ("Many were injured when a ferry carrying more than 200 people sank", "200", None),
        ("Four died in a hall sheltering 300 people", "300", None),
        ("The flood killed nine in Merrin, a town of 4,000 people", "4,000", None),
        ("Nine were killed on the isle, home to 4,000 people", "4,000", None),
        ("A cart carrying 40 wounded men broke down", "40", "wounded"),
        ("In the town 4,000 people were wounded", "4,000", "wounded"),
        ("A ferry sank and more than 200 people were injured", "200", "wounded"),
        ("A van carrying pilgrims crashed, and 12 people were injured", "12", "wounded"),
    ],
)
def test_what_something_carries_is_not_what_befell_somebody(text: str, words: str, befell: str | None) -> None:
    start = text.index(words)
    assert scope_of(text, start, start + len(words)).get("what befell them") == befell


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("18 people were hurt at the Tarsa mill and 12 arrested", False),
        ("18 people were hurt at the Tarsa mill, 12 of them badly hurt", True),
    ],
)
def test_who_counts_18_hurt_and_12_arrested_does_not_know_of_12_hurt(text: str, *, known: bool) -> None:
    left = Said(text, (Figure("18", 18, "person"), Figure("12", 12, "person")), subject="people", predicate="hurt")
    right = _people("12 people were hurt at the Tarsa mill", "12", 12)
    assert known_to_both(_pair(left, right)) is known


@pytest.mark.parametrize(
    ("left", "right", "conflict"),
    [
        ("18 people were hurt in the violence and 12 arrested", "12 people were hurt in the riots", True),
        ("18 people were hurt in violence and 12 arrested", "12 people were hurt in riots", False),
    ],
    ids=["the event of both articles", "some violence and some riots"],
)
def test_the_weightier_verdict_on_the_same_two_claims_is_told(left: str, right: str, *, conflict: bool) -> None:
    one = Said(left, (Figure("18", 18, "person"), Figure("12", 12, "person")), subject="people", predicate="hurt")
    other = Said(right, (Figure("12", 12, "person"),), subject="people", predicate="hurt")
    told = ruled(article("Post", one, published="2031-03-02"), article("Herald", other, published="2031-03-02"))
    assert ((Verdict.CONFLICT, "different_values") in told) is conflict


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Including its net debt, the mill is worth 14 million crowns", True),
        ("The mill is worth 14 million crowns, excluding fees", True),
        ("The mill is worth 14 million crowns", False),
        ("The sale, including that of the quay, brought 14 million crowns", False),
    ],
)
def test_a_sum_with_or_without_something(text: str, *, told: bool) -> None:
    made, *_ = story(article("A", Said(text, (Figure("14 million crowns", 14e6, currency="NOK"),))))
    assert counts_in(next(iter(figures_of(made, made.statements[0])))) is told
