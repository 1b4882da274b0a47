"""Counts of all who are on one strike agree or are rivals; those of other strikes, and of some of them, are neither."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.opposed.strikers import strikers
from audiatur.model.amount import Hedge
from audiatur.model.finding import Verdict

from .support import Figure, Said, article, story, verdicts


def said(text: str, words: str, value: float, counted: str, **more: str | Hedge | None) -> Said:
    hedge = more.get("hedge")
    period = more.get("period")
    figure = Figure(words, value, unit="worker", counted=counted, hedge=hedge if isinstance(hedge, Hedge) else None)
    return Said(text, (figure,), subject="union", predicate="say", period=period if isinstance(period, str) else None)


PORTERS = said("The deal would help 46,000 striking workers", "46,000", 46_000, "striking workers")
LINE = said("It is a gain for the 49,000 hourly workers on the picket line", "49,000", 49_000, "hourly workers")
OF = said("That ended the strike of 49,000 workers", "49,000", 49_000, "workers")
OTHERS = (Said("Rain fell over the hills"), Said("A kiosk sold fruit"))


def _met(left: Said, right: Said) -> set[Verdict]:
    told, _, _ = story(
        article("A", left, *OTHERS, published="2031-05-04"), article("B", right, *OTHERS, published="2031-05-05")
    )
    found = list(strikers(told.statements))
    assert all(one.reason.endswith(".") for one in found)
    return {one.ruling.verdict for one in found}


@pytest.mark.parametrize("other", [LINE, OF])
def test_two_counts_of_those_on_strike_are_rivals(other: Said) -> None:
    assert _met(PORTERS, other) == _met(other, PORTERS) == {Verdict.CONFLICT}
    assert Verdict.CONFLICT in verdicts(article("A", PORTERS, *OTHERS), article("B", other, *OTHERS))


def test_one_count_agrees() -> None:
    assert _met(LINE, OF) == {Verdict.CORROBORATED}


@pytest.mark.parametrize(
    "other",
    [
        said("It would help 48,000 striking workers", "48,000", 48_000, "striking workers"),
        said("Nearly 50,000 workers went on strike", "50,000", 50_000, "workers", hedge=Hedge.ABOUT),
        said("More than 40,000 workers walked out", "40,000", 40_000, "workers", hedge=Hedge.MORE_THAN),
        said("Some 3,200 workers walked off at one mill", "3,200", 3_200, "workers"),
        said("In 2019 49,000 workers went on strike", "49,000", 49_000, "workers"),
        said("About 40,000 of the workers went on strike", "40,000", 40_000, "of the workers"),
        said("The strike laid off 60,000 workers at suppliers", "60,000", 60_000, "workers"),
        said("The firm employs 60,000 workers", "60,000", 60_000, "workers"),
        said("A strike of 55,000 nurses was called off", "55,000", 55_000, "nurses", period="1999"),
    ],
    ids=lambda one: one.text,
)
def test_what_is_no_rival_count(other: Said) -> None:
    assert Verdict.CONFLICT not in _met(said("It would help 47,000 striking workers", "47,000", 47_000,
                                             "striking workers"), other)  # fmt: skip


@given(st.text(min_size=1, max_size=80))
@settings(max_examples=40, deadline=None)
def test_any_text_is_read(text: str) -> None:
    told, _, _ = story(article("A", Said(text, subject=text[:9])), article("B", PORTERS))
    list(strikers(told.statements))
