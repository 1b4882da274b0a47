"""Documents in; which of them show a shared origin, and why, out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from audiatur.model.document import Document
from audiatur.model.origin import CopyGroup, SharedOrigin
from audiatur.model.reading import Reading
from audiatur.model.record import content_id


def shared_origins(
    documents: Sequence[Document], readings: Sequence[Reading], publishers: Path | None
) -> tuple[tuple[SharedOrigin, ...], tuple[CopyGroup, ...]]:
    """Every pair of documents that shows a shared origin, and the groups they close to."""
    del readings, publishers
    return (), tuple(CopyGroup(id=content_id("copies", d.id), documents=(d.id,)) for d in documents)
