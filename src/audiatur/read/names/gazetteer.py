"""A name in, the country or the town it stands for out; from offline lists of countries and towns."""

from __future__ import annotations

import re
from functools import cache

from audiatur import geonames
from audiatur.countries import ends_as_people, is_country, is_people, iso_code, usual_names

LARGE_TOWN = 100_000
"""Inhabitants from which a town is taken for meant when its name stands alone."""

STATE_ACRONYMS = frozenset({"US", "USA", "UK", "UAE", "USSR", "DRC", "PRC", "DPRK", "ROK", "KSA", "CAR", "PNG"})
STATE_CODE = re.compile(r"[A-Z]{2}")


@cache
def any_country_code(name: str) -> str | None:
    """The code of the state that a name or an adjective belongs to: both "Peru" and "Peruvian" give PE."""
    folded = " ".join(name.replace(".", "").split())
    folded = re.sub(r"^the\s+", "", folded, flags=re.IGNORECASE)
    if not folded[:1].isupper() or (len(folded) <= len("abc") and not folded.isupper()):
        return None
    if (
        folded.isupper()
        and " " not in folded
        and folded not in STATE_ACRONYMS
        and folded.casefold() not in usual_names()
    ):
        return None  # any two or three capitals are some country's code
    if " " not in folded and not folded.isupper() and not (is_country(folded) or is_people(folded)):
        return None  # the list gives a country its parts too, and has names of every language
    if is_region(folded) and not is_country(folded):
        return None  # "New Mexico"
    code = iso_code(folded)
    return code if code and STATE_CODE.fullmatch(code) and code != "EU" else None


@cache
def country_code(name: str) -> str | None:
    """The code of the state whose name this is, adjectives and capitals left out.

    >>> country_code("Republic of Peru"), country_code("U.S."), country_code("Peruvian")
    ('PE', 'US', None)
    """
    code = any_country_code(name)
    if code is None or name.casefold() == (country_name(code) or "").casefold():
        return code
    if is_town(name):
        return None
    if ends_as_people(name.rsplit(maxsplit=1)[-1]) or capital_of(name):
        return None
    return code


@cache
def country_name(code: str) -> str | None:
    """The usual English name of a state."""
    state = geonames.countries().get(code)
    return state["name"] if state else None


@cache
def capital_of(name: str) -> str | None:
    """The code of the state whose capital bears this name, in any of its Latin spellings."""
    return _capitals().get(" ".join(name.replace(".", "").split()).casefold())


def is_town(name: str) -> bool:
    """Whether a large town bears this name."""
    return " ".join(name.split()).casefold() in _towns()


def is_region(name: str) -> bool:
    """Whether a continent or a state of the United States bears this name."""
    return " ".join(name.split()).casefold() in _regions()


@cache
def _capitals() -> dict[str, str]:
    states = geonames.countries()
    found = {state["capital"].casefold(): code for code, state in states.items() if state["capital"]}
    for town in geonames.towns().values():
        state = states.get(town["countrycode"])
        if state and town["name"].casefold() == state["capital"].casefold():
            for other in town["alternatenames"]:
                if other[:1].isupper() and len(other) > len("abc"):
                    found.setdefault(other.replace(".", "").casefold(), town["countrycode"])
    return found


@cache
def _towns() -> frozenset[str]:
    towns = geonames.towns().values()
    return frozenset(town["name"].casefold() for town in towns if town["population"] >= LARGE_TOWN)


@cache
def _regions() -> frozenset[str]:
    return frozenset(name.casefold() for name in geonames.continents() | geonames.american_states())
