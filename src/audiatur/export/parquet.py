"""A Dossier in, Parquet out: the tables of the CSV export, typed, one file each; needs the extra ``parquet``."""

from __future__ import annotations

import importlib
import io
from collections.abc import Iterator
from typing import Any

from audiatur.errors import UsageError
from audiatur.export.format import File, Format
from audiatur.export.sheets.all import sheets
from audiatur.export.sheets.sheet import Cell, Sheet
from audiatur.model.dossier import Dossier

WHOLE = frozenset({"start", "end", "documents", "origins", "mentions", "direct", "indirect"})
FIGURES = frozenset(
    {
        "value",
        "low",
        "best",
        "high",
        "capacity_low",
        "capacity_best",
        "capacity_high",
        "stated",
        "computed",
        "eur",
        "usd",
    }
)
YES_OR_NO = frozenset({"serious"})
"""Columns that are no text; every other is, numbers in brackets and times in EDTF among them."""
ROWS_A_GROUP = 100_000


def files(dossier: Dossier) -> Iterator[File]:
    """``claims.parquet``, ``register-arms_transfers.parquet`` and so on.

    Raises:
        UsageError: PyArrow is not installed.
    """
    arrow, parquet = _library("pyarrow"), _library("pyarrow.parquet")
    for sheet in sheets(dossier):
        out = io.BytesIO()
        parquet.write_table(_table(arrow, sheet), out, compression="zstd", row_group_size=ROWS_A_GROUP)
        yield File(f"{sheet.name}.parquet", out.getvalue())


def _library(name: str) -> Any:  # noqa: ANN401 -- PyArrow ships no types
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise UsageError("Parquet needs PyArrow; install it with: pip install 'audiatur[parquet]'") from error


def _table(arrow: Any, sheet: Sheet) -> Any:  # noqa: ANN401 -- PyArrow ships no types
    fields, columns = [], []
    for place, name in enumerate(sheet.columns):
        cells = [row[place] for row in sheet.rows]
        kind, values = _typed(arrow, sheet.name, name, cells)
        fields.append(arrow.field(name, kind))
        columns.append(arrow.array(values, type=kind))
    return arrow.Table.from_arrays(columns, schema=arrow.schema(fields))


def _typed(arrow: Any, sheet: str, name: str, cells: list[Cell]) -> tuple[Any, list[Any]]:  # noqa: ANN401 -- as above
    """A column's type, which its name alone decides, and its values; empty words are null."""
    if name in YES_OR_NO or (name == "direct" and sheet == "attributions"):
        return arrow.bool_(), [None if cell is None else cell == "yes" for cell in cells]
    if name in WHOLE:
        return arrow.int64(), cells
    if name in FIGURES:
        return arrow.float64(), [None if cell is None else float(cell) for cell in cells]
    return arrow.string(), [None if cell in {None, ""} else str(cell) for cell in cells]


FORMAT = Format("parquet", "typed tables for data frames; needs audiatur[parquet]", files, owns=("register-*.parquet",))
