"""``audiatur export``: a dossier in, files for other programs out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from audiatur.commands.options import DossierFolder
from audiatur.export.formats import FORMATS, named
from audiatur.export.write import write
from audiatur.show.terminal import print_lines
from audiatur.store.load import load_dossier

FORMAT_HELP = "; ".join(f"{format_.name}: {format_.about}" for format_ in FORMATS.values())


def export(
    dossier: DossierFolder,
    to: Annotated[str, typer.Option(help=f"Format. {FORMAT_HELP}.", show_default=False)],
    out: Annotated[
        Path, typer.Option("--out", "-o", help="Folder to write into; made where there is none.", show_default=False)
    ],
) -> None:
    """Write a dossier in a form that other programs, or people without Audiatur, read."""
    format_ = named(to)
    print_lines(str(path) for path in write(load_dossier(dossier), format_, out))
