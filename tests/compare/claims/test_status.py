"""What somebody or something is, told in unlike words, each with what looks like it and is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.states.office_ways import offices_in_two_ways
from audiatur.compare.questions.meetings.states.one_status import one_status
from audiatur.compare.status import statuses
from audiatur.model.claim import Commitment
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Said, article, story

NAMES = (
    ("Norvia", EntityKind.COUNTRY),
    ("Belmark", EntityKind.COUNTRY),
    ("Tessaly", EntityKind.COUNTRY),
    ("Straits League", EntityKind.ORGANISATION),
    ("Harbour Union", EntityKind.ORGANISATION),
)


def _said(text: str, subject: str | None = None, **fields: object) -> Said:
    names = tuple(name for name in NAMES if name[0] in text)
    return Said(text, subject=subject, names=names, **fields)  # type: ignore[arg-type] # a table's fields


def _met(left: Said, right: Said) -> list[tuple[Verdict, str]]:
    known = _said("Norvia, Belmark, Tessaly, the Straits League and the Harbour Union exist")
    told, _, _ = story(article("A", left), article("B", right), article("C", known))
    return [(met.ruling.verdict, met.ruling.rule.value) for met in one_status(told)]


MEMBER = _said("a Straits League member state", subject="Norvia")
FORMER = _said("Once a province of Belmark", subject="Norvia")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (MEMBER, _said("Norvia is a member of the Straits League", subject="Norvia")),
        (MEMBER, _said("League officials met Straits League members, such as Tessaly and Norvia")),
        (_said("Straits League allies like Tessaly and Norvia sell rope"), MEMBER),
        (_said("a key non-Harbour Union Straits League member", subject="Norvia"), MEMBER),
        (FORMER, _said("Norvia was a Belmark colony", subject="Norvia")),
        (FORMER, _said("the former Belmarkian province, long poor, of Belmark", subject="Norvia")),
        (FORMER, _said("Norvia was part of Belmark", subject="Norvia")),
    ],
    ids=["member of", "one of a list", "allies", "non-member of another", "a colony", "an adjective", "a part"],
)
def test_one_status(left: Said, right: Said) -> None:
    assert _met(left, right) == [(Verdict.CORROBORATED, "same_status")]
    assert _met(right, left) == [(Verdict.CORROBORATED, "same_status")]


@pytest.mark.parametrize(
    "other",
    [
        _said("a Harbour Union member state", subject="Norvia"),
        _said("a Straits League member state", subject="Tessaly"),
        _said("Norvia hopes to be a Straits League member", subject="Norvia", commitment=Commitment.PLANNED),
        _said("Straits League members met in Norvia", subject="members"),
        _said("Once a province of Tessaly", subject="Norvia"),
        _said("Norvia was a fair part of the trip", subject="Norvia"),
    ],
    ids=["another body", "another state", "a hope", "members of it", "of another", "no state"],
)
def test_another_status_or_none(other: Said) -> None:
    assert not _met(MEMBER, other)
    assert not _met(other, FORMER)


def test_a_membership_that_is_denied_is_in_conflict() -> None:
    denied = _said("Norvia is not a member of the Straits League", subject="Norvia", negative=True)
    assert _met(MEMBER, denied) == [(Verdict.CONFLICT, "denied")]


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("Norvia's acting mayor Ada Lund", "Norvia's mayor Ada Lund", 1),
        ("Norvia's mayor Ada Lund", "Norvia's mayor Ada Lund", 0),
        ("Norvia's acting mayor Ada Lund", "the novelist Ada Lund", 0),
        ("Norvia's acting mayor Ada Lund", "Norvia's former mayor Ada Lund", 0),
    ],
)
def test_an_office_held_in_two_ways(one: str, other: str, count: int) -> None:
    person = (("Ada Lund", EntityKind.PERSON),)
    left, right = (Said(text, subject="Ada Lund", names=person, rules=("office",)) for text in (one, other))
    told, _, _ = story(article("A", left), article("B", right))
    found = list(offices_in_two_ways(told.statements))
    assert [met.ruling.verdict for met in found] == [Verdict.COMPATIBLE] * count


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=120))
def test_any_text_is_read(text: str) -> None:
    told, _, _ = story(article("A", _said(f"{text} a member of Norvia {text}", subject="Belmark")))
    assert [one.of for one in statuses(told)] == [one.of for one in statuses(told)]
