"""A Dossier in, CSV out: one file a noun and one a register, for spreadsheets; no cell is ever a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from audiatur.export.format import File, Format
from audiatur.export.sheets.all import sheets
from audiatur.export.sheets.sheet import Cell, Sheet
from audiatur.export.shown import shown
from audiatur.model.dossier import Dossier

FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
"""How cells begin that spreadsheets run instead of showing (OWASP, CSV injection)."""


def files(dossier: Dossier) -> Iterator[File]:
    """``documents.csv``, ``claims.csv`` and so on, then ``register-arms_transfers.csv`` and so on."""
    for sheet in sheets(dossier):
        yield File(f"{sheet.name}.csv", _table(sheet))


def harmless(cell: Cell) -> Cell:
    """The cell; words that a spreadsheet would take for a formula are marked as words by an apostrophe.

    Signs that no reader sees and that break or turn round what stands beside them are replaced.

    >>> harmless("=SUM(A1)")
    "'=SUM(A1)"
    """
    if not isinstance(cell, str):
        return cell
    words = shown(cell)
    return f"'{words}" if words.lstrip(" \ufeff").startswith(FORMULA) else words


def _table(sheet: Sheet) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([harmless(column) for column in sheet.columns])
    writer.writerows([harmless(cell) for cell in row] for row in sheet.rows)
    return out.getvalue()


FORMAT = Format("csv", "one table a noun and one a register: for spreadsheets", files, owns=("register-*.csv",))
