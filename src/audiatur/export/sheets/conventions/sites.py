"""A claim on a factory or site in, its row out: site, partner, place, capacity and start."""

from __future__ import annotations

from collections.abc import Mapping

from audiatur.export.sheets.conventions.convention import Convention
from audiatur.export.sheets.conventions.figures import BOUNDS, bounds, main
from audiatur.export.sheets.sheet import Cell
from audiatur.model.claim import Claim

COLUMNS = (
    "site",
    "partner",
    "place",
    "product",
    *(f"capacity_{bound}" for bound in BOUNDS),
    "unit",
    "hedge",
    "start_date",
)


def _cells(claim: Claim, told: Mapping[str, str]) -> tuple[Cell, ...]:
    figure = main(claim)
    unit, hedge = (figure.currency or figure.unit, figure.hedge) if figure else (None, None)
    return (
        told.get("Site", claim.subject),
        claim.counterparty,
        claim.place,
        claim.item,
        *bounds(figure),
        unit,
        hedge,
        claim.period,
    )


SITES = Convention(COLUMNS, _cells)
