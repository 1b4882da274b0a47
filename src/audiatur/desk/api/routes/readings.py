"""Claims, attributions, figures and times."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Annotated

from fastapi import APIRouter, Query

from audiatur.desk.api import lists
from audiatur.desk.api.records.answers import Page
from audiatur.desk.api.records.readings import AmountRow, AttributionRow, ClaimRow, PeriodRow
from audiatur.desk.api.routes.common import GONE, Read, gone
from audiatur.desk.api.wanted import AmountsWanted, AttributionsWanted, ClaimsWanted, PeriodsWanted
from audiatur.export.rows import readings as rows
from audiatur.model.amount import Amount
from audiatur.model.attribution import Attribution
from audiatur.model.claim import Claim
from audiatur.model.dossier import Dossier
from audiatur.model.period import Period
from audiatur.model.reading import Reading

router = APIRouter()


@router.get("/claims", summary="Checkable statements")
def claims(reader: Read, wanted: Annotated[ClaimsWanted, Query()]) -> Page[ClaimRow]:
    """Claims as people judged them, in the order of articles and text."""
    with reader.desk.opened() as db:
        found = lists.page(db, reader.people(db), "claims", wanted, "quote")
    return Page(records=tuple(map(_claim, found.rows)), next=found.next)


@router.get("/claims/{identity}", summary="A claim", responses=GONE)
def claim(reader: Read, identity: str) -> ClaimRow:
    """One claim as people judged it."""
    with reader.desk.opened() as db:
        found = lists.one(db, reader.people(db), "claims", identity, "quote")
    if found is None:
        raise gone("claim")
    return _claim(found)


@router.get("/attributions", summary="Reported statements")
def attributions(reader: Read, wanted: Annotated[AttributionsWanted, Query()]) -> Page[AttributionRow]:
    """Who is reported to say what, in the order of articles and text."""
    with reader.desk.opened() as db:
        found = lists.page(db, None, "attributions", wanted)
    return Page(records=tuple(_attributions(found.rows)), next=found.next)


@router.get("/attributions/{identity}", summary="A reported statement", responses=GONE)
def attribution(reader: Read, identity: str) -> AttributionRow:
    """One reported statement."""
    with reader.desk.opened() as db:
        found = lists.one(db, None, "attributions", identity)
    if found is None:
        raise gone("attribution")
    return next(_attributions([found]))


@router.get("/amounts", summary="Figures, in a claim or not")
def amounts(reader: Read, wanted: Annotated[AmountsWanted, Query()]) -> Page[AmountRow]:
    """Every figure read, in the order of articles and text."""
    with reader.desk.opened() as db:
        found = lists.page(db, None, "amounts", wanted)
    read = [Amount.model_validate_json(each.record) for each in found.rows]
    readings = tuple(
        Reading(document=document, amounts=tuple(members))
        for document, members in groupby(read, key=lambda amount: amount.span.document)
    )
    shown = rows.amounts(Dossier(version="", readings=readings))
    return Page(records=tuple(map(AmountRow.model_validate, shown)), next=found.next)


@router.get("/periods", summary="Time expressions")
def periods(reader: Read, wanted: Annotated[PeriodsWanted, Query()]) -> Page[PeriodRow]:
    """Every time expression read, in the order of articles and text."""
    with reader.desk.opened() as db:
        found = lists.page(db, None, "periods", wanted)
    read = tuple(Period.model_validate_json(each.record) for each in found.rows)
    shown = rows.periods(Dossier(version="", readings=(Reading(document="", periods=read),)))
    return Page(records=tuple(map(PeriodRow.model_validate, shown)), next=found.next)


def _claim(stored: lists.Stored) -> ClaimRow:
    return ClaimRow.model_validate(rows.claim(Claim.model_validate_json(stored.record), stored.beside or ""))


def _attributions(found: Iterable[lists.Stored]) -> Iterator[AttributionRow]:
    read = tuple(Attribution.model_validate_json(each.record) for each in found)
    shown = rows.attributions(Dossier(version="", readings=(Reading(document="", attributions=read),)))
    return map(AttributionRow.model_validate, shown)
