"""Quotations: marks of every style, before, after and around the source, over sentences and paragraphs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audiatur.model.speaker import SpeakerKind

ReadText = Callable[[str], Any]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [("“", "”"), ('"', '"'), ("«", "»"), ("»", "«"), ("„", "“"), ("''", "''"), ("``", "''"), ("‘", "’")],
)
def test_marks_of_every_style(read: ReadText, opening: str, closing: str) -> None:
    quotation = f"{opening}We will rebuild the bridge by June,{closing}"
    found = read(f"{quotation} Ada Lund said.")
    (statement,) = [each for each in found.attributions if each.inside is None]
    assert statement.direct
    assert found.words(statement.content[0]) == quotation
    assert statement.speaker.name == "Ada Lund"


def test_a_source_between_two_halves_has_both(read: ReadText) -> None:
    found = read("“We will stay,” Ada Lund said, “until the bridge is rebuilt.”")
    assert found.parts() == [("Ada Lund", "said", ["“We will stay,”", "“until the bridge is rebuilt.”"])]


def test_a_quotation_goes_on_after_its_attribution(read: ReadText) -> None:
    found = read("“We will stay,” said Ada Lund. “Nobody asked us to leave this town.”")
    assert found.said_by("Nobody asked").speaker.name == "Ada Lund"
    assert len(found.parts()) == 1


def test_one_source_for_several_sentences_before_it(read: ReadText) -> None:
    found = read("“We will stay. Nobody asked us to leave. We like it here,” Ada Lund said.")
    assert found.parts() == [("Ada Lund", "said", ["“We will stay. Nobody asked us to leave. We like it here,”"])]


def test_a_quotation_over_paragraphs_without_closing_marks(read: ReadText) -> None:
    found = read("“The bridge was old.\n“It had to go,” said engineer Ada Lund.\nThe road is closed.")
    assert found.said_by("The bridge was old").speaker.name == "Ada Lund"
    assert [len(each.content) for each in found.attributions if each.inside is None] == [2]


def test_the_first_paragraph_names_who_speaks_the_second(read: ReadText) -> None:
    found = read("Ada Lund said: “The bridge was old.\n“It had to go.”")
    assert found.said_by("It had to go").speaker.name == "Ada Lund"


def test_the_sentence_before_names_the_speaker(read: ReadText) -> None:
    speaker = read("Ada Lund was blunt. “This bridge will fall within a year.”").said_by("This bridge").speaker
    assert (speaker.name, speaker.resolved_by, speaker.sure) == ("Ada Lund", "sentence_before", False)


def test_mixed_speech_is_not_direct(read: ReadText) -> None:
    (statement,) = read("Ada Lund said the bridge was “a danger to everybody”.").attributions
    assert not statement.direct


def test_words_in_marks_alone_are_no_statement(read: ReadText) -> None:
    assert read("The “bridge tax” was raised to 12 crowns.").attributions == ()


def test_speech_inside_a_quotation_stays_inside(read: ReadText) -> None:
    found = read("“I believe the council lied,” Ada Lund said.")
    outer = next(each for each in found.attributions if each.inside is None)
    inner = next(each for each in found.attributions if each.inside == outer.id)
    assert found.words(inner.source) == "I"
    assert inner.speaker.name == "Ada Lund"


PIECES = st.sampled_from(
    [
        "“",
        "”",
        '"',
        "''",
        "«",
        "»",
        "„",
        "‘",
        "’",
        "Ada Lund",
        "said",
        "that",
        "he",
        "according to",
        ",",
        ".",
        ":",
        "—",
        "\n",
        "the mayor",
        "denied it",
        "(",
        ")",
        "as",
        "who",
        "\u200b",
    ]
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(PIECES | st.text(max_size=5), max_size=30))
def test_any_text_is_read_the_same_way_twice(read: ReadText, words: list[str]) -> None:
    text = " ".join(words)
    found = read(text)
    assert found == read(text)
    ids = {each.id for each in found.attributions}
    for each in found.attributions:
        assert each.content
        assert all(piece.quote(text).strip() for piece in each.content)
        assert each.inside is None or each.inside in ids - {each.id}
    starts = [min(part.start for part in (*each.content, each.source, each.cue) if part) for each in found.attributions]
    assert starts == sorted(starts)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“The bridge is safe. It will hold.” - Ada Lund", "Ada Lund"),
        ("“The bridge is safe. It will hold.”\nAda Lund, mayor of Hale", "Ada Lund, mayor of Hale"),
        ("“The bridge is safe. It will hold.”\nAda Lund said no more.", None),
        ("“The bridge is safe. It will hold.”\nThe bridge", None),
        ("The bridge is safe. It will hold. — Ada Lund (@alund) May 8, 2031", "Ada Lund"),
        ("The bridge is safe. It will hold. — Trams of Hale (@trams) on X", "Trams of Hale"),
    ],
)
def test_a_quotation_may_be_signed(read: ReadText, text: str, source: str | None) -> None:
    found = read(text)
    assert found.words(found.said_by("It will hold").source) == source


def test_a_colon_before_a_paragraph_gives_its_quotation_a_speaker(read: ReadText) -> None:
    found = read("Ada Lund posted from her own account:\n“The bridge is safe. It will hold.”").said_by("The bridge")
    assert found.speaker is not None
    assert found.speaker.name == "Ada Lund"
    assert found.cue is not None


def test_what_only_happens_beside_a_quotation_says_nothing(read: ReadText) -> None:
    found = read("Mayor Ada Lund said as the hearing opened that “the old bridge is safe, but not for long.”")
    assert found.parts() == [("Mayor Ada Lund", "said", ["“the old bridge is safe, but not for long.”"])]
    assert read("“The old bridge is safe,” Ada Lund began.").parts()[0][:2] == ("Ada Lund", "began")


def test_a_platform_is_no_person(read: ReadText) -> None:
    found = read("Twitter said the account was closed.").said_by("the account")
    assert found.speaker is not None
    assert found.speaker.kind is SpeakerKind.ORGANISATION


def test_a_quotation_over_broken_lines_and_its_speaker_on_the_next(read: ReadText) -> None:
    found = read(
        "“This is a needful step.\nWe will not close the bridge.”\nsaid Ada Lund, the mayor.\nThe road is open."
    )
    assert found.parts() == [
        ("Ada Lund, the mayor", "said", ["“This is a needful step.", "We will not close the bridge.”"])
    ]


def test_the_next_line_is_no_speaker_where_it_opens_a_sentence(read: ReadText) -> None:
    found = read("“We will not close the bridge.”\nLund said the road is open.")
    assert [each[:2] for each in found.parts()] == [(None, None), ("Lund", "said")]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Edward Lund", SpeakerKind.PERSON),
        ("Hasha de Lund", SpeakerKind.PERSON),
        ("Coast Tower Bldg", SpeakerKind.UNNAMED),
        ("Coast News", SpeakerKind.ORGANISATION),
    ],
)
def test_who_signs(read: ReadText, name: str, kind: SpeakerKind) -> None:
    said = read(f"The dam held today. — {name} (@lund) April 13, 2017").said_by("The dam held")
    assert (said.speaker.name, said.speaker.kind) == (name, kind)
