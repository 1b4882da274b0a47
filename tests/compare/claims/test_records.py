"""What is called the first or the worst since some time: one year back, another, or another thing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.records import records
from audiatur.model.finding import Verdict

from .support import Said, article, ruled, story

OTHERS = (Said("Rain fell over the hills"), Said("The choir sang carols"), Said("A kiosk sold fruit"))
FIRST = "the ferry crews began the harbour's first strike in 25 years"


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (FIRST, "crews walked out, the first strike since 2006", Verdict.CORROBORATED),
        (FIRST, "crews were picketing for the first time in a quarter-century", Verdict.CORROBORATED),
        (FIRST, "the strike of ferry crews is the first since the great frost", Verdict.COMPATIBLE),
        (FIRST, "the strike of ferry crews is the first in 10 years", Verdict.COMPATIBLE),
        ("the worst flood in three decades", "it was the worst flood since 2001", Verdict.CORROBORATED),
        ("a rower behind the worst flood in Orland history should not sail", "it is the worst flood in Orland history",
         Verdict.CORROBORATED),
        ("the worst flood in Orland history", "the worst flood in the history of Tarsa", None),
        ("the worst flood in Orland history", "the worst flood in Tarsa’s history", None),
        ("the worst flood in Orland history", "it was not the worst flood in Orland history", None),
        ("the deadliest day of violence since 2027", "it marks the deadliest day in four years", Verdict.CORROBORATED),
        ("the deadliest day of violence since 2027", "it marks the deadliest week in four years", None),
        ("the rowers won for the first time since 2027", "rain fell for the first time in four years", None),
        ("after the worst fighting in years", "the worst fighting at the border in years", Verdict.CORROBORATED),
        ("after the worst fighting in years", "the worst fighting at the border in decades", Verdict.COMPATIBLE),
        ("after the worst fighting in years", "the worst harvest at the border in years", None),
        ("after the worst fighting in years", "the worst fighting at the border in years of peace", None),
        (FIRST, "the bakery held its first tasting in 25 years", None),
        (FIRST, "it was the longest strike since 2006", None),
        (FIRST, "crews held their first strike", None),
        (FIRST, "first, the strike hit the harbour", None),
    ],
    ids=["in and since", "quarter-century", "no year", "other years", "decades", "of all times", "another history",
         "history of another town", "denied", "day", "day and week", "time", "a stretch left open",
         "two stretches left open", "another thing then", "no stretch",
         "another thing", "another record",
         "no time", "no record"],
)  # fmt: skip
def test_records(left: str, right: str, verdict: Verdict | None) -> None:
    told, _, _ = story(
        article("A", Said(left), *OTHERS, published="2031-05-02"),
        article("B", Said(right), *OTHERS, published="2031-05-03"),
    )
    assert [met.ruling.verdict for met in records(told.statements)] == ([verdict] if verdict else [])


def test_a_stretch_without_a_date_of_the_article_gives_no_year() -> None:
    told, _, _ = story(article("A", Said(FIRST), *OTHERS), article("B", Said(FIRST.replace("25", "25")), *OTHERS))
    assert [met.ruling.verdict for met in records(told.statements)] == [Verdict.COMPATIBLE]


def test_records_reach_the_findings() -> None:
    left = article("A", Said(FIRST), *OTHERS, published="2031-05-02")
    right = article("B", Said("crews walked out, the first strike since 2006"), *OTHERS, published="2031-05-03")
    assert (Verdict.CORROBORATED, "same_date") in ruled(left, right)


@given(st.text(max_size=60))
@settings(max_examples=40, deadline=None)
def test_any_text_is_read(text: str) -> None:
    told, _, _ = story(article("A", Said(f"first {text} since")), article("B", Said(f"first {text or 'x'} since 1990")))
    list(records(told.statements))
