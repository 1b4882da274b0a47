"""Figures that make a whole are no conflict with it; figures that do not are."""

from __future__ import annotations

import pytest

from audiatur.model.finding import Verdict

from .support import Figure, Said, article, findings, ruled


def offered(*shares: float) -> Said:
    told = " and ".join(f"{share:g} percent for nurse{'s' * number}" for number, share in enumerate(shares))
    text = f"The Tarsa offer to nurses is {told}"
    return Said(text, tuple(Figure(f"{share:g} percent", share, "percent") for share in shares), predicate="be")


@pytest.mark.parametrize(
    ("parts", "whole", "rule"),
    [
        ((6.0, 3.0), 9.0, "parts_add_up"),
        ((6.5, 3.0), 9.0, "different_values"),
        ((6.0,), 9.0, "different_values"),
    ],
)
def test_what_is_told_in_parts(parts: tuple[float, ...], whole: float, rule: str) -> None:
    told = ruled(article("Morning Post", offered(*parts)), article("Herald", offered(whole)))
    assert rule in {name for _, name in told}
    assert (Verdict.CONFLICT in {verdict for verdict, _ in told}) is (rule == "different_values")


@pytest.mark.parametrize(
    ("count", "rest", "speakers", "conflict"),
    [
        (2, 1, ("Tarsa hospital", None), False),
        (2, 1, ("Tarsa hospital", "Mayor Lind"), True),
        (210, 140, ("Tarsa hospital", None), True),
    ],
)
def test_an_article_tells_of_a_part_of_the_few_that_its_source_counts(
    count: int, rest: int, speakers: tuple[str | None, str | None], *, conflict: bool
) -> None:
    def patients(number: int, speaker: str | None) -> Said:
        text = f"{number} patients came to the wards at Tarsa after the blast"
        return Said(text, (Figure(str(number), number, "patient"),), predicate="come", speaker=speaker)

    told = findings(article("Herald", *map(patients, (count, rest), speakers)))
    assert (Verdict.CONFLICT in {finding.verdict for finding in told}) is conflict


@pytest.mark.parametrize(
    ("text", "words", "agrees"),
    [
        ("with two of the injured in a serious condition after the clash", "two", False),
        ("At the border post two townspeople were taken to hospital in Orland", "two", True),
    ],
    ids=["some of them", "all of them"],
)
def test_a_few_of_them_are_not_those_few(text: str, words: str, *, agrees: bool) -> None:
    part = Said(text, (Figure(words, 2, "person"),), predicate="take")
    whole = Said(
        "two townspeople had been taken to hospital in Orland",
        (Figure("two townspeople", 2, "person"),),
        predicate="take",
    )
    found = ruled(article("Post", whole), article("Herald", part))
    assert ((Verdict.CORROBORATED, "same_value") in found) is agrees
