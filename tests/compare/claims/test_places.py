"""Where one act happened: two towns are a conflict where it is done once, and nothing where it may be done in both."""

from __future__ import annotations

import pytest

from audiatur.model.finding import Finding, Verdict
from audiatur.model.mention import EntityKind

from .support import Said, article, findings


def signed(
    text: str, *towns: str, subject: str = "ministers", predicate: str = "sign", thing: str = "harbour accord"
) -> Said:
    return Said(
        text,
        subject=subject,
        predicate=predicate,
        object=f"the {thing}",
        names=tuple((town, EntityKind.PLACE) for town in towns),
    )


def between(left: Said, right: Said) -> tuple[Finding, ...]:
    found: tuple[Finding, ...] = findings(article("North Post", left), article("South Herald", right))
    return found


BERGEN = signed("The ministers signed the harbour accord in Bergen", "Bergen")


def test_one_act_in_two_towns_is_a_conflict_told_with_both() -> None:
    (found,) = between(BERGEN, signed("The ministers signed the harbour accord in Oslo", "Oslo"))
    assert (found.verdict, found.rule) == (Verdict.CONFLICT, "different_places")
    assert "Bergen (North Post) against Oslo (South Herald)" in found.reason


@pytest.mark.parametrize(
    "other",
    [
        signed("The ministers signed the harbour accord in Bergen", "Bergen"),
        signed("The ministers signed the harbour accord in Norway", "Norway"),
        signed("The ministers signed the harbour accord in March"),
        signed("The ministers signed the harbour accord in Vareth", "Vareth"),
        signed("The ministers signed the harbour accord in Oslo after talks in Bergen", "Oslo", "Bergen"),
        signed("The ministers signed the harbour accord in Stavanger and in Oslo", "Stavanger", "Oslo"),
    ],
    ids=["one town", "its country", "a month", "a town that no list knows", "both towns", "two towns"],
)
def test_what_is_no_other_town_is_no_conflict(other: Said) -> None:
    assert all(found.rule != "different_places" for found in between(BERGEN, other))


def test_towns_beside_each_other_may_be_one_place() -> None:
    left = signed("The ministers signed the harbour accord in Oslo", "Oslo")
    right = signed("The ministers signed the harbour accord in Sandvika", "Sandvika")
    assert all(found.rule != "different_places" for found in between(left, right))


def test_what_is_done_again_and_again_may_be_done_in_both() -> None:
    said = [
        signed(f"The minister visited the harbour works in {town}", town, predicate="visit", subject="minister")
        for town in ("Bergen", "Oslo")
    ]
    assert all(found.verdict is not Verdict.CONFLICT for found in between(*said))


def test_another_thing_is_another_act() -> None:
    other = signed("The ministers signed the fishing treaty in Oslo", "Oslo", thing="fishing treaty")
    assert all(found.rule != "different_places" for found in between(BERGEN, other))
