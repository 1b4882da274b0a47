"""Events in, a picture and a table of what happened and what is planned out; no day that was not given."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from audiatur.dossier.axis import Band, Tick, TimeAxis, time_axis
from audiatur.dossier.edtf import Interval, interval, words
from audiatur.dossier.lookup import Lookup
from audiatur.dossier.witness import Told, told
from audiatur.model.event import Event, EventStatus

WIDTH, LABELS, RIGHT_EDGE = 1160.0, 410.0, 1146.0
LANE, TOP = 22.0, 30.0
HALF = 4.5
LEAST_BAR = 9.0
LABEL_CHARACTERS = 58


@dataclass(frozen=True)
class Lane:
    """One time of one event, drawn as a bar over all the days it may be."""

    y: float
    left: float
    right: float
    exact: bool
    open_left: bool
    open_right: bool
    planned: bool
    label: str
    sigla: str
    when: str
    href: str


@dataclass(frozen=True)
class TimelineRow:
    """One event of the table, with every claim that dates it so."""

    when: str
    edtf: str
    status: str
    told: tuple[Told, ...]


@dataclass(frozen=True)
class Timeline:
    """Picture and table; ``placed`` is False where no event can be drawn."""

    placed: bool
    width: float
    height: float
    top: float
    divide: float
    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    breaks: tuple[Band, ...]
    rows: tuple[TimelineRow, ...]
    more_lanes: int
    more_rows: int


def timeline(lookup: Lookup) -> Timeline:
    """The dated claims in the order of time."""
    events = [event for event in lookup.dossier.compared.events if event.claim in lookup.claim]
    events.sort(key=_order)
    grouped = _grouped((event, days) for event in events if (days := interval(event.when)))
    chosen = _chosen(grouped, lookup.scale.lanes)
    axis = time_axis((days for _, days in chosen), LABELS, RIGHT_EDGE)
    happened = sum(group[0].status is EventStatus.HAPPENED for group, _ in chosen)
    gap = LANE if 0 < happened < len(chosen) else 0.0
    lines = lookup.scale.lines
    rows = _together(events)
    return Timeline(
        placed=axis is not None,
        width=WIDTH,
        height=TOP + LANE * len(chosen) + gap + 6,
        top=TOP,
        divide=TOP + LANE * happened + gap / 2 if gap else 0.0,
        lanes=tuple(
            _lane(lookup, axis, group, days, TOP + LANE * (n + 0.5) + (gap if n >= happened else 0))
            for n, (group, days) in enumerate(chosen)
        )
        if axis
        else (),
        ticks=axis.ticks if axis else (),
        breaks=tuple(band for band in axis.bands if band.broken) if axis else (),
        rows=tuple(_row(lookup, together) for together in rows[:lines]),
        more_lanes=len(grouped) - len(chosen),
        more_rows=max(0, len(rows) - lines),
    )


def _order(event: Event) -> tuple[bool, int, int, str, str]:
    days = interval(event.when)
    planned = event.status is EventStatus.PLANNED
    if days is None:
        return planned, 10**9, 10**9, event.when, event.claim
    last = days.last.toordinal() if days.last else 10**8
    first = days.first.toordinal() if days.first else last - 1
    return planned, first, last, event.when, event.claim


def _together(events: Iterable[Event]) -> list[list[Event]]:
    """Events of one finding, one time and one status in one row, those of no finding each in its own."""
    rows: dict[tuple[str, str, str], list[Event]] = {}
    for event in events:
        rows.setdefault((event.status.value, event.when, event.finding or event.claim), []).append(event)
    return list(rows.values())


def _grouped(placed: Iterable[tuple[Event, Interval]]) -> list[tuple[list[Event], Interval]]:
    """Events of one finding, one time and one status together, in their order."""
    groups: dict[tuple[str, str, str], tuple[list[Event], Interval]] = {}
    for event, days in placed:
        key = (event.status.value, event.when, event.finding or event.claim)
        groups.setdefault(key, ([], days))[0].append(event)
    return list(groups.values())


def _chosen(groups: list[tuple[list[Event], Interval]], most: int) -> list[tuple[list[Event], Interval]]:
    """The groups that most claims date, as many as there is room for, in the order of time."""
    heavy = sorted(range(len(groups)), key=lambda n: (-len(groups[n][0]), groups[n][0][0].finding is None, n))[:most]
    return [groups[n] for n in sorted(heavy)]


def _lane(lookup: Lookup, axis: TimeAxis, group: list[Event], days: Interval, y: float) -> Lane:
    first = lookup.claim[group[0].claim]
    left, right = axis.stretch(days)
    exact = days.first is not None and days.first == days.last
    middle = (left + right) / 2
    if right - left < LEAST_BAR:
        left, right = round(middle - LEAST_BAR / 2, 1), round(middle + LEAST_BAR / 2, 1)
    sigla = dict.fromkeys(lookup.siglum[lookup.claim[event.claim].document] for event in group)
    return Lane(
        y=y,
        left=left,
        right=right,
        exact=exact,
        open_left=days.first is None,
        open_right=days.last is None,
        planned=group[0].status is EventStatus.PLANNED,
        label=told(lookup, first, LABEL_CHARACTERS).text,
        sigla=" ".join(list(sigla)[:6]) + (" …" if len(sigla) > 6 else ""),  # noqa: PLR2004 - room on the line
        when=words(group[0].when),
        href=lookup.links.claim(first),
    )


def _row(lookup: Lookup, together: list[Event]) -> TimelineRow:
    first = together[0]
    return TimelineRow(
        when=words(first.when),
        edtf=first.when,
        status=first.status.value,
        told=tuple(told(lookup, lookup.claim[event.claim]) for event in together),
    )
