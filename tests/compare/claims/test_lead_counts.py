"""Large counts of one noun at the head of two articles of one day are rivals; other counts are not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.opposed.lead_counts import lead_counts
from audiatur.model.amount import Hedge
from audiatur.model.finding import Verdict

from .support import Figure, Said, article, ruled, story

OTHERS = (Said("Rain fell over the hills"), Said("The choir sang carols"), Said("A kiosk sold fruit"))


def said(text: str, words: str, value: float, noun: str = "pupils", hedge: Hedge | None = None) -> Said:
    unit = noun.rsplit(maxsplit=1)[-1].removesuffix("s")
    return Said(text, (Figure(words, value, unit=unit, counted=noun, hedge=hedge),))


IDLE = said("The strike left 350,000 pupils with a day off", "350,000", 350_000)
OUT = said("More than 400,000 pupils were shut out of class", "400,000", 400_000, hedge=Hedge.MORE_THAN)


def _met(left: tuple[Said, ...], right: tuple[Said, ...], days: tuple[str, str] = ("2031-05-04", "2031-05-05")) -> bool:
    told, _, _ = story(article("A", *left, published=days[0]), article("B", *right, published=days[1]))
    found = list(lead_counts(told.statements))
    assert all(one.ruling.verdict is Verdict.CONFLICT and one.reason.endswith(".") for one in found)
    return bool(found)


def test_counts_with_which_two_articles_open_are_rivals() -> None:
    assert _met((IDLE, *OTHERS), (OUT, *OTHERS))
    assert _met((OUT, *OTHERS), (IDLE, *OTHERS))
    told = ruled(
        article("A", IDLE, *OTHERS, published="2031-05-04"), article("B", OUT, *OTHERS, published="2031-05-04")
    )
    assert Verdict.CONFLICT in {verdict for verdict, _ in told}


@pytest.mark.parametrize(
    "other",
    [
        said("Some 340,000 pupils stayed at home", "340,000", 340_000, hedge=Hedge.ABOUT),
        said("More than 300,000 pupils stayed at home", "300,000", 300_000, hedge=Hedge.MORE_THAN),
        said("The walkout kept 50,000 pupils at home", "50,000", 50_000),
        said("The strike of 400,000 porters goes on", "400,000", 400_000, "porters"),
        said("In 2019 a strike left 400,000 pupils with a day off", "400,000", 400_000),
        said("Only 300,000 of the pupils stayed at home", "300,000", 300_000),
    ],
    ids=lambda one: one.text,
)
def test_what_may_be_another_count_is_none(other: Said) -> None:
    assert not _met((IDLE, *OTHERS), (other, *OTHERS))


def test_what_grows_by_the_hour_is_none() -> None:
    cases = [
        said(f"The town counts {words} cases", words, value, "cases")
        for words, value in (("3,500", 3500), ("4,100", 4100))
    ]
    assert not _met((cases[0], *OTHERS), (cases[1], *OTHERS))


def test_neither_further_down_nor_of_another_day_nor_where_one_gives_both() -> None:
    long = tuple(Said(f"{crew} sang carols in the hall") for crew in ("Ann", "Bo", "Cas", "Dov", "Eda", "Fay"))
    assert not _met((IDLE, *OTHERS), (*OTHERS, *long, OUT))
    assert not _met((IDLE, *OTHERS), (OUT, *OTHERS), days=("2031-05-04", "2031-05-09"))
    assert not _met((IDLE, *OTHERS, OUT), (OUT, *OTHERS))


@given(st.text(min_size=1, max_size=80))
@settings(max_examples=40, deadline=None)
def test_any_text_is_read(text: str) -> None:
    told, _, _ = story(article("A", Said(text, subject=text[:9])), article("B", IDLE))
    list(lead_counts(told.statements))
