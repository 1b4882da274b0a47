"""Opposed judgements of one thing, each with what looks like one and is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.opposed.assessments import assessments, opposed_assessments
from audiatur.model.claim import Commitment
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Said, article, findings, ruled, story

NORVIA = ("Norvia", EntityKind.COUNTRY)
ACCORD = ("Tarsa Accord", EntityKind.AGREEMENT)
OTHERS = (Said("Rain fell over the hills"), Said("The choir sang carols"), Said("A kiosk sold fruit"))
THREAT = Said("The new dam at Tarsa poses a serious threat to farms in the valley", subject="new dam", predicate="pose")


def _opposed(left: Said, right: Said) -> list[str]:
    told, _, _ = story(article("A", left, *OTHERS), article("B", right, *OTHERS))
    found = list(opposed_assessments(told.statements))
    assert all(met.ruling.verdict is Verdict.CONFLICT for met in found)
    return [met.reason for met in found]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (Said("The fish ladder of Tarsa was far from a success", subject="fish ladder", predicate="be"),
         Said("The fish ladder of Tarsa was a success", subject="fish ladder", predicate="be")),
        (THREAT, Said("The dam does not represent a threat, engineers said", subject="dam", predicate="represent")),
        (THREAT, Said("The dam at Tarsa contributes to stability of prices", subject="dam", predicate="contribute")),
        (Said("The toll on residents of Tarsa is a lawful and fair toll", subject="toll", predicate="be"),
         Said("The toll on residents of Tarsa is unlawful", subject="toll", predicate="be")),
        (Said("The strike of the weavers was lawful", subject="strike", predicate="be"),
         Said("The weavers' strike was in breach of the port act", subject="weavers' strike", predicate="be")),
        (Said("The fish ladder of Tarsa was a success", subject="fish ladder", predicate="be"),
         Said("The fish ladder in Tarsa backfired", subject="fish ladder", predicate="backfire")),
        (Said("The ferry's ramming of the pier was an accident", subject="ramming", predicate="be"),
         Said("The ramming of the pier was deliberate, the pilots said", subject="ramming", predicate="be")),
        (Said("The coast guard is lightly armed", subject="coast guard", predicate="be"),
         Said("a well-equipped coast guard", subject="coast guard", predicate="guard")),
        (Said("The toll on lorries costs jobs", subject="toll on lorries", predicate="cost"),
         Said("The lorry toll does not cost jobs", subject="lorry toll", predicate="cost")),
        (Said("The governors were briefed on the Tarsa dam", subject="governors", predicate="brief"),
         Said("The governors were unaware of the Tarsa dam", subject="governors", predicate="be")),
        (Said("The rescue at Tarsa pier was botched", subject="rescue", predicate="botch"),
         Said("The crews of the rescue at Tarsa pier did a fantastic job", subject="crews", predicate="do")),
        (Said("Bo Lund called the Tarsa dam a step in the right direction", subject="Bo Lund", predicate="call",
              names=(("Bo Lund", EntityKind.PERSON),)),
         Said("The Tarsa dam is a setback", subject="Tarsa dam", predicate="be")),
        (Said("The toll on cider will hurt Norvia", subject="toll on cider", predicate="hurt", names=(NORVIA,)),
         Said("The cider toll would benefit Norvia", subject="cider toll", predicate="benefit", names=(NORVIA,))),
        (Said("The Tarsa Accord is a proven success", subject="Tarsa Accord", predicate="be", names=(ACCORD,)),
         Said("the Tarsa Accord that Bo Lund labeled a disaster", predicate="replace", names=(ACCORD,))),
    ],
    ids=["no success at all",
         "a threat denied", "threat and stability", "a lawful toll", "lawful", "success", "meant", "armed", "jobs",
         "told", "handled", "who judges is not judged", "what will be and would be", "what one is about is named"],
)  # fmt: skip
def test_opposed(left: Said, right: Said) -> None:
    assert len(_opposed(left, right)) == 1
    assert len(_opposed(right, left)) >= 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (THREAT, Said("The dam at Tarsa is a threat to eels too", subject="dam", predicate="be")),  # one answer
        (THREAT, Said("The rumour of a flu represents no threat", subject="rumour", predicate="represent")),
        (THREAT, Said("The dam at Tarsa is not peaceful", subject="dam", predicate="be")),  # another question
        (Said("The strike was not unlawful", subject="strike", predicate="be"),
         Said("The strike was lawful", subject="strike", predicate="be")),
        (Said("The parade was fair but the fines were not", subject="parade", predicate="be"),
         Said("The parade was neither unfair nor loud", subject="parade", predicate="be")),
        (Said("The count was fair in the north, unfair in the south", subject="count", predicate="be"),
         Said("The count was unfair", subject="count", predicate="be")),  # both answers in one
        (Said("The count was largely fair", subject="count", predicate="be"),
         Said("The count was unfair", subject="count", predicate="be")),  # of most of it only
        (Said("Belmark threatens the farms of Tarsa", subject="Belmark", predicate="threaten",
              names=(("Belmark", EntityKind.COUNTRY),)),
         Said("The new dam is no threat to the farms of Tarsa", subject="dam", predicate="be")),  # somebody by name
        (Said("The toll on lawful residents of Tarsa was raised", subject="toll", predicate="raise"),
         Said("The toll on residents of Tarsa is unlawful", subject="toll", predicate="be")),  # a sort of residents
        (Said("Legal advice on the parade is free", subject="advice", predicate="be"),
         Said("The parade is unlawful", subject="parade", predicate="be")),  # a word that judges nothing here
        (Said("Norvia's army is lightly armed", subject="army", predicate="be", names=(NORVIA,)),
         Said("Belmark's navy is heavily armed", subject="navy", predicate="be")),
        (Said("The council read a confidential letter on the Tarsa dam", subject="council", predicate="read"),
         Said("The council was transparent on the Tarsa dam", subject="council", predicate="be")),  # of the letter
        (Said("The council should have found the Tarsa dam illegal", subject="council", predicate="find"),
         Said("The council found that the Tarsa dam was legal", subject="dam", predicate="be")),  # what should be
        (Said("The Tarsa dam is either a legal mill or an illegal weir", subject="dam", predicate="be"),
         Said("The Tarsa dam is illegal", subject="dam", predicate="be")),
        (Said("The ferry is safe", subject="ferry", predicate="be"),
         Said("The old mill is unsafe", subject="mill", predicate="be")),
        (Said("Norvia's pier has a keeper who is here unlawfully", subject="keeper", predicate="be", names=(NORVIA,)),
         Said("Norvia's court found the toll act is constitutional", subject="toll act", predicate="be",
              names=(NORVIA,))),
        (Said("The cider toll will hurt Belmark", subject="cider toll", predicate="hurt",
              names=(("Belmark", EntityKind.COUNTRY),)),
         Said("The cider toll will boost Norvia", subject="cider toll", predicate="boost", names=(NORVIA,))),
        (Said("The fish ladder of Tarsa was far from a complete success", subject="fish ladder", predicate="be"),
         Said("The fish ladder of Tarsa was a success", subject="fish ladder", predicate="be")),  # not complete
    ],
    ids=["one answer", "another thing", "another question", "two negations", "neither", "both answers", "of most",
         "another by name",
         "a sort of residents", "legal advice", "two forces", "told in passing of another", "what should be", "either",
         "two things", "a name alone", "another bears it", "not the whole of it"],
)  # fmt: skip
def test_not_opposed(left: Said, right: Said) -> None:
    assert not _opposed(left, right)
    assert not _opposed(right, left)


BRIEFED = Said("The governors were briefed on the Tarsa dam", subject="governors", predicate="brief")
UNAWARE = Said("The governors were unaware of the Tarsa dam", subject="governors", predicate="be")


def _own(sentence: str, own: str, commitment: Commitment = Commitment.REPORTED, *, negative: bool = False) -> Said:
    return Said(sentence, own=own, subject="governors", predicate="be", commitment=commitment, negative=negative)


@pytest.mark.parametrize(
    ("said", "opposed"),
    [
        (_own("Bo Lund denied that the governors knew of the Tarsa dam", "the governors knew of the Tarsa dam",
              Commitment.DENIED), False),
        (_own("Bo Lund said that the governors knew of the Tarsa dam", "the governors knew of the Tarsa dam"), True),
        (_own("It is not known whether the governors knew of the Tarsa dam", "the governors knew of the Tarsa dam"),
         False),
        (_own("The report does not say who of the governors knew of the Tarsa dam",
              "The report does not say who of the governors knew of the Tarsa dam", negative=True), False),
        (_own("Bo Lund did not think that the governors knew of the Tarsa dam", "the governors knew of the Tarsa dam"),
         False),
        (_own("The paper erroneously suggests that the governors knew of the Tarsa dam",
              "the governors knew of the Tarsa dam"), False),
        (_own("The governors not only knew of the Tarsa dam but owned it",
              "The governors not only knew of the Tarsa dam"), True),
    ],
    ids=["denied", "said", "whether", "who", "not thought", "erroneously", "not only"],
)  # fmt: skip
def test_an_answer_that_is_asked_denied_or_rejected_is_none(said: Said, *, opposed: bool) -> None:
    assert bool(_opposed(said, UNAWARE)) == opposed


def test_what_is_denied_of_both_is_opposed_to_who_says_so() -> None:
    denied = _own("Bo Lund denied that the governors knew of the Tarsa dam", "the governors knew of the Tarsa dam",
                  Commitment.DENIED)  # fmt: skip
    assert _opposed(denied, BRIEFED)
    unfounded = Said("Bo Lund called the Tarsa report unfounded", subject="Bo Lund", predicate="call",
                     commitment=Commitment.DENIED)  # fmt: skip
    assert not _opposed(unfounded, Said("The Tarsa report is untrue", subject="Tarsa report", predicate="be"))


def test_one_voice_is_not_opposed_to_itself_and_two_of_one_article_are() -> None:
    safe = Said("The dam at Tarsa poses no threat to the farms", subject="dam", predicate="pose", speaker="Bo Lund")
    for speaker, count in (("Tessa Quill", 1), ("Bo Lund", 0)):
        dire = Said("The dam at Tarsa threatens the farms", subject="dam", predicate="threaten", speaker=speaker)
        told, _, _ = story(article("A", safe, dire, *OTHERS))
        assert len(list(opposed_assessments(told.statements))) == count


def test_who_is_quoted_in_two_articles_is_not_opposed_to_himself() -> None:
    safe = Said("The dam at Tarsa poses no threat to the farms", subject="dam", predicate="pose", speaker="Bo Lund")
    dire = Said("The dam at Tarsa threatens the farms", subject="dam", predicate="threaten", speaker="Bo Lund")
    assert not _opposed(safe, dire)


def test_it_reaches_the_findings_with_both_sides_named() -> None:
    safe = Said("The dam at Tarsa is harmless to the farms", subject="dam", predicate="be", speaker="Bo Lund")
    assert (Verdict.CONFLICT, "opposed_assessments") in ruled(
        article("A", THREAT, *OTHERS), article("B", safe, *OTHERS)
    )
    (reason,) = _opposed(THREAT, safe)
    assert reason == "Opposed judgements, whether it is a threat: a threat (A); no threat (Bo Lund in B)."


def test_one_matter_judged_by_many_is_one_finding() -> None:
    safe = Said("The dam at Tarsa is harmless to the farms", subject="dam", predicate="be", speaker="Bo Lund")
    sound = Said("The dam at Tarsa is no threat to the farms", subject="dam", predicate="be", speaker="Ada Holm")
    dire = Said("The dam at Tarsa threatens the farms", subject="dam", predicate="threaten")
    (told,) = (
        one
        for one in findings(
            article("A", THREAT, *OTHERS), article("B", safe, sound, *OTHERS), article("C", dire, *OTHERS)
        )
        if one.rule == "opposed_assessments"
    )
    assert told.question.label == "Dam: a threat or no threat"
    assert told.reason == (
        "Opposed judgements, whether it is a threat: a threat (A; C); no threat (Bo Lund in B; Ada Holm in B)."
    )


@given(st.text(max_size=80).filter(lambda text: text.strip() != ""))
def test_any_text(text: str) -> None:
    told, _, _ = story(article("A", Said(text)), article("B", Said(f"not {text} lawful")))
    assert [one.holds for one in assessments(told.statements)] == [one.holds for one in assessments(told.statements)]
    assert list(opposed_assessments(told.statements)) == list(opposed_assessments(told.statements))


@pytest.mark.parametrize(
    ("praise", "judged"),
    [
        ("The toll on residents of Tarsa is lawful", True),
        ("The toll falls on lawfully wed residents of Tarsa", False),
        ("The vote of Tarsa was fair", True),
        ("The witnesses let either side fairly tell of the vote of Tarsa", False),
        ("The envoys spoke of free, fair trade before the vote of Tarsa", False),
    ],
)
def test_an_adverb_of_praise_judges_nothing(praise: str, *, judged: bool) -> None:
    told, _, _ = story(article("A", Said(praise, subject=praise.split()[1], predicate="be")))
    assert bool(list(assessments(told.statements))) is judged
