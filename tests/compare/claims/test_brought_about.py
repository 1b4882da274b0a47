"""One thing that came of another, told and denied, is in conflict; other things, and what is open, are not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.opposed.brought_about import brought_about
from audiatur.model.finding import Verdict

from .support import Said, article, ruled, story

OTHERS = (Said("Rain fell over the hills"), Said("The choir sang carols"), Said("A kiosk sold fruit"))
SPARKED = Said("The riots were sparked by the closing of the harbour school", subject="riots", predicate="spark")


def _met(left: Said, right: Said) -> set[Verdict]:
    told, _, _ = story(article("A", left, *OTHERS), article("B", right, *OTHERS))
    found = list(brought_about(told.statements))
    assert all(one.reason.endswith(".") for one in found)
    return {one.ruling.verdict for one in found}


@pytest.mark.parametrize(
    "other",
    [
        Said("There was no connection between the riots and the closing of the harbour school", negative=True),
        Said("There was no direct link between the closing of the harbour school and the riots", negative=True),
        Said("The riots had nothing to do with the closing of the harbour school", subject="riots"),
        Said("The closing of the harbour school did not spark the riots", subject="closing", negative=True),
    ],
    ids=lambda one: one.text,
)
def test_told_and_denied_is_a_conflict(other: Said) -> None:
    assert _met(SPARKED, other) == _met(other, SPARKED) == {Verdict.CONFLICT}
    assert (Verdict.CONFLICT, "rival_causes") in ruled(article("A", SPARKED, *OTHERS), article("B", other, *OTHERS))


def test_told_twice_agrees() -> None:
    other = Said("The closing of the harbour school triggered the riots", subject="closing", predicate="trigger")
    assert _met(SPARKED, other) == _met(other, SPARKED) == {Verdict.CORROBORATED}


@pytest.mark.parametrize(
    "other",
    [
        Said("There was no connection between the riots and the flood", negative=True),
        Said("The riots were sparked by a new tax on harbour fish", subject="riots"),
        Said("The riots may be unrelated to the closing of the harbour school", subject="riots"),
        Said("Whether there is no link between the riots and the closing of the harbour school is asked"),
        Said("The closing of the harbour school was sparked by the riots", subject="closing"),
        Said("The fair was not related to the closing of the harbour school", subject="fair"),
    ],
    ids=lambda one: one.text,
)
def test_other_things_are_not(other: Said) -> None:
    assert _met(SPARKED, other) == _met(other, SPARKED) == set()


@given(st.text(min_size=1, max_size=80))
@settings(max_examples=40, deadline=None)
def test_any_text_is_read(text: str) -> None:
    told, _, _ = story(article("A", Said(text, subject=text[:9])), article("B", SPARKED))
    list(brought_about(told.statements))
