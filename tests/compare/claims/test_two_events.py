"""Tolls that may be of two events, each beside two of one."""

from __future__ import annotations

import pytest

from audiatur.model.finding import Verdict

from .support import Figure, Said, article, ruled


def toll(text: str, words: str, value: float, verb: str = "arrest", period: str | None = None) -> Said:
    return Said(text, (Figure(words, value, "person"),), subject="people", predicate=verb, period=period)


def _conflict(left: Said, right: Said) -> bool:
    one, other = article("Post", left, published="2031-03-02"), article("Herald", right, published="2031-03-02")
    return (Verdict.CONFLICT, "different_values") in ruled(one, other)


MILL = toll("29 people were arrested at the Tarnholt mill", "29", 29)
BARE = toll("29 people were arrested", "29", 29)


@pytest.mark.parametrize(
    ("left", "right", "conflict"),
    [
        (MILL, toll("21 people were arrested at the Tarnholt mill", "21", 21), True),
        (BARE, toll("21 people were arrested", "21", 21), False),
        (MILL, toll("21 people were arrested", "21", 21), False),
    ],
    ids=["one mill", "nothing told", "one tells where"],
)  # fmt: skip
def test_where_nothing_else_is_told_they_may_be_of_two_events(left: Said, right: Said, *, conflict: bool) -> None:
    assert _conflict(left, right) == conflict
    assert _conflict(right, left) == conflict


@pytest.mark.parametrize(
    ("left", "right", "conflict"),
    [
        ("14 people died in the attack on the Tarsa ferry", "12 people died in the attack on the Tarsa ferry", True),
        ("14 people died in the attacks on the Tarsa ferry", "12 people died in the attack on the Tarsa ferry", False),
        ("14 people died in the attacks on the Tarsa ferry", "12 people died in the attacks on the Tarsa ferry", True),
    ],
)  # fmt: skip
def test_the_attacks_are_more_than_one_of_them(left: str, right: str, *, conflict: bool) -> None:
    assert _conflict(toll(left, "14", 14, "die"), toll(right, "12", 12, "die")) == conflict


@pytest.mark.parametrize(("period", "conflict"), [("2004", False), (None, True), ("2031-03-01", True)])
def test_who_looks_back_on_another_year_tells_of_another_wreck(period: str | None, *, conflict: bool) -> None:
    left = toll("180 people died in the wreck of a Tarnholt ferry", "180", 180, "die", period)
    right = toll("150 people died in the wreck of the Tarnholt ferry", "150", 150, "die")
    assert _conflict(left, right) == conflict


@pytest.mark.parametrize(
    ("value", "published", "conflict"),
    [(2, "2031-03-02", True), (2, "2031-03-04", False), (11, "2031-03-04", True)],
    ids=["one day", "two days, far apart", "two days, near"],
)
def test_few_told_on_two_days_may_be_of_two_nights(value: int, published: str, *, conflict: bool) -> None:
    twelve = toll("12 people were hurt at the Tarnholt mill gate", "12", 12, "hurt")
    few = toll(f"{value} people were hurt at the Tarnholt mill gate", str(value), value, "hurt")
    one, other = article("Post", twelve, published="2031-03-02"), article("Herald", few, published=published)
    assert ((Verdict.CONFLICT, "different_values") in ruled(one, other)) == conflict
