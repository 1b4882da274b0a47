"""A text in, the weapons that it names out: words for them, and types as makers write them."""

from __future__ import annotations

import re
from functools import cache

from audiatur.compare.registers.words import arms_words, one_of

DESIGNATION = r"(?:[A-Z]{1,4}|[A-Z][a-z])-\d{1,4}[A-Z]{0,2}s?(?![\w-])"
"""A type as makers write it, "F-16s"."""
NO_WEAPON = re.compile(r"(?:COVID|G|Q)-\d")


@cache
def thing() -> re.Pattern[str]:
    """The pattern of a weapon, or of what only looks like one; ``find_thing`` tells them apart."""
    things = one_of(arms_words().things)
    return re.compile(rf"\b(?i:{things})(?:s|es)?\b(?!-)|\b{DESIGNATION}")


def find_thing(text: str) -> re.Match[str] | None:
    """The first weapon that a text names, where it is the thing itself: no "weapons request", no "missile test"."""
    return next((match for match in thing().finditer(text) if _is_thing(text, match)), None)


def _is_thing(text: str, match: re.Match[str]) -> bool:
    return not NO_WEAPON.match(match.group()) and _other_head().match(text, match.end()) is None


@cache
def _other_head() -> re.Pattern[str]:
    return re.compile(rf"(?:\s+\w+)?\s+(?:{one_of(arms_words().other_heads)})s?\b", re.IGNORECASE)
