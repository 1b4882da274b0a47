"""Questions that take one answer: two answers are opposed, unless they are parts, guesses, or of two things."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.opposed.slots import slots
from audiatur.model.claim import Commitment
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Said, article, ruled, story

PERU, CHILE = ("Peru", EntityKind.COUNTRY), ("Chile", EntityKind.COUNTRY)
TARN, ORLAND = ("Tarn Foods", EntityKind.ORGANISATION), ("Orland Rail", EntityKind.ORGANISATION)
QUILL, DOLAN = ("Tessa Quill", EntityKind.PERSON), ("Mirek Dolan", EntityKind.PERSON)
OTHERS = (Said("Rain fell over the hills"), Said("The choir sang carols"), Said("A kiosk sold fruit"))


def by(name: tuple[str, EntityKind], text: str, **more: str) -> Said:
    return Said(text, subject=name[0], names=(name,), predicate=more.get("predicate"), object=more.get("object"))


BEHIND = by(PERU, "Peru was behind the raid on the lighthouse", predicate="be")
FUNDED = Said("the lighthouse was paid for by Tarn Foods", subject="lighthouse", predicate="pay", names=(TARN,))
OWNS = by(TARN, "Tarn Foods owns the old lighthouse ferry", predicate="own", object="the old lighthouse ferry")
WON = by(QUILL, "Tessa Quill won the mayoral election in the harbour", predicate="win", object="the mayoral election")

OPPOSED = [
    ("denied", BEHIND, by(PERU, "Peru denied any role in the raid on the lighthouse", predicate="deny"), "denied"),
    ("denied without naming it", BEHIND, by(PERU, "Peru has nothing to do with this affair", predicate="have"),
     "denied"),
    ("denied by the people of a country", BEHIND,
     Said("Peruvian officials denied involvement in the raid", subject="Peruvian officials", predicate="deny"),
     "denied"),
    ("blamed", Said("the keeper blamed Peru for the raid on the lighthouse", subject="keeper", names=(PERU,)),
     by(PERU, "Peru denied any role in the raid on the lighthouse", predicate="deny"), "denied"),
    ("two who did it", BEHIND,
     Said("the raid on the lighthouse was carried out by Chile", subject="raid on the lighthouse", names=(CHILE,)),
     "opposed_values"),
    ("two owners", OWNS,
     by(ORLAND, "Orland Rail owns the old lighthouse ferry", predicate="own", object="the old lighthouse ferry"),
     "opposed_values"),
    ("two payers", FUNDED,
     Said("the lighthouse was financed by Orland Rail", subject="lighthouse", predicate="finance", names=(ORLAND,)),
     "opposed_values"),
    ("two who led it",
     Said("the talks on the ferry were led by Tessa Quill", subject="talks on the ferry", predicate="lead",
          names=(QUILL,)),
     Said("the talks on the ferry were spearheaded by Mirek Dolan", subject="talks on the ferry",
          predicate="spearhead", names=(DOLAN,)), "opposed_values"),
    ("two winners", WON,
     by(DOLAN, "Mirek Dolan won the mayoral election in the harbour", predicate="win", object="the mayoral election"),
     "opposed_values"),
]  # fmt: skip


def _met(left: Said, right: Said) -> set[tuple[Verdict, str]]:
    told, _, _ = story(article("A", left, *OTHERS), article("B", right, *OTHERS))
    found = list(slots(told))
    assert all(one.reason.endswith(".") for one in found)
    return {(one.ruling.verdict, one.ruling.rule.value) for one in found}


@pytest.mark.parametrize(("left", "right", "rule"), [case[1:] for case in OPPOSED], ids=[case[0] for case in OPPOSED])
def test_two_answers_are_opposed(left: Said, right: Said, rule: str) -> None:
    assert _met(left, right) == {(Verdict.CONFLICT, rule)}
    assert _met(right, left) == {(Verdict.CONFLICT, rule)}


COMPATIBLE = [
    ("won none but this", WON,
     by(QUILL, "Tessa Quill has not won any election in the harbour other than the mayoral election", predicate="win",
        object="any election in the harbour")),
    ("the reelection in a district", by(QUILL, "Tessa Quill won the old harbour district", predicate="win",
                                        object="the old harbour district"),
     by(DOLAN, "Mirek Dolan won reelection in the old harbour district", predicate="win",
        object="reelection in the old harbour district")),
    ("another raid is denied", BEHIND, by(PERU, "Peru denied any role in the famine", predicate="deny")),
    ("both deny", by(PERU, "Peru denied involvement in the raid", predicate="deny"),
     by(PERU, "Peru had no role in the raid", predicate="have")),
    ("two raids", BEHIND,
     Said("the bank robbery was carried out by Chile", subject="bank robbery", names=(CHILE,))),
    ("owners of parts", OWNS,
     by(ORLAND, "Orland Rail owns half of the old lighthouse ferry", predicate="own",
        object="half of the old lighthouse ferry")),
    ("joint owners", OWNS,
     by(ORLAND, "Orland Rail jointly owns the old lighthouse ferry", predicate="own",
        object="the old lighthouse ferry")),
    ("two ferries", OWNS,
     by(ORLAND, "Orland Rail owns the harbour tram", predicate="own", object="the harbour tram")),
    ("who is not blamed", BEHIND,
     Said("Chile did not blame Peru for the raid on the lighthouse", subject="Chile", predicate="blame",
          object="Peru", names=(CHILE, PERU), negative=True)),
    ("a guess", BEHIND,
     Said("the raid on the lighthouse may be carried out by Chile", subject="raid", names=(CHILE,))),
    ("one who knows both", BEHIND,
     Said("Peru denies it: the raid on the lighthouse was carried out by Chile", subject="raid on the lighthouse",
          names=(CHILE, PERU))),
    ("a plan", OWNS,
     Said("Orland Rail owns the old lighthouse ferry", subject="Orland Rail", predicate="own", names=(ORLAND,),
          object="the old lighthouse ferry", commitment=Commitment.PLANNED)),
    ("behind bars", by(QUILL, "Tessa Quill was behind bars", predicate="be"),
     by(QUILL, "Tessa Quill denied any role in the raid", predicate="deny")),
    ("two years", Said("Tessa Quill won the mayoral election", subject="Tessa Quill", predicate="win",
                       object="the mayoral election", period="2027", names=(QUILL,)),
     Said("Mirek Dolan won the mayoral election", subject="Mirek Dolan", predicate="win",
          object="the mayoral election", period="2031", names=(DOLAN,))),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), [case[1:] for case in COMPATIBLE], ids=[case[0] for case in COMPATIBLE])
def test_what_can_both_hold(left: Said, right: Said) -> None:
    assert _met(left, right) == set()
    assert _met(right, left) == set()


def test_a_denied_answer_reaches_the_findings() -> None:
    denial = by(PERU, "Peru denied any role in the raid on the lighthouse", predicate="deny")
    assert (Verdict.CONFLICT, "denied") in ruled(article("A", BEHIND, *OTHERS), article("B", denial, *OTHERS))


AGREED = [
    ("one who did it", BEHIND, by(PERU, "Peru is responsible for the raid on the lighthouse", predicate="be")),
    ("one company under a longer name", OWNS,
     by(("Tarn Foods Holding", EntityKind.ORGANISATION), "Tarn Foods Holding owns the old lighthouse ferry",
        predicate="own", object="the old lighthouse ferry")),
    ("blamed by two",
     Said("the keeper blamed Peru for the raid", subject="keeper", predicate="blame", names=(PERU,)),
     Said("the council laid the blame on Peru for the raid", subject="council", predicate="lay", names=(PERU,))),
    ("held responsible",
     Said("the keeper blamed Peru for the raid", subject="keeper", predicate="blame", names=(PERU,)),
     Said("the council held Peru fully responsible for the raid", subject="council", predicate="hold", names=(PERU,))),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), [case[1:] for case in AGREED], ids=[case[0] for case in AGREED])
def test_one_answer_to_one_question_agrees(left: Said, right: Said) -> None:
    assert _met(left, right) == {(Verdict.CORROBORATED, "same_statement")}
    assert _met(right, left) == {(Verdict.CORROBORATED, "same_statement")}


APART = [
    ("for two things",
     Said("the keeper blamed Peru for the raid", subject="keeper", predicate="blame", names=(PERU,)),
     Said("the council blamed Peru for the drought", subject="council", predicate="blame", names=(PERU,))),
    ("held for a while",
     Said("the keeper blamed Peru for the raid", subject="keeper", predicate="blame", names=(PERU,)),
     Said("the council held Peru for a raid on the purse", subject="council", predicate="hold", names=(PERU,))),
    ("only perhaps", BEHIND, by(PERU, "Peru may be responsible for the raid on the lighthouse", predicate="be")),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), [case[1:] for case in APART], ids=[case[0] for case in APART])
def test_one_answer_to_two_questions_agrees_on_nothing(left: Said, right: Said) -> None:
    assert _met(left, right) == set()


@given(st.text(min_size=1, max_size=80))
@settings(max_examples=40, deadline=None)
def test_any_text_is_read(text: str) -> None:
    told, _, _ = story(article("A", Said(text, subject=text[:9])), article("B", BEHIND))
    list(slots(told))


@pytest.mark.parametrize(("period", "opposed"), [("1999", False), (None, True)])
def test_a_victory_long_ago_is_no_rival(period: str | None, *, opposed: bool) -> None:
    won = [
        Said(f"{name} won the mayoral election", subject=name, predicate="win", object="the mayoral election",
             period=when, names=((name, kind),))
        for (name, kind), when in ((QUILL, None), (DOLAN, period))
    ]  # fmt: skip
    articles = [article(name, one, *OTHERS, published="2031-05-03") for name, one in zip("AB", won, strict=True)]
    told, _, _ = story(*articles)
    assert bool(list(slots(told))) == opposed
