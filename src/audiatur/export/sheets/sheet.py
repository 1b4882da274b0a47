"""What a sheet is, and how one is made."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

Cell = str | int | float | None


@dataclass(frozen=True)
class Sheet:
    """One table: its name, its columns and its rows, each as long as the columns."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def sheet(name: str, columns: str, rows: Iterable[tuple[Cell, ...]]) -> Sheet:
    """A sheet; its columns are parted by blanks."""
    return Sheet(name, tuple(columns.split()), tuple(rows))


def joined(values: Iterable[str]) -> str:
    """Several values in one cell."""
    return "; ".join(values)
