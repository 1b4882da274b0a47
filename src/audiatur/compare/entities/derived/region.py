"""A text and its names in, parts of a country or place out: "northern Ardovia", and "the north" alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from audiatur.compare.entities.derived.mention import mention_at
from audiatur.compare.entities.words import entity_words
from audiatur.model.mention import EntityKind, Mention

RULE = "region"
REACH = 20
PLACES = frozenset({EntityKind.COUNTRY, EntityKind.PLACE})


def regions(text: str, document: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Every country or place with a direction before it, and every direction that stands for a part of one."""
    for mention in mentions:
        first = max(0, mention.span.start - REACH)
        before = _before().search(text[first : mention.span.start]) if mention.kind in PLACES else None
        if before:
            yield mention_at(text, document, (first + before.start(), mention.span.end), EntityKind.PLACE, RULE)
    for match in _alone().finditer(text):
        yield mention_at(text, document, match.span(), EntityKind.PLACE, RULE)


def region_of(name: str) -> tuple[str, str | None] | None:
    """The direction and the place of which a name is a part, None for a direction alone; None for any other name.

    >>> region_of("northern Ardovia"), region_of("the north"), region_of("Ardovia")
    (('north', 'ardovia'), ('north', None), None)
    """
    words = name.casefold().split()
    directions = entity_words().directions
    if words[:1] == ["the"] and len(words) == 2 and words[1] in directions:  # noqa: PLR2004 - article and direction
        return words[1], None
    for noun, adjective in directions.items():
        if words[:1] == [adjective] and len(words) > 1:
            return noun, " ".join(words[1:])
    return None


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(entity_words().directions.values())})\s$", re.IGNORECASE)


@cache
def _alone() -> re.Pattern[str]:
    return re.compile(rf"\b[Tt]he (?:{'|'.join(entity_words().directions)})\b(?![ -](?:of|[A-Za-z]+ern\b|[A-Z]))")
