"""A text in, the loose groups of states that common words name out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audiatur.compare.entities.derived.mention import mention_at
from audiatur.compare.entities.words import entity_words
from audiatur.model.mention import EntityKind, Mention

RULE = "bloc"


def blocs(text: str, document: str) -> Iterator[Mention]:
    """Every listed name of a group of states, not as a part of a longer name."""
    for match in _pattern().finditer(text):
        yield mention_at(text, document, match.span(), EntityKind.ORGANISATION, RULE)


def bloc_of(name: str) -> str | None:
    """The group of states that a name means, or None."""
    folded = name.casefold()
    return next((group[0] for group in entity_words().blocs if folded in {each.casefold() for each in group}), None)


@cache
def _pattern() -> re.Pattern[str]:
    names = sorted((name for group in entity_words().blocs for name in group), key=lambda name: (-len(name), name))
    either = "|".join(f"[{name[0].upper()}{name[0].lower()}]{re.escape(name[1:])}" for name in names)
    return re.compile(rf"\b(?:{either})\b(?![ -][A-Z])")
