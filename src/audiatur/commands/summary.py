"""A Dossier just built in; what the user is told of it out."""

from __future__ import annotations

from pathlib import Path

from audiatur.export.rows import documents
from audiatur.export.rows.row import Json
from audiatur.model.dossier import Dossier
from audiatur.show.overview import count_table, counts, first_table
from audiatur.show.terminal import print_json, print_lines, print_tables
from audiatur.store.store import PAGE


def tell(dossier: Dossier, folder: Path, *, as_json: bool) -> None:
    """Counts, what to read first, problems, and the page to open."""
    page = folder / PAGE
    if as_json:
        problems: list[Json] = [*documents.problems(dossier)]
        print_json({"counts": counts(dossier).model_dump(), "page": str(page), "problems": problems})
        return
    print_tables([count_table(dossier), first_table(dossier)])
    if any(problem.serious for problem in dossier.all_problems()):
        print_lines([f"What could not be read: audiatur show {folder} problems"])
    print_lines([f"Open {page.resolve()}"])
