"""A dossier, a format and a folder in; the files written there out."""

from __future__ import annotations

from pathlib import Path

from audiatur import files
from audiatur.errors import DossierError
from audiatur.export.format import Format
from audiatur.model.dossier import Dossier


def write(dossier: Dossier, format_: Format, folder: Path) -> tuple[Path, ...]:
    """The paths written, each file whole or not at all; what the format left of an earlier dossier goes.

    Raises:
        DossierError: The folder cannot be written.
    """
    written = []
    for file in format_.files(dossier):
        files.write(folder / file.name, file.content)
        written.append(folder / file.name)
    _clear(folder, format_, frozenset(written))
    return tuple(written)


def _clear(folder: Path, format_: Format, written: frozenset[Path]) -> None:
    for pattern in format_.owns:
        for path in sorted(folder.glob(pattern)):
            if path not in written and path.is_file():
                try:
                    path.unlink()
                except OSError as error:
                    raise DossierError(
                        f"cannot remove {path}, which an earlier export left: {error.strerror}"
                    ) from error
