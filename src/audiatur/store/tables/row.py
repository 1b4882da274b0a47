"""What a row is, and the columns that many tables share."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from audiatur.model.record import CompactRecord, Record, as_json
from audiatur.model.span import Span

Row = dict[str, str | int | float | None]
Rows = Iterator[tuple[str, Row]]
"""Rows, each with the name of its table."""
Texts = Mapping[str, str]
"""Document id to text."""


def whole(record: Record | CompactRecord) -> Row:
    """The column ``record``: the whole record as JSON, defaults left out."""
    return {"record": as_json(record, defaults=False)}


def place(span: Span, texts: Texts) -> Row:
    """The columns that say where something stands, and its words."""
    return {
        "document": span.document,
        "start_char": span.start,
        "end_char": span.end,
        "quote": span.quote(texts[span.document]),
    }


def array(values: Sequence[object]) -> str:
    """Values as a JSON array."""
    return json.dumps(values, ensure_ascii=False)
