"""Names in, those of one country out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audiatur.compare.entities.link import Link, by_key
from audiatur.compare.entities.name import Name
from audiatur.compare.entities.places import country, country_name
from audiatur.model.mention import EntityKind

RULE = "country"
MAY_BE = frozenset({EntityKind.COUNTRY, EntityKind.PLACE, EntityKind.OTHER})


def countries(names: Sequence[Name]) -> Iterator[Link]:
    """Names that the lists of countries give to one country."""
    return by_key(names, _code, RULE, _reason)


def _code(name: Name) -> str | None:
    return country(name.text) if name.kind in MAY_BE else None


def _reason(left: Name, right: Name) -> str:
    return f"“{left.text}” and “{right.text}” are both names of {country_name(country(left.text) or '')}."
