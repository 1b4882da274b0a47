"""Articles and problems as programs get them."""

from __future__ import annotations

from audiatur.model.document import OriginKind
from audiatur.model.problem import Step
from audiatur.model.record import Record


class TakenFromRow(Record):
    """An origin that the text itself names, and where."""

    name: str
    kind: OriginKind
    start: int
    end: int


class DocumentRow(Record):
    """One article as received; its text is asked for by its id.

    Attributes:
        id: Hash of file name and bytes.
        file: Name as given.
        sha256: Of its bytes.
        media_type: What the bytes are.
        title: The headline, or null.
        outlet: The outlet, or null.
        authors: The authors.
        published: EDTF, or null.
        language: ISO 639-1, or null.
        url: Address of the live page, or null.
        body: Where the body lies in the text: pairs of offsets, half-open.
        taken_from: The origins that the text itself names.
        copy_group: Documents that show one origin share it.
    """

    id: str
    file: str
    sha256: str
    media_type: str
    title: str | None
    outlet: str | None
    authors: tuple[str, ...]
    published: str | None
    language: str | None
    url: str | None
    body: tuple[tuple[int, int], ...]
    taken_from: tuple[TakenFromRow, ...]
    copy_group: str | None


class DocumentWithText(DocumentRow):
    """One article with all its text, to whose characters all offsets lead."""

    text: str


class ProblemRow(Record):
    """What could not be read or decided."""

    step: Step
    document: str | None
    file: str | None
    span: tuple[int, int] | None
    message: str
    serious: bool
