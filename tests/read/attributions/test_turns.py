"""Turns of a transcript, told apart by names in capitals, and other words in capitals before a colon."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

ReadText = Callable[[str], Any]

TRANSCRIPT = """STEVE LUND, HOST: The ferry strike in Veldan has entered a second week.
ADA VARN, BYLINE: About 900 dockers walked out on Monday.
They want higher pay.
TOM ORREL: We have not been paid since May. I think the owners are hiding money.
VARN: The owners say the port lost 3 million dollars.
LUND: The talks go on."""


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("The ferry strike", "STEVE LUND"),
        ("About 900 dockers", "ADA VARN"),
        ("They want higher pay", "ADA VARN"),
        ("We have not been paid", "TOM ORREL"),
        ("the owners are hiding money", "TOM ORREL"),
        ("The talks go on", "STEVE LUND"),
    ],
)
def test_who_takes_a_turn_says_it(read: ReadText, words: str, speaker: str) -> None:
    assert read(TRANSCRIPT).said_by(words).speaker.name.upper() == speaker


def test_what_is_told_within_a_turn_stands_in_it(read: ReadText) -> None:
    found = read(TRANSCRIPT)
    told = found.said_by("the port lost 3 million dollars")
    turn = next(each for each in found.attributions if each.id == told.inside)
    assert (told.speaker.name, turn.rule) == ("owners", "turn")


@pytest.mark.parametrize(
    "text",
    [
        "UPDATE: The port has opened again.\nThe dockers went back to work.\nRELATED: A strike in Sarn.",
        "VELDAN: The port closed on Monday.\nSARN: The road is open.\nORLEN: Two people were hurt.",
        "The law is simple.\nNOTE: It holds from May on.",
    ],
)
def test_other_words_in_capitals_are_no_turns(read: ReadText, text: str) -> None:
    assert not [each for each in read(text).attributions if each.rule == "turn"]
