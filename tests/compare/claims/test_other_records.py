"""Positions, events, voices and registers from claims."""

from __future__ import annotations

import pytest

from audiatur.compare.events import events
from audiatur.compare.positions import positions
from audiatur.compare.registers import measures, registers
from audiatur.compare.voices import voices
from audiatur.model.attribution import Attribution
from audiatur.model.claim import Commitment
from audiatur.model.event import EventStatus
from audiatur.model.position import Stance
from audiatur.model.span import Span
from audiatur.model.speaker import Speaker, SpeakerKind
from audiatur.model.topic import Measure

from .support import Figure, Said, all_findings, article, story


@pytest.mark.parametrize(
    ("text", "predicate", "negative", "stance"),
    [
        ("Norvia supports the harbour treaty", "support", False, Stance.SUPPORTS),
        ("Norvia opposes the harbour treaty", "oppose", False, Stance.OPPOSES),
        ("Norvia has not supported the harbour treaty", "support", True, Stance.NEUTRAL),
        ("Norvia never opposed the harbour treaty", "oppose", False, Stance.NEUTRAL),
        ("Norvia may support the harbour treaty", "support", False, Stance.AMBIGUOUS),
    ],
)
def test_positions(text: str, predicate: str, negative: bool, stance: Stance) -> None:  # noqa: FBT001 - a column
    said = Said(text, subject="Norvia", predicate=predicate, object="the harbour treaty", negative=negative)
    told, _, _ = story(article("A", said))
    (position,) = positions(told)
    assert (position.actor, position.towards, position.stance) == ("Norvia", "the harbour treaty", stance)


@pytest.mark.parametrize("text", ["Norvia signed the harbour treaty", "The treaty is old"])
def test_no_position(text: str) -> None:
    told, _, _ = story(article("A", Said(text, subject="Norvia", predicate="sign")))
    assert positions(told) == ()


def test_events_are_in_the_order_of_time_and_name_the_finding_of_several() -> None:
    def opened(period: str | None, commitment: Commitment = Commitment.ASSERTED) -> Said:
        return Said(
            "Norvia opened the harbour tunnel", subject="Norvia", predicate="open", period=period, commitment=commitment
        )

    articles = [
        article(
            "A", opened("2024-05"), Said("Belmark will build a bridge", period="2030", commitment=Commitment.PLANNED)
        ),
        article("B", opened("2024-05-03"), Said("Old boats rot on the shore")),
    ]
    told, _, _ = story(*articles)
    found = events(told, all_findings(*articles))
    assert [(event.when, event.status) for event in found] == [
        ("2024-05", EventStatus.HAPPENED),
        ("2024-05-03", EventStatus.HAPPENED),
        ("2030", EventStatus.PLANNED),
    ]
    assert found[0].finding == found[1].finding is not None
    assert found[2].finding is None


def test_voices_count_sentences_once() -> None:
    told, _, (reading,) = story(
        article("A", Said("“We will sail,” Runa Dahl said"), Said("Dahl said the port is open"))
    )
    first, second = reading.sentences

    def attributed(span: Span, *, direct: bool) -> Attribution:
        speaker = Speaker(name="Runa Dahl", kind=SpeakerKind.PERSON, role="minister", span=span)
        return Attribution(
            id=f"{span.start}-{direct}",
            document=span.document,
            source=None,
            cue=None,
            content=(span,),
            direct=direct,
            speaker=speaker,
            rule="test",
        )

    spoken = reading.model_copy(
        update={
            "attributions": (
                attributed(first, direct=True),
                attributed(first, direct=False),
                attributed(second, direct=False),
            )
        }
    )
    (voice,) = voices(told, [spoken])
    assert (voice.name, voice.role, voice.direct, voice.indirect) == ("Runa Dahl", "minister", 1, 1)


def test_registers_fill_the_columns_that_a_claim_fills() -> None:
    bought = Said(
        "Norvia bought 12 boats", (Figure("12", 12, "boat"),), subject="Norvia", measure="purchase", period="2024"
    )
    measure = Measure(
        id="purchase",
        label="purchase",
        register_name="purchases",
        columns=(("buyer", "subject"), ("number", "amount"), ("seller", "counterparty")),
    )
    told, _, _ = story(article("A", bought, Said("The boats are old")))
    (row,) = registers(told, {"purchase": measure})
    assert [(cell.column, cell.text) for cell in row.cells] == [("buyer", "Norvia"), ("number", "12 boat")]


@pytest.mark.parametrize(
    ("said", "cells"),
    [
        (
            Said("Belmark delivered 12 drones", subject="Belmark", predicate="deliver", measure="arms_delivery"),
            {"Supplier": "Belmark"},
        ),
        (
            Said("Ardovia ordered 12 drones", subject="Ardovia", predicate="order", measure="arms_order"),
            {"Receiver": "Ardovia"},
        ),
        (
            Said("Ardovia inspected 12 drones", subject="Ardovia", predicate="inspect", measure="arms_delivery"),
            {"Who": "Ardovia"},
        ),
    ],
)
def test_a_register_of_transfers_tells_who_hands_over_by_the_verb(said: Said, cells: dict[str, str]) -> None:
    told, _, _ = story(article("A", said))
    (row,) = registers(told, measures(("defence",)))
    shown = {cell.column: cell.text for cell in row.cells}
    assert {column: shown[column] for column in shown if column in {"Supplier", "Receiver", "Who", "With"}} == cells


def test_the_packaged_topics_name_measures() -> None:
    assert measures(("defence", "general"))
