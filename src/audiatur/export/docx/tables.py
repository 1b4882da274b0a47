"""Registers in, tables narrow enough for a page out; the exact words stand in a footnote of each row."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from audiatur.dossier.verdicts import readable
from audiatur.export.docx.paper import Run, Table
from audiatur.export.look import Look
from audiatur.export.sheets.registers import PROOF, registers
from audiatur.export.sheets.sheet import Cell, Sheet
from audiatur.model.span import Span

MOST_COLUMNS = 6
MOST_ROWS = 80


def tables(look: Look, note: Callable[[Look, Span], str]) -> Iterator[tuple[str, Table, int]]:
    """Each register's name, its table, and how many rows are left out."""
    for sheet in registers(look):
        yield sheet.name.removeprefix("register-"), _table(look, sheet, note), max(len(sheet.rows) - MOST_ROWS, 0)


def _table(look: Look, sheet: Sheet, note: Callable[[Look, Span], str]) -> Table:
    """The columns that most rows fill, in their order, then who says it."""
    rows = sheet.rows[:MOST_ROWS]
    own = range(len(sheet.columns) - len(PROOF))
    filled = sorted(own, key=lambda column: -sum(row[column] not in {None, ""} for row in rows))
    kept = sorted(column for column in filled[:MOST_COLUMNS] if any(row[column] not in {None, ""} for row in rows))
    header = (*(Run(readable(sheet.columns[column]), bold=True) for column in kept), Run("said by", bold=True))
    claim = sheet.columns.index("claim")
    lines = tuple((*(Run(_told(row[column])) for column in kept), _source(look, str(row[claim]), note)) for row in rows)
    return Table((header, *lines))


def _source(look: Look, identity: str, note: Callable[[Look, Span], str]) -> Run:
    """The outlet and, where it passes on another's words, whose and how firmly."""
    claim = look.claim[identity]
    speaker = f", {claim.speaker.name}" if claim.speaker else ""
    return Run(f"{look.name(claim.document)}{speaker} ({claim.commitment})", notes=(note(look, claim.span),))


def _told(cell: Cell) -> str:
    return f"{cell:,}" if isinstance(cell, int | float) else cell or ""
