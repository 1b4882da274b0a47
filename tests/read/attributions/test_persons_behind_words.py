"""Who says it where the parse hangs a statement on a thing, a place or a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

ReadText = Callable[[str], Any]


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "It was set up by an acquaintance he knew from the 2013 Harbour pageant in Tarsa who said the dam held.",
            "the dam held",
            "acquaintance",
        ),
        (
            "The figure is lower than the share of voters in the least affected counties who say the dam held.",
            "the dam held",
            "voters",
        ),
        ("He met the mayor, Ada Lund, who said the dam held.", "the dam held", "Ada Lund"),
        ("He met experts from the agency who said the dam held.", "the dam held", "experts"),
        (
            "Ada Lund, facing a crowd, said the attacks were a “slap on the face” and said the dam held.",
            "the dam held",
            "Ada Lund",
        ),
        ("Mr. Lund said the officials had left and said the dam held.", "the dam held", "officials"),
        (
            "Senator Ada Lund suggested criminal behaviour had occurred, saying that the dam held.",
            "the dam",
            "Ada Lund",
        ),
        (
            "Ada Lund said it was not a tax, but a penalty, saying “if you leave, the dam will hold.”",
            "the dam",
            "Ada Lund",
        ),
        (
            "Protesters argued, some pleading for a peaceful event and others arguing that the dam held.",
            "the dam held",
            "others",
        ),
        (
            "SAN TARSA — The parents of Ada Lund on Monday told a host that the dam held.",
            "the dam",
            "parents of Ada Lund",
        ),
        ("According to a Monday night Tarsa Times report, the dam held.", "the dam held", "Tarsa Times"),
        ("The dam held, the official news agency TNS said on Friday.", "The dam held", "TNS"),
        (
            "A source within Major League Baseball told her the dam held.",
            "the dam",
            "source within Major League Baseball",
        ),
        ("Secretary of State Lund said the dam held.", "the dam held", "Lund"),
        (
            "The Coast Rights Front, a group, said little.\nThe front said the dam held.",
            "the dam held",
            "Coast Rights Front",
        ),
        (
            "Those voters spent two hours in the sun across the street arguing that the dam held.",
            "the dam",
            "those voters",
        ),
        ("According to the e-mails, the dam held.", "the dam held", "e-mails"),
        ("Mr. Lund e-mailed staff that the dam held.", "the dam held", "Lund"),
        (
            'Clara Price opposes it. "The council can do it since it\'s a tax issue now," Price said Friday morning.',
            "The council can",
            "Clara Price",
        ),
    ],
)
def test_the_person_behind_the_words(read: ReadText, text: str, words: str, name: str) -> None:
    said = read(text).said_by(words)
    assert said.speaker is not None
    assert said.speaker.name == name


@pytest.mark.parametrize(
    "text",
    [
        "It brings the dam to the fore, which is to say that it brings the cost to the fore.",
        "The role of a judge is to say what the law is.",
        "The attack points to a gang that built the bomb at home.",
    ],
)
def test_what_something_means_is_told_by_nobody(read: ReadText, text: str) -> None:
    assert read(text).attributions == ()


def test_what_is_to_be_announced_is_told(read: ReadText) -> None:
    text = "The minister is to announce that the dam will close."
    assert read(text).said_by("the dam will").speaker.name == "minister"


def test_what_happens_raises_the_hopes_of_nobody_named(read: ReadText) -> None:
    said = read("The attack on the bases caused no harm, raising hopes that the standoff would end.").said_by(
        "the standoff"
    )
    assert said.speaker is None


def test_a_participle_behind_a_comma_only_names(read: ReadText) -> None:
    found = read("Many think trust has been lost despite the claim that it is honouring its promises, dubbed “old.”")
    assert "dubbed" not in {found.words(each.cue) for each in found.attributions}
