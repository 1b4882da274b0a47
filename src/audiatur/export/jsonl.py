"""A Dossier in, JSON Lines out: one file a noun, UTF-8, one record a line, for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator

from audiatur.export.format import File, Format
from audiatur.export.rows.nouns import NOUNS
from audiatur.export.rows.row import Row
from audiatur.model.dossier import Dossier

LINE_ENDS = {ord(sign): f"\\u{ord(sign):04x}" for sign in "\u0085\u2028\u2029"}
"""Signs that JSON leaves as they are and that some programs take for the end of a line."""


def files(dossier: Dossier) -> Iterator[File]:
    """``documents.jsonl``, ``claims.jsonl`` and so on."""
    for noun, rows in NOUNS.items():
        yield File(f"{noun}.jsonl", "".join(line(row) for row in rows(dossier)))


def line(row: Row) -> str:
    """One record as one line, whatever its words hold."""
    return json.dumps(row, ensure_ascii=False).translate(LINE_ENDS) + "\n"


FORMAT = Format("jsonl", "one JSON record a line, one file a noun: for programs", files)
