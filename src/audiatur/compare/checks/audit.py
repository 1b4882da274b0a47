"""Readings in, every Check of their figures out."""

from __future__ import annotations

from collections.abc import Sequence

from audiatur.model.check import Check
from audiatur.model.document import Document
from audiatur.model.reading import Reading


def audit(documents: Sequence[Document], readings: Sequence[Reading]) -> tuple[Check, ...]:
    """Every sum that the texts let one do again, in the order of the text."""
    del documents, readings
    return ()
