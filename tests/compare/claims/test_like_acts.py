"""Statements that tell one act under two verbs, and those that only look like it; what else one day joins."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.acts.like_acts import like_acts
from audiatur.compare.questions.meetings.times.deeds_of_one_day import deeds_of_one_day
from audiatur.model.claim import Commitment
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Article, Said, article, story, verdicts

QUILL = ("Tessa Quill", EntityKind.PERSON)
HARN = ("Harn", EntityKind.COUNTRY)
BECK = ("Ludo Beck", EntityKind.PERSON)
NAMED = (("Quill", EntityKind.PERSON),)


def told(text: str, subject: str, predicate: str, thing: str | None, **more: object) -> Said:
    """One claim of somebody who does something."""
    names = tuple(name for name in (QUILL, HARN) if name[0] in text)
    return Said(text, subject=subject, predicate=predicate, object=thing, names=names, **more)


ANNULLED = told("Harn annulled the passport of Tessa Quill.", "Harn", "annul", "the passport of Tessa Quill")
SUSPENDED = told("Harn has suspended her passport.", "Harn", "suspend", "her passport")


def met(*articles: Article) -> int:
    """How many pairs are told to be one act."""
    return len(list(like_acts(story(*articles)[0].statements)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ANNULLED, SUSPENDED),
        (
            told("Tessa Quill bought a Varn 12 rifle in spring.", "Tessa Quill", "buy", "a Varn 12 rifle in spring"),
            told(
                "Tessa Quill purchased the Varn 12 rifle there.", "Tessa Quill", "purchase", "the Varn 12 rifle there"
            ),
        ),
        (
            told("The truce came into effect in the valley.", "The truce", "come", "effect in the valley"),
            told("The truce took effect in the valley at dawn.", "The truce", "take", "effect in the valley"),
        ),
        (
            told(
                "Harn blocked attempts to advance the harbour bill twice.",
                "Harn",
                "block",
                "attempts to advance the bill",
            ),
            told("Harn twice blocked votes on the harbour bill.", "Harn", "block", "votes on the harbour bill"),
        ),
        (  # one verb, told of somebody by name in unlike words
            told(
                "Tessa Quill cleared the harbour of wrecks after the gale.",
                "Tessa Quill",
                "clear",
                "the harbour of wrecks",
            ),
            told("Weeks later Tessa Quill had cleared the harbour.", "Tessa Quill", "clear", "the harbour"),
        ),
        (  # a part of a word that is written with hyphens
            told("Harn is leading the rescue operation.", "Harn", "lead", "the rescue operation"),
            told("Harn is heading up the search-and-rescue effort.", "Harn", "head", "the search-and-rescue effort"),
        ),
        (  # the noun of a light verb
            told("Harn launched a probe into the harbour fund.", "Harn", "launch", "a probe into the harbour fund"),
            told("Harn is investigating the harbour fund.", "Harn", "investigate", "the harbour fund"),
        ),
    ],
)
def test_one_act_under_two_verbs_or_of_two_objects(one: Said, other: Said) -> None:
    assert met(article("Echo", one), article("Tide", other)) == 1


@pytest.mark.parametrize(
    "other",
    [
        told("Harn restored her passport.", "Harn", "restore", "her passport"),  # no verb of one meaning
        told("Harn has suspended her pension.", "Harn", "suspend", "her pension"),  # another thing
        told("Harn has not suspended her passport.", "Harn", "suspend", "her passport", negative=True),
        told("Harn will suspend her passport.", "Harn", "suspend", "her passport", commitment=Commitment.PLANNED),
        told("Harn has suspended another passport.", "Harn", "suspend", "another passport"),
        told("Ludo Beck has suspended her passport.", "Ludo Beck", "suspend", "her passport"),  # another's act
        told("Harn may suspend her passport.", "Harn", "suspend", "her passport"),  # what only may be
        told("Harn suspended Tessa Quill’s pay.", "Harn", "suspend", "Tessa Quill’s pay"),  # another thing of hers
    ],
)
def test_another_act(other: Said) -> None:
    assert met(article("Echo", ANNULLED), article("Tide", other)) == 0


def test_unlike_qualities_and_doings_part_two_acts() -> None:
    full = told(
        "Tessa Quill received an honourable discharge from the fleet.",
        "Tessa Quill",
        "receive",
        "an honourable discharge",
    )
    partial = told("Tessa Quill got a partial discharge.", "Tessa Quill", "get", "a partial discharge")
    giving = told("Tessa Quill is accused of giving secret papers away.", "Tessa Quill", "accuse", None)
    taking = told("Tessa Quill is charged with taking secret papers away.", "Tessa Quill", "charge", None)
    assert met(article("Echo", full), article("Tide", partial)) == 0
    assert met(article("Echo", giving), article("Tide", taking)) == 0


@pytest.mark.parametrize("verb", ["expect", "hear", "respond"])
def test_what_is_done_again_and_again_is_not_one_act_for_its_verb(verb: str) -> None:
    one = told("Tessa Quill answered early in the gale.", "Tessa Quill", verb, None)
    other = told("Tessa Quill answered late, in the calm.", "Tessa Quill", verb, None)
    assert met(article("Echo", one), article("Tide", other)) == 0


def test_one_verb_of_one_act_is_not_told_as_other_words() -> None:
    one = told("Tessa Quill cleared the harbour of wrecks.", "Tessa Quill", "clear", "the harbour of wrecks")
    other = told("Tessa Quill had cleared the harbour at last.", "Tessa Quill", "clear", "the harbour")
    (pair,) = like_acts(story(article("Echo", one), article("Tide", other))[0].statements)
    assert pair.reason == "Echo and Tide tell the same act."


def test_one_article_does_not_bear_itself_out() -> None:
    assert met(article("Echo", ANNULLED, SUSPENDED)) == 0


def test_acts_in_other_words_are_told_as_an_agreement() -> None:
    assert verdicts(article("Echo", ANNULLED), article("Tide", SUSPENDED)) == {Verdict.CORROBORATED}


def day(text: str, subject: str, predicate: str, period: str, **more: object) -> Said:
    return Said(text, subject=subject, predicate=predicate, period=period, **more)


def dated(one: Said, other: Said) -> int:
    articles = (article("Echo", one, published="2031-05-05"), article("Tide", other, published="2031-05-06"))
    return len(list(deeds_of_one_day(story(*articles)[0].statements)))


@pytest.mark.parametrize(
    ("one", "other", "meetings"),
    [
        (  # one act of the news, told in few words
            day("The diver drowned on Friday.", "The diver", "drown", "2031-05-02"),
            day("A diver drowned in the flooded shaft on Friday.", "A diver", "drown", "2031-05-02"),
            1,
        ),
        (  # the same done by two
            day("The diver drowned on Friday.", "The diver", "drown", "2031-05-02"),
            day("A fisherman drowned in the flooded shaft on Friday.", "A fisherman", "drown", "2031-05-02"),
            0,
        ),
        (  # a day far from the news, of one thing
            day("The duties on tin take effect on September 1.", "The duties on tin", "take", "2031-09-01"),
            day("The penalties on tin take effect on September 1.", "The penalties on tin", "take", "2031-09-01"),
            1,
        ),
        (  # that day, of two things
            day("The duties on tin take effect on September 1.", "The duties on tin", "take", "2031-09-01"),
            day("School starts again on September 1.", "School", "start", "2031-09-01"),
            0,
        ),
        (  # what somebody did on one day, in unlike words
            day("Tessa Quill surrendered on Friday.", "Tessa Quill", "surrender", "2031-05-02", names=(QUILL,)),
            day("Quill turned herself in at dawn on Friday.", "Quill", "turn", "2031-05-02", names=NAMED),
            1,
        ),
        (  # on another day
            day("Tessa Quill surrendered on Friday.", "Tessa Quill", "surrender", "2031-05-02", names=(QUILL,)),
            day("Quill turned herself in at dawn on Monday.", "Quill", "turn", "2031-05-05", names=NAMED),
            0,
        ),
        (  # of somebody else
            day("Tessa Quill surrendered on Friday.", "Tessa Quill", "surrender", "2031-05-02", names=(QUILL,)),
            day("Ludo Beck turned himself in on Friday.", "Ludo Beck", "turn", "2031-05-02", names=(BECK,)),
            0,
        ),
        (  # to two things
            day("Tessa Quill bought a mill.", "Tessa Quill", "buy", "2031-05-02", object="a mill", names=(QUILL,)),
            day("Quill bought two ships.", "Quill", "buy", "2031-05-02", object="two ships", names=NAMED),
            0,
        ),
        (  # no act of her own
            day("Tessa Quill surrendered on Friday.", "Tessa Quill", "surrender", "2031-05-02", names=(QUILL,)),
            day("Quill never turned herself in.", "Quill", "turn", "2031-05-02", names=NAMED, negative=True),
            0,
        ),
    ],
)
def test_one_day_of_one_act_or_thing(one: Said, other: Said, meetings: int) -> None:
    assert dated(one, other) == meetings


def test_two_alike_statements_meet_though_either_is_drawn_elsewhere() -> None:
    """A statement is told with each that it is much like, not with the nearest ones alone."""
    first = article(
        "Echo",
        Said("The ferry company lost its harbour licence over unsafe lifeboats.", subject="company", predicate="lose"),
        Said("Unsafe lifeboats cost the ferry company its harbour licence.", subject="lifeboats", predicate="cost"),
    )
    second = article(
        "Tide",
        Said(
            "Inspectors had found unsafe lifeboats aboard, with rotten ropes.", subject="Inspectors", predicate="find"
        ),
        Said("Rotten ropes held the unsafe lifeboats, inspectors wrote.", subject="ropes", predicate="hold"),
    )
    assert Verdict.COMPATIBLE in verdicts(first, second)


WORDS = st.lists(st.sampled_from(["Harn", "annulled", "suspended", "her", "passport", "of", "Quill", "the", "another"]))


@given(WORDS, WORDS)
@settings(max_examples=40, deadline=None)
def test_any_words_raise_nothing_and_give_the_same_again(one: list[str], other: list[str]) -> None:
    def pairs() -> list[tuple[str, str]]:
        articles = [
            article(outlet, told(" ".join(words) or "x", "Harn", "suspend", " ".join(words[1:]) or None))
            for outlet, words in (("Echo", one), ("Tide", other))
        ]
        return [(m.left.claim.id, m.right.claim.id) for m in like_acts(story(*articles)[0].statements)]

    assert pairs() == pairs()
