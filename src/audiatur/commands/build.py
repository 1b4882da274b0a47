"""``audiatur build``: articles in, a dossier folder out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from audiatur.settings import Settings

DEFAULTS = Settings()


def build(
    paths: Annotated[list[Path], typer.Argument(help="Folders and files with articles.", show_default=False)],
    out: Annotated[Path, typer.Option(help="Folder of the dossier; made where there is none.")] = Path("dossier"),
) -> None:
    """Read articles and build their dossier."""
    from audiatur import pipeline  # noqa: PLC0415 -- the parser takes seconds to load; help must not wait for it

    dossier = pipeline.build(paths, out, DEFAULTS)
    typer.echo(f"{len(dossier.documents)} documents")
