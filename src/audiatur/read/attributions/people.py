"""The names of one document in, who they are out: fullest names, offices, countries, acronyms."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise

from audiatur.model.mention import EntityKind, Mention
from audiatur.model.span import Span
from audiatur.read.attributions.families import family_name, fullest_names
from audiatur.read.attributions.words import attribution_words
from audiatur.read.names.gazetteer import any_country_code, capital_of, country_code, country_name, is_region
from audiatur.read.names.words import given_names, name_words

OPENING_BRACKET = re.compile(r"\s*\(\s*")
DOMINANT = 3
"""How many times as often as any other a country must be named to be the one an article is about."""

LONGEST_ADDRESS = 6
"""Characters before a name in which a form of address is looked for."""

LONGEST_COUNTRY = 3
"""Words of a country's name looked for in a description."""


@dataclass(frozen=True)
class People:
    """What the article says of its names.

    Attributes:
        mentions: Every name in the order of the text.
        starts: The first character of each of them.
        full: The fullest form of each name.
        roles: The offices and descriptions of each full name, in the order of the text.
        acronyms: The acronym that the article gives for a full name.
        countries: How the article calls each country, by code.
        main_country: Code of the country the article is about, or None.
        called: The full names of the persons whose name holds a word, by that word.
        addressed: Words before a person's name ("Mr"), by the family name.
    """

    mentions: tuple[Mention, ...]
    starts: tuple[int, ...]
    full: Mapping[str, str]
    roles: Mapping[str, Sequence[str]]
    acronyms: Mapping[str, str]
    countries: Mapping[str, str]
    main_country: str | None
    called: Mapping[str, frozenset[str]]
    addressed: Mapping[str, frozenset[str]]

    def mentions_in(self, span: Span) -> Sequence[Mention]:
        """The names that stand in a place of the document."""
        first, last = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        return [mention for mention in self.mentions[first:last] if span.holds(mention.span)]

    def full_name(self, name: str) -> str:
        """The fullest form of a name that the article has; an explained acronym stands behind it in brackets."""
        fullest = self.full.get(name, name)
        acronym = self.acronyms.get(fullest)
        return f"{fullest} ({acronym})" if acronym else fullest

    def country(self, code: str) -> str:
        """The article's own name for a country, else its usual one."""
        return self.countries.get(code) or country_name(code) or code

    def somebody_called(self, word: str) -> str | None:
        """The one person whose full name holds a word, hyphenated or not; None for nobody or several."""
        names = self.called.get(word, frozenset())
        return next(iter(names)) if len(names) == 1 else None

    def gender(self, name: str) -> str | None:
        """Whether a full name is a man's or a woman's: by the article's offices and address, else the given name."""
        roles = " ".join(self.roles.get(name, ())).lower().replace(",", " ").split()
        return gender_of({*roles, *self.addressed.get(family_name(name), ())}) or _gender_of_given_name(name)

    def role(self, name: str) -> str | None:
        """The first office or description the article gives to a full name."""
        return next(iter(self.roles.get(name, ())), None)


def people_of(text: str, mentions: Sequence[Mention]) -> People:
    """Everything the names of one document say about each other."""
    persons = [mention for mention in mentions if mention.kind is EntityKind.PERSON]
    acronyms = _acronyms(text, mentions)
    full = fullest_names(persons) | {short: long for long, short in acronyms.items()}
    roles: dict[str, dict[str, None]] = defaultdict(dict)
    called: dict[str, set[str]] = defaultdict(set)
    addressed: dict[str, set[str]] = defaultdict(set)
    for mention in persons:
        name, start = full[mention.name], mention.span.start
        if mention.role:
            roles[name][mention.role] = None
        for word in re.split(r"[\s-]+", mention.name):
            called[word].add(name)
        before = text[max(0, start - LONGEST_ADDRESS) : start].lower().split()
        addressed[family_name(name)].update(before[-1:])
    forms = _country_forms(mentions)
    return People(
        mentions=tuple(mentions),
        starts=tuple(mention.span.start for mention in mentions),
        full=full,
        roles={name: tuple(known) for name, known in roles.items()},
        acronyms=acronyms,
        countries={code: _usual_form(code, names) for code, names in forms.items()},
        main_country=_main_country(forms),
        called={word: frozenset(names) for word, names in called.items()},
        addressed={name: frozenset(words) for name, words in addressed.items()},
    )


