"""What a convention is: the columns of a kind of register, and what a claim puts in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from audiatur.export.sheets.sheet import Cell
from audiatur.model.claim import Claim


@dataclass(frozen=True)
class Convention:
    """The columns of a kind of register, and a function that gives a claim's cells, as many as the columns."""

    columns: tuple[str, ...]
    cells: Callable[[Claim], tuple[Cell, ...]]
