"""What an export format is: a dossier in, files out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from audiatur.model.dossier import Dossier


@dataclass(frozen=True)
class File:
    """One file of an export: its name in the export's folder and its content."""

    name: str
    content: str | bytes


@dataclass(frozen=True)
class Format:
    """One way to hand a dossier on.

    Attributes:
        name: What the user calls it.
        about: What it is for, in a sentence for the help text.
        files: Every file of a dossier's export; the same dossier gives the same bytes.
        owns: Patterns of file names that only this format writes: a file of such a name that this dossier does not
            give is left from an earlier one, and goes.
    """

    name: str
    about: str
    files: Callable[[Dossier], Iterator[File]]
    owns: tuple[str, ...] = ()
