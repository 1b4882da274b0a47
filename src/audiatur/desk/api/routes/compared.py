"""Findings, sums, entities, events, positions, voices and registers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated

from fastapi import APIRouter, Query

from audiatur.desk.api import lists
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
from audiatur.desk.api.routes.common import GONE, Read, gone
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
from audiatur.model.compared import Compared
from audiatur.model.dossier import Dossier
from audiatur.model.entity import Entity
from audiatur.model.event import Event
from audiatur.model.finding import Finding
from audiatur.model.position import Position
from audiatur.model.register import RegisterRow
from audiatur.model.voice import Voice

router = APIRouter()


@router.get("/findings", summary="Claims that answer one question, and what they amount to")
def findings(reader: Read, wanted: Annotated[FindingsWanted, Query()]) -> Page[FindingRow]:
    """Findings as people judged them, those that matter most first."""
    with reader.desk.opened() as db:
        found = lists.page(db, reader.people(db), "findings", wanted)
    return Page(records=tuple(_findings(found.rows)), next=found.next)


@router.get("/findings/{identity}", summary="A finding", responses=GONE)
def finding(reader: Read, identity: str) -> FindingRow:
    """One finding as people judged it."""
    with reader.desk.opened() as db:
        found = lists.one(db, reader.people(db), "findings", identity)
    if found is None:
        raise gone("finding")
    return next(_findings([found]))


@router.get("/checks", summary="Sums done again")
def checks(reader: Read, wanted: Annotated[ChecksWanted, Query()]) -> Page[CheckRow]:
    """Stated figures recomputed, as people judged them."""
    with reader.desk.opened() as db:
        found = lists.page(db, reader.people(db), "checks", wanted)
    return Page(records=tuple(_checks(found.rows)), next=found.next)


@router.get("/checks/{identity}", summary="A sum done again", responses=GONE)
def check(reader: Read, identity: str) -> CheckRow:
    """One sum as people judged it."""
    with reader.desk.opened() as db:
        found = lists.one(db, reader.people(db), "checks", identity)
    if found is None:
        raise gone("check")
    return next(_checks([found]))


@router.get("/entities", summary="Persons, organisations, places and things with all their names")
def entities(reader: Read, wanted: Annotated[EntitiesWanted, Query()]) -> Page[EntityRow]:
    """Entities over all documents."""
    with reader.desk.opened() as db:
        found = lists.page(db, None, "entities", wanted)
    return Page(records=tuple(_entities(found.rows)), next=found.next)


@router.get("/entities/{identity}", summary="An entity", responses=GONE)
def entity(reader: Read, identity: str) -> EntityRow:
    """One entity."""
    with reader.desk.opened() as db:
        found = lists.one(db, None, "entities", identity)
    if found is None:
        raise gone("entity")
    return next(_entities([found]))


@router.get("/events", summary="Dated claims")
def events(reader: Read, wanted: Annotated[EventsWanted, Query()]) -> Page[EventRow]:
    """What happened or is planned, in the order of time."""
    with reader.desk.opened() as db:
        found = lists.page(db, reader.people(db), "events", wanted)
    read = tuple(Event.model_validate_json(each.record) for each in found.rows)
    shown = rows.events(_of(Compared(events=read)))
    return Page(records=tuple(map(EventRow.model_validate, shown)), next=found.next)


@router.get("/positions", summary="Who stands where on what")
def positions(reader: Read, wanted: Annotated[PositionsWanted, Query()]) -> Page[PositionRow]:
    """Stated stances."""
    with reader.desk.opened() as db:
        found = lists.page(db, reader.people(db), "positions", wanted)
    read = tuple(Position.model_validate_json(each.record) for each in found.rows)
    shown = rows.positions(_of(Compared(positions=read)))
    return Page(records=tuple(map(PositionRow.model_validate, shown)), next=found.next)


@router.get("/voices", summary="Who is quoted how much")
def voices(reader: Read, wanted: Annotated[VoicesWanted, Query()]) -> Page[VoiceRow]:
    """Speakers of each document, with the sentences they are given."""
    with reader.desk.opened() as db:
        found = lists.page(db, None, "voices", wanted)
    read = tuple(Voice.model_validate_json(each.record) for each in found.rows)
    return Page(records=tuple(map(VoiceRow.model_validate, rows.voices(_of(Compared(voices=read))))), next=found.next)


@router.get("/registers", summary="Claims as rows of the tables that researchers keep")
def registers(reader: Read, wanted: Annotated[RegistersWanted, Query()]) -> Page[RegisterEntry]:
    """Rows of all registers."""
    with reader.desk.opened() as db:
        found = lists.page(db, reader.people(db), "register_rows", wanted)
    read = tuple(RegisterRow.model_validate_json(each.record) for each in found.rows)
    shown = rows.registers(_of(Compared(registers=read)))
    return Page(records=tuple(map(RegisterEntry.model_validate, shown)), next=found.next)


def _of(compared: Compared) -> Dossier:
    return Dossier(version="", compared=compared)


def _findings(found: Iterable[lists.Stored]) -> Iterator[FindingRow]:
    read = tuple(Finding.model_validate_json(each.record) for each in found)
    return map(FindingRow.model_validate, rows.findings(_of(Compared(findings=read))))


def _checks(found: Iterable[lists.Stored]) -> Iterator[CheckRow]:
    read = tuple(Check.model_validate_json(each.record) for each in found)
    return map(CheckRow.model_validate, rows.checks(_of(Compared(checks=read))))


def _entities(found: Iterable[lists.Stored]) -> Iterator[EntityRow]:
    read = tuple(Entity.model_validate_json(each.record) for each in found)
    return map(EntityRow.model_validate, rows.entities(_of(Compared(entities=read))))
