"""A Dossier in, CSV out: one file a noun and one a register, for spreadsheets; no cell is ever a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from audiatur.export.format import File, Format
from audiatur.export.sheets.all import sheets
from audiatur.export.sheets.sheet import Cell, Sheet
from audiatur.model.dossier import Dossier

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How cells begin that spreadsheets run instead of showing (OWASP, CSV injection)."""


def files(dossier: Dossier) -> Iterator[File]:
    """``documents.csv``, ``claims.csv`` and so on, then ``register-arms_transfers.csv`` and so on."""
    for sheet in sheets(dossier):
        yield File(f"{sheet.name}.csv", _table(sheet))


def harmless(cell: Cell) -> Cell:
    """The cell; words that a spreadsheet would take for a formula are marked as words by an apostrophe.

    >>> harmless("=SUM(A1)")
    "'=SUM(A1)"
    """
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell


def _table(sheet: Sheet) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([harmless(column) for column in sheet.columns])
    writer.writerows([harmless(cell) for cell in row] for row in sheet.rows)
    return out.getvalue()


FORMAT = Format("csv", "one table a noun and one a register: for spreadsheets", files)
