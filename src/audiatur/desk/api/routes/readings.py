"""Claims, attributions, figures and times."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from audiatur.desk.api.listing import Listing
from audiatur.desk.api.records.answers import Page
from audiatur.desk.api.records.readings import AmountRow, AttributionRow, ClaimRow, PeriodRow
from audiatur.desk.api.routes.common import GONE, Read
from audiatur.desk.api.wanted import AmountsWanted, AttributionsWanted, ClaimsWanted, PeriodsWanted
from audiatur.export.rows import readings as rows
from audiatur.model.amount import Amount
from audiatur.model.attribution import Attribution
from audiatur.model.claim import Claim
from audiatur.model.period import Period
from audiatur.model.record import from_json

CLAIMS = Listing(
    "claims",
    ClaimRow,
    lambda each: rows.claim(from_json(Claim, each.record), each.beside or ""),
    beside="quote",
)
ATTRIBUTIONS = Listing(
    "attributions",
    AttributionRow,
    lambda each: rows.attribution(Attribution.model_validate_json(each.record)),
    judged=False,
)
AMOUNTS = Listing("amounts", AmountRow, lambda each: rows.amount(from_json(Amount, each.record)), judged=False)
PERIODS = Listing("periods", PeriodRow, lambda each: rows.period(from_json(Period, each.record)), judged=False)

router = APIRouter()


@router.get("/claims", summary="Checkable statements")
def claims(reader: Read, wanted: Annotated[ClaimsWanted, Query()]) -> Page[ClaimRow]:
    """Claims as people judged them, in the order of articles and text."""
    return CLAIMS.page(reader, wanted)


@router.get("/claims/{identity}", summary="A claim", responses=GONE)
def claim(reader: Read, identity: str) -> ClaimRow:
    """One claim as people judged it."""
    return CLAIMS.one(reader, identity)


@router.get("/attributions", summary="Reported statements")
def attributions(reader: Read, wanted: Annotated[AttributionsWanted, Query()]) -> Page[AttributionRow]:
    """Who is reported to say what, in the order of articles and text."""
    return ATTRIBUTIONS.page(reader, wanted)


@router.get("/attributions/{identity}", summary="A reported statement", responses=GONE)
def attribution(reader: Read, identity: str) -> AttributionRow:
    """One reported statement."""
    return ATTRIBUTIONS.one(reader, identity)


@router.get("/amounts", summary="Figures, in a claim or not")
def amounts(reader: Read, wanted: Annotated[AmountsWanted, Query()]) -> Page[AmountRow]:
    """Every figure read, in the order of articles and text."""
    return AMOUNTS.page(reader, wanted)


@router.get("/periods", summary="Time expressions")
def periods(reader: Read, wanted: Annotated[PeriodsWanted, Query()]) -> Page[PeriodRow]:
    """Every time expression read, in the order of articles and text."""
    return PERIODS.page(reader, wanted)
