"""A Dossier in, its claims out, in the order of the documents."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.export.look import Look
from audiatur.export.rows import readings
from audiatur.model.dossier import Dossier
from audiatur.show.view import Table, View


def _tables(dossier: Dossier) -> Iterator[Table]:
    look = Look(dossier)
    for document, reading in zip(dossier.documents, dossier.readings, strict=True):
        rows = tuple(
            (
                look.words(claim.span),
                claim.speaker.name if claim.speaker else "",
                claim.commitment.value + (", negated" if claim.polarity.value == "negative" else ""),
                claim.measure or "",
                look.words(*(amount.span for amount in claim.amounts)),
                claim.period or "",
                claim.id,
            )
            for claim in reading.claims
        )
        columns = ("words", "speaker", "commitment", "measure", "figures", "period", "id")
        yield Table(f"{document.file} ({len(rows)})", columns, rows)


CLAIMS = View("claims", "every checkable statement", _tables, lambda dossier: list(readings.claims(dossier)))
