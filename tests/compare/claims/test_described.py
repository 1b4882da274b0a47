"""Acts of somebody whom one article names and the other describes, and those that only look like it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.acts.described import described
from audiatur.model.claim import Commitment
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Article, Said, article, story, verdicts

QUILL = (("Tessa Quill", EntityKind.PERSON),)
BECK = (("Ludo Beck", EntityKind.PERSON),)
NAMED = Said(
    "Tessa Quill hid the stolen logbook under the pier.",
    subject="Tessa Quill",
    predicate="hide",
    object="the stolen logbook",
    names=QUILL,
)
OTHERS = (
    Said("The harbour choir sang in the rain until midnight.", subject="choir", predicate="sing"),
    Said("Herring was cheap that autumn in the valley.", subject="herring", predicate="sell"),
)


def hidden(text: str, subject: str, predicate: str = "hide", thing: str | None = "the logbook", **more: object) -> Said:
    return Said(text, subject=subject, predicate=predicate, object=thing, **more)


TOLD = hidden("The captain had hidden the stolen logbook under a pier.", "The captain", thing="the stolen logbook")


def met(*articles: Article) -> int:
    return len(list(described(story(*articles)[0].statements)))


@pytest.mark.parametrize(
    "other",
    [
        TOLD,
        hidden("A retired captain hid the logbook under the old pier.", "A retired captain"),
        hidden("The captains of the ferry hid a stolen logbook.", "The captains of the ferry"),
    ],
)
def test_one_act_of_somebody_named_and_described(other: Said) -> None:
    assert met(article("Echo", NAMED, *OTHERS), article("Tide", other, *OTHERS)) == 1
    assert met(article("Tide", other, *OTHERS), article("Echo", NAMED, *OTHERS)) == 1


@pytest.mark.parametrize(
    "other",
    [
        hidden("The fog hid the stolen logbook under the pier.", "The fog"),  # nobody
        hidden("Ludo Beck hid the stolen logbook under the pier.", "Ludo Beck", names=BECK),  # two are named
        hidden("The captain never hid the stolen logbook.", "The captain", negative=True),
        hidden("The captain may have hidden the stolen logbook.", "The captain"),  # what only may be
        hidden("The captain will hide the stolen logbook.", "The captain", commitment=Commitment.PLANNED),
        hidden("The captain hid the stolen lamp under the pier.", "The captain", thing="the stolen lamp"),
        hidden("The captain burnt the stolen logbook.", "The captain", "burn"),  # another act
        hidden("The captain wanted the stolen logbook.", "The captain", "want"),  # no act done once
    ],
)
def test_another_act_or_nobody(other: Said) -> None:
    assert met(article("Echo", NAMED, *OTHERS), article("Tide", other, *OTHERS)) == 0


def test_two_times_are_two_acts() -> None:
    dated = NAMED.__class__(**{**NAMED.__dict__, "period": "2029-05-02"})
    later = TOLD.__class__(**{**TOLD.__dict__, "period": "2031-03-01"})
    assert met(article("Echo", dated, *OTHERS), article("Tide", later, *OTHERS)) == 0


def test_one_article_does_not_bear_itself_out() -> None:
    assert met(article("Echo", NAMED, TOLD, *OTHERS)) == 0


def test_it_is_told_as_an_agreement() -> None:
    assert Verdict.CORROBORATED in verdicts(article("Echo", NAMED, *OTHERS), article("Tide", TOLD, *OTHERS))


WORDS = st.lists(st.sampled_from(["captain", "Quill", "hid", "the", "logbook", "never", "under", "a", "pier"]))


@given(WORDS, WORDS)
@settings(max_examples=40, deadline=None)
def test_any_words_are_told_or_left(one: list[str], other: list[str]) -> None:
    articles = (
        article("Echo", hidden(" ".join(["Quill", *one]), "Tessa Quill", names=(("Quill", EntityKind.PERSON),))),
        article("Tide", hidden(" ".join(["captain", *other]), "captain")),
    )
    first, second = (
        [(met.left.claim.id, met.right.claim.id) for met in described(story(*articles)[0].statements)] for _ in "ab"
    )
    assert first == second
