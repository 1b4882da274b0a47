"""``audiatur demo``: the bundled sample in, its dossier out."""

from __future__ import annotations

from importlib.resources import as_file, files
from pathlib import Path
from typing import Annotated

import typer

from audiatur.commands.options import DEFAULTS, AsJson, Quiet
from audiatur.commands.summary import tell
from audiatur.show.progress import progress


def demo(
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder of the dossier.")] = Path("audiatur-demo"),
    *,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Build the dossier of the bundled sample: one invented affair, told by rival outlets."""
    from audiatur import pipeline  # noqa: PLC0415 -- the parser takes seconds to load; help must not wait for it

    with as_file(files("audiatur").joinpath("sample/articles")) as articles, progress(quiet=quiet) as report:
        dossier = pipeline.build([articles], out, DEFAULTS, report)
    tell(dossier, out, as_json=as_json)
