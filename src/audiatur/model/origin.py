"""Documents that show a shared origin."""

from __future__ import annotations

from audiatur.model.record import Record
from audiatur.model.span import Span


class SharedOrigin(Record):
    """Why two documents, or parts of them, count as one origin.

    Attributes:
        left: Id of a document.
        right: Id of another.
        rule: The rule that merged them (``same_bytes``, ``same_text``, ``same_wire`` ...).
        reason: The evidence in a sentence.
        share: Share of the shorter text that both hold, from 0 to 1, where text was compared.
        spans: Words that show it.
    """

    left: str
    right: str
    rule: str
    reason: str
    share: float | None = None
    spans: tuple[Span, ...] = ()


class CopyGroup(Record):
    """Documents that show one origin between them; a document alone is a group of one.

    Attributes:
        id: Hash of the documents.
        documents: Ids, in the order of the documents.
    """

    id: str
    documents: tuple[str, ...]
