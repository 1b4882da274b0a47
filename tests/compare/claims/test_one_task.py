"""Tasks, aims and acts on one named thing, told in unlike words, each with what looks like one and is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.acts.one_object import one_object
from audiatur.compare.questions.meetings.states.one_aim import one_aim
from audiatur.compare.questions.meetings.states.one_role import one_role
from audiatur.compare.story import Story
from audiatur.compare.verdicts.met import Met
from audiatur.model.claim import Commitment
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Said, article, story

NAMES = (
    ("Norvia", EntityKind.COUNTRY),
    ("Belmark", EntityKind.COUNTRY),
    ("Straits League", EntityKind.ORGANISATION),
    ("Harbour Watch", EntityKind.ORGANISATION),
    ("Rope Accord", EntityKind.ORGANISATION),
)


def _said(text: str, subject: str | None = None, predicate: str | None = None, **fields: object) -> Said:
    names = tuple(name for name in NAMES if name[0] in text)
    return Said(text, subject=subject, predicate=predicate, names=names, **fields)  # type: ignore[arg-type] # a table's fields


def _met(rule: Callable[[Story], Iterator[Met]], left: Said, right: Said) -> int:
    known = _said("Norvia, Belmark, the Straits League, the Harbour Watch and the Rope Accord exist")
    told, _, _ = story(article("A", left), article("B", right), article("C", known))
    found = [met for met in rule(told) if "C" not in {met.left.document.outlet, met.right.document.outlet}]
    assert all(met.ruling.verdict is Verdict.CORROBORATED for met in found)
    return len(found)


IN_CHARGE = _said("The Harbour Watch has been in charge of the island's security", "Harbour Watch", "be")


@pytest.mark.parametrize(
    ("other", "count"),
    [
        (_said("the Harbour Watch as the sole security provider", "treaty", "recognise"), 1),
        (_said("The island relied on the Harbour Watch to safeguard its coast", "island", "rely"), 1),
        (_said("The Harbour Watch protects the island", "Harbour Watch", "protect"), 1),
        (_said("The Harbour Watch is in charge of the lights", "Harbour Watch", "be"), 0),
        (_said("The Straits League is in charge of the island's security", "Straits League", "be"), 0),
        (_said("The Harbour Watch is not in charge of security", "Harbour Watch", "be", negative=True), 0),
        (_said("The Harbour Watch is to be in charge of security", "Harbour Watch", "be",
               commitment=Commitment.PLANNED), 0),
        (_said("A clerk of the Harbour Watch was charged with fraud", "clerk", "charge"), 0),
    ],
    ids=["provider", "relied on", "protects", "another task", "another holder", "denied", "planned", "a crime"],
)  # fmt: skip
def test_tasks(other: Said, count: int) -> None:
    assert _met(one_role, IN_CHARGE, other) == count
    assert _met(one_role, other, IN_CHARGE) == count


JOINS = _said("Norvia's goal is to join the Straits League", "Norvia", "be")
STANDARDS = _said("Norvia's ferries meet Straits League standards", "Norvia", "meet")


@pytest.mark.parametrize(
    ("left", "right", "count"),
    [
        (JOINS, _said("a step on Norvia's path toward membership in the Straits League", "law", "be"), 1),
        (JOINS, _said("Norvia's hopes hang on Straits League accession", "Norvia", "hang"), 1),
        (STANDARDS, _said("Norvia's commitment to Straits League standards is firm", "Norvia", "be"), 1),
        (JOINS, STANDARDS, 0),
        (JOINS, _said("Belmark hopes to join the Straits League", "Belmark", "hope"), 0),
        (JOINS, _said("Norvia hopes to join the Rope Accord", "Norvia", "hope"), 0),
        (JOINS, _said("Norvia does not want to join the Straits League", "Norvia", "want", negative=True), 0),
        (JOINS, _said("A clerk met Straits League officials in Norvia", "clerk", "meet"), 0),
    ],
    ids=["a step", "accession", "standards", "two things", "another side", "another body", "denied", "officials"],
)
def test_aims(left: Said, right: Said, count: int) -> None:
    assert _met(one_aim, left, right) == count
    assert _met(one_aim, right, left) == count


REPLACES = _said("It replaces the old Rope Accord of the coast", "treaty", "replace", object="the old Rope Accord")


@pytest.mark.parametrize(
    ("other", "count"),
    [
        (_said("to replace the Rope Accord", None, "replace", object="the Rope Accord"), 1),
        (_said("Norvia replaced the Rope Accord", "Norvia", "replace", object="the Rope Accord"), 1),
        (_said("to replace the Straits League", None, "replace", object="the Straits League"), 0),
        (_said("to praise the Rope Accord", None, "praise", object="the Rope Accord"), 0),
        (_said("not to replace the Rope Accord", None, "replace", object="the Rope Accord", negative=True), 0),
        (_said("A tram replaced the Rope Accord of the coast", "tram", "replace", object="the Rope Accord"), 0),
    ],
    ids=["open", "a name", "another thing", "another act", "denied", "another doer"],
)
def test_acts_on_one_thing(other: Said, count: int) -> None:
    assert _met(one_object, REPLACES, other) == count
    assert _met(one_object, other, REPLACES) == count


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=120))
def test_any_text_is_read(text: str) -> None:
    other = _said(f"{text} in charge of {text} to join Norvia", text, "join", object=text)
    told, _, _ = story(article("A", _said(text, text, "join")), article("B", other))
    for rule in (one_role, one_aim, one_object):
        assert list(rule(told)) == list(rule(told))
