"""A claim of any other register in, its row out: who or what, where, when, and the figure as low, best and high."""

from __future__ import annotations

from collections.abc import Mapping

from audiatur.export.sheets.conventions.convention import Convention
from audiatur.export.sheets.conventions.figures import BOUNDS, bounds, main
from audiatur.export.sheets.sheet import Cell
from audiatur.model.claim import Claim

WHAT = ("subject", "counterparty", "measure", "said", "object", "item", "place", "date", "as_of")
COLUMNS = (*WHAT, *BOUNDS, "unit", "hedge", "change")


def _cells(claim: Claim, _: Mapping[str, str]) -> tuple[Cell, ...]:
    figure = main(claim)
    about = (figure.currency or figure.unit, figure.hedge, figure.change) if figure else (None, None, None)
    return (
        claim.subject,
        claim.counterparty,
        (claim.measure or "").replace("_", " "),
        claim.predicate,
        claim.object,
        claim.item,
        claim.place,
        claim.period,
        claim.as_of,
        *bounds(figure),
        *about,
    )


COUNTS = Convention(COLUMNS, _cells)
