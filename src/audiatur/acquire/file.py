"""One entry in, its Documents, original bytes and Problems out."""

from __future__ import annotations

from audiatur.acquire.entry import Entry
from audiatur.model.acquired import Acquired
from audiatur.settings import Settings


def acquire_file(entry: Entry, settings: Settings) -> Acquired:
    """The documents of one file; whatever is wrong with it becomes a Problem, never an exception."""
    raise NotImplementedError(entry, settings)
