"""Statements that quote a few words of one speaker, each with what looks like it and is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.quotations.short_quotations import short_quotations
from audiatur.compare.verdicts.rules import Rule
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

from .support import Said, article, ruled, story

OTHERS = (Said("Rain fell over the hills"), Said("The choir sang carols"), Said("A kiosk sold fruit"))
LUND, QUILL = "Ada Lund", "Tessa Quill"


def _met(left: Said, right: Said) -> set[tuple[Verdict, Rule]]:
    told, _, _ = story(article("A", left, *OTHERS), article("B", right, *OTHERS))
    return {(met.ruling.verdict, met.ruling.rule) for met in short_quotations(told.statements)}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Lund called the sinking of the ferry “deplorable”", 'Lund found the sinking of the ferry "deplorable"'),
        ("the shelling of the bridge was a “planned insult”", 'it was "like a planned insult", the shelling was'),
        ("both ports should “avoid any kind of delay”", "she asked both ports to “avoid any delay”"),
        ("he would do so “if the weather allowed it”", "He offers it “only if weather permits”, he said of the offer"),
    ],
    ids=["one word", "within another", "cut", "other words of one meaning"],
)
def test_one_expression_of_one_speaker(left: str, right: str) -> None:
    for one, other in ((left, right), (right, left)):
        assert _met(Said(one, speaker=LUND), Said(other, speaker=LUND)) == {(Verdict.CORROBORATED, Rule.SAME_QUOTATION)}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Lund called the sinking of the old ferry in the storm off the northern lighthouse “deplorable”",
            "Flour costs twice what bakers paid last winter, which Lund told the millers was “deplorable”",
        ),
        ("Lund called the sinking “deplorable”", "Lund called the sinking “regrettable”"),
        ("Lund called the sinking deplorable", "Lund called the sinking “deplorable”"),
        ("Lund never called the sinking “a planned insult”", "Lund called the sinking “a planned insult”"),
        ("Lund spoke of the “Harbour Watch” at the quay", "Lund spoke to the “Harbour Watch” at the quay"),
    ],
    ids=["of another thing", "another word", "told, not quoted", "denied", "a name"],
)
def test_no_expression_in_common(left: str, right: str) -> None:
    names = (("Lund", EntityKind.PERSON),)
    one, other = Said(left, speaker=LUND, names=names), Said(right, speaker=LUND, names=names)
    assert not _met(one, other)
    assert not _met(other, one)


def test_what_stands_beside_the_expression_in_its_quotation_is_another_statement() -> None:
    whole = "“It is a planned insult in a calm sea, and we will answer it in court,” she said of the harbour"
    answer = Said(whole, speaker=LUND, own="we will answer it in court")
    assert not _met(Said("Lund called the harbour “a planned insult in a calm sea”", speaker=LUND), answer)


def test_two_mouths_do_not_agree() -> None:
    words = "the shelling of the bridge was a “planned insult”"
    assert not _met(Said(words, speaker=LUND), Said(words, speaker=QUILL))


def test_one_word_of_an_unknown_mouth_is_anybodys() -> None:
    assert not _met(Said("the sinking was “deplorable”", speaker=LUND), Said("the sinking was “deplorable”"))
    several = "the sinking was a “planned insult”"
    assert _met(Said(several, speaker=LUND), Said(several)) == {(Verdict.CORROBORATED, Rule.SAME_QUOTATION)}


def test_it_reaches_the_findings() -> None:
    one = Said("Lund called the sinking of the ferry “deplorable” at the quay", speaker=LUND)
    other = Said("The loss of the ferry is “deplorable”", speaker=LUND)
    assert (Verdict.CORROBORATED, "same_quotation") in ruled(article("A", one, *OTHERS), article("B", other, *OTHERS))


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_is_survived(left: str, right: str) -> None:
    one, other = Said(f"x “{left}”", speaker=LUND), Said(f'y "{right}"', speaker=LUND)
    assert _met(one, other) == _met(one, other)
