"""Findings, sums, entities, events, positions, voices and registers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from fastapi import APIRouter, Query

from audiatur.counting import silent
from audiatur.desk.api.listing import Listing
from audiatur.desk.api.records.answers import Page
from audiatur.desk.api.records.compared import (
    CheckRow,
    EntityRow,
    EventRow,
    FindingRow,
    PositionRow,
    RegisterEntry,
    VoiceRow,
)
from audiatur.desk.api.routes.common import GONE, Read, Reader
from audiatur.desk.api.wanted import (
    ChecksWanted,
    EntitiesWanted,
    EventsWanted,
    FindingsWanted,
    PositionsWanted,
    RegistersWanted,
    VoicesWanted,
)
from audiatur.export.rows import compared as rows
from audiatur.model.check import Check
from audiatur.model.entity import Entity
from audiatur.model.event import Event
from audiatur.model.finding import Finding
from audiatur.model.position import Position
from audiatur.model.record import from_json
from audiatur.model.register import RegisterRow
from audiatur.model.voice import Voice
from audiatur.store import part

FINDINGS = Listing("findings", FindingRow, lambda each: rows.finding(from_json(Finding, each.record), ()))
"""Without the documents that do not answer: a finding does not know them."""
CHECKS = Listing("checks", CheckRow, lambda each: rows.check(from_json(Check, each.record)))
ENTITIES = Listing(
    "entities", EntityRow, lambda each: rows.entity(Entity.model_validate_json(each.record)), judged=False
)
EVENTS = Listing("events", EventRow, lambda each: rows.event(from_json(Event, each.record)))
POSITIONS = Listing("positions", PositionRow, lambda each: rows.position(Position.model_validate_json(each.record)))
VOICES = Listing("voices", VoiceRow, lambda each: rows.voice(Voice.model_validate_json(each.record)), judged=False)
REGISTERS = Listing(
    "register_rows", RegisterEntry, lambda each: rows.register_row(RegisterRow.model_validate_json(each.record))
)

router = APIRouter()


@router.get("/findings", summary="Claims that answer one question, and what they amount to")
def findings(reader: Read, wanted: Annotated[FindingsWanted, Query()]) -> Page[FindingRow]:
    """Findings as people judged them, those that matter most first."""
    found = FINDINGS.page(reader, wanted)
    return found.model_copy(update={"records": _with_silent(reader, found.records)})


@router.get("/findings/{identity}", summary="A finding", responses=GONE)
def finding(reader: Read, identity: str) -> FindingRow:
    """One finding as people judged it."""
    return _with_silent(reader, [FINDINGS.one(reader, identity)])[0]


def _with_silent(reader: Reader, found: Iterable[FindingRow]) -> tuple[FindingRow, ...]:
    """The findings with the documents that do not answer."""
    with reader.desk.opened() as db:
        documents = part.order(db)
    return tuple(
        each.model_copy(update={"silent": silent(documents, {answer.document for answer in each.answers})})
        for each in found
    )


@router.get("/checks", summary="Sums done again")
def checks(reader: Read, wanted: Annotated[ChecksWanted, Query()]) -> Page[CheckRow]:
    """Stated figures recomputed, as people judged them."""
    return CHECKS.page(reader, wanted)


@router.get("/checks/{identity}", summary="A sum done again", responses=GONE)
def check(reader: Read, identity: str) -> CheckRow:
    """One sum as people judged it."""
    return CHECKS.one(reader, identity)


@router.get("/entities", summary="Persons, organisations, places and things with all their names")
def entities(reader: Read, wanted: Annotated[EntitiesWanted, Query()]) -> Page[EntityRow]:
    """Entities over all documents."""
    return ENTITIES.page(reader, wanted)


@router.get("/entities/{identity}", summary="An entity", responses=GONE)
def entity(reader: Read, identity: str) -> EntityRow:
    """One entity."""
    return ENTITIES.one(reader, identity)


@router.get("/events", summary="Dated claims")
def events(reader: Read, wanted: Annotated[EventsWanted, Query()]) -> Page[EventRow]:
    """What happened or is planned, in the order of time."""
    return EVENTS.page(reader, wanted)


@router.get("/positions", summary="Who stands where on what")
def positions(reader: Read, wanted: Annotated[PositionsWanted, Query()]) -> Page[PositionRow]:
    """Stated stances."""
    return POSITIONS.page(reader, wanted)


@router.get("/voices", summary="Who is quoted how much")
def voices(reader: Read, wanted: Annotated[VoicesWanted, Query()]) -> Page[VoiceRow]:
    """Speakers of each document, with the sentences they are given."""
    return VOICES.page(reader, wanted)


@router.get("/registers", summary="Claims as rows of the tables that researchers keep")
def registers(reader: Read, wanted: Annotated[RegistersWanted, Query()]) -> Page[RegisterEntry]:
    """Rows of all registers."""
    return REGISTERS.page(reader, wanted)
