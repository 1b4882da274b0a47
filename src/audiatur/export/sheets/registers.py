"""A Dossier in, a sheet of each register out: the tables that researchers keep."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audiatur.export.look import Look
from audiatur.export.sheets.sheet import Sheet
from audiatur.model.register import RegisterRow

PROOF = ("file", "outlet", "commitment", "quote", "claim")
"""Columns behind those of the register: where each row stands."""


def registers(look: Look) -> Iterator[Sheet]:
    """One sheet a register, in the order of their names."""
    rows = look.dossier.compared.registers
    for name in sorted({row.name for row in rows}):
        yield _register(look, name, [row for row in rows if row.name == name])


def _register(look: Look, name: str, rows: list[RegisterRow]) -> Sheet:
    columns = tuple(dict.fromkeys(cell.column for row in rows for cell in row.cells))
    filled = []
    for row in rows:
        claim = look.claim[row.claim]
        cells = {cell.column: cell.text for cell in row.cells}
        outlet = look.document[claim.document].outlet
        proof = (look.file(claim.document), outlet, claim.commitment, look.words(claim.span), claim.id)
        filled.append((*(cells.get(column) for column in columns), *proof))
    return Sheet("register-" + re.sub(r"[^a-z0-9_-]+", "_", name.lower()), (*columns, *PROOF), tuple(filled))
