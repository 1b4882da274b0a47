"""``audiatur show``: a dossier in, one view of it in the terminal out."""

from __future__ import annotations

from typing import Annotated

import typer

from audiatur.commands.options import AsJson, DossierFolder
from audiatur.show.terminal import print_json, print_tables
from audiatur.show.views import VIEWS, named
from audiatur.store.load import load_dossier

VIEW_HELP = "; ".join(f"{view.name}: {view.about}" for view in VIEWS.values())


def show(
    dossier: DossierFolder,
    view: Annotated[str, typer.Argument(help=f"What to show. {VIEW_HELP}.")] = "overview",
    *,
    as_json: AsJson = False,
) -> None:
    """Show a dossier in the terminal."""
    shown = named(view)
    loaded = load_dossier(dossier)
    if as_json:
        print_json(shown.records(loaded))
    else:
        print_tables(shown.tables(loaded))
