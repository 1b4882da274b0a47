"""A text in, agreements that are named by their parties out: "the trade pact between Ardovia and Norvia"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from audiatur.compare.entities.derived.mention import mention_at
from audiatur.compare.entities.places import country
from audiatur.compare.entities.words import entity_words
from audiatur.model.mention import EntityKind, Mention

RULE = "agreement_of"
NAME = r"[^\W\d_a-z][^\W\d_]+"
PAIR = 2


def agreements(text: str, document: str) -> Iterator[Mention]:
    """Every agreement that is named with two countries or more."""
    for match in _pattern().finditer(text):
        if agreement_key(match.group()):
            yield mention_at(text, document, match.span(), EntityKind.AGREEMENT, RULE)


def agreement_key(name: str) -> tuple[frozenset[str], frozenset[str]] | None:
    """The countries between which an agreement is and the field it is in; None for what is no such name.

    >>> agreement_key("fishing pact between Peru and Chile") == agreement_key("Chile-Peru fishing agreement")
    True
    """
    match = _pattern().fullmatch(name)
    if match is None:
        return None
    named = re.findall(NAME, match["parties"] or match["joined"])
    parties = [country(party) for party in named]
    known = frozenset(party for party in parties if party)
    spellings = entity_words().spellings
    kind = frozenset(spellings.get(word, word) for word in (match["kind"] or match["sort"] or "").casefold().split())
    field = kind - entity_words().scopes_of_agreements
    return (known, field) if len(known) >= PAIR and len(known) == len(named) else None


@cache
def _pattern() -> re.Pattern[str]:
    nouns = "|".join(sorted(entity_words().agreements))
    kind = r"(?:[a-z]{4,20} ){0,3}"
    return re.compile(
        rf"\b(?P<kind>{kind})(?:{nouns}) between (?P<parties>{NAME}(?:, {NAME}){{0,5}},? and {NAME})"
        rf"|\b(?P<joined>{NAME}(?:[-–]{NAME}){{1,5}}) (?P<sort>{kind})(?:{nouns})\b"
    )
