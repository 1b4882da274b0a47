"""A Dossier in, every sheet out, in the order in which files are written."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.export.look import Look
from audiatur.export.sheets import compared, documents, readings
from audiatur.export.sheets.registers import registers
from audiatur.export.sheets.sheet import Sheet
from audiatur.model.dossier import Dossier

SHEETS = (
    documents.documents,
    readings.claims,
    readings.attributions,
    readings.amounts,
    readings.periods,
    compared.findings,
    compared.checks,
    compared.entities,
    compared.events,
    compared.positions,
    compared.voices,
    documents.problems,
)


def sheets(dossier: Dossier) -> Iterator[Sheet]:
    """Every noun, then every register."""
    look = Look(dossier)
    for sheet in SHEETS:
        yield sheet(look)
    yield from registers(look)
