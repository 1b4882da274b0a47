"""Lengths of time belong to their claim as figures and are no figures of the document."""

from __future__ import annotations

import pytest

from .support import claims, reading


def lengths(text: str) -> list[tuple[float | None, str | None]]:
    return [(a.value, a.unit) for claim in claims(text) for a in claim.amounts if a.rule == "length_of_time"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The abbey stood on a hill above Orlen for 1,400 years.", [(1400, "year")]),
        ("The airport was shut for two days.", [(2, "day")]),
        ("The talks lasted nine hours.", [(9, "hour")]),
        ("The two-day strike in Orlen ended.", [(2, "day")]),
        ("The mine has been closed for two decades.", [(20, "year")]),
        ("The siege of Orlen lasted a month.", [(1, "month")]),
        ("The treaty with Orlen is reviewed every six years.", [(6, "year")]),
        ("The treaty with Orlen is reviewed every year.", []),
        ("The annual treaty with Orlen is reviewed.", []),
        ("The fund of Orlen will go bust in three years.", [(3, "year")]),
    ],
)
def test_a_length_of_time_is_a_figure_of_its_claim(text: str, found: list[tuple[float, str]]) -> None:
    assert lengths(text) == found
    assert [amount for amount in reading(text).amounts if amount.rule == "length_of_time"] == []


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("Orlen fell two to three months after the siege began.", [(2, 3, "month")]),
        ("The victims in Orlen were aged 5 to 72 years.", [(5, 72, "year")]),
        ("The strikes in Orlen lasted between 5 and 72 days.", [(5, 72, "day")]),
        ("The repairs in Orlen will take 6-8 weeks.", [(6, 8, "week")]),
        ("The strike in Orlen could last two or three days.", [(2, 3, "day")]),
        ("The boys of Orlen, aged 8 and 12 years, drowned.", [(8, 8, "year"), (12, 12, "year")]),
        ("The weaver of Orlen was jailed for 18 months or 2 years.", [(18, 18, "month"), (2, 2, "year")]),
    ],
)
def test_two_ends_are_one_length(text: str, bounds: list[tuple[float, float, str]]) -> None:
    found = [a for claim in claims(text) for a in claim.amounts if a.rule == "length_of_time"]
    assert [(a.low, a.high, a.unit) for a in found] == bounds


@pytest.mark.parametrize(
    "text",
    [
        "The abbey in Orlen was built in 1400.",
        "Orlen spent 40 million euros over the past four years.",
        "The mine in Orlen has been closed for years.",
        "She left Orlen in May.",
        "A weaver in Orlen earns 2,850 crowns a month.",
        "The union wants 14 percent more pay a year.",
        "The mine in Orlen kills 3 miners per year.",
    ],
)
def test_what_is_no_length_that_is_stated(text: str) -> None:
    assert lengths(text) == []
