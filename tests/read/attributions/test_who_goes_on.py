"""Who goes on speaking, whom a paper quotes, and names and descriptions that are not whom they seem to be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

ReadText = Callable[[str], Any]


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        # Whom a paper quotes, not the paper.
        (
            "Mayor Ada Lund spoke. “We sell boats,” the Coast Times quoted her as saying. “We sold 36 last year.”",
            "We sold 36 last year",
            "Ada Lund",
        ),
        ("“We sell boats,” the Coast Times quoted from the letter.", "We sell boats", "Coast Times"),
        # The body whose short name stands in brackets.
        (
            "Norland’s ski federation (NoSF) said it would appeal against a ban by the World Ski Federation (WSF).",
            "it would appeal",
            "NoSF",
        ),
        ("The ski club, an old one (and poor), said it would appeal.", "it would appeal", "ski club"),
        # Several who were described before.
        (
            "The bank will cut jobs, two people close to it said. The cuts begin in May, the people said.",
            "The cuts begin in May",
            "two people close to it",
        ),
        (
            "The bank will cut jobs, two people close to it said. The young people said it was late.",
            "it was late",
            "young people",
        ),
        # The one who spoke goes on, not whom he spoke of.
        (
            "Port official Otto Ruun said the rescued captain told the crew the ship met a storm. “We wait,” he said.",
            "We wait",
            "Otto Ruun",
        ),
        ("A government source said the port is shut. He said it leaks.", "it leaks", "government source"),
        ("Ada Lund bought an ID card. It said the dam held.", "the dam held", None),
        (
            "Police said 18 people were saved. It said the dam held.",
            "the dam held",
            "police",
        ),
        # Whom the sentence before calls "he".
        (
            (
                "Tom Reyes, 16, said the dam leaked. But his mother told him to wait. He ran home. “I heard the sound "
                "of the water on our house.”"
            ),
            "I heard the sound",
            "Tom Reyes",
        ),
        # Reporters are not whom they work for, and a name before a spokesman is not his.
        ("RIB reporters at the scene said the dam held.", "the dam held", "RIB reporters at the scene"),
        ("Judge Ada Lund heard the case. The justice said the dam held.", "the dam held", "Ada Lund"),
        # A bombing puts nothing at 95.
        (
            "They read the figures of a commission sent to see the bombing, which put the toll at 95.",
            "the toll at 95",
            "commission",
        ),
        # A name alone before what one person is.
        ("Suhardi, an official at the port, said the dam held.", "the dam held", "Suhardi"),
        (
            "The chairman of the Coast Bar Association (CBA), Mr Otto Ruun, spoke. The chairman said the dam held.",
            "the dam held",
            "Otto Ruun",
        ),
    ],
)
def test_who_is_meant(read: ReadText, text: str, words: str, name: str | None) -> None:
    speaker = read(text).said_by(words).speaker
    assert (speaker and speaker.name) == name


def test_a_quotation_goes_on_for_paragraphs_after_who_says_it(read: ReadText) -> None:
    text = (
        "An old farmer spoke. Ada Lund said: “The dam is old. A report was made.\n“So the town fears.\n“And nobody "
        "will pay.”"
    )
    found = read(text)
    assert {found.said_by(words).speaker.name for words in ("The dam", "So the town", "And nobody")} == {"Ada Lund"}


def test_a_man_who_is_heard_saying_something(read: ReadText) -> None:
    text = "“The whole village is buried,” a man is heard saying on a video by the Coast Daily."
    speaker = read(text).said_by("The whole village").speaker
    assert speaker is None or speaker.name == "man"


def test_a_transcript_in_quotation_marks(read: ReadText) -> None:
    text = (
        "“LUND: Will she come?\n“REYES: The port is shut. The talks go on.\n“LUND: But the owners want peace.\n"
        "“REYES: The strike goes on."
    )
    found = read(text)
    assert found.said_by("The talks go on").speaker.name == "REYES"
    assert found.said_by("the owners want peace").speaker.name == "LUND"
