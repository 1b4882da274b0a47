"""A text and its names in, products with the class noun behind them out: "Falcon drones"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from audiatur.compare.entities.derived.mention import mention_at
from audiatur.compare.entities.form import is_acronym
from audiatur.compare.entities.words import entity_words
from audiatur.model.mention import EntityKind, Mention

RULE = "product"
REACH = 40
MAY_BE = frozenset({EntityKind.PRODUCT, EntityKind.OTHER, EntityKind.PERSON, EntityKind.ORGANISATION})
ACTING = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION})
"""Who may also use, sell or fire what the class noun names ("Norvian Guard rockets")."""
MOSTLY = 0.5
"""Share of an acting name's places in a text that a class noun must follow for it to be a product's."""
VERB = re.compile(r" (?:\w+(?:ed|[^s]s)|ha[ds]|have) ")
"""What stands between who acts and a thing, and not between a product and its class noun."""


def products(text: str, document: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Every name with a listed class noun right behind it, one or two other small words between them at most.

    What is read as a person or an organisation must mostly stand so in the text: a force that fires rockets is none.
    """
    told = Counter(mention.name for mention in mentions)
    behind = [(mention, match) for mention in mentions if (match := _class_noun(text, mention))]
    so_told = Counter(mention.name for mention, _ in behind)
    for mention, match in behind:
        if mention.kind not in ACTING or so_told[mention.name] >= MOSTLY * told[mention.name]:
            place = (mention.span.start, mention.span.end + match.end())
            yield mention_at(text, document, place, EntityKind.PRODUCT, RULE)


def _class_noun(text: str, mention: Mention) -> re.Match[str] | None:
    """The class noun behind a name that may be a product's, with the words between."""
    if mention.kind not in MAY_BE or mention.role is not None:
        return None
    match = _pattern().match(text[mention.span.end : mention.span.end + REACH])
    return None if match and mention.kind in ACTING and VERB.search(match.group()) else match


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
