"""A claim on an agreement in, its row out: parties, date, place and subject."""

from __future__ import annotations

from collections.abc import Mapping

from audiatur.export.sheets.conventions.convention import Convention
from audiatur.export.sheets.sheet import Cell
from audiatur.model.claim import Claim

COLUMNS = ("party", "other_party", "date", "place", "said_of_it", "subject_matter", "kind")


def _cells(claim: Claim, told: Mapping[str, str]) -> tuple[Cell, ...]:
    kind = (claim.measure or "").replace("_", " ")
    parties = (told["Parties"], None) if "Parties" in told else (claim.subject, claim.counterparty)
    said, matter = told.get("Told of it", claim.predicate), told.get("Agreement", claim.object)
    return (*parties, claim.period, claim.place, said, matter, kind)


AGREEMENTS = Convention(COLUMNS, _cells)
"""The date is EDTF, as precise as it was written."""
