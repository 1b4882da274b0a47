"""A text in, the weapons that it names out: words for them, and types as makers write them."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from audiatur.compare.registers.words import arms_words, one_of

DESIGNATION = r"(?:[A-Z]{1,4}|[A-Z][a-z])-\d{1,4}[A-Z]{0,2}s?(?![\w-])"
"""A type as makers write it, "F-16s"."""
NO_WEAPON = re.compile(r"(?:COVID|G|Q)-\d|(?:COVID|G|Q|CO|F)\d{1,2}(?!\w)")
NO_NAMES: frozenset[str] = frozenset()
OF_PEOPLE = ("i", "an", "ese", "ish", "ch", "ist", "ite")
"""Endings of words for a people or a movement: "Norvian tanks" make no Norvian a tank."""
MOST_NAMES = 60
"""Names of weapons of one article that are known; no article has more."""


@lru_cache(maxsize=512)
def thing(names: frozenset[str] = NO_NAMES) -> re.Pattern[str]:
    """The pattern of a weapon, or of what only looks like one; ``find_thing`` tells them apart.

    Args:
        names: What the article calls weapons besides, as ``names_in`` finds it.
    """
    words = arms_words()
    plain = [name for name in names if name in words.aircraft]
    types = [name for name in names if any(map(str.isdigit, name))]
    counted = names.difference(plain, types)
    parts = [rf"\b(?i:{one_of([*words.things, *plain])})(?:s|es)?\b(?!-)", rf"\b{DESIGNATION}"]
    if types:
        parts.append(rf"\b(?:{one_of(types)})s?(?![\w-])")
    if counted:
        parts.append(rf"\b\d[\d,]*\s+(?:[a-z-]+\s+){{0,2}}(?:{one_of(counted)})s\b")
    return re.compile("|".join(parts))


def find_thing(text: str, names: frozenset[str] = NO_NAMES) -> re.Match[str] | None:
    """The first weapon that a text names, where it is the thing itself: no "weapons request", no "missile test"."""
    return next((match for match in thing(names).finditer(text) if _is_thing(text, match)), None)


@lru_cache(maxsize=512)
def names_in(article: str) -> frozenset[str]:
    """What an article calls weapons: names that stand before a word for one, and "jet" where it tells of fighter jets.

    >>> sorted(names_in("Twelve Kestrel fighter jets landed. The KR2 drones did not."))
    ['KR2', 'Kestrel', 'aircraft', 'jet', 'plane']
    >>> sorted(names_in("The Norvian tanks came. The jets of Belmark Air carry tourists."))
    []
    """
    words = arms_words()
    military = _fighter().search(article) is not None
    found = {match[1] for match in _named().finditer(article) if military or match[2].casefold() not in words.aircraft}
    names = {name for name in found if not name.casefold().endswith(OF_PEOPLE) and not NO_WEAPON.match(name)}
    return frozenset(sorted(names)[:MOST_NAMES]) | (frozenset(words.aircraft) if military else NO_NAMES)


@cache
def _fighter() -> re.Pattern[str]:
    return re.compile(rf"(?:{one_of(arms_words().fighters)})s?\b", re.IGNORECASE)


@cache
def _named() -> re.Pattern[str]:
    """A name right before a word for a weapon."""
    words = arms_words()
    return re.compile(
        rf"\b([A-Z][a-z]{{2,}}|[A-Z][\w-]{{0,20}}?\d\w{{0,8}})\s+(?:(?:{one_of(words.kinds)})\s+){{0,2}}"
        rf"((?i:{one_of([*words.things, *words.aircraft])}))(?:s|es)?\b(?!-)"
    )


def _is_thing(text: str, match: re.Match[str]) -> bool:
    return not NO_WEAPON.match(match.group()) and _other_head().match(text, match.end()) is None


@cache
def _other_head() -> re.Pattern[str]:
    return re.compile(rf"(?:\s+\w+)?\s+(?:{one_of(arms_words().other_heads)})s?\b", re.IGNORECASE)
