"""Readings in, Entities out: the names of one thing united over all documents."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from audiatur.model.entity import Entity
from audiatur.model.reading import Reading


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
    del readings, aliases
    return ()
