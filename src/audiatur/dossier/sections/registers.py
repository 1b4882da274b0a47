"""Register rows in, one table for each register out."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from audiatur.dossier.lookup import Lookup
from audiatur.dossier.verdicts import readable
from audiatur.dossier.witness import quoted
from audiatur.model.register import RegisterRow


@dataclass(frozen=True)
class RegisterLine:
    """One claim as a row; a cell the claim does not fill is empty."""

    cells: tuple[str, ...]
    siglum: str
    text: str
    href: str


@dataclass(frozen=True)
class Register:
    """One table."""

    title: str
    columns: tuple[str, ...]
    lines: tuple[RegisterLine, ...]
    more: int


def registers(lookup: Lookup) -> tuple[Register, ...]:
    """The tables in the order of their names, rows in their order."""
    rows: dict[str, list[RegisterRow]] = defaultdict(list)
    for row in lookup.dossier.compared.registers:
        if row.claim in lookup.claim:
            rows[row.name].append(row)
    return tuple(_register(lookup, name, rows[name]) for name in sorted(rows))


def _register(lookup: Lookup, name: str, rows: list[RegisterRow]) -> Register:
    columns = tuple(dict.fromkeys(cell.column for row in rows for cell in row.cells))
    shown = rows[: lookup.scale.lines]
    return Register(
        title=readable(name),
        columns=tuple(readable(column) for column in columns),
        lines=tuple(_line(lookup, row, columns) for row in shown),
        more=len(rows) - len(shown),
    )


def _line(lookup: Lookup, row: RegisterRow, columns: tuple[str, ...]) -> RegisterLine:
    cells = {cell.column: cell.text for cell in row.cells}
    claim = lookup.claim[row.claim]
    return RegisterLine(
        cells=tuple(cells.get(column, "") for column in columns),
        siglum=lookup.siglum[claim.document],
        text=quoted(lookup, claim),
        href=lookup.links.claim(claim),
    )
