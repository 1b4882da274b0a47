"""A value of JSON in, its text out: the same value gives the same text."""

from __future__ import annotations

import json

from audiatur.export.rows.row import Json


def json_text(value: Json) -> str:
    """Indented, in the order of its keys as given, every sign as it is save those that end a line elsewhere."""
    text = json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)
    return text.translate({ord(sign): f"\\u{ord(sign):04x}" for sign in "\u0085\u2028\u2029"}) + "\n"
