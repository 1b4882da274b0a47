"""Rows of the tables that researchers keep."""

from __future__ import annotations

from audiatur.model.record import Record


class Cell(Record):
    """One value of a register's row: column name and words."""

    column: str
    text: str


class RegisterRow(Record):
    """One claim as a row of a register.

    Attributes:
        name: The register: ``arms_transfers``, ``budgets``, ``production_sites``,
            ``agreements``, ``casualties`` ...
        claim: Id of the claim it is drawn from.
        cells: Columns that the claim fills, in the order of the register.
    """

    name: str
    claim: str
    cells: tuple[Cell, ...]
