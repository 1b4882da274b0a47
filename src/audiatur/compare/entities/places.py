"""A name in, the country, capital or town it may stand for out; from offline lists."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from audiatur import geonames
from audiatur.compare.entities.form import form, is_acronym, plain
from audiatur.compare.entities.words import entity_words
from audiatur.countries import is_country, is_people, iso_code, people_code

SHORT = frozenset({"us", "usa", "uk", "uae", "drc", "prc", "rok", "dprk"})
"""Acronyms of countries that stand in news; any other run of capitals is a body's."""
RIVAL = 0.1
"""Share of a town's inhabitants that another town of the same name must have to be meant as well."""
LONGEST_CODE = 3
"""Two and three letters are codes in the lists of countries, and words in a text."""
SHORTEST_TOWN = 4
LATIN = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-ſȘȚ][A-Za-zÀ-ÖØ-öø-ÿĀ-ſșȚțẞ' -]+")
STATE_CODE = re.compile(r"[A-Z]{2}")
DIGRAPHS = {"Đ": "Dj", "đ": "dj"}
"""Letters that are also written as two in plain Latin."""


@cache
def country(name: str) -> str | None:
    """The ISO code of the country that a name or an adjective belongs to, or None.

    >>> country("Peru"), country("Peruvian"), country("Yorkshire")
    ('PE', 'PE', None)
    """
    bare = form(name)
    if bare in entity_words().not_countries or (bare in _parts() and bare not in _english_names()):
        return None
    if people := people_code(bare):
        return people
    own = _own_names().get(plain(name)) or _own_names().get(bare)
    if own or (is_acronym(name) and bare not in SHORT):
        english = _english_names().get(bare)
        return own or english
    code = iso_code(bare.upper() if bare in SHORT else bare)
    if not code or not STATE_CODE.fullmatch(code) or code == "EU" or (len(bare) <= LONGEST_CODE and bare not in SHORT):
        return None
    if bare.isalpha() and len(bare) > LONGEST_CODE and not (is_country(bare) or is_people(bare)):
        return None  # the list of countries also holds counties and other parts of them
    return code if bare in _english_names() or not towns(bare) else None


@cache
def country_name(code: str) -> str:
    """The usual English name of a country."""
    state = geonames.countries().get(code)
    return state["name"] if state else code


@cache
def capital_of(name: str) -> str | None:
    """The country code of the capital of that name, in any of its Latin spellings, or None."""
    return _capitals().get(plain(name))


@cache
def towns(name: str) -> frozenset[int]:
    """The towns that go by a name, as GeoNames ids."""
    return _towns().get(plain(name), frozenset())


@cache
def means_only(name: str, town: int) -> bool:
    """Whether a name that a town goes by is no state's, nor the first name of another town of some size beside it."""
    if plain(name) in _parts() - entity_words().states_as_towns:
        return False
    towns_by_id = geonames.towns()
    least = towns_by_id[town]["population"] * RIVAL
    rivals = _main().get(plain(name), frozenset()) - {town}
    return all(towns_by_id[rival]["population"] < least for rival in rivals)


def american_state(name: str) -> bool:
    """Whether a name is that of a state of the United States."""
    return plain(name) in _parts()


@cache
def _parts() -> frozenset[str]:
    """States of the United States, which the list of countries gives to the whole."""
    return frozenset(plain(name) for name in geonames.american_states())


@cache
def _own_names() -> dict[str, str]:
    return {plain(name): code for code, names in entity_words().countries.items() for name in names}


@cache
def _english_names() -> dict[str, str]:
    return {plain(state["name"]): code for code, state in geonames.countries().items()}


@cache
def _towns() -> dict[str, frozenset[int]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for town in geonames.towns().values():
        for name in (town["name"], *town["alternatenames"]):
            if len(name) >= SHORTEST_TOWN and LATIN.fullmatch(name) and not name.isupper():
                for spelling in _spellings(name):
                    found[spelling].add(town["geonameid"])
    return {name: frozenset(ids) for name, ids in found.items()}


@cache
def _main() -> dict[str, frozenset[int]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for town in geonames.towns().values():
        found[plain(town["name"])].add(town["geonameid"])
    return {name: frozenset(ids) for name, ids in found.items()}


def _spellings(name: str) -> tuple[str, ...]:
    if name.isascii():
        return (plain(name),)
    spelled = name
    for letter, pair in DIGRAPHS.items():
        spelled = spelled.replace(letter, pair)
    return (plain(name),) if spelled == name else (plain(name), plain(spelled))


@cache
def _capitals() -> dict[str, str]:
    states = geonames.countries()
    found: dict[str, str] = {}
    for town in geonames.towns().values():
        state = states.get(town["countrycode"])
        if state and plain(town["name"]) == plain(state["capital"]):
            for name in (town["name"], *town["alternatenames"]):
                if len(name) >= SHORTEST_TOWN and LATIN.fullmatch(name) and not name.isupper():
                    found.setdefault(plain(name), town["countrycode"])
    found.update({plain(state["capital"]): code for code, state in states.items() if state["capital"]})
    found["washington"] = found["washington dc"] = "US"
    return found
