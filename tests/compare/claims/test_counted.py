"""Figures whose own words tell of another sort, a rest, a bound or a running time are no conflict."""

from __future__ import annotations

import pytest

from audiatur.model.finding import Verdict

from .support import Figure, Said, article, verdicts

DAY, LATER = "2031-03-04", "2031-03-09"


def seized(words: str, value: float, unit: str = "rifle", counted: str | None = None) -> Said:
    text = f"The guard seized {words} on the trawler off Tarsa"
    return Said(text, (Figure(words.split(maxsplit=1)[0], value, unit, counted=counted),))


def _verdicts(left: Said, right: Said, *days: str) -> set[Verdict]:
    first, second = days or (DAY, DAY)
    return verdicts(article("Morning Post", left, published=first), article("Harbour Herald", right, published=second))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (seized("three other rifles", 3), seized("nine rifles", 9)),
        (seized("seven KX-20 rifles", 7, counted="KX-20 rifles"), seized("nine rifles", 9, counted="rifles")),
        (
            seized("one rocket propelled grenade", 1, "rocket", counted="rocket"),
            seized("two rockets", 2, "rocket", counted="rockets"),
        ),
        (
            Said("The ferry was 13 miles off Port Ansel when it sank", (Figure("13", 13, "mile"),)),
            Said("The ferry was 24 kilometres off Port Ansel when it sank", (Figure("24", 24, "kilometre"),)),
        ),
        (
            Said("The 6-foot-9,260-pound keeper Dolan saved the match", (Figure("9,260", 9260, "pound"),)),
            Said("The 260-pound keeper Dolan saved the match", (Figure("260", 260, "pound"),)),
        ),
        (
            Said("The district keeps 140 schools of the island open", (Figure("140", 140, "school"),)),
            Said("The district is closing 200 schools of the island", (Figure("200", 200, "school"),)),
        ),
        (
            Said("2.5 million people were eligible in the island vote", (Figure("2.5 million", 2.5e6, "person"),)),
            Said("2.44 million people voted in the island vote", (Figure("2.44 million", 2.44e6, "person"),)),
        ),
        (
            Said("The Norvia Share Index fell 1,000 points", (Figure("1,000", 1000, "point"),), "Norvia Share Index"),
            Said("The Belmark Composite fell 750 points", (Figure("750", 750, "point"),), "Belmark Composite"),
        ),
        (
            Said("The island has 2,500 registered voters", (Figure("2,500", 2500, "voter"),)),
            Said("The island has 1,900 voters", (Figure("1,900", 1900, "voter"),)),
        ),
        (
            Said("The bridge opened after four days of storm", (Figure("four days", 4, "day"),)),
            Said("The bridge opened after eight days of storm", (Figure("eight days", 8, "day"),)),
        ),
    ],
    ids=lambda said: said.text,
)
def test_another_sort_is_no_conflict(left: Said, right: Said) -> None:
    assert Verdict.CONFLICT not in _verdicts(left, right, DAY, LATER)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (seized("seven rifles", 7), seized("nine rifles", 9)),
        (
            Said("The island has 2,500 registered voters", (Figure("2,500", 2500, "voter"),)),
            Said("The island has 1,900 registered voters", (Figure("1,900", 1900, "voter"),)),
        ),
        (
            Said("The Norvia Share Index fell 1,000 points", (Figure("1,000", 1000, "point"),), "Norvia Share Index"),
            Said("The Norvia Index fell 750 points", (Figure("750", 750, "point"),), "Norvia Index"),
        ),
        (seized("three other rifles", 3), seized("two other rifles", 2)),
        (
            Said("The ferry was 13 miles off Port Ansel when it sank", (Figure("13", 13, "mile"),)),
            Said("The ferry was 30 kilometres off Port Ansel when it sank", (Figure("30", 30, "kilometre"),)),
        ),
    ],
    ids=lambda said: said.text,
)
def test_two_figures_of_one_sort_are_one(left: Said, right: Said) -> None:
    assert Verdict.CONFLICT in _verdicts(left, right)


@pytest.mark.parametrize(("words", "denied"), [("", True), ("more than ", False), ("longer than ", False)])
def test_who_denies_a_bound_does_not_deny_the_figure(words: str, *, denied: bool) -> None:
    figure = (Figure("eight years", 8, "year"),)
    says = Said("The club offered the keeper a contract of eight years", figure, predicate="offer")
    denies = Said(
        f"The club offered the keeper no contract of {words}eight years", figure, predicate="offer", negative=True
    )
    assert (Verdict.CONFLICT in _verdicts(says, denies)) == denied


def test_a_figure_of_long_ago_is_not_held_against_one_of_the_day() -> None:
    hurt = "The quake in the south of the island wounded {} people"
    now = Said(hurt.format("80"), (Figure("80", 80, "person"),))
    before = Said(hurt.format("1,400"), (Figure("1,400", 1400, "person"),), period="2030-02")
    assert Verdict.CONFLICT not in _verdicts(now, before)
