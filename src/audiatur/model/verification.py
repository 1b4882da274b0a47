"""What was looked up again, and what no longer matches."""

from __future__ import annotations

from audiatur.model.record import Record


class Mismatch(Record):
    """One thing that no longer matches.

    Attributes:
        what: ``quote``, ``original``, ``attachment``, ``text``, ``record``, ``link``, ``database`` or ``bundle``.
        where: The document's file, the table and row, or the file of a bundle.
        message: What is wrong.
    """

    what: str
    where: str
    message: str


class Verification(Record):
    """What was looked at, and what did not match.

    Attributes:
        documents: Documents whose bytes and text were hashed again.
        quotes: Quotations that were looked up again.
        mismatches: Empty where everything stands.
    """

    documents: int
    quotes: int
    mismatches: tuple[Mismatch, ...]
