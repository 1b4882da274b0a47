"""Entities in, where the town or country of each lies out; nothing is guessed where two towns may be meant."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from audiatur import geonames
from audiatur.countries import iso_code
from audiatur.geonames import Town
from audiatur.model.entity import Entity
from audiatur.model.mention import EntityKind

LEAST_TIMES_LARGER = 10
"""A town is meant without its country where it has so many times the inhabitants of every other of its name."""
LONGEST_ACRONYM = 3
PLACES = frozenset({EntityKind.COUNTRY, EntityKind.PLACE})


class Precision(StrEnum):
    """How precisely it is known where a name lies."""

    TOWN = "town"
    COUNTRY = "country"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Place:
    """Where a name lies.

    Attributes:
        precision: Of what is known.
        why: How it was found, or why not.
        point: Longitude and latitude of a town's middle in degrees (WGS 84); None for all else.
        country: ISO 3166 code of two letters.
        geoname: Number of a town at GeoNames.
    """

    precision: Precision
    why: str
    point: tuple[float, float] | None = None
    country: str | None = None
    geoname: int | None = None


def located(entities: Sequence[Entity]) -> Mapping[str, Place]:
    """For each entity of a country or a place, by id, where it lies.

    A name of several towns is the one in a country that the entities name, where there is one such; else the one that
    is far larger than all others; else it is ambiguous.
    """
    codes = {entity.id: _country(entity) for entity in entities if entity.kind in PLACES}
    named = {code for code in codes.values() if code}
    towns = _towns(_plain(name) for entity in entities if entity.kind is EntityKind.PLACE for name in _names(entity))
    found = {}
    for entity in entities:
        if entity.kind is EntityKind.COUNTRY or codes.get(entity.id):
            found[entity.id] = Place(Precision.COUNTRY, "a country: somewhere in it", country=codes[entity.id])
        elif entity.kind is EntityKind.PLACE:
            found[entity.id] = _town(entity, towns, named)
    return found


def _names(entity: Entity) -> tuple[str, ...]:
    return tuple(dict.fromkeys((entity.name, *entity.variants)))


def _country(entity: Entity) -> str | None:
    """The ISO code; a place is a country only by a country's own name or an acronym, for lists give capitals too."""
    names = [name.replace(".", "") for name in _names(entity)]
    if entity.kind is EntityKind.PLACE:
        names = [name for name in names if _plain(name) in _countries() or _acronym(name)]
    codes = (iso_code(name) for name in names)
    return next((str(code) for code in codes if code), None)


def _acronym(name: str) -> bool:
    return len(name) <= LONGEST_ACRONYM and name.isupper()


def _town(entity: Entity, towns: Mapping[str, Sequence[Town]], named: set[str]) -> Place:
    if _plain(entity.name) in _american_states():
        return Place(Precision.AMBIGUOUS, "may be a state or a town")
    candidates = next((towns[_plain(name)] for name in _names(entity) if _plain(name) in towns), ())
    if not candidates:
        return Place(Precision.UNKNOWN, "no town of that name is known here")
    if len(candidates) == 1:
        return _at(candidates[0], "the only town of that name known here")
    near = [town for town in candidates if town["countrycode"] in named]
    if len(near) == 1:
        return _at(near[0], f"of {len(candidates)} of that name, the one in a country that the articles name")
    first, second = sorted(near or candidates, key=lambda town: -town["population"])[:2]
    if first["population"] >= LEAST_TIMES_LARGER * second["population"]:
        return _at(first, f"of {len(candidates)} of that name, by far the largest")
    return Place(Precision.AMBIGUOUS, f"{len(candidates)} towns go by that name")


def _at(town: Town, why: str) -> Place:
    point = (town["longitude"], town["latitude"])
    return Place(Precision.TOWN, why, point, town["countrycode"], town["geonameid"])


def _towns(names: Iterable[str]) -> Mapping[str, Sequence[Town]]:
    """The towns that go by each of the names; by their main name where any does."""
    wanted = frozenset(names)
    if not wanted:
        return {}
    main: dict[str, list[Town]] = defaultdict(list)
    other: dict[str, list[Town]] = defaultdict(list)
    for town in geonames.towns().values():
        own = _plain(town["name"])
        if own in wanted:
            main[own].append(town)
        for name in {_plain(each) for each in town["alternatenames"]} & wanted - {own}:
            other[name].append(town)
    return {name: main.get(name) or other[name] for name in wanted if name in main or name in other}


@cache
def _countries() -> frozenset[str]:
    return frozenset(_plain(country["name"]) for country in geonames.countries().values())


@cache
def _american_states() -> frozenset[str]:
    return frozenset(map(_plain, geonames.american_states()))


@cache
def _plain(name: str) -> str:
    """A name without accents and case."""
    spread = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in spread if not unicodedata.combining(letter)).strip()