def gender_of(said: AbstractSet[str]) -> str | None:
    """Whether words said of somebody make a man or a woman of them; None where they do not, or do both."""
    words = name_words()
    female, male = not said.isdisjoint(words.female_words), not said.isdisjoint(words.male_words)
    if female == male:
        return None
    return "female" if female else "male"


def _gender_of_given_name(name: str) -> str | None:
    """Whether the first word of a name of several words is a man's or a woman's; None where it tells nothing."""
    given, _, family = name.partition(" ")
    if not family:
        return None
    known = given_names()
    return "female" if given.lower() in known.female else "male" if given.lower() in known.male else None


def country_in(words: str) -> str | None:
    """The code of the first country that words name as noun, adjective or capital; None where they name its part."""
    tokens = re.findall(r"[\w.]+", words)
    for size in range(LONGEST_COUNTRY, 0, -1):
        for index in range(len(tokens) - size + 1):
            name = " ".join(tokens[index : index + size])
            if not name[:1].isupper():
                continue
            capital, code = capital_of(name), any_country_code(name)
            if is_region(name) and capital is None and code in {None, "US"}:
                return None
            if code or capital:
                return code or capital
    return None


def lacks_country(name: str) -> bool:
    """Whether a ministry is named without its country."""
    return name.split(maxsplit=1)[0].lower() in attribution_words().state_bodies and country_in(name) is None


def _acronyms(text: str, mentions: Sequence[Mention]) -> dict[str, str]:
    """The acronym in brackets behind each name that it abbreviates: "World Sugar Board (WSB)"."""
    found: dict[str, str] = {}
    for long, short in pairwise(mentions):
        between = text[long.span.end : short.span.start]
        if OPENING_BRACKET.fullmatch(between) and _abbreviates(short.name, long.name):
            found.setdefault(long.name, short.name)
    return _by_initials(mentions, set(found.values())) | found


def _by_initials(mentions: Sequence[Mention], explained: set[str]) -> dict[str, str]:
    """The acronym of each body whose capitals it is, letter by letter, where no other body of the article has them."""
    bodies = {mention.name for mention in mentions if mention.kind is EntityKind.ORGANISATION}
    long: dict[str, list[str]] = defaultdict(list)
    for name in sorted(bodies):
        initials = "".join(word[0] for word in re.findall(r"\w+", name) if word[0].isupper())
        if len(initials) > 1 and " " in name:
            long[initials].append(name)
    short = {name for name in bodies - explained if name.isupper()}
    return {long[name][0]: name for name in sorted(short) if len(long.get(name, ())) == 1}


def is_short_name(name: str) -> bool:
    """Whether a name is one word of several capitals, as bodies are called in short: "WSB", "NoSF"."""
    return " " not in name and sum(letter.isupper() for letter in name) >= len("AB")


def _abbreviates(short: str, long: str) -> bool:
    """Whether the capitals of a short name are beginnings of a longer one's words, in order, the first included."""
    letters = [letter for letter in short if letter.isupper()]
    initials = [word[0] for word in re.findall(r"\w+", long) if word[0].isupper()]
    if len(letters) < len(short) - 1 or len(letters) < len("AB") or not initials or letters[0] != initials[0]:
        return False
    shared, place = 0, 0
    for letter in letters:
        if letter in initials[place:]:
            place = initials.index(letter, place) + 1
            shared += 1
    return shared >= min(len(letters), len(initials))


def _country_forms(mentions: Sequence[Mention]) -> dict[str, Counter[str]]:
    """How often the article uses each name of each country."""
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    for mention in mentions:
        code = country_code(mention.name) if mention.kind is EntityKind.COUNTRY else None
        if code:
            forms[code][mention.name] += 1
    return forms


def _usual_form(code: str, forms: Counter[str]) -> str:
    """How to call a country: its usual name where the article has it, or has no long form of its own twice."""
    usual = country_name(code)
    form, count = max(sorted(forms.items()), key=lambda item: item[1])
    short = form.isupper() or "." in form
    return usual if usual and (usual in forms or count == 1 or short) else form


def _main_country(forms: Mapping[str, Counter[str]]) -> str | None:
    """The country that the article names far more often than any other."""
    ranked = sorted(((forms[code].total(), code) for code in forms), reverse=True)
    if not ranked or (len(ranked) > 1 and ranked[0][0] < DOMINANT * ranked[1][0]):
        return None
    return ranked[0][1]
