"""Degrees in, a drawn map's coordinates out: which part of the world is shown, and its lines cut at the edge."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

LEAST_HEIGHT = 8.0
"""Degrees of latitude that a map shows at least: the outlines hold no finer detail."""
MARGIN = 1.25
HIGHEST, LOWEST = 84.0, -58.0

Point = tuple[float, float]


@dataclass(frozen=True)
class View:
    """A part of the world, in degrees, on a picture of some width and height.

    Equirectangular with true scale in the middle: near places keep their shape, and nothing is drawn that the outlines
    do not hold.
    """

    left: float
    bottom: float
    right: float
    top: float
    width: float
    height: float

    def point(self, longitude: float, latitude: float) -> Point:
        """Where a place is drawn."""
        x = (longitude - self.left) / (self.right - self.left) * self.width
        return round(x, 1), round((self.top - latitude) / (self.top - self.bottom) * self.height, 1)

    def holds(self, longitude: float, latitude: float) -> bool:
        """Whether a place lies in the view."""
        return self.left <= longitude <= self.right and self.bottom <= latitude <= self.top

    def length(self, degrees: float) -> float:
        """How long so many degrees of latitude are drawn."""
        return round(degrees / (self.top - self.bottom) * self.height, 1)

    def area(self, line: Sequence[Point]) -> str:
        """A closed line, cut at the edges of the view, as an SVG path; empty where it is all outside."""
        kept = list(line)
        for axis, edge, sign in ((0, self.left, 1), (0, self.right, -1), (1, self.bottom, 1), (1, self.top, -1)):
            kept = list(_cut(kept, axis, edge, sign))
        return f"{self._path(kept)}Z" if kept else ""

    def line(self, line: Sequence[Point]) -> str:
        """The parts of a line that lie in the view, as an SVG path."""
        drawn: list[list[Point]] = []
        joined = False
        for first, second in pairwise(line):
            joined = joined and self._near(first, second)
            if joined:
                drawn[-1].append(second)
            elif self._near(first, second):
                drawn.append([first, second])
                joined = True
        return "".join(self._path(part) for part in drawn)

    def _near(self, first: Point, second: Point) -> bool:
        return (
            max(first[0], second[0]) >= self.left
            and min(first[0], second[0]) <= self.right
            and max(first[1], second[1]) >= self.bottom
            and min(first[1], second[1]) <= self.top
        )

    def _path(self, points: Iterable[Point]) -> str:
        drawn = dict.fromkeys(self.point(*point) for point in points)
        return "M" + "L".join(f"{x:g},{y:g}" for x, y in drawn)


def view(marks: Iterable[tuple[float, float, float]], width: float, height: float) -> View:
    """The part of the world that holds all marks: longitude, latitude and radius in degrees."""
    boxes = [(x - radius / _breadth(y), y - radius, x + radius / _breadth(y), y + radius) for x, y, radius in marks]
    left, right = min(box[0] for box in boxes), max(box[2] for box in boxes)
    bottom, top = max(LOWEST, min(box[1] for box in boxes)), min(HIGHEST, max(box[3] for box in boxes))
    across, up = (left + right) / 2, (bottom + top) / 2
    tall = max(LEAST_HEIGHT, (top - bottom) * MARGIN, (right - left) * MARGIN * _breadth(up) * height / width)
    half = tall * width / height / _breadth(up) / 2
    return View(across - half, up - tall / 2, across + half, up + tall / 2, width, height)


def points(flat: Sequence[int], units: int) -> Iterator[Point]:
    """A line of the outlines, a first point and steps, in degrees."""
    x = y = 0
    for step_x, step_y in zip(flat[::2], flat[1::2], strict=True):
        x, y = x + step_x, y + step_y
        yield x / units, y / units


def _breadth(latitude: float) -> float:
    """How long a degree of longitude is beside one of latitude."""
    return max(0.1, math.cos(math.radians(latitude)))


def _cut(line: Sequence[Point], axis: int, edge: float, sign: int) -> Iterator[Point]:
    """What of a closed line lies on one side of an edge. Source: Sutherland and Hodgman, CACM 17 (1974)."""
    for first, second in zip([*line[-1:], *line[:-1]], line, strict=True):
        inside, was_inside = sign * (second[axis] - edge) >= 0, sign * (first[axis] - edge) >= 0
        if inside != was_inside:
            share = (edge - first[axis]) / (second[axis] - first[axis])
            yield first[0] + share * (second[0] - first[0]), first[1] + share * (second[1] - first[1])
        if inside:
            yield second
