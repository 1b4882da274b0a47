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
    columns = _columns(rows)
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


def _columns(rows: list[RegisterRow]) -> tuple[str, ...]:
    """Every column that a row fills, in the order of the rows: one that comes later stands behind its neighbour."""
    order: list[str] = []
    for row in rows:
        place = 0
        for cell in row.cells:
            if cell.column not in order:
                order.insert(place, cell.column)
            place = order.index(cell.column) + 1
    return tuple(order)


def _line(lookup: Lookup, alike: list[RegisterRow], columns: tuple[str, ...]) -> RegisterLine:
    texts: dict[str, dict[str, str]] = defaultdict(dict)
    for row in alike:
        for cell in row.cells:
            text = words(cell.text) if EDTF.fullmatch(cell.text) else cell.text
            texts[cell.column].setdefault(text.casefold(), text)
    return RegisterLine(
        cells=tuple("; ".join(texts[column].values()) for column in columns),
        told=tuple(told(lookup, lookup.claim[row.claim]) for row in alike),
    )
