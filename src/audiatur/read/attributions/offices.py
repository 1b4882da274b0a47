"""A description of an office in, the person whom the article gives that office out."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import NamedTuple

from audiatur.read.attributions.people import People, country_in
from audiatur.read.attributions.words import attribution_words
from audiatur.read.names.words import is_office, name_words

OF_THE_COUNTRY = re.compile(r"\b(?:the|this) (?:country|nation|republic)(?:['’]s)?\b", re.IGNORECASE)


PREMIER, PRIME_MINISTER = frozenset({"premier"}), frozenset({"prime", "minister"})
JUDGE, JUSTICE = frozenset({"judge"}), frozenset({"justice"})
OTHERWISE = {
    PREMIER: ("minister", PRIME_MINISTER),
    PRIME_MINISTER: ("premier", PREMIER),
    JUDGE: ("justice", JUSTICE),
    JUSTICE: ("judge", JUDGE),
}
"""How else an office is called, where the article gives nobody the words themselves."""


class Holder(NamedTuple):
    """The full name of who holds an office, and whether only one person in the article does."""

    name: str
    sure: bool


class Holding(NamedTuple):
    """One office that the article gives to somebody."""

    name: str
    words: frozenset[str]
    country: str | None


class Offices:
    """Who holds which office in one article."""

    def __init__(self, people: People) -> None:
        self._main_country = people.main_country
        self._holdings: dict[str, list[Holding]] = defaultdict(list)
        self._found: dict[tuple[str, frozenset[str], str | None], Holder | None] = {}
        for name, roles in people.roles.items():
            for role in roles:
                words = _office_words(role)
                for word in sorted(words):
                    if is_office(word):
                        self._holdings[word].append(Holding(name, words, country_in(role) or people.main_country))

    def holder(self, office: str, description: str) -> Holder | None:
        """Who holds an office: "the country's prime minister" is whoever the article calls prime minister.

        A country in the description must be the one in the office, where both name one.

        Args:
            office: The word that names the office, in lower case ("minister").
            description: All words of the description ("the country's prime minister").
        """
        wanted = _office_words(description)
        country = self._main_country if OF_THE_COUNTRY.search(description) else country_in(description)
        asked = office, wanted, country
        if asked not in self._found:
            other = self._sought(*OTHERWISE[wanted], country) if wanted in OTHERWISE else None
            self._found[asked] = self._sought(*asked) or other
        return self._found[asked]

    def _sought(self, office: str, wanted: frozenset[str], country: str | None) -> Holder | None:
        held = self._holdings.get(_in_full(office), ())
        fits = [holding for holding in held if wanted == holding.words]
        fits = fits or [holding for holding in held if wanted <= holding.words]
        if country:
            fits = [holding for holding in fits if holding.country in {None, country}]
            fits = [holding for holding in fits if holding.country] or fits
        names = list(dict.fromkeys(holding.name for holding in fits))
        return Holder(names[0], sure=len(names) == 1) if names else None


def _office_words(text: str) -> frozenset[str]:
    """The office in full and what narrows it: "prime" and "minister"."""
    words = name_words()
    narrowing = words.office_modifiers - words.passing_modifiers
    found = re.findall(r"[\w-]+", text.lower())
    return frozenset(_in_full(word) for word in found if is_office(word) or word in narrowing)


def _in_full(office: str) -> str:
    """The office without abbreviation: of "gov" governor."""
    return attribution_words().short_offices.get(office, office)
