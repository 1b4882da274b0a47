"""Things dated in passing, each with what looks like it and is not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiatur.compare.entities import Names, unite
from audiatur.compare.questions.meetings.times.dated_things import dated_things
from audiatur.compare.story import Story
from audiatur.compare.verdicts.met import Met, once
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind
from audiatur.model.period import Period, PeriodKind
from audiatur.model.reading import Reading
from audiatur.model.span import Span

from .support import Article, Figure, Said, article, build

LUND = ("Ada Lund", EntityKind.PERSON)
MOSS = ("Piet Moss", EntityKind.PERSON)
Times = dict[str, str]


def read(number: int, told: Article, times: Times) -> tuple[object, Reading]:
    """An article with the times that a reader would have found, by their words."""
    document, reading = build(number, told)
    periods = [
        Period(
            span=Span(
                document=document.id, start=document.text.index(words), end=document.text.index(words) + len(words)
            ),
            kind=PeriodKind.DATE,
            timex=edtf,
            edtf=edtf,
            rule="test",
        )
        for words, edtf in times.items()
        if words in document.text
    ]
    return document, reading.model_copy(update={"periods": tuple(periods)})


def met(one: Said, other: Said, times: Times) -> list[Verdict]:
    """What is made of two statements of two articles."""
    return [meeting.ruling.verdict for meeting in meetings_of(one, other, times)]


def meetings_of(one: Said, other: Said, times: Times, published: str = "2031-06-20") -> list[Met]:
    """The things that two statements of two articles date alike."""
    built = [
        read(number, article(outlet, said, published=published), times)
        for number, (outlet, said) in enumerate((("Echo", one), ("Tide", other)))
    ]
    documents, readings = [document for document, _ in built], [reading for _, reading in built]
    told = Story(documents, readings, Names(unite(readings, None)))  # type: ignore[arg-type] # documents they are
    return list(dated_things(told))


MAY = {"May": "2031-05", "last month": "2031-05", "June 3": "2031-06-03", "June 19": "2031-06-19"}
MAY |= {"until July 9": "../2031-07-09", "on July 9": "2031-07-09"}


@pytest.mark.parametrize(
    ("one", "other", "meetings"),
    [
        (
            "It fills the blanks of the May budget deal.",
            "The budget deal announced last month cut the ferry's share.",
            1,
        ),
        (
            "The harbour shutdown in May cost the guild dearly.",
            "Nobody wants a harbour shutdown like the one of May.",
            1,
        ),
        ("The council met before the June 3 tunnel vote.", "The tunnel vote of June 3 went against the guild.", 1),
        ("The harbour order is in force until July 9.", "The harbour order expires on July 9.", 0),  # no term
        ("The harbour order holds until July 9.", "The harbour order is good until July 9.", 1),
        ("It fills the blanks of the May budget deal.", "The regatta was held in May.", 0),  # another thing
        ("It fills the blanks of the May budget deal.", "The budget deal of June 3 is dead.", 0),  # another time
        ("The keeper slept well in May.", "The widow wept in May.", 0),
    ],
)
def test_one_thing_dated_in_passing(one: str, other: str, meetings: int) -> None:
    assert met(Said(one, subject="it"), Said(other, subject="it"), MAY) == [Verdict.CORROBORATED] * meetings


def test_two_who_do_one_act_on_a_day_of_the_news_do_not_agree() -> None:
    one = Said("Ada Lund left the tunnel board on June 19.", subject="Ada Lund", predicate="leave", names=(LUND,))
    other = Said("Piet Moss left the tunnel board on June 19.", subject="Piet Moss", predicate="leave", names=(MOSS,))
    assert met(one, other, MAY) == []
    same = Said(
        "Ada Lund left the board of the tunnel on June 19.", subject="Ada Lund", predicate="leave", names=(LUND,)
    )
    assert met(one, same, MAY) == [Verdict.CORROBORATED]


def test_other_figures_on_a_day_of_the_news_do_not_agree() -> None:
    def expelled(number: str, value: float) -> Said:
        text = f"The port expelled {number} tunnel envoys on June 19."
        return Said(text, (Figure(number, value, "envoy"),), "The port", "expel", object=f"{number} tunnel envoys")

    assert met(expelled("30", 30), expelled("60", 60), MAY) == []


def test_two_statements_that_date_two_things_alike_are_told_once() -> None:
    one = Said("The May budget deal fell with the tunnel vote of June 3.", subject="deal")
    other = Said("The tunnel vote on June 3 ended the budget deal of May.", subject="vote")
    found = meetings_of(one, other, MAY)
    assert len(found) == 2
    assert list(once(found)) == found[:1]


@given(st.lists(st.sampled_from(["the", "May", "budget", "deal", "of", "in", "June 3", "vote", ",", "cut"])))
@settings(max_examples=40, deadline=None)
def test_any_words_raise_nothing(words: list[str]) -> None:
    text = " ".join(words) or "x"
    assert met(Said(text), Said(text), MAY) == met(Said(text), Said(text), MAY)


def test_a_subject_without_a_name_is_a_thing() -> None:
    expected = Said("Final results are expected by Thursday", subject="Final results", predicate="expect")
    shown = Said("The final results will be shown by Thursday at the latest", subject="final results", predicate="show")
    other = Said("The final hearing will be held by Thursday", subject="final hearing", predicate="hold")
    assert met(expected, shown, {"Thursday": "../2031-06-26"}) == [Verdict.CORROBORATED]
    assert met(expected, other, {"Thursday": "../2031-06-26"}) == []
