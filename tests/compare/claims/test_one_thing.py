"""Figures that look alike and are not of one thing: ages, scores, parts, years and several years, small numbers."""

from __future__ import annotations

import pytest

from audiatur.compare.ages import age_of
from audiatur.compare.verdicts.denied_act import NO_DENIAL
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Article, Figure, Said, article, findings, ruled, verdicts


@pytest.mark.parametrize(
    ("text", "figure", "owner"),
    [
        ("Mara Lind, 47, of Port Ansel, was hurt", "47", "lind"),
        ("the shooting of Tolan, 48.", "48", "tolan"),
        ("the 23-year-old Ivo Karr was charged", "23", "karr"),
        ("his 58-year-old mother, Mara Lind", "58", "lind"),
        ("an 11-year-old girl", "11", ""),
        ("two sons, ages 6 and 16", "16", ""),
        ("Lind turned 29", "29", ""),
        ("In Merrin, 47 people died", "47", None),
        ("On Friday, 12 boats left", "12", None),
        ("a 10-year contract", "10", None),
        ("the flat in Merrin, 4,700, was sold", "4,700", None),
        ("47 were hurt", "47", None),
    ],
)
def test_an_age_and_its_owner(text: str, figure: str, owner: str | None) -> None:
    start = text.index(figure)
    assert age_of(text, start, start + len(figure), float(figure.replace(",", ""))) == owner


def lind(age: str, value: float, *, of: str = "Mara Lind", published: str | None = None) -> Article:
    told = Said(f"{of}, {age}, was charged with the Port Ansel arson", (Figure(age, value),))
    return article(f"Post {of} {age}", told, published=published)


def test_ages_of_two_people_never_meet() -> None:
    told = verdicts(lind("47", 47, published="2024-03-01"), lind("48", 48, of="Ivo Karr", published="2024-03-01"))
    assert Verdict.CONFLICT not in told
    told_of_two = ruled(lind("47", 47), lind("47", 47, of="Ivo Karr"))
    assert (Verdict.CORROBORATED, "same_value") not in told_of_two


@pytest.mark.parametrize(
    ("first", "second", "conflict"),
    [("2024-03-01", "2024-03-02", True), ("2024-03-01", "2026-03-02", False), (None, None, False)],
)
def test_an_age_is_one_figure_only_within_a_year(first: str | None, second: str | None, *, conflict: bool) -> None:
    told = verdicts(lind("47", 47, published=first), lind("49", 49, published=second))
    assert (Verdict.CONFLICT in told) == conflict


SEIZED = "The coast guard seized {} crates of shells from the raiders"


def crates(words: str, value: float) -> Said:
    return Said(SEIZED.format(words), (Figure(words, value, "crate"),))


def test_whoever_tells_both_holds_them_for_two_things() -> None:
    total = Said(
        "In five raids the coast guard seized 31 crates of shells from the raiders", (Figure("31", 31, "crate"),)
    )
    assert Verdict.CONFLICT in verdicts(article("A", crates("24", 24)), article("B", total))
    both = article("C", crates("24", 24), total)
    assert Verdict.CONFLICT not in verdicts(article("A", crates("24", 24)), article("B", total), both)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            Said("The jury in the Merrin arson trial was split 9-3", (Figure("9", 9), Figure("3", 3))),
            Said(
                "The jury in the Merrin arson trial was split, nine to three", (Figure("nine", 9), Figure("three", 3))
            ),
        ),
        (
            Said("Lind scored six of her points in the Merrin final", (Figure("six", 6, "point"),)),
            Said("Lind scored 11 points in the Merrin final", (Figure("11", 11, "point"),)),
        ),
        (
            Said("Some 60 percent of web traffic was lost in the cable cut", (Figure("60 percent", 60, "percent"),)),
            Said("Some 40 percent of phone calls were lost in the cable cut", (Figure("40 percent", 40, "percent"),)),
        ),
        (
            Said("Lind averaged 30 goals in the Merrin league", (Figure("30", 30, "goal"),)),
            Said("Lind had 33 goals in the Merrin league", (Figure("33", 33, "goal"),)),
        ),
        (
            Said("Two of them fled the Merrin raid in the dark", (Figure("Two", 2),)),
            Said("The guard stopped three of them in the Merrin raid in the dark", (Figure("three", 3),)),
        ),
    ],
    ids=lambda said: said.text,
)
def test_no_conflict_of_parts_scores_bases_averages_and_bare_numbers(left: Said, right: Said) -> None:
    assert Verdict.CONFLICT not in verdicts(article("A", left), article("B", right))


def test_percentages_of_one_base_conflict() -> None:
    left, right = (
        Said(
            f"Some {value} percent of web traffic was lost in the cable cut",
            (Figure(f"{value} percent", value, "percent"),),
        )
        for value in (60, 40)
    )
    assert Verdict.CONFLICT in verdicts(article("A", left), article("B", right))


@pytest.mark.parametrize(("boats", "agreed"), [("boats", True), ("doors", False)])
def test_a_small_number_of_unlike_things_is_no_agreement(boats: str, *, agreed: bool) -> None:
    left = Said("Four boats rammed the Merrin pier at dawn", (Figure("Four", 4, "boat"),))
    right = Said(f"The Merrin pier at dawn: four {boats} rammed", (Figure("four", 4, boats.removesuffix("s")),))
    told = ruled(article("A", left), article("B", right))
    assert ((Verdict.CORROBORATED, "same_value") in told) == agreed


def spent(words: str, value: float, tail: str, period: str | None, currency: str = "EUR") -> Said:
    return Said(
        f"Norvia spent {words} on its coast guard {tail}".strip(),
        (Figure(words, value, None, currency),),
        subject="Norvia",
        predicate="spend",
        period=period,
        names=(("Norvia", EntityKind.COUNTRY),),
    )


@pytest.mark.parametrize(
    ("words", "tail", "period"),
    [
        ("€310 million", "over four years", "2021/2024"),
        ("€310 million", "over four years", None),
        ("€310 million", "from 2021 to 2024", "2021/2024"),
    ],
)
def test_several_years_never_stand_among_the_figures_of_one(words: str, tail: str, period: str | None) -> None:
    several = article("C", spent(words, 310e6, tail, period))
    year = (
        article("A", spent("€96 million", 96e6, "in 2024", "2024")),
        article("B", spent("€96 million", 96e6, "in 2024", "2024")),
    )
    (agreed,) = [found for found in findings(*year, several) if found.rule == "same_value"]
    assert agreed.documents == 2


@pytest.mark.parametrize(
    ("text", "open_"),
    [
        ("The guard not only repelled the raid but seized two boats", True),
        ("Service may not be restored until Monday", True),
        ("The cause is not yet known", True),
        ("The guard did not repel the raid", False),
        ("He denied that the pier was rammed", False),
    ],
)
def test_what_is_no_denial(text: str, *, open_: bool) -> None:
    assert bool(NO_DENIAL.search(text)) == open_


@pytest.mark.parametrize(("subject", "conflict"), [("The pier", True), ("Some witnesses", False)])
def test_a_denial_is_of_one_subject(subject: str, *, conflict: bool) -> None:
    left = Said("The pier burned in the Merrin storm", subject="The pier", predicate="burn")
    right = Said(
        f"{subject} never burned in the Merrin storm, said neighbours of the harbour",
        subject=subject,
        predicate="burn",
        negative=True,
    )
    assert (Verdict.CONFLICT in verdicts(article("A", left), article("B", right))) == conflict
