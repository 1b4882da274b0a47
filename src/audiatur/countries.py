"""The name of a country or of its people in, the country's ISO 3166 code out; from the list of ``countrynames``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import countrynames
from countrynames.util import normalize_name

from audiatur import geonames
from audiatur.model.record import Record
from audiatur.resources import load


class CountryWords(Record):
    """The word list."""

    countries: frozenset[str]
    people_endings: tuple[str, ...]
    peoples: frozenset[str]
    no_country: frozenset[str]
    codes: Mapping[str, str]


@cache
def iso_code(name: str) -> str | None:
    """The code of two letters, as ``countrynames.to_code`` gives it for a name or a code, but for a few that mislead.

    That looks through its 23,000 names for each name that is none; here each is looked up.

    >>> iso_code("Peru"), iso_code("Peruvian"), iso_code("pe"), iso_code("Lindhaven")
    ('PE', 'PE', 'PE', None)
    """
    names, codes = _listed()
    whole = name.upper().strip()
    if whole.casefold() in _words().no_country:
        return None
    if whole in codes:
        return whole
    code = people_code(whole) or names.get(normalize_name(whole) or "")
    return None if code == "FAIL" else code


def people_code(word: str) -> str | None:
    """The code of a country by a word for its people that the list of countries lacks.

    >>> people_code("Kazakh"), people_code("Peruvian")
    ('KZ', None)
    """
    return _words().codes.get(word.casefold())


@cache
def is_country(word: str) -> bool:
    """Whether a single word is a country's name as news write it, or one that the country gives itself.

    >>> is_country("Peru"), is_country("Britain"), is_country("Peruvian"), is_country("Kerry")
    (True, True, False, False)
    """
    return word.casefold() in usual_names() or word.casefold() in _words().countries


@cache
def is_people(word: str) -> bool:
    """Whether a single word means the people or the language of a country.

    >>> is_people("Peruvian"), is_people("Kenyans"), is_people("Peru"), is_people("Alan")
    (True, True, False, False)
    """
    listed = iso_code(word) is not None or iso_code(word.removesuffix("s")) is not None
    return listed and not is_country(word) and ends_as_people(word)


@cache
def ends_as_people(word: str) -> bool:
    """Whether a word has the form of one for a people, as the second of "Costa Rican" has."""
    folded = word.casefold()
    stem = folded.removesuffix("s").removesuffix("n")
    added = stem in usual_names() and folded.removesuffix("s") == f"{stem}n"
    return added or folded in _words().peoples or folded.endswith(_words().people_endings)


@cache
def _words() -> CountryWords:
    found: CountryWords = load(CountryWords, "words/en/countries")
    return found


@cache
def usual_names() -> frozenset[str]:
    """The usual English names of countries, in small letters."""
    return frozenset(country["name"].casefold() for country in geonames.countries().values())


@cache
def _listed() -> tuple[Mapping[str, str], frozenset[str]]:
    """The code of each name, and all codes."""
    countrynames.to_code("PE")  # the list is read when the first name is asked for
    return countrynames.COUNTRY_NAMES, frozenset(countrynames.COUNTRY_NAMES.values())
