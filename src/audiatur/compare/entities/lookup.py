"""A name in, the entity it stands for out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from audiatur.compare.entities.form import form
from audiatur.model.entity import Entity


class Names:
    """Looks up what a name stands for, whatever its case, article, possessive or diacritics.

    >>> Names(()).canonical("Nowhere")
    'Nowhere'
    """

    def __init__(self, entities: Sequence[Entity]) -> None:
        self._exact = _table(entities, lambda name: name)
        self._cased = _table(entities, str.casefold)
        self._formed = _table(entities, form)

    def entity(self, name: str) -> Entity | None:
        """The entity of that name; None where none has it, or several have it alike."""
        for table, key in ((self._exact, name), (self._cased, name.casefold()), (self._formed, form(name))):
            if key in table:
                return table[key]
        return None

    def canonical(self, name: str) -> str:
        """The entity's fullest name, or the name itself where no entity has it, or several have it alike."""
        entity = self.entity(name)
        return entity.name if entity else name


def _table(entities: Sequence[Entity], key: Callable[[str], str]) -> dict[str, Entity | None]:
    """From key to entity; an entity's own name goes before a variant of another, and what is left in doubt is None."""
    own: defaultdict[str, list[Entity]] = defaultdict(list)
    every: defaultdict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        own[key(entity.name)].append(entity)
        for variant in dict.fromkeys(key(variant) for variant in entity.variants):
            every[variant].append(entity)
    table: dict[str, Entity | None] = {}
    for name, holders in every.items():
        named = own.get(name, [])
        chosen = named if len(named) == 1 else holders
        table[name] = chosen[0] if len(chosen) == 1 else None
    return table
