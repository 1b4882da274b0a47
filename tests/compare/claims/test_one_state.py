"""What somebody or something is said to be, in two articles, each with what looks like it and is not."""

from __future__ import annotations

import pytest

from audiatur.compare.questions.meetings.states.one_state import one_state
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Said, article, ruled, story

OTHERS = (Said("Rain fell over the hills"), Said("The choir sang carols"), Said("A kiosk sold fruit"))
QUILL = ("Tessa Quill", EntityKind.PERSON)


def _said(text: str, subject: str = "Tessa Quill", *, negative: bool = False, rule: str = "apposition") -> Said:
    names = ((subject, EntityKind.PERSON),) if subject in text else ()
    verb = text.rsplit(maxsplit=1)[-1] if rule == "apposition" else "be"
    return Said(text, subject=subject, predicate=verb, negative=negative, names=names, rules=(rule,))


INTRODUCED = Said("Tessa Quill came to the quay", subject="Tessa Quill", predicate="come", names=(QUILL,))
LUND = Said("Bo Lund came to the quay", subject="Bo Lund", predicate="come", names=(("Bo Lund", EntityKind.PERSON),))
KEEPER = _said("the former keeper of the harbour light")


def _met(left: Said, right: Said) -> bool:
    told, _, _ = story(article("A", INTRODUCED, LUND, left, *OTHERS), article("B", INTRODUCED, LUND, right, *OTHERS))
    found = [met for met in one_state(told.statements) if {met.left.text, met.right.text} == {left.text, right.text}]
    assert all(met.ruling.verdict is Verdict.CORROBORATED for met in found)
    return bool(found)


@pytest.mark.parametrize(
    "other",
    [
        _said("a keeper of the harbour light for ten years"),
        _said("Tessa Quill is a former harbour keeper", rule="clause"),
    ],
    ids=["two appositions", "an apposition and a clause"],
)
def test_one_state(other: Said) -> None:
    assert _met(KEEPER, other)
    assert _met(other, KEEPER)


@pytest.mark.parametrize(
    "other",
    [
        _said("a keeper of the harbour light for ten years", "Bo Lund"),
        _said("a singer of the village choir"),
        _said("a harbour pilot of long standing and much renown"),
        _said("Tessa Quill is no keeper of the harbour light", negative=True, rule="clause"),
        Said("Tessa Quill fled the harbour light", subject="Tessa Quill", predicate="flee", names=(QUILL,)),
    ],
    ids=["another subject", "another state", "one word", "denied", "an act"],
)
def test_another_state(other: Said) -> None:
    assert not _met(KEEPER, other)
    assert not _met(other, KEEPER)


def test_it_reaches_the_findings() -> None:
    one = article("A", INTRODUCED, KEEPER, *OTHERS)
    other = article("B", INTRODUCED, _said("Tessa Quill is a former harbour keeper", rule="clause"), *OTHERS)
    assert any(verdict is Verdict.CORROBORATED for verdict, _ in ruled(one, other))
