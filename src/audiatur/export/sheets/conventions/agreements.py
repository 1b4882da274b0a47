"""A claim on an agreement in, its row out: parties, date, place and subject."""

from __future__ import annotations

from audiatur.export.sheets.conventions.convention import Convention
from audiatur.export.sheets.sheet import Cell
from audiatur.model.claim import Claim

COLUMNS = ("party", "other_party", "date", "place", "said_of_it", "subject_matter", "kind")


def _cells(claim: Claim) -> tuple[Cell, ...]:
    kind = (claim.measure or "").replace("_", " ")
    return (claim.subject, claim.counterparty, claim.period, claim.place, claim.predicate, claim.object, kind)


AGREEMENTS = Convention(COLUMNS, _cells)
"""The date is EDTF, as precise as it was written."""
