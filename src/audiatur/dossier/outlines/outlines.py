"""The packaged outlines of the world in, a record of their lines and of where each country lies out."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from audiatur.model.record import Record


class Outlines(Record):
    """What ``world.json`` holds: lines as a first point and steps, and countries by ISO code.

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


@cache
def outlines() -> Outlines:
    """The packaged outlines."""
    return Outlines.model_validate_json(files("audiatur.dossier.outlines").joinpath("world.json").read_bytes())
