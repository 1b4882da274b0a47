"""Sums that name a plan, deal or law bring its articles together; other sums of their size do not."""

from __future__ import annotations

import pytest

from audiatur.compare.named_sums import called_by
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Figure, Said, article, findings, ruled

NAMES = (("Norvian Senate", EntityKind.ORGANISATION), ("Harbour League", EntityKind.ORGANISATION))


def sum_of(text: str, words: str, value: float, subject: str | None = None) -> Said:
    names = tuple((name, kind) for name, kind in NAMES if name in text)
    return Said(text, (Figure(words, value, None, "NVC"),), subject=subject, names=names)


@pytest.mark.parametrize(
    ("text", "words", "named"),
    [
        ("the massive 2.2 billion crown harbour rescue bill with", "2.2 billion crown", True),
        ("a €2 billion package, raising hopes", "€2 billion", True),
        ("this week’s €2 billion package", "€2 billion", True),
        ("a 3-billion-crown takeover of the yard", "3-billion-crown", True),
        ("paid 2 billion crowns for the package", "2 billion crowns", False),
        ("the 2 billion crowns in the package", "2 billion crowns", False),
        ("a 2 billion crown estimate of the plan", "2 billion crown", False),
        ("a 2 billion crown loan", "2 billion crown", False),
        ("worth 2 billion crowns. Package deals", "2 billion crowns", False),
    ],
)
def test_what_is_called_by_its_sum(text: str, words: str, *, named: bool) -> None:
    start = text.index(words)
    assert (called_by(text, start, start + len(words)) is not None) is named


def test_sums_that_name_one_thing_meet_whoever_acts_on_it() -> None:
    left = sum_of(
        "The Norvian Senate voted at night for the 2.2 billion crown rescue bill",
        "2.2 billion crown",
        2.2e9,
        "Norvian Senate",
    )
    right = sum_of(
        "Dockers cheered when the Harbour League heard of a 2.2 billion crown aid package",
        "2.2 billion crown",
        2.2e9,
        "Harbour League",
    )
    assert (Verdict.CORROBORATED, "same_value") in ruled(article("Morning Post", left), article("Herald", right))


@pytest.mark.parametrize(
    ("words", "value", "meet"),
    [("2 billion crown", 2e9, True), ("4 billion crown", 4e9, False), ("2 thousand crown", 2e3, False)],
)
def test_sums_that_name_something_meet_where_they_are_near_and_do_not_conflict(
    words: str, value: float, *, meet: bool
) -> None:
    left = sum_of("The Norvian Senate voted at night for the 2.2 billion crown bill", "2.2 billion crown", 2.2e9)
    right = sum_of(f"Dockers cheered when the Harbour League heard of a {words} package", words, value)
    told = findings(article("Morning Post", left), article("Herald", right))
    assert bool(told) is meet
    assert Verdict.CONFLICT not in {finding.verdict for finding in told}


def test_one_value_is_told_even_where_each_of_its_figures_stands_in_another_group() -> None:
    def price(text: str, words: str, value: float) -> Said:
        return Said(text, (Figure(words, value, None, "NVC"),))

    told = findings(
        article(
            "Morning Post",
            price("The Tarsa syrup sells at 3,120 crowns for a patient with a private insurer", "3,120", 3120),
            price(
                "The Tarsa syrup sells at 5,720 crowns for a patient with a private insurer over the longer cure",
                "5,720",
                5720,
            ),
        ),
        article(
            "Herald",
            price("A shorter stay in hospital would work out to 3,480 crowns, doctors said on Monday", "3,480", 3480),
            price("A longer cure in hospital would work out to 5,720 crowns, doctors said on Monday", "5,720", 5720),
        ),
    )
    assert any(f.verdict is Verdict.CORROBORATED and f.rule == "same_value" for f in told)
