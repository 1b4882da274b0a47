"""A Dossier in, a sheet of each register out: the tables that researchers keep, each in the form of its field."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from audiatur.export.look import Look
from audiatur.export.sheets.conventions.agreements import AGREEMENTS
from audiatur.export.sheets.conventions.convention import Convention
from audiatur.export.sheets.conventions.counts import COUNTS
from audiatur.export.sheets.conventions.sites import SITES
from audiatur.export.sheets.conventions.spending import SPENDING
from audiatur.export.sheets.conventions.transfers import TRANSFERS
from audiatur.export.sheets.sheet import Sheet, joined
from audiatur.model.claim import Claim
from audiatur.model.register import RegisterRow

CONVENTIONS: Mapping[str, Convention] = {
    "arms_transfers": TRANSFERS,
    "agreements": AGREEMENTS,
    "production_sites": SITES,
    "budgets": SPENDING,
}
"""The form of a register by its name; all others are ``COUNTS``."""
PROOF = (
    "figures_as_written",
    "speaker",
    "commitment",
    "polarity",
    "quote",
    "outlet",
    "published",
    "file",
    "claim",
    "judged",
)
"""Columns behind those of the register: what each row rests on, and what people decided of it."""


def registers(look: Look) -> Iterator[Sheet]:
    """One sheet a register, in the order of their names.

    Every cell is of the claim as people judged it. A register that has no form of its own has every field of a claim
    that a topic may name.
    """
    rows = look.dossier.compared.registers
    for name in sorted({row.name for row in rows}):
        yield _register(look, name, [row for row in rows if row.name == name])


def _register(look: Look, name: str, rows: list[RegisterRow]) -> Sheet:
    convention = CONVENTIONS.get(name, COUNTS)
    filled = tuple(
        (*convention.cells(claim, _told(row, claim)), *_proof(look, claim))
        for row, claim in ((row, look.claim[row.claim]) for row in rows)
    )
    return Sheet("register-" + re.sub(r"[^a-z0-9_-]+", "_", name.lower()), (*convention.columns, *PROOF), filled)


def _told(row: RegisterRow, claim: Claim) -> Mapping[str, str]:
    """What the register read, by its columns; nothing of a claim that people changed."""
    return {} if claim.judged else {cell.column: cell.text for cell in row.cells}


def _proof(look: Look, claim: Claim) -> tuple[str | None, ...]:
    document = look.document[claim.document]
    return (
        joined(look.words(amount.span) for amount in claim.amounts),
        claim.speaker.name if claim.speaker else None,
        claim.commitment,
        claim.polarity,
        look.words(claim.span),
        document.outlet,
        document.published,
        document.file,
        claim.id,
        look.judged(claim.judged),
    )
