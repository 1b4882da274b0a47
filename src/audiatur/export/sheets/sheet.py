"""What a sheet is, and what its rows look up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from audiatur.model.dossier import Dossier
from audiatur.model.span import Span

Cell = str | int | float | None


@dataclass(frozen=True)
class Sheet:
    """One table: its name, its columns and its rows, each as long as the columns."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


class Look:
    """Documents and claims by their ids, and words by their places."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.document = {document.id: document for document in dossier.documents}
        self.claim = {claim.id: claim for reading in dossier.readings for claim in reading.claims}

    def file(self, document: str | None) -> str | None:
        """The document's file, or None where there is no such document."""
        return self.document[document].file if document in self.document else None

    def words(self, *spans: Span | None) -> str:
        """The words, white space folded, several places parted by an ellipsis."""
        quotes = (span.quote(self.document[span.document].text) for span in spans if span)
        return " … ".join(" ".join(quote.split()) for quote in quotes)


def sheet(name: str, columns: str, rows: Iterable[tuple[Cell, ...]]) -> Sheet:
    """A sheet; its columns are parted by blanks."""
    return Sheet(name, tuple(columns.split()), tuple(rows))


def joined(values: Iterable[str]) -> str:
    """Several values in one cell."""
    return "; ".join(values)
