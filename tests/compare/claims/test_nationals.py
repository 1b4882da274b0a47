"""The dead of one event are counted by nation: unlike counts are rivals; sorts of people and other events are not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.opposed.nationals import nationals
from audiatur.model.amount import Hedge
from audiatur.model.finding import Verdict

from .support import Figure, Said, article, story, verdicts

OTHERS = (Said("Rain fell over the hills"), Said("A kiosk sold fruit"))


def said(text: str, *figures: tuple[str, float], hedge: Hedge | None = None) -> Said:
    return Said(text, tuple(Figure(words, value, unit="person", hedge=hedge) for words, value in figures))


BY_NATION = said("Those aboard included 82 Peruvians, 63 Chileans and 11 Kenyans", ("82", 82), ("63", 63), ("11", 11))
LESS = said("Chile lost its people too: 57 Chilean citizens were aboard", ("57", 57))


def _met(left: Said, right: Said) -> set[Verdict]:
    told, _, _ = story(
        article("A", left, *OTHERS, published="2031-05-04"), article("B", right, *OTHERS, published="2031-05-05")
    )
    found = list(nationals(told.statements))
    assert all(one.reason.endswith(".") for one in found)
    return {one.ruling.verdict for one in found}


@pytest.mark.parametrize(
    "other",
    [
        LESS,
        said("Of the dead, 78 were Peruvian and 9 were Kenyan", ("78", 78), ("9", 9)),
        said("At least 90 Peruvians were killed", ("90", 90), hedge=Hedge.AT_LEAST),
    ],
    ids=lambda one: one.text,
)
def test_unlike_counts_of_one_nation_are_rivals(other: Said) -> None:
    assert Verdict.CONFLICT in _met(BY_NATION, other)
    assert Verdict.CONFLICT in _met(other, BY_NATION)
    assert Verdict.CONFLICT in verdicts(article("A", BY_NATION, *OTHERS), article("B", other, *OTHERS))


def test_one_count_agrees() -> None:
    assert _met(BY_NATION, said("The dead include 11 Kenyans", ("11", 11))) == {Verdict.CORROBORATED}


@pytest.mark.parametrize(
    "other",
    [
        said("At least 60 Chileans were killed", ("60", 60), hedge=Hedge.AT_LEAST),
        said("About 60 Chileans were aboard", ("60", 60), hedge=Hedge.ABOUT),
        said("Two Kenyans were killed", ("Two", 2)),
        said("The dead include 50 Chilean students", ("50", 50)),
        said("Some 50 Chileans were wounded", ("50", 50)),
        said("In 1988, 57 Chileans were killed", ("57", 57)),
        said("The dead include 57 Norwegians", ("57", 57)),
        said("57 Chileans won prizes", ("57", 57)),
        said("The dead include 57 Chilean nurses", ("57", 57)),
    ],
    ids=lambda one: one.text,
)
def test_what_may_be_another_count_is_none(other: Said) -> None:
    assert _met(BY_NATION, other) == _met(other, BY_NATION) == set()


def test_no_article_that_tells_several_nations_is_no_event() -> None:
    assert _met(LESS, said("The dead include 63 Chileans", ("63", 63))) == set()


@given(st.text(min_size=1, max_size=80))
@settings(max_examples=40, deadline=None)
def test_any_text_is_read(text: str) -> None:
    told, _, _ = story(article("A", Said(text, subject=text[:9])), article("B", BY_NATION))
    list(nationals(told.statements))
