"""A text and its names in, products with the class noun behind them out: "Falcon drones"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from audiatur.compare.entities.derived.mention import mention_at
from audiatur.compare.entities.form import is_acronym
from audiatur.compare.entities.words import entity_words
from audiatur.model.mention import EntityKind, Mention

RULE = "product"
REACH = 40
MAY_BE = frozenset({EntityKind.PRODUCT, EntityKind.OTHER, EntityKind.PERSON, EntityKind.ORGANISATION})


def products(text: str, document: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Every name with a listed class noun right behind it, one or two other small words between them at most."""
    for mention in mentions:
        behind = text[mention.span.end : mention.span.end + REACH]
        match = _pattern().match(behind) if mention.kind in MAY_BE and mention.role is None else None
        if match:
            place = (mention.span.start, mention.span.end + match.end())
            yield mention_at(text, document, place, EntityKind.PRODUCT, RULE)


def product_key(name: str) -> str | None:
    """What makes a product itself: its first word, where the rest is a type number and class nouns."""
    words = name.split()
    nouns = entity_words().product_nouns
    rest = [word for word in words[1:] if not re.search(r"\d", word) and not is_acronym(word)]
    if not words or len(words[0]) <= len("abc") or any(word[0].isupper() for word in rest):
        return None
    if len(words) > 1 and rest and rest[-1].removesuffix("s") not in nouns:
        return None
    return words[0].casefold().removesuffix("s")


@cache
def _pattern() -> re.Pattern[str]:
    nouns = "|".join(sorted(map(re.escape, entity_words().product_nouns)))
    small = "|".join(sorted(word for word in entity_words().small_words if word.isalpha()))
    return re.compile(rf"(?: (?!(?:{small})\b)[a-z][a-z-]{{2,15}}){{0,2}} (?:{nouns})s?\b")
