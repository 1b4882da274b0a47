"""Names in, a nickname and the name that holds it in quotation marks out: "The Fox" and "Ivo ‘The Fox’ Karr"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audiatur.compare.entities.form import nickname
from audiatur.compare.entities.link import Link, numbered
from audiatur.compare.entities.name import Name
from audiatur.model.mention import EntityKind

RULE = "nickname"
MAY_BE = frozenset({EntityKind.PERSON, EntityKind.OTHER})
"""What a nickname that stands alone may be taken for."""


def nicknames(names: Sequence[Name]) -> Iterator[Link]:
    """A nickname alone and the person within whose name it stands, where only one person bears it."""
    borne = numbered(names, lambda name: nickname(name.text) if name.person else None)
    for number, name in enumerate(names):
        bearers = borne.get(name.form, []) if name.kind in MAY_BE else []
        if bearers and len({names[bearer].form for bearer in bearers}) == 1 and number not in bearers:
            reason = f"“{names[bearers[0]].text}” holds “{name.text}” as a nickname."
            yield Link(bearers[0], number, RULE, reason)
