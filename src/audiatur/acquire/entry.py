"""One file that is to be read, and what a sidecar says of it."""

from __future__ import annotations

from pathlib import Path

from audiatur.model.document import Metadata
from audiatur.model.record import Record


class Entry(Record):
    """One file to read.

    Attributes:
        name: Its name as given, relative to the folder that was given, with forward slashes.
        path: Where it lies.
        stated: What a sidecar says of it, or None.
    """

    name: str
    path: Path
    stated: Metadata | None = None
