"""Names of places in, a map with their precision, a table and a list of those without a known place out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import hypot
from statistics import median

from audiatur.dossier.lookup import Lookup
from audiatur.dossier.outlines.outlines import outlines
from audiatur.dossier.places import shown_entities
from audiatur.dossier.projection import View, points, view
from audiatur.dossier.sections.entities import NamedIn, named_in
from audiatur.gazetteer import PLACES, Place, Precision, located
from audiatur.model.entity import Entity

WIDTH, HEIGHT = 900.0, 430.0
FEWEST, MOST_MARKS, MOST_UNPLACED = 2, 40, 60
SHARE_SHOWN = 0.6
"""Of all mentions: the part of the world that is shown holds at least so many, those nearest to the middle."""
LARGEST_RADIUS = 5.0
"""Degrees: a larger country need not be seen whole."""
LETTER, LINE = 7.2, 15.0
"""Room of a letter and a line of a name, in units of the picture."""


@dataclass(frozen=True)
class Placed:
    """Where a name is drawn, in degrees, and why there; ``radius`` is that of a whole country, 0 of a town."""

    longitude: float
    latitude: float
    radius: float
    why: str


@dataclass(frozen=True)
class PlaceMark:
    """One name on the map: a dot for a town, a ring of about its size for a whole country."""

    x: float
    y: float
    radius: float
    country: bool
    name: str
    label_x: float
    label_y: float


@dataclass(frozen=True)
class PlaceRow:
    """One name of the table."""

    name: str
    precision: str
    degrees: str
    why: str
    named_in: tuple[NamedIn, ...]


@dataclass(frozen=True)
class PlaceMap:
    """Picture, table and list."""

    width: float
    height: float
    land: str
    borders: str
    disputed: str
    marks: tuple[PlaceMark, ...]
    rows: tuple[PlaceRow, ...]
    beyond: tuple[str, ...]
    unplaced: tuple[tuple[str, str], ...]
    more_unplaced: int


def place_map(lookup: Lookup) -> PlaceMap | None:
    """The map, or None where fewer than two names have a known place."""
    entities = [entity for entity in shown_entities(lookup) if entity.kind in PLACES]
    where = {identity: _placed(place) for identity, place in located(entities).items()}
    placed = [(entity, at) for entity in entities if isinstance(at := where[entity.id], Placed) and entity.mentions]
    if len(placed) < FEWEST:
        return None
    unplaced = [(entity.name, why) for entity in entities if isinstance(why := where[entity.id], str)]
    seen = view(
        ((at.longitude, at.latitude, min(at.radius, LARGEST_RADIUS)) for at in _nearest(placed)),
        WIDTH,
        HEIGHT,
    )
    drawn = [(entity, at) for entity, at in placed if seen.holds(at.longitude, at.latitude)][:MOST_MARKS]
    shown = {entity.id for entity, _ in drawn}
    lines = outlines()
    units = lines.units_a_degree
    return PlaceMap(
        width=WIDTH,
        height=HEIGHT,
        land="".join(seen.area(list(points(ring, units))) for ring in lines.land),
        borders="".join(seen.line(list(points(line, units))) for line in lines.borders),
        disputed="".join(seen.line(list(points(line, units))) for line in lines.disputed),
        marks=tuple(_marks(drawn, seen)),
        rows=tuple(_row(lookup, entity, at) for entity, at in placed),
        beyond=tuple(entity.name for entity, _ in placed if entity.id not in shown),
        unplaced=tuple(unplaced[:MOST_UNPLACED]),
        more_unplaced=max(0, len(unplaced) - MOST_UNPLACED),
    )


def _placed(place: Place) -> Placed | str:
    """Where a place is drawn, or why it is not."""
    if place.point:
        return Placed(*place.point, radius=0, why=place.why)
    if not place.country:
        return "not known here" if place.precision is Precision.COUNTRY else place.why
    area = outlines().countries.get(place.country)
    return Placed(*area, why=place.why) if area else "a country whose place is not known here"


def _nearest(placed: list[tuple[Entity, Placed]]) -> Iterator[Placed]:
    """The places nearest to the middle of all mentions, two at least: one far away does not make all others small."""
    mentions = [at for entity, at in placed for _ in entity.mentions]
    across = median(at.longitude for at in mentions)
    up = median(at.latitude for at in mentions)
    ranked = sorted(placed, key=lambda each: (hypot(each[1].longitude - across, each[1].latitude - up), each[0].name))
    seen = 0
    for number, (entity, at) in enumerate(ranked):
        if number >= FEWEST and seen >= SHARE_SHOWN * len(mentions):
            return
        seen += len(entity.mentions)
        yield at


def _marks(drawn: list[tuple[Entity, Placed]], seen: View) -> Iterator[PlaceMark]:
    """Each mark with its name where there is room for it; a name that finds none stands in the table alone."""
    taken: list[tuple[float, float, float]] = []
    for entity, at in drawn:
        x, y = seen.point(at.longitude, at.latitude)
        room = LETTER * len(entity.name)
        country = at.radius > 0
        offers: tuple[tuple[float, float], ...] = (
            (x - room / 2, y + 4),
            (x - room / 2, y + 20),
            (x - room / 2, y - 12),
        )
        if not country:
            offers = ((x + 7, y + 4), (x - 7 - room, y + 4), (x - room / 2, y - 8), (x - room / 2, y + 17))
        free = (place for place in offers if _free(place, room, taken, seen))
        place = next(free, None)
        if place:
            taken.append((*place, room))
        yield PlaceMark(
            x=x,
            y=y,
            radius=max(8.0, seen.length(at.radius)) if country else 4.0,
            country=country,
            name=entity.name if place else "",
            label_x=round(place[0] + (room / 2 if country else 0), 1) if place else 0,
            label_y=round(place[1], 1) if place else 0,
        )


def _free(place: tuple[float, float], room: float, taken: list[tuple[float, float, float]], seen: View) -> bool:
    x, y = place
    if x < 0 or x + room > seen.width or y < LINE or y > seen.height:
        return False
    return all(
        abs(y - other_y) >= LINE or x + room <= other_x or other_x + width <= x for other_x, other_y, width in taken
    )


def _row(lookup: Lookup, entity: Entity, at: Placed) -> PlaceRow:
    north = f"{abs(at.latitude):.1f}° {'N' if at.latitude >= 0 else 'S'}"
    longitude = (at.longitude + 180) % 360 - 180
    east = f"{abs(longitude):.1f}° {'E' if longitude >= 0 else 'W'}"
    return PlaceRow(
        name=entity.name,
        precision="country" if at.radius else "town",
        degrees=f"{north}, {east}" if not at.radius else f"about {north}, {east}, its middle",
        why=at.why,
        named_in=named_in(lookup, entity),
    )
