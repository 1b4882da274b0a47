"""Positions, events, voices and registers from claims."""

from __future__ import annotations

from dataclasses import replace

import pytest

from audiatur.compare.entities import Names
from audiatur.compare.events import events
from audiatur.compare.positions import positions
from audiatur.compare.registers import measures, registers
from audiatur.compare.story import Story
from audiatur.compare.voices import voices
from audiatur.model.attribution import Attribution, CueKind
from audiatur.model.claim import Commitment
from audiatur.model.event import EventStatus
from audiatur.model.mention import EntityKind
from audiatur.model.period import Period, PeriodKind
from audiatur.model.position import Stance
from audiatur.model.span import Span
from audiatur.model.speaker import Speaker, SpeakerKind
from audiatur.model.topic import Measure

from .support import Figure, Said, all_findings, article, story

NORVIA = (("Norvia", EntityKind.COUNTRY),)


@pytest.mark.parametrize(
    ("text", "predicate", "negative", "stance"),
    [
        ("Norvia supports the harbour treaty", "support", False, Stance.SUPPORTS),
        ("Norvia opposes the harbour treaty", "oppose", False, Stance.OPPOSES),
        ("Norvia has not supported the harbour treaty", "support", True, Stance.NEUTRAL),
        ("Norvia never opposed the harbour treaty", "oppose", False, Stance.NEUTRAL),
        ("Norvia may support the harbour treaty", "support", False, Stance.AMBIGUOUS),
        ("Norvia does not fear it, it supports the harbour treaty", "support", True, Stance.SUPPORTS),
    ],
)
def test_positions(text: str, predicate: str, negative: bool, stance: Stance) -> None:  # noqa: FBT001 - a column
    said = Said(
        text, subject="Norvia", predicate=predicate, object="the harbour treaty", negative=negative, names=NORVIA
    )
    told, _, _ = story(article("A", said))
    (position,) = positions(told)
    assert (position.actor, position.towards, position.stance) == ("Norvia", "the harbour treaty", stance)


@pytest.mark.parametrize(
    ("text", "predicate", "actor", "towards"),
    [
        ("The plan was rejected by Norvia", "reject", "Norvia", "plan"),
        ("Norvia voted against the harbour treaty", "vote", "Norvia", "the harbour treaty"),
        ("Norvia vowed to oppose the treaty because it is old", "oppose", "Norvia", "the treaty"),
        ("Norvia supports the treaty, but wants money", "support", "Norvia", "the treaty"),
        ("Norvia hailed a “new chapter” at sea", "hail", "Norvia", "a new chapter at sea"),
        ("Norvia objected to the treaty", "object", "Norvia", "the treaty"),
        ("Norvia opposes the treaty with its envoy saying why", "oppose", "Norvia", "the treaty"),
        ("Norvia opposed opening on Sunday", "oppose", "Norvia", "opening on Sunday"),
        ("Norvia condemned the hostilities Sunday", "condemn", "Norvia", "the hostilities"),
        ("Norvia condemned the raid on Bloody Sunday", "condemn", "Norvia", "the raid on Bloody Sunday"),
        ("The plan was rejected by Norvia as too dear", "reject", "Norvia", "plan"),
    ],
)
def test_who_takes_a_stand_on_what(text: str, predicate: str, actor: str, towards: str) -> None:
    subject = "plan" if predicate == "reject" else "Norvia"
    (position,) = positions(story(article("A", Said(text, subject=subject, predicate=predicate, names=NORVIA)))[0])
    assert (position.actor, position.towards) == (actor, towards)


@pytest.mark.parametrize(
    ("text", "subject", "predicate"),
    [
        ("Norvia signed the harbour treaty", "Norvia", "sign"),
        ("The treaty is old", "Norvia", "sign"),
        ("Norvia has been criticised for the treaty", "Norvia", "criticise"),
        ("Belmark asked Norvia to support the treaty", "Norvia", "support"),
        ("which Norvia opposes", "Norvia", "oppose"),
        ("The October storm supports the claim", "October storm", "support"),
        ("Military support and arms sales", "Norvia", "support"),
        ("Norvia called for backup", "Norvia", "call"),
        ("Norvia criticised it", "Norvia", "criticise"),
        ("Norvia will not back down", "Norvia", "back"),
        ("Norvia was praised for its calm", "Norvia", "praise"),
        ("Norvia objected very forcefully", "Norvia", "object"),
        ("Norvia defended its title with ease", "Norvia", "defend"),
        ("Norvia answered 911 calls for rescues there", "Norvia", "answer"),
    ],
)
def test_no_position(text: str, subject: str, predicate: str) -> None:
    names = NORVIA if "Norvia" in text else ()
    told, _, _ = story(article("A", Said(text, subject=subject, predicate=predicate, names=names)))
    assert positions(told) == ()


def test_one_article_takes_a_stand_once() -> None:
    said = Said("Norvia supports the treaty", subject="Norvia", predicate="support", names=NORVIA)
    assert len(positions(story(article("A", said, said))[0])) == 1


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


