"""What a view is: tables for a reader, records for a script."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from audiatur.export.rows.row import Json
from audiatur.model.dossier import Dossier


@dataclass(frozen=True)
class Table:
    """One table: its title, its columns, its rows and what to say where there are none."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    empty: str = "none"


@dataclass(frozen=True)
class View:
    """One way to look at a dossier.

    Attributes:
        name: What the user calls it.
        about: What it shows, in a few words for the help text.
        tables: For a reader.
        records: For a script: the records of the JSON Lines export, those that the view shows.
    """

    name: str
    about: str
    tables: Callable[[Dossier], Iterable[Table]]
    records: Callable[[Dossier], Json]
