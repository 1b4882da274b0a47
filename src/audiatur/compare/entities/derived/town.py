"""Texts and the towns that a story names in, the same towns under another name out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from audiatur.compare.entities.derived.mention import mention_at
from audiatur.compare.entities.form import plain
from audiatur.compare.entities.places import means_only, towns
from audiatur.model.mention import EntityKind, Mention

RULE = "town_by_another_name"
WORD = re.compile(r"\b[^\W\d_a-z][^\W\d_]{3,30}\b")


def towns_by_another_name(text: str, document: str, known: dict[int, str]) -> Iterator[Mention]:
    """Words that name a town which the story names otherwise elsewhere, be it at the head of a longer name.

    Args:
        text: The document's text.
        document: Its id.
        known: For each town that the story names, its plain name there.
    """
    for match in WORD.finditer(text):
        named = towns(match[0])
        if any(known.get(town, plain(match[0])) != plain(match[0]) and means_only(match[0], town) for town in named):
            yield mention_at(text, document, match.span(), EntityKind.PLACE, RULE)


def known_towns(mentions: Sequence[Mention]) -> dict[int, str]:
    """The towns that a story names, each with the first of its names there."""
    found: dict[int, str] = {}
    for mention in mentions:
        if mention.kind is EntityKind.PLACE:
            for town in sorted(towns(mention.name)):
                found.setdefault(town, plain(mention.name))
    return found