@pytest.mark.parametrize(
    ("said", "status"),
    [
        (Said("Norvia will open a harbour tunnel", period="2030", commitment=Commitment.PLANNED), EventStatus.PLANNED),
        (Said("The assembly is set to meet", period="2024-06-12"), EventStatus.PLANNED),
        (Said("Norvia has promised new boats by then", period="../2026"), EventStatus.PLANNED),
        (Said("Norvia opened the tunnel", period="2024-05"), EventStatus.HAPPENED),
        (
            Said("attacks on the harbour", period="2023", commitment=Commitment.PLANNED, rules=("event_phrase",)),
            EventStatus.HAPPENED,
        ),
    ],
)
def test_what_is_still_to_come_is_planned(said: Said, status: EventStatus) -> None:
    (event,) = events(story(article("A", said, published="2024-06-10"))[0], ())
    assert event.status is status


@pytest.mark.parametrize(
    "said",
    [
        Said("Sorn told the Courier", subject="Sorn", predicate="tell", period="2024-05"),
        Said("with Ida Sorn", period="2024-05", names=(("Ida Sorn", EntityKind.PERSON),)),
        Said("The storm sank the ferry", subject="storm", predicate="sink", period="2025-03"),
        Said("The tunnel is ugly", period="2024-05", commitment=Commitment.OPINION),
        Said("The tunnel did not open", period="2024-05", negative=True),
    ],
)
def test_what_is_no_event_of_the_timeline(said: Said) -> None:
    assert events(story(article("A", said, published="2024-06-10"))[0], ()) == ()


def test_of_one_sentence_the_claim_that_holds_the_time_is_the_event() -> None:
    sentence = "Norvia opened the tunnel in 2023, which pleased the sailors"
    claims = [
        Said(sentence, own=own, period="2023") for own in ("Norvia opened the tunnel in 2023", "pleased the sailors")
    ]
    _, documents, readings = story(article("A", *claims, published="2024"))
    (reading,) = readings
    first, second = reading.claims
    second = replace(second, sentence=first.sentence)
    at = documents[0].text.index("2023")
    time = Period(
        span=Span(document=reading.document, start=at, end=at + 4),
        kind=PeriodKind.DATE,
        timex="2023",
        edtf="2023",
        rule="t",
    )
    again = reading.model_copy(update={"claims": (first, second), "periods": (time,)})
    (event,) = events(Story(documents, [again], Names(())), ())
    assert event.claim == first.id


@pytest.mark.parametrize(
    ("name", "kind", "heard"),
    [
        ("several officials in the capital", SpeakerKind.UNNAMED, True),
        ("a report of the ministry", SpeakerKind.UNNAMED, True),
        ("the decision", SpeakerKind.UNNAMED, False),
        ("only time", SpeakerKind.UNNAMED, False),
        ("Runa Dahl", SpeakerKind.PERSON, True),
        ("D-Norvia", SpeakerKind.ORGANISATION, False),
    ],
)
def test_only_who_can_speak_is_a_voice(name: str, kind: SpeakerKind, heard: bool) -> None:  # noqa: FBT001 - a column
    told, documents, (reading,) = story(article("A", Said("The port is open")))
    (span,) = reading.sentences
    attribution = Attribution(
        id="1",
        document=span.document,
        source=None,
        cue=None,
        content=(span,),
        direct=False,
        speaker=Speaker(name=name, kind=kind, span=span),
        rule="test",
    )
    found = voices(told, documents, [reading.model_copy(update={"attributions": (attribution,)})])
    assert bool(found) is heard


@pytest.mark.parametrize(
    ("text", "cue", "content", "told", "heard"),
    [
        ("Norvia plans to close the port", "plans", "to close the port", {"stated": False}, False),
        ("She urged Norvians to protest the vote", "to protest", "the vote", {}, False),
        ("Norvia said the port is open", "said", "the port is open", {}, True),
        ("Norvia backed the “brave” pact", "backed", "the “brave” pact", {"stated": False}, True),
        ("Norvia rejected the claim", "rejected", "the claim", {"stated": False, "cue_kind": CueKind.DENIES}, True),
        ("Norvia's plan was the minister's own", "plan", "the minister's own", {"stated": False}, False),
    ],
)
def test_who_only_means_to_do_something_gives_no_words(
    text: str,
    cue: str,
    content: str,
    told: dict[str, object],
    heard: bool,  # noqa: FBT001 - a column
) -> None:
    known, documents, (reading,) = story(article("A", Said(text)))
    (sentence,) = reading.sentences

    def span(words: str) -> Span:
        start = sentence.start + text.index(words)
        return Span(document=sentence.document, start=start, end=start + len(words))

    attribution = Attribution(
        id="1",
        document=sentence.document,
        source=None,
        cue=span(cue),
        content=(span(content),),
        direct=False,
        speaker=Speaker(name="Norvia", kind=SpeakerKind.COUNTRY, span=sentence),
        rule="test",
    ).model_copy(update=told)
    assert bool(voices(known, documents, [reading.model_copy(update={"attributions": (attribution,)})])) is heard


def test_voices_count_sentences_once() -> None:
    told, documents, (reading,) = story(
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
    (voice,) = voices(told, documents, [spoken])
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
    assert [(cell.column, cell.text) for cell in row.cells] == [("buyer", "Norvia"), ("number", "12 boats")]


def test_the_packaged_topics_name_measures() -> None:
    assert measures(("defence", "general"))
