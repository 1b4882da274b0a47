"""Names in, those out that differ only in case, diacritics, article, title, possessive or company form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audiatur.compare.entities.link import Link, by_key
from audiatur.compare.entities.name import Name

RULE = "same_form"


def same_form(names: Sequence[Name]) -> Iterator[Link]:
    """One form, and both a person's or neither."""
    return by_key(names, lambda name: (name.form, name.person) if name.form else None, RULE, _reason)


def _reason(left: Name, right: Name) -> str:
    return f"“{left.text}” and “{right.text}” differ only in capitals, signs, article, title, spelling or company form."
