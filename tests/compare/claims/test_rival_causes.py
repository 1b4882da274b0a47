"""An attack, a fault and the weather are rival causes of one accident; open ones and other accidents are none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.opposed.rival_causes import rival_causes
from audiatur.model.claim import Commitment
from audiatur.model.finding import Verdict

from .support import Said, article, ruled, story

OTHERS = (Said("Rain fell over the hills"), Said("The choir sang carols"), Said("A kiosk sold fruit"))
HIT = Said("The Norvian plane was shot down by a missile", subject="plane", predicate="shoot")


def _met(left: Said, right: Said) -> set[Verdict]:
    told, _, _ = story(
        article("A", left, *OTHERS, published="2031-05-04"), article("B", right, *OTHERS, published="2031-05-05")
    )
    found = list(rival_causes(told.statements))
    assert all(one.reason.endswith(".") for one in found)
    return {one.ruling.verdict for one in found}


RIVALS = [
    Said("The crash of the plane was caused by engine failure", subject="crash", predicate="cause"),
    Said("Officials blamed a technical malfunction for the loss of the plane", subject="Officials", predicate="blame"),
    Said("No missile hit the plane", subject="missile", predicate="hit", negative=True),
    Said("The minister denied that a missile hit the plane", own="a missile hit the plane",
         commitment=Commitment.DENIED),
    Said("The Norvian jet crashed because of lightning", subject="jet", predicate="crash"),
]  # fmt: skip


@pytest.mark.parametrize("other", RIVALS, ids=lambda one: one.text)
def test_causes_that_exclude_each_other_are_in_conflict(other: Said) -> None:
    assert _met(HIT, other) == _met(other, HIT) == {Verdict.CONFLICT}
    assert (Verdict.CONFLICT, "rival_causes") in ruled(article("A", HIT, *OTHERS), article("B", other, *OTHERS))


def test_one_cause_agrees() -> None:
    other = Said("Sources said the jetliner was brought down by a missile", subject="jetliner", predicate="bring")
    assert _met(HIT, other) == {Verdict.CORROBORATED}
    neither = Said("No missile hit the plane", subject="missile", predicate="hit", negative=True)
    assert _met(neither, Said("The jet was not struck by a missile", negative=True)) == {Verdict.CORROBORATED}


NONE = [
    Said("It is not known whether the plane was hit by a bomb"),
    Said("The plane may have crashed because of engine failure"),
    Said("A missile or a technical fault caused the crash of the plane"),
    Said("The Ardovian plane crashed because of engine failure"),
    Said("The ferry sank because of engine failure"),
    Said("In 2014 a plane crashed because of engine failure"),
    Said("The plane carried a missile"),
    Said("The plane was not brought down by a bomb", negative=True),
    Said("The plane crashed because of pilot error"),
    Said("The crash of the plane will be blamed on engine failure", commitment=Commitment.PLANNED),
    Said("Engine failure is blamed for the crash of the plane, in my view", commitment=Commitment.OPINION),
]


@pytest.mark.parametrize("other", NONE, ids=lambda one: one.text)
def test_what_is_open_or_of_another_accident_is_not(other: Said) -> None:
    assert _met(HIT, other) == _met(other, HIT) == set()


def test_a_denial_of_one_fault_is_none_of_another() -> None:
    blamed = Said("Investigators blamed a faulty cable for the fire", subject="Investigators", predicate="blame")
    short = Said("The fire was not caused by a short circuit", subject="fire", predicate="cause", negative=True)
    arson = Said("The fire was started deliberately", subject="fire", predicate="start")
    assert _met(blamed, short) == set()
    assert _met(blamed, arson) == {Verdict.CONFLICT}


def test_an_accident_told_in_passing_is_not() -> None:
    late = Said("A plane crashed because of engine failure")
    told, _, _ = story(article("A", HIT, *OTHERS), article("B", *OTHERS, late))
    assert list(rival_causes(told.statements)) == []


@given(st.text(min_size=1, max_size=80))
@settings(max_examples=40, deadline=None)
def test_any_text_is_read(text: str) -> None:
    told, _, _ = story(article("A", Said(text, subject=text[:9])), article("B", HIT))
    list(rival_causes(told.statements))
