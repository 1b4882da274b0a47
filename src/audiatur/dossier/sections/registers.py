"""Register rows in, one table for each register out: what several articles tell alike stands in one row."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from audiatur.dossier.edtf import words
from audiatur.dossier.lookup import Lookup
from audiatur.dossier.verdicts import readable
from audiatur.dossier.witness import Told, told
from audiatur.model.register import RegisterRow

OF_THE_TELLING = frozenset({"Firmness", "Said by"})
"""Columns that say how a claim is told; two claims that differ in nothing else tell one thing."""
EDTF = re.compile(r"(?:\.\.|[\dX]{4}[\dX~?%/.-]*)(?:/[\dX.~?%-]+)?")


@dataclass(frozen=True)
class RegisterLine:
    """One row and every claim that it rests on; a cell that no claim fills is empty."""

    cells: tuple[str, ...]
    told: tuple[Told, ...]


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
    together: dict[tuple[tuple[str, str], ...], list[RegisterRow]] = defaultdict(list)
    for row in rows:
        key = tuple((cell.column, cell.text.casefold()) for cell in row.cells if cell.column not in OF_THE_TELLING)
        together[key].append(row)
    shown = list(together.values())[: lookup.scale.lines]
    return Register(
        title=readable(name),
        columns=tuple(readable(column) for column in columns),
        lines=tuple(_line(lookup, alike, columns) for alike in shown),
        more=len(together) - len(shown),
    )


def _line(lookup: Lookup, alike: list[RegisterRow], columns: tuple[str, ...]) -> RegisterLine:
    texts: dict[str, dict[str, None]] = defaultdict(dict)
    for row in alike:
        for cell in row.cells:
            texts[cell.column][words(cell.text) if EDTF.fullmatch(cell.text) else cell.text] = None
    return RegisterLine(
        cells=tuple("; ".join(texts[column]) for column in columns),
        told=tuple(told(lookup, lookup.claim[row.claim]) for row in alike),
    )
