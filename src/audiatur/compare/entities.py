"""Readings in, Entities out: the names of one thing united over all documents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from audiatur.model.entity import Entity
from audiatur.model.mention import EntityKind, Mention
from audiatur.model.reading import Reading
from audiatur.model.record import content_id


class Names:
    """Looks up what a name stands for.

    >>> Names(()).canonical("Nowhere")
    'Nowhere'
    """

    def __init__(self, entities: Sequence[Entity]) -> None:
        self._canonical = {variant.casefold(): entity.name for entity in entities for variant in entity.variants}

    def canonical(self, name: str) -> str:
        """The entity's fullest name, or the name itself where no entity has it."""
        return self._canonical.get(name.casefold(), name)


def unite(readings: Sequence[Reading], aliases: Path | None) -> tuple[Entity, ...]:
    """Every entity with its names, mentions and the evidence that united them."""
    del aliases
    found: defaultdict[tuple[str, EntityKind], list[Mention]] = defaultdict(list)
    for reading in readings:
        for mention in reading.mentions:
            found[mention.name.casefold(), mention.kind].append(mention)
    entities = [
        Entity(
            id=content_id("entity", kind.value, mentions[0].name),
            name=mentions[0].name,
            kind=kind,
            variants=tuple(sorted({mention.name for mention in mentions})),
            mentions=tuple(mention.span for mention in mentions),
            roles=tuple(sorted({mention.role for mention in mentions if mention.role})),
        )
        for (_, kind), mentions in found.items()
    ]
    return tuple(sorted(entities, key=lambda entity: (entity.name, entity.kind)))
