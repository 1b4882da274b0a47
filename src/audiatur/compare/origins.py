"""Documents in; which of them show a shared origin, and why, out."""

from __future__ import annotations

from collections import defaultdict
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
    by_bytes: defaultdict[str, list[Document]] = defaultdict(list)
    for document in documents:
        by_bytes[document.sha256].append(document)
    shared = tuple(
        SharedOrigin(
            left=copies[0].id,
            right=copy.id,
            rule="same_bytes",
            reason=f"{copies[0].file} and {copy.file} hold the same bytes.",
            share=1.0,
        )
        for copies in by_bytes.values()
        for copy in copies[1:]
    )
    groups = [tuple(document.id for document in copies) for copies in by_bytes.values()]
    return shared, tuple(CopyGroup(id=content_id("copies", *ids), documents=ids) for ids in groups)
