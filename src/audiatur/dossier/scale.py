"""A Dossier in, how much of each thing the page shows out: it stays readable with 5, 50 and 500 articles."""

from __future__ import annotations

from dataclasses import dataclass

from audiatur.model.dossier import Dossier

FULL_COLUMNS = 8
MIDDLE_DOCUMENTS = 30
LARGE_DOCUMENTS = 120
LARGE_TEXT = 1_500_000


@dataclass(frozen=True)
class Scale:
    """What is shown, so that a page of any dossier opens at once and can be read.

    Attributes:
        values_in_cells: Whether the synopsis shows each article's value; else one mark an article.
        layers: Whether names, figures, dates and attributions are marked in the articles too.
        whole_texts: Whether articles are shown whole; else only the sentences that hold claims.
        open_articles: Whether articles stand open.
        rows: Synopsis rows before the fold.
        folded_rows: Synopsis rows behind the fold.
        columns: Columns of the matrix of marks; the rest are one column.
        cards: Findings of one verdict shown as cards; the rest are lines.
        lines: Lines of any long list; the rest is counted, and stands in the exports.
        witnesses: Passages side by side on a card; the rest are links.
        further: Passages linked from a card beyond those; the rest is counted.
        lanes: Lines of the timeline's picture; its table goes on to ``lines``.
    """

    values_in_cells: bool
    layers: bool
    whole_texts: bool
    open_articles: bool
    rows: int
    folded_rows: int
    columns: int
    cards: int
    lines: int
    witnesses: int
    further: int
    lanes: int


def scale_of(dossier: Dossier) -> Scale:
    """The scale for this number of documents and this much text."""
    count = len(dossier.documents)
    text = sum(len(document.text) for document in dossier.documents)
    large = count > LARGE_DOCUMENTS or text > LARGE_TEXT
    middle = count > MIDDLE_DOCUMENTS
    return Scale(
        values_in_cells=count <= FULL_COLUMNS,
        layers=not middle and not large,
        whole_texts=not large,
        open_articles=not middle and not large,
        rows=8,
        folded_rows=30 if large else 80,
        columns=50,
        cards=25 if large else 60,
        lines=100 if large else 400,
        further=12 if large else 60,
        witnesses=4 if middle else 6,
        lanes=32,
    )
