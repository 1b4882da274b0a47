"""A description of an office in, the person whom the article gives that office out."""

from __future__ import annotations

import re
from typing import NamedTuple

from audiatur.read.attributions.people import People, country_in
from audiatur.read.names.words import is_office, name_words


class Holder(NamedTuple):
    """The full name of who holds an office, and whether only one person in the article does."""

    name: str
    sure: bool


def holder_of(description: str, people: People) -> Holder | None:
    """Who holds the office that a description names: "the country's prime minister" is whoever is called prime minister.

    A country in the description must be the one in the office, where both name one.
    """
    office = _office_words(description)
    if not office:
        return None
    wanted = _country(description, people)
    fits: list[tuple[str, bool]] = []
    for name, roles in people.roles.items():
        for role in roles:
            if not office <= _office_words(role):
                continue
            country = country_in(role) or people.main_country
            if wanted and country and wanted != country:
                continue
            fits.append((name, bool(wanted) and wanted == country))
            break
    if not fits:
        return None
    exact = [name for name, same in fits if same]
    names = exact or [name for name, _ in fits]
    return Holder(names[0], sure=len(set(names)) == 1)


def _office_words(text: str) -> frozenset[str]:
    """The office and what narrows it: "prime" and "minister"."""
    words = re.findall(r"[\w-]+", text.lower())
    modifiers = name_words().office_modifiers - {
        "acting",
        "former",
        "interim",
        "then",
        "late",
        "outgoing",
        "incoming",
        "retired",
        "new",
    }
    found = frozenset(word for word in words if is_office(word) or word in modifiers)
    return found if any(is_office(word) for word in found) else frozenset()


def _country(description: str, people: People) -> str | None:
    if re.search(r"\b(?:the|this) (?:country|nation|republic)(?:['’]s)?\b", description, re.IGNORECASE):
        return people.main_country
    return country_in(description)
