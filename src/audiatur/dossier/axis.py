"""Times in, a drawn axis of years out; long empty stretches are broken, and shown as broken."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from audiatur.dossier.edtf import Interval

MOST_YEAR_BANDS = 24
SHORT_GAP = 2
BROKEN_WIDTH = 0.4
LABEL_EVERY = 46.0
"""Least distance between two labels, in units of the picture."""


@dataclass(frozen=True)
class Tick:
    """One line of the axis and its year; an empty label where there is no room."""

    x: float
    label: str


@dataclass(frozen=True)
class Band:
    """A run of days drawn at one scale, and whether it stands for a stretch left out."""

    first: int
    after: int
    left: float
    right: float
    broken: bool


@dataclass(frozen=True)
class TimeAxis:
    """Where each day is drawn."""

    bands: tuple[Band, ...]
    ticks: tuple[Tick, ...]
    left: float
    right: float

    def x(self, day: int) -> float:
        """Where the beginning of a day (a proleptic ordinal) is drawn."""
        place = max(0, bisect_right(self.bands, day, key=lambda band: band.first) - 1)
        band = self.bands[place]
        share = min(1.0, max(0.0, (day - band.first) / (band.after - band.first)))
        return round(band.left + share * (band.right - band.left), 1)

    def stretch(self, days: Interval) -> tuple[float, float]:
        """Where a time begins and ends; an open side runs to the edge of the picture."""
        start = self.x(days.first.toordinal()) if days.first else self.left
        end = self.x(days.last.toordinal() + 1) if days.last else self.right
        return start, max(start, end)


def time_axis(times: Iterable[Interval], left: float, right: float) -> TimeAxis | None:
    """An axis on which every bounded side of the times has its place; None where none is bounded."""
    years = sorted({day.year for days in times for day in (days.first, days.last) if day})
    if not years:
        return None
    stretches = list(_stretches(years))
    whole = sum(width for _, _, width, _ in stretches)
    bands: list[Band] = []
    x = left
    for first, last, width, broken in stretches:
        end = x + (right - left) * width / whole
        bands.append(Band(_ordinal(first), _ordinal(last + 1), round(x, 1), round(end, 1), broken))
        x = end
    return TimeAxis(tuple(bands), tuple(_ticks(stretches, bands)), left, right)


def _stretches(years: list[int]) -> Iterable[tuple[int, int, float, bool]]:
    """First year, last year, relative width and whether it is a stretch left out."""
    if len(years) > MOST_YEAR_BANDS:
        yield years[0], years[-1], 1.0, False
        return
    previous = years[0] - 1
    for year in years:
        gap = year - previous - 1
        if 0 < gap < SHORT_GAP:
            yield previous + 1, year - 1, float(gap), False
        elif gap:
            yield previous + 1, year - 1, BROKEN_WIDTH, True
        yield year, year, 1.0, False
        previous = year


def _ticks(stretches: list[tuple[int, int, float, bool]], bands: list[Band]) -> Iterable[Tick]:
    last_label = float("-inf")
    for (first, last, _, broken), band in zip(stretches, bands, strict=True):
        if broken:
            continue
        step = max(1, (last - first) // 12)
        for year in range(first, last + 1, step):
            x = round(band.left + (band.right - band.left) * (year - first) / (last - first + 1), 1)
            room = x - last_label >= LABEL_EVERY
            last_label = x if room else last_label
            yield Tick(x, str(year) if room else "")


def _ordinal(year: int) -> int:
    return date(min(max(year, 1), 9999), 1, 1).toordinal()
