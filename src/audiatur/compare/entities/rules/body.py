"""Names in, those of one body out: world bodies by a list, others by their words and by whose they are."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence
from functools import cache

from audiatur.compare.entities.form import form
from audiatur.compare.entities.link import Link, by_key
from audiatur.compare.entities.name import Name
from audiatur.compare.entities.places import country
from audiatur.compare.entities.words import entity_words
from audiatur.model.mention import EntityKind

LISTED, WORDED = "known_body", "same_words"
LONGEST_COUNTRY = 4
MAY_BE = frozenset(
    {EntityKind.ORGANISATION, EntityKind.OTHER, EntityKind.FACILITY, EntityKind.AGREEMENT, EntityKind.PLACE}
)


def known_bodies(names: Sequence[Name]) -> Iterator[Link]:
    """Names of one world body."""
    return by_key(
        names,
        lambda name: listed().get(name.form) if not name.person else None,
        LISTED,
        lambda left, right: f"“{left.text}” and “{right.text}” are names of one well-known body.",
    )


def bodies(names: Sequence[Name]) -> Iterator[Link]:
    """Names of one body: "Ministry of X" and "X Ministry", singular and plural, of one country or of none named."""
    return by_key(
        names,
        lambda name: body_key(name.text) if name.kind in MAY_BE else None,
        WORDED,
        lambda left, right: f"“{left.text}” and “{right.text}” consist of the same words and name the same country.",
    )


@cache
def body_key(name: str) -> Hashable | None:
    """What makes a body itself: whose it is, and its words; their order only where no state has one of the kind."""
    words = form(name).split()
    if words and words[-1] in entity_words().small_words:  # cut off: whose office it is was not read
        return None
    code, rest = _owner(words)
    rest = [_singular(word) for word in rest if word not in entity_words().small_words]
    if not rest or len(words) == 1:
        single = _singular(words[0]) if words and len(words[0]) > LONGEST_COUNTRY else None
        return (None, single) if single else None
    if set(rest) & entity_words().state_bodies:
        return (code, frozenset(rest))
    return (None, *(_singular(word) for word in words if word not in entity_words().small_words))


def owner(name: str) -> str | None:
    """The country that a name says a body belongs to."""
    return _owner(form(name).split())[0]


def _owner(words: list[str]) -> tuple[str | None, list[str]]:
    """The country among the words, and the other words."""
    for length in range(min(LONGEST_COUNTRY, len(words) - 1), 0, -1):
        for start in range(len(words) - length + 1):
            piece = " ".join(words[start : start + length])
            code = (
                country(piece.title()) if re.fullmatch(r"[a-z ]{4,}", piece) or piece in {"us", "uk", "uae"} else None
            )
            if code:
                return code, words[:start] + words[start + length :]
    return None, words


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > len("ties"):
        return f"{word[:-3]}y"
    return (
        word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > len("abc") else word
    )


@cache
def listed() -> dict[str, str]:
    """For each listed body's names in compared form, the name it is listed under."""
    return {form(name): group[0] for group in entity_words().bodies for name in group}
