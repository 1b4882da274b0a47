"""A person, organisation, place or thing with all the names it goes by."""

from __future__ import annotations

from audiatur.model.mention import EntityKind
from audiatur.model.record import Record
from audiatur.model.span import Span


class Union(Record):
    """Why two names were taken for one entity.

    Attributes:
        left: One name.
        right: The other.
        rule: The rule that united them.
        reason: The evidence in a sentence.
    """

    left: str
    right: str
    rule: str
    reason: str


class Entity(Record):
    """One entity over all documents.

    Attributes:
        id: Hash of kind and name.
        name: The fullest name.
        kind: What sort of thing it is.
        variants: Every name it goes by, the fullest included, in alphabetical order.
        mentions: Every place where it is named.
        unions: The evidence that united its names.
        roles: Offices and descriptions given to it.
        wikidata: Wikidata id where a user's alias file gives one.
    """

    id: str
    name: str
    kind: EntityKind
    variants: tuple[str, ...]
    mentions: tuple[Span, ...]
    unions: tuple[Union, ...] = ()
    roles: tuple[str, ...] = ()
    wikidata: str | None = None
