"""Who is accused and never quoted: sentences, negatives, and those who are heard after all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.compare.accused import accuses, unheard
from audiatur.model.mention import EntityKind
from audiatur.model.speaker import SpeakerKind
from audiatur.model.voice import Voice

from .support import Said, article, story


@pytest.mark.parametrize(
    ("text", "accused"),
    [
        ("Belmark accused Norvia of shelling the port", True),
        ("The union blamed the Norvia for the delay", True),
        ("Prosecutors charged former mayor Norvia with fraud", True),
        ("Norvia was accused of shelling the port", True),
        ("Norvia, the largest dealer, has been charged with fraud", True),
        ("The report blamed the collapse of the dam on Norvia", True),
        ("Norvia accused Belmark of shelling the port", False),
        ("Belmark did not accuse Norvia of shelling the port", False),
        ("The judge refused to blame Norvia for the delay", False),
        ("Belmark thanked Norvia for its help", False),
        ("The bank charged Norvia a fee", False),
        ("The man accused of robbing Norvia was sentenced for murder", False),
        ("The suspect in Norvia was found guilty for good", False),
        ("Norvia was praised for its help", False),
    ],
)
def test_who_is_accused(text: str, accused: bool) -> None:  # noqa: FBT001 - a column
    start = text.index("Norvia")
    assert accuses(text, start, start + len("Norvia")) is accused


ACCUSING = Said(
    "Belmark accused Norvia of shelling the port", subject="Belmark", names=(("Norvia", EntityKind.COUNTRY),)
)


@pytest.mark.parametrize(
    ("voice", "role", "heard"),
    [
        ("Norvia", None, True),
        ("Ada Lund", "Norvian foreign minister", True),
        ("Belmark", None, False),
        ("Ada Lund", "foreign minister of Belmark", False),
        (None, None, False),
    ],
)
def test_accused_and_never_quoted(voice: str | None, role: str | None, heard: bool) -> None:  # noqa: FBT001 - a column
    told, documents, readings = story(article("Herald", ACCUSING), article("Post", Said("The port is quiet")))
    voices = [
        Voice(document=documents[0].id, name=voice, kind=SpeakerKind.PERSON, role=role, direct=1, indirect=0)
        for voice in (voice,)
        if voice
    ]
    found = list(unheard(told, documents, readings, voices))
    assert [one.name for one in found] == ([] if heard else ["Norvia"])
    for one in found:
        assert (one.document, one.direct, one.indirect) == (documents[0].id, 0, 0)
        assert one.accused == (readings[0].claims[0].id,)


def test_heard_in_another_article_is_not_heard_in_this_one() -> None:
    told, documents, readings = story(article("Herald", ACCUSING), article("Post", Said("The port is quiet")))
    elsewhere = Voice(document=documents[1].id, name="Norvia", kind=SpeakerKind.COUNTRY, direct=2, indirect=0)
    assert [one.name for one in unheard(told, documents, readings, [elsewhere])] == ["Norvia"]


@given(st.text(max_size=200), st.integers(0, 200), st.integers(0, 30))
def test_any_text_raises_nothing(text: str, start: int, length: int) -> None:
    accuses(text, min(start, len(text)), min(start + length, len(text)))
