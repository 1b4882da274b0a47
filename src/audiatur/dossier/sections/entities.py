"""Entities in, names with their variants and the evidence that united them out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from audiatur.dossier.lookup import Lookup
from audiatur.dossier.places import first_mentions, shown_entities
from audiatur.dossier.verdicts import readable
from audiatur.dossier.witness import place_href
from audiatur.model.entity import Entity

MOST_VARIANTS = 12


@dataclass(frozen=True)
class NamedIn:
    """One article that names the entity, and how often."""

    siglum: str
    count: int
    href: str


@dataclass(frozen=True)
class United:
    """Why two names are taken for one."""

    left: str
    right: str
    reason: str
    rule: str


@dataclass(frozen=True)
class EntityRow:
    """One entity."""

    name: str
    kind: str
    roles: str
    variants: tuple[str, ...]
    more_variants: int
    unions: tuple[United, ...]
    named_in: tuple[NamedIn, ...]
    wikidata: str


@dataclass(frozen=True)
class Entities:
    """Those that most articles name, first."""

    rows: tuple[EntityRow, ...]
    more: int


def entities(lookup: Lookup) -> Entities:
    """All entities as far as there is room."""
    shown = shown_entities(lookup)
    return Entities(
        rows=tuple(_row(lookup, entity) for entity in shown),
        more=len(lookup.dossier.compared.entities) - len(shown),
    )


def named_in(lookup: Lookup, entity: Entity) -> tuple[NamedIn, ...]:
    """The articles that name it, as far as there is room, each with its first place there."""
    counts = Counter(span.document for span in entity.mentions)
    return tuple(
        NamedIn(lookup.siglum[span.document], counts[span.document], place_href(lookup, span))
        for span in first_mentions(lookup, entity)
    )


def _row(lookup: Lookup, entity: Entity) -> EntityRow:
    others = [variant for variant in entity.variants if variant != entity.name]
    return EntityRow(
        name=entity.name,
        kind=entity.kind.value,
        roles="; ".join(entity.roles[:3]),
        variants=tuple(others[:MOST_VARIANTS]),
        more_variants=max(0, len(others) - MOST_VARIANTS),
        unions=tuple(
            United(union.left, union.right, union.reason, readable(union.rule))
            for union in entity.unions[:MOST_VARIANTS]
        ),
        named_in=named_in(lookup, entity),
        wikidata=entity.wikidata or "",
    )
