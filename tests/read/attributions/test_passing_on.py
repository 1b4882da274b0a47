"""Who says it where others pass it on, explain a name, or stand nearer to the verb."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

ReadText = Callable[[str], Any]


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "Lakeport City Schools, the nation’s fifth school system, closed. The school system said it rained.",
            "it rained",
            "Lakeport City Schools",
        ),
        ("Lakeport City Schools closed. The district said that it rained.", "it rained", "Lakeport City Schools"),
        (
            "The minister was quoted by Coast Radio as saying that the bridge would close.",
            "the bridge would close",
            "minister",
        ),
        (
            "The bridge would close, the minister was quoted by Coast Radio as saying.",
            "The bridge would close",
            "minister",
        ),
        ("The Coast Times quotes Ada Lund as saying the plan is late.", "the plan is late", "Ada Lund"),
        (
            "Ada Lund and Tom Reyes, who has described the dam as unsafe, met on Monday.",
            "the dam as unsafe",
            "Tom Reyes",
        ),
        ("The tunnel leaked for years, Lund added.", "leaked for years", "Lund"),
        (
            "The ministry said in a statement that the road was open. The statement added that bridges were closed.",
            "bridges were closed",
            "ministry",
        ),
        ("For Norland, this pact signals an encirclement.", "signals an encirclement", "Norland"),
        (
            'At a news conference, Mayor Ada Lund called the drivers’ move a "walkout of choice."',
            "walkout of choice",
            "Ada Lund",
        ),
    ],
)
def test_the_innermost_voice(read: ReadText, text: str, words: str, name: str) -> None:
    assert read(text).said_by(words).speaker.name == name


def test_the_paper_that_closes_a_sentence_stands_outside(read: ReadText) -> None:
    found = read("Lund said the plan for pupils is late, the Coast Times reported.").attributions
    paper, person = sorted(found, key=lambda each: each.cue.start, reverse=True)
    assert (paper.speaker.name, person.speaker.name) == ("Coast Times", "Lund")
    assert person.inside == paper.id


def test_who_cites_a_source_is_kept(read: ReadText) -> None:
    found = read("The bridge would close, according to two officials cited by the Delta Press agency.").attributions
    assert [each.speaker.name for each in found if each.rule == "cited_by"] == ["Delta Press agency"]


def test_who_is_cited_stays_the_innermost_voice(read: ReadText) -> None:
    found = read("Two officials cited by the Delta Press agency said the bridge would close.").attributions
    size = {each.speaker.name: sum(piece.end - piece.start for piece in each.content) for each in found}
    assert size["two officials"] < size["Delta Press agency"]


@pytest.mark.parametrize(
    "text",
    [
        "For years, the river flooded the town.",
        "For farmers, the drought means ruin.",
        "For Monday, the forecast means rain.",
        "The road ran for Norland, which built a dam.",
    ],
)
def test_what_is_nobodys_view(read: ReadText, text: str) -> None:
    assert not [each for each in read(text).attributions if each.rule == "phrase"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Coast Airlines was fined. The district said that it rained.", "it rained"),
        ("Lakeport City Schools closed. A district in Ostland said that it rained.", "it rained"),
    ],
)
def test_a_body_of_another_kind_is_not_taken(read: ReadText, text: str, words: str) -> None:
    assert read(text).said_by(words).speaker.kind.value == "unnamed"
