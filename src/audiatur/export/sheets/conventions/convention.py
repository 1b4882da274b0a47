"""What a convention is: the columns of a kind of register, and what a claim puts in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from audiatur.export.sheets.sheet import Cell
from audiatur.model.claim import Claim


@dataclass(frozen=True)
class Convention:
    """The columns of a kind of register, and a function that gives a row's cells, as many as the columns.

    The function gets the claim and what the register read of it, by the names of the register's columns; of a claim
    that people changed the register's reading is left out.
    """

    columns: tuple[str, ...]
    cells: Callable[[Claim, Mapping[str, str]], tuple[Cell, ...]]
