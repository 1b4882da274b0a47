"""Ages: whose, of what time, and which of them cannot both hold."""

from __future__ import annotations

from dataclasses import replace

import pytest

from audiatur.compare.ages import age_of, of_another, told_of_then
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Figure, Said, article, findings, ruled

LIND = ("Mara Lind", EntityKind.PERSON)


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Mara Lind, 47, of Port Ansel", "47", "lind"),
        ("Mara Lind, now 47, of Port Ansel", "47", "lind"),
        ("Mara Lind (47) and others", "47", "lind"),
        ("Lind was 47 when she won", "47", "lind"),
        ("she left in 2019 and is 47 now", "47", ""),
        ("her 6-year-old daughter, Lind and Quill", "6", ""),
        ("his 58-year-old mother, Mara Lind", "58", "lind"),
        ("the 16-year-old, Norland-born son, Ivo", "16", "ivo"),
        ("a 24-year-old, Velmora-born, naturalised clerk", "24", ""),
        ("the 32-year-old Ada “Mags” Lund left", "32", "lund"),
        ("a 24-year-old, Velmora-born clerk. Officials said so", "24", ""),
        ("the 24-year-old Peruvian said so", "24", ""),
        ("Lund is a 24-year-old Peruvian.", "24", ""),
        ("Lind is a 64-year-old former TV presenter", "64", ""),
        ("the 15-year-old A320 landed", "15", ""),
        ("the 64-year-old Lund presented it", "64", "lund"),
        ("a 47-year-old from Port Ansel", "47", ""),
        ("a 47-year-old who lives in Port Ansel", "47", ""),
        ("Lind was 47 points ahead", "47", None),
        ("the tally was 47 on a wet day", "47", None),
        ("Hall (47 seats)", "47", None),
        ("47 people died", "47", None),
    ],
)
def test_whose_age(text: str, figure: str, whose: str | None) -> None:
    start = text.index(figure)
    assert age_of(text, start, start + len(figure), float(figure)) == whose


@pytest.mark.parametrize(
    ("text", "figure", "another"),
    [
        ("Lund met an 8-year-old boy", "8-year-old", True),
        ("Lund met an 8-year-old, Norland-born boy", "8-year-old", True),
        ("Lund is 8 years old and left", "8 years old", False),
        ("Lund, 47, spoke", "47", False),
        ("Lund is 47 now", "47", False),
    ],
)
def test_whose_quality_an_age_is(text: str, figure: str, another: bool) -> None:  # noqa: FBT001  # a column of the table
    assert of_another(text, text.index(figure) + len(figure)) is another


@pytest.mark.parametrize(
    ("text", "figure", "then"),
    [
        ("she vanished at the age of 19", "19", True),
        ("she vanished at age 19 in spring", "19", True),
        ("Lind was 19 when she won", "19", True),
        ("Mara Lind, 47, of Port Ansel", "47", False),
        ("she is 47 now", "47", False),
    ],
)
def test_age_at_an_event(text: str, figure: str, then: bool) -> None:  # noqa: FBT001  # a column of the table
    start = text.index(figure)
    assert told_of_then(text, start, start + len(figure)) is then


def _age(text: str, age: str) -> Said:
    return Said(text, (Figure(age, float(age)),), subject="Mara Lind", predicate="be", names=(LIND,))


@pytest.mark.parametrize(
    ("left", "right", "conflict"),
    [
        (_age("Mara Lind, 47, won the regatta", "47"), _age("Mara Lind, now 49, won the regatta", "49"), True),
        (_age("Mara Lind, 47, won the regatta", "47"), _age("Mara Lind won the regatta at the age of 19", "19"), False),
        (_age("Mara Lind was 21 when she won", "21"), _age("Mara Lind was 19 when she won", "19"), True),
        (_age("Mara Lind, 47, won the regatta", "47"), _age("Mara Lind, 47, rowed in it", "47"), False),
        (
            replace(_age("Mara Lind was 21 when she won in May 2019", "21"), period="2019-05"),
            replace(_age("Mara Lind was 19 when she won on 3 May 2019", "19"), period="2019-05-03"),
            True,
        ),
        (
            replace(_age("Mara Lind was 21 when she won in May 2019", "21"), period="2019-05"),
            replace(_age("Mara Lind was 19 when she won on 3 May 2017", "19"), period="2017-05-03"),
            False,
        ),
    ],
    ids=["two ages", "now and then", "two ages of then", "one age", "a day of the month", "two times"],
)
def test_two_ages_of_one_person(left: Said, right: Said, conflict: bool) -> None:  # noqa: FBT001  # a column
    told = ruled(article("A", left, published="2031-05-02"), article("B", right, published="2031-05-02"))
    assert ((Verdict.CONFLICT, "different_values") in told) is conflict


@pytest.mark.parametrize(
    ("other", "one"),
    [
        (
            Said("the 16-year-old Mara said so", (Figure("16-year", 16.0, "year"),), "Mara Lind", "say", names=(LIND,)),
            True,
        ),
        (Said("the 16-year-old Ivo said so", (Figure("16-year", 16.0, "year"),), "Ivo", "say", names=(LIND,)), False),
    ],
    ids=["her first name", "another name"],
)
def test_an_age_told_of_a_first_name_is_of_the_last(other: Said, *, one: bool) -> None:
    lind = Said(
        "the 16-year-old Mara Lind fell", (Figure("16-year", 16.0, "year"),), "Mara Lind", "fall", names=(LIND,)
    )
    told = ruled(article("A", lind), article("B", replace(other, text=f"{other.text}, Mara Lind wrote")))
    assert ((Verdict.DIFFERENT_THINGS, "same_number_for_different_things") in told) is not one


def test_a_group_of_ages_is_labelled_as_one() -> None:
    killed = Said("The blast killed Mara Lind, 47", (Figure("47", 47.0),), subject="Mara Lind", predicate="kill",
                  measure="killed", names=(LIND,))  # fmt: skip
    other = replace(killed, text="Mara Lind, 47, was killed by the blast")
    labels = {one.question.label for one in findings(article("A", killed), article("B", other)) if one.answers}
    assert any(label.endswith("age") for label in labels)
