"""The names of one document in, who they are out: fullest names, offices, countries, acronyms."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from audiatur.model.mention import EntityKind, Mention
from audiatur.read.names.gazetteer import any_country_code, capital_of, country_code, country_name

ABBREVIATED = re.compile(r"\s*\(\s*$")
DOMINANT = 3
"""How many times as often as any other a country must be named to be the one an article is about."""


@dataclass(frozen=True)
class People:
    """What the article says of its names.

    Attributes:
        mentions: Every name in the order of the text.
        full: The fullest form of each name.
        roles: The offices and descriptions of each full name, in the order of the text.
        acronyms: The full name behind each acronym that the article explains, and the other way round.
        countries: How the article calls each country, by code.
        main_country: Code of the country the article is about, or None.
    """

    mentions: tuple[Mention, ...]
    full: dict[str, str]
    roles: dict[str, tuple[str, ...]]
    acronyms: dict[str, str]
    countries: dict[str, str]
    main_country: str | None
    kinds: dict[str, EntityKind] = field(default_factory=dict)

    def full_name(self, name: str) -> str:
        """The fullest form of a name that the article has; an explained acronym stands behind it in brackets."""
        fullest = self.full.get(name, name)
        if fullest in self.acronyms:
            return f"{fullest} ({self.acronyms[fullest]})"
        return fullest

    def country(self, code: str) -> str:
        """The article's own name for a country, else its usual one."""
        return self.countries.get(code) or country_name(code) or code

    def somebody_called(self, word: str) -> str | None:
        """The one person whose full name holds a word, hyphenated parts apart; None where there is none or are several."""
        names = {
            self.full_name(mention.name)
            for mention in self.mentions
            if mention.kind is EntityKind.PERSON and word in re.split(r"[\s-]+", mention.name)
        }
        return names.pop() if len(names) == 1 else None

    def role(self, name: str) -> str | None:
        """The first office or description the article gives to a full name."""
        return next(iter(self.roles.get(name, ())), None)


def people_of(text: str, mentions: Sequence[Mention]) -> People:
    """Everything the names of one document say about each other."""
    full = _fullest([mention.name for mention in mentions if mention.kind is EntityKind.PERSON])
    acronyms: dict[str, str] = {}
    for left, right in zip(mentions, mentions[1:], strict=False):
        between = text[left.span.end : right.span.start]
        if ABBREVIATED.fullmatch(between) and _abbreviates(right.name, left.name):
            full[right.name] = left.name
            acronyms.setdefault(left.name, right.name)
    roles: dict[str, list[str]] = {}
    for mention in mentions:
        if mention.role and mention.kind is EntityKind.PERSON:
            known = roles.setdefault(full.get(mention.name, mention.name), [])
            if mention.role not in known:
                known.append(mention.role)
    named = Counter(
        code for mention in mentions if mention.kind is EntityKind.COUNTRY and (code := country_code(mention.name))
    )
    forms: dict[str, Counter[str]] = {}
    for mention in mentions:
        if mention.kind is EntityKind.COUNTRY and (code := country_code(mention.name)):
            forms.setdefault(code, Counter())[mention.name] += 1
    ranked = named.most_common(2)
    main = ranked[0][0] if ranked and (len(ranked) == 1 or ranked[0][1] >= DOMINANT * ranked[1][1]) else None
    return People(
        mentions=tuple(mentions),
        full=full,
        roles={name: tuple(known) for name, known in roles.items()},
        acronyms=acronyms,
        countries={code: _usual_form(code, names) for code, names in forms.items()},
        main_country=main,
        kinds={mention.name: mention.kind for mention in mentions},
    )


def _usual_form(code: str, forms: Counter[str]) -> str:
    """How to call a country: its usual name where the article has it or has no form of its own more than once."""
    usual = country_name(code)
    form, count = max(sorted(forms.items()), key=lambda item: item[1])
    return usual if usual and (usual in forms or count == 1 or form.isupper() or "." in form) else form


def _fullest(names: Sequence[str]) -> dict[str, str]:
    """Each person's name with the longest name of the article that ends in the same family name and fits it."""
    distinct = sorted(set(names), key=lambda name: (-len(name.split()), names.index(name)))
    fullest: dict[str, str] = {}
    for name in distinct:
        words = name.split()
        fits = [
            longer for longer in distinct if len(longer.split()) > len(words) and _same_person(words, longer.split())
        ]
        fullest[name] = fits[0] if fits else name
    return fullest


def _same_person(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether a shorter name may be a longer one's: its end, or first and family name, or its first name alone."""
    if list(long[-len(short) :]) == list(short):
        return True
    return len(short) > 1 and short[-1] == long[-1] and short[0] == long[0]


def _abbreviates(short: str, long: str) -> bool:
    """Whether the capitals of a short name are the beginnings of a longer one's words, in order."""
    letters = [letter for letter in short if letter.isupper()]
    if not short.isupper() and sum(map(str.isupper, short)) < len(short) - 1:
        return False
    initials = [word[0].upper() for word in re.findall(r"\w+", long) if word[0].isupper()]
    place = 0
    for letter in letters:
        while place < len(initials) and initials[place] != letter:
            place += 1
        if place == len(initials):
            return " " in long and len(letters) > 1 and letters[0] == initials[0]
        place += 1
    return True


def country_in(words: str) -> str | None:
    """The code of the first country that words name as noun, adjective or capital."""
    tokens = re.findall(r"[\w.]+", words)
    for size in (3, 2, 1):
        for index in range(len(tokens) - size + 1):
            name = " ".join(tokens[index : index + size])
            code = any_country_code(name) or (capital_of(name) if name[:1].isupper() else None)
            if code:
                return code
    return None
