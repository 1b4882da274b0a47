"""Statements that quote one run of words, each with what looks like it and is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.compare.questions.meetings.quotations.quoted_words import quoted_words
from audiatur.compare.verdicts.rules import Rule
from audiatur.model.finding import Verdict

from .support import Said, article, ruled, story

OTHERS = (Said("Rain fell over the hills"), Said("The choir sang carols"), Said("A kiosk sold fruit"))


def _met(left: Said, right: Said) -> set[tuple[Verdict, Rule, str]]:
    told, _, _ = story(article("A", left, *OTHERS), article("B", right, *OTHERS))
    return {(met.ruling.verdict, met.ruling.rule, met.reason) for met in quoted_words(told.statements)}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The harbour master said he would not be “towing barges through a gale”", '"towing barges through a gale"'),
        (
            "“We will weigh every loaded barge twice,” she said",
            "She vowed to “weigh every loaded barge twice” or close the quay",
        ),
        ('It’s "the captain’s own fault that it sank"', "they call it “the captain's own fault that it sank”"),
        ("“How are these weights even possible?” she asked", "He wrote: “How are these weights even possible??”"),
        ('"I tied the rope, and the rope gave way', '"I tied the rope, and the rope gave way at dawn"'),  # left open
    ],
    ids=["part of one", "within longer ones", "other marks", "one word in a long row", "no closing mark"],
)
def test_same_words(left: str, right: str) -> None:
    for one, other in ((left, right), (right, left)):
        found = _met(Said(one, speaker="Tessa Quill"), Said(other, speaker="Quill"))
        assert {(verdict, rule) for verdict, rule, _ in found} == {(Verdict.CORROBORATED, Rule.SAME_QUOTATION)}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("he was towing barges through a gale", "“towing barges through a gale” is what he did"),  # one quotes nothing
        ("“towing barges through a gale”", "“towing a gale through barges”"),
        ("“it is what it is and so it was”", "“and it is what it is and so it was”"),  # nobody's words
        ("“towing barges”", "“towing barges” again"),  # too few
        ("“towing barges” he said. Through a gale", "“towing barges through a gale”"),
    ],
    ids=["told, not quoted", "another order", "nothing said", "too short", "outside the marks"],
)
def test_other_words(left: str, right: str) -> None:
    assert not _met(Said(left), Said(right))
    assert not _met(Said(right), Said(left))


def test_two_mouths_are_told_and_are_no_agreement() -> None:
    words = "“we tow no barges through a gale”"
    (found,) = _met(Said(words, speaker="Tessa Quill"), Said(words, speaker="Bo Lund"))
    assert found == (
        Verdict.COMPATIBLE,
        Rule.ANOTHER_SPEAKER,
        "Both quote the same words, Tessa Quill in A and Bo Lund in B.",
    )


def test_only_a_speaker_of_both_is_named() -> None:
    words = "“we tow no barges through a gale”"
    ((_, _, named),) = _met(Said(words, speaker="Tessa Quill"), Said(words, speaker="Tessa Quill"))
    ((_, _, unnamed),) = _met(Said(words, speaker="Tessa Quill"), Said(words))
    assert "Quill" in named
    assert "Quill" not in unnamed


def test_it_reaches_the_findings() -> None:
    one = Said(
        "Quill would not be “towing barges through a gale”, she told the court of inquiry", speaker="Tessa Quill"
    )
    other = Said("In autumn the pilot of the port refused all “towing barges through a gale”", speaker="Tessa Quill")
    assert (Verdict.CORROBORATED, "same_quotation") in ruled(article("A", one, *OTHERS), article("B", other, *OTHERS))


@given(st.lists(st.text(alphabet=" \n\"“”'’aZé1.", min_size=1).filter(lambda text: text.strip() != ""), max_size=4))
def test_any_text(texts: list[str]) -> None:
    told, _, _ = story(article("A", *map(Said, texts)), article("B", *map(Said, texts)))
    assert list(quoted_words(told.statements)) == list(quoted_words(told.statements))
