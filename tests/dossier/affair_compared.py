"""What stands between the five articles on the harbour of Halmere, besides findings and checks."""

from __future__ import annotations

from typing import Any

from tests.dossier.builder import Article

from audiatur.model.check import Check
from audiatur.model.claim import Claim
from audiatur.model.compared import Compared
from audiatur.model.entity import Entity, Union
from audiatur.model.event import Event, EventStatus
from audiatur.model.finding import Finding, Verdict
from audiatur.model.mention import EntityKind
from audiatur.model.origin import CopyGroup, SharedOrigin
from audiatur.model.position import Position, Stance
from audiatur.model.problem import Problem, Step
from audiatur.model.record import content_id
from audiatur.model.register import Cell, RegisterRow
from audiatur.model.speaker import SpeakerKind
from audiatur.model.voice import Voice


def compared(
    articles: tuple[Article, ...], findings: tuple[Finding, ...], checks: tuple[Check, ...], dated: tuple[Claim, ...]
) -> Compared:
    """Entities, shared origins, positions, events, voices and registers of the affair."""
    courier, wire, radio, beacon, sada = articles
    c_signed, r_signed, w_work, c_rise, b_march, w_signed = dated

    def entity(name: str, kind: EntityKind, variants: tuple[str, ...], **fields: Any) -> Entity:
        mentions = tuple(
            article.span(variant) for article in articles for variant in variants if variant in article.text
        )
        return Entity(
            id=content_id("entity", kind, name), name=name, kind=kind, variants=variants, mentions=mentions, **fields
        )

    signed = next(f for f in findings if f.verdict is Verdict.CORROBORATED)
    return Compared(
        entities=(
            entity("Velmora", EntityKind.COUNTRY, ("Velmora",)),
            entity(
                "Halmere",
                EntityKind.PLACE,
                ("Halmere", "هالمير"),
                unions=(
                    Union(
                        left="Halmere",
                        right="هالمير",
                        rule="other_spelling",
                        reason="Named side by side in one article.",
                    ),
                ),
            ),
            entity(
                "Ida Sorn",
                EntityKind.PERSON,
                ("Ida Sorn", "Sorn"),
                roles=("transport minister",),
                unions=(
                    Union(left="Ida Sorn", right="Sorn", rule="family_name", reason="Family name after full name."),
                ),
            ),
            entity("Ostrane", EntityKind.COUNTRY, ("Ostrane",)),
            entity("Quay Alliance", EntityKind.ORGANISATION, ("Quay Alliance",)),
        ),
        findings=findings,
        checks=checks,
        shared_origins=(
            SharedOrigin(
                left=courier.id,
                right=radio.id,
                rule="told",
                reason="The second carries the first’s interview with Ida Sorn.",
                spans=(radio.span("in an interview with the Halmere Courier"),),
            ),
        ),
        copy_groups=(
            CopyGroup(id="copy-1", documents=(courier.id, radio.id)),
            CopyGroup(id="copy-2", documents=(wire.id,)),
            CopyGroup(id="copy-3", documents=(beacon.id,)),
            CopyGroup(id="copy-4", documents=(sada.id,)),
        ),
        positions=(
            Position(
                actor="Ostrane",
                towards="harbour of Halmere",
                stance=Stance.NEUTRAL,
                claim=wire.claims[3].id,
                rule="has_not_supported",
            ),
            Position(
                actor="Quay Alliance",
                towards="harbour of Halmere",
                stance=Stance.OPPOSES,
                claim=beacon.claims[1].id,
                rule="verb",
            ),
        ),
        events=(
            Event(when="2031-03-16", status=EventStatus.HAPPENED, claim=c_signed.id, finding=signed.id),
            Event(when="2031-03", status=EventStatus.HAPPENED, claim=w_signed.id, finding=signed.id),
            Event(when="2031-03-16", status=EventStatus.HAPPENED, claim=r_signed.id, finding=signed.id),
            Event(when="2031-03-29", status=EventStatus.HAPPENED, claim=b_march.id),
            Event(when="2032-23", status=EventStatus.PLANNED, claim=w_work.id),
            Event(when="../2035", status=EventStatus.PLANNED, claim=c_rise.id),
        ),
        voices=(
            Voice(
                document=courier.id,
                name="Ida Sorn",
                kind=SpeakerKind.PERSON,
                role="transport minister",
                direct=1,
                indirect=2,
            ),
            Voice(document=radio.id, name="Ida Sorn", kind=SpeakerKind.PERSON, direct=1, indirect=0),
            Voice(document=wire.id, name="Pell Marun", kind=SpeakerKind.PERSON, direct=0, indirect=1),
            Voice(document=beacon.id, name="Quay Alliance", kind=SpeakerKind.ORGANISATION, direct=0, indirect=2),
            Voice(
                document=wire.id,
                name="Quay Alliance",
                kind=SpeakerKind.ORGANISATION,
                direct=0,
                indirect=0,
                accused=(w_work.id, w_signed.id),
            ),
            Voice(
                document=courier.id,
                name="an official who asked not to be named",
                kind=SpeakerKind.UNNAMED,
                direct=0,
                indirect=1,
            ),
        ),
        registers=(
            RegisterRow(
                name="budgets",
                claim=courier.claims[1].id,
                cells=(Cell(column="year", text="2031"), Cell(column="amount", text="178,000,000 EUR")),
            ),
            RegisterRow(
                name="budgets",
                claim=radio.claims[1].id,
                cells=(
                    Cell(column="year", text="2030"),
                    Cell(column="amount", text="152,000,000 USD"),
                    Cell(column="source", text="Institute"),
                ),
            ),
        ),
        problems=(
            Problem(
                step=Step.COMPARE,
                document=wire.id,
                span=wire.span("announced last week"),
                message="No publication day bounds “last week”; left open.",
                serious=False,
            ),
        ),
    )
