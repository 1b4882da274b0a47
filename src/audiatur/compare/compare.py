"""Documents and their Readings in, all that stands between them out."""

from __future__ import annotations

from collections.abc import Sequence

from audiatur.compare.checks.audit import audit
from audiatur.compare.entities import unite
from audiatur.compare.origins import shared_origins
from audiatur.model.compared import Compared
from audiatur.model.document import Document
from audiatur.model.reading import Reading
from audiatur.settings import Settings


def compare(documents: Sequence[Document], readings: Sequence[Reading], settings: Settings) -> Compared:
    """Entities, findings, checks, origins, positions, events, voices and registers.

    Args:
        documents: In the order of their file names.
        readings: One for each document, in the same order.
        settings: Names the alias and publisher files and the topics.
    """
    shared, groups = shared_origins(documents, readings, settings.publishers)
    return Compared(
        entities=unite(readings, settings.aliases),
        checks=audit(documents, readings),
        shared_origins=shared,
        copy_groups=groups,
    )
