"""A Dossier in, one Excel workbook out: a sheet a register, and documents, claims, findings and checks before them."""

from __future__ import annotations

import io
import math
import re
from collections.abc import Iterator
from datetime import UTC, datetime

from xlsxwriter import Workbook
from xlsxwriter.format import Format as CellFormat
from xlsxwriter.worksheet import Worksheet

from audiatur.export.csv import FORMULA
from audiatur.export.format import File, Format
from audiatur.export.look import Look
from audiatur.export.sheets import compared, documents, readings
from audiatur.export.sheets.registers import registers
from audiatur.export.sheets.sheet import Cell, Sheet
from audiatur.export.shown import shown
from audiatur.model.dossier import Dossier

SETTINGS = {
    "constant_memory": True,  # rows go to a file as they are written
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
MADE = datetime(1980, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""Stands for the time of writing, so that the same dossier gives the same bytes; the least that a zip can hold."""
MOST_ROWS = 1_048_575
"""Rows that a sheet holds below its header (Excel's specifications and limits)."""
MOST_SIGNS = 32_767
CUT = " … (cut here: a cell holds no more)"
LONGEST_NAME = 31
FORBIDDEN = re.compile(r"[\[\]:*?/\\']")
NARROWEST, WIDEST = 8, 60
LOOKED_AT = 200
"""Rows by which the width of a column is chosen."""


def files(dossier: Dossier) -> Iterator[File]:
    """``dossier.xlsx``."""
    out = io.BytesIO()
    with Workbook(out, SETTINGS) as book:
        book.set_properties({"title": "Evidence dossier", "created": MADE, "comments": f"Audiatur {dossier.version}"})
        styles = _Styles(book)
        for name, sheet in _named(_sheets(dossier)):
            _write(book.add_worksheet(name), sheet, styles)
    yield File("dossier.xlsx", out.getvalue())


class _Styles:
    """The looks of cells."""

    def __init__(self, book: Workbook) -> None:
        self.header: CellFormat = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
        self.words: CellFormat = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
        self.marked: CellFormat = book.add_format(
            {"text_wrap": True, "valign": "top", "num_format": "@", "quote_prefix": True}
        )
        self.number: CellFormat = book.add_format({"valign": "top"})


def _sheets(dossier: Dossier) -> Iterator[Sheet]:
    look = Look(dossier)
    for sheet in (documents.documents, readings.claims, compared.findings, compared.checks):
        yield sheet(look)
    yield from registers(look)


def _named(sheets: Iterator[Sheet]) -> Iterator[tuple[str, Sheet]]:
    """Each sheet under a name that Excel takes and no other has; one that is too long is parted."""
    taken: set[str] = set()
    for sheet in sheets:
        base = FORBIDDEN.sub("_", sheet.name.removeprefix("register-"))
        for start in range(0, max(len(sheet.rows), 1), MOST_ROWS):
            name, number = base[:LONGEST_NAME], 1
            while name.lower() in taken:
                number += 1
                name = f"{base[: LONGEST_NAME - len(str(number)) - 1]} {number}"
            taken.add(name.lower())
            yield name, Sheet(sheet.name, sheet.columns, sheet.rows[start : start + MOST_ROWS])


def _write(page: Worksheet, sheet: Sheet, styles: _Styles) -> None:
    page.freeze_panes(1, 0)
    for column, title in enumerate(sheet.columns):
        page.set_column(column, column, _width(sheet, column))
        page.write_string(0, column, title, styles.header)
    for number, row in enumerate(sheet.rows, start=1):
        for column, cell in enumerate(row):
            _cell(page, number, column, cell, styles)
    page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)


def _cell(page: Worksheet, row: int, column: int, cell: Cell, styles: _Styles) -> None:
    """Words are written as words whatever they begin with, and stay so when somebody edits the cell."""
    if isinstance(cell, str):
        words = shown(cell)
        if len(words) > MOST_SIGNS:
            words = words[: MOST_SIGNS - len(CUT)] + CUT
        if words:
            page.write_string(row, column, words, styles.marked if words.startswith(FORMULA) else styles.words)
    elif cell is not None and math.isfinite(cell):
        page.write_number(row, column, cell, styles.number)


def _width(sheet: Sheet, column: int) -> int:
    """Of the longest line near the top, neither too narrow to read nor too wide for a screen."""
    cells = (str(row[column]) for row in sheet.rows[:LOOKED_AT] if row[column] is not None)
    longest = max((len(line) for cell in cells for line in cell.splitlines()), default=0)
    return min(max(longest, len(sheet.columns[column]), NARROWEST) + 2, WIDEST)


FORMAT = Format("xlsx", "one workbook, a sheet a register: for Excel and its like", files)
