"""What a row is, and how places are written in it."""

from __future__ import annotations

from collections.abc import Mapping

from audiatur.model.span import Span

Json = str | int | float | bool | list["Json"] | Mapping[str, "Json"] | None
Row = Mapping[str, Json]


def offsets(span: Span) -> dict[str, Json]:
    """Start and end."""
    return {"start": span.start, "end": span.end}


def place(span: Span) -> dict[str, Json]:
    """Document, start and end."""
    return {"document": span.document, **offsets(span)}
