"""A Dossier in, its articles out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from audiatur.export.rows import documents
from audiatur.export.rows.row import Json
from audiatur.model.dossier import Dossier
from audiatur.show.view import Table, View


def _tables(dossier: Dossier) -> Iterator[Table]:
    claims = Counter(claim.document for reading in dossier.readings for claim in reading.claims)
    rows = tuple(
        (
            document.file,
            document.outlet or "(not shown)",
            document.published or "(not shown)",
            document.title or "",
            ", ".join(dict.fromkeys(origin.name for origin in document.taken_from)),
            str(claims[document.id]),
        )
        for document in dossier.documents
    )
    columns = ("file", "outlet", "published", "title", "draws on", "claims")
    yield Table(f"Documents ({len(rows)})", columns, rows)


def _records(dossier: Dossier) -> Json:
    """Without the texts, which the exports hold."""
    return [{key: value for key, value in row.items() if key != "text"} for row in documents.documents(dossier)]


DOCUMENTS = View("documents", "the articles, and what they draw on", _tables, _records)
