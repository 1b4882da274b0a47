"""A dossier, a format and a folder in; the files written there out."""

from __future__ import annotations

from pathlib import Path

from audiatur import files
from audiatur.export.format import Format
from audiatur.model.dossier import Dossier


def write(dossier: Dossier, format_: Format, folder: Path) -> tuple[Path, ...]:
    """The paths written, each file whole or not at all; other files in the folder stay.

    Raises:
        DossierError: The folder cannot be written.
    """
    written = []
    for file in format_.files(dossier):
        files.write(folder / file.name, file.content)
        written.append(folder / file.name)
    return tuple(written)
