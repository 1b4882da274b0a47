"""Findings with figures in, small pictures of figures over time out, each article's mark in its place."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from audiatur.dossier.axis import Tick, TimeAxis, time_axis
from audiatur.dossier.edtf import Interval, interval, words
from audiatur.dossier.figures import normalised, short_number
from audiatur.dossier.lookup import Lookup
from audiatur.dossier.verdicts import readable
from audiatur.model.amount import Amount, Hedge
from audiatur.model.claim import Claim
from audiatur.model.finding import Finding, Verdict

WIDTH, HEIGHT = 380.0, 210.0
LEFT, RIGHT, TOP, BOTTOM = 62.0, 352.0, 14.0, 184.0
MOST_PICTURES = 12
MOST_ROWS = 60
LEAST_POINTS = 2
LEAST_WIDTH = 12.0
ROOM_BESIDE = 13.0
MOST_LEVELS = 5
MOST_POINTS = 40
MOST_SIGLA = 3


@dataclass(frozen=True)
class Point:
    """One article's figure: a stroke over all the days it may hold for, a box over its bounds."""

    left: float
    right: float
    y: float
    top: float
    bottom: float
    loose: bool
    open_up: bool
    open_down: bool
    siglum: str
    label_x: float


@dataclass(frozen=True)
class SeriesRow:
    """One figure of the table beside a picture."""

    when: str
    figure: str
    written: str
    siglum: str
    href: str


@dataclass(frozen=True)
class Series:
    """One picture with its table."""

    title: str
    unit: str
    width: float
    height: float
    points: tuple[Point, ...]
    ticks: tuple[Tick, ...]
    levels: tuple[Tick, ...]
    cut_off: bool
    rows: tuple[SeriesRow, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Dated:
    """One figure with its time and where it is stated."""

    claim: Claim
    amount: Amount
    edtf: str
    days: Interval
    finding: Finding


def series(lookup: Lookup) -> tuple[Series, ...]:
    """A picture for each question and unit that two claims or more answer with a dated figure."""
    groups: dict[tuple[str, ...], dict[str, Dated]] = defaultdict(dict)
    for dated in _dated(lookup):
        question = dated.finding.question
        unit = dated.amount.currency or dated.amount.unit or "number"
        key = (_subject(dated), question.measure, *question.scope, "", unit)
        groups[key].setdefault(dated.claim.id, dated)
    worth = [(key, list(group.values())) for key, group in groups.items() if len(group) >= LEAST_POINTS]
    worth.sort(key=lambda item: (-len({dated.edtf for dated in item[1]}), -len(item[1])))
    pictures = (_series(lookup, key, group) for key, group in worth[:MOST_PICTURES])
    return tuple(picture for picture in pictures if picture)


def _subject(dated: Dated) -> str:
    """What the figure is of: of findings about different things, what the claim itself is about."""
    question = dated.finding.question
    if dated.finding.verdict is Verdict.DIFFERENT_THINGS and dated.claim.subject:
        return dated.claim.subject
    return question.subject or question.label


def _title(subject: str, measure: str, scope: str) -> str:
    """The question in words, without saying one thing twice."""
    known = subject.casefold()
    return ": ".join([subject, *(part for part in (readable(measure), scope) if part and part.casefold() not in known)])


def _dated(lookup: Lookup) -> Iterator[Dated]:
    for finding in lookup.dossier.compared.findings:
        for claim in lookup.known(finding.claims):
            edtf = claim.period or finding.question.period
            days = interval(edtf)
            figures = (amount for amount in claim.amounts if not amount.ordinal and _level(amount) is not None)
            amount = next(figures, None)
            if edtf and days and amount:
                yield Dated(claim, amount, edtf, days, finding)


def _level(amount: Amount) -> float | None:
    """Where the figure is drawn: its value, else the middle of its bounds, else the one bound."""
    if amount.value is not None:
        return amount.value
    if amount.low is not None and amount.high is not None:
        return (amount.low + amount.high) / 2
    return amount.low if amount.low is not None else amount.high


def _series(lookup: Lookup, key: tuple[str, ...], group: list[Dated]) -> Series | None:
    axis = time_axis((dated.days for dated in group), LEFT, RIGHT)
    if axis is None:
        return None
    values = [value for dated in group for value in _drawn(dated.amount)]
    low, high = min(values), max(values)
    bottom = 0.0 if low >= 0 and low <= high / 2 else low - (high - low or abs(low) or 1.0) * 0.25
    top = high + (high - bottom or 1.0) * 0.08
    split = key.index("")
    reasons = dict.fromkeys(lookup.with_sigla(dated.finding.reason) for dated in group if len(dated.finding.claims) > 1)
    return Series(
        title=_title(key[0], key[1], ", ".join(key[2:split])),
        unit=key[-1],
        width=WIDTH,
        height=HEIGHT,
        points=tuple(_beside(_points(lookup, axis, group, bottom, top))),
        ticks=axis.ticks,
        levels=tuple(Tick(_y(value, bottom, top), short_number(value)) for value in _levels(bottom, top)),
        cut_off=bottom > 0,
        rows=tuple(_row(lookup, dated) for dated in sorted(group, key=_by_time)[:MOST_ROWS]),
        reasons=tuple(reasons)[:3],
    )


def _by_time(dated: Dated) -> tuple[int, str]:
    day = dated.days.first or dated.days.last
    return (day.toordinal() if day else 0), dated.claim.id


def _drawn(amount: Amount) -> Iterator[float]:
    level = _level(amount)
    if level is not None:
        yield level
    yield from (bound for bound in (amount.low, amount.high) if bound is not None)


def _levels(bottom: float, top: float) -> tuple[float, ...]:
    """Round numbers to draw lines at, one, two or five times a power of ten apart, six at most."""
    power = 10.0 ** math.floor(math.log10(top - bottom))
    step = next(power * part for part in (0.2, 0.5, 1.0, 2.0) if (top - bottom) / (power * part) <= MOST_LEVELS)
    return tuple(step * n for n in range(math.ceil(bottom / step), math.floor(top / step) + 1))


def _y(value: float, bottom: float, top: float) -> float:
    return round(BOTTOM - (BOTTOM - TOP) * (value - bottom) / (top - bottom), 1)


def _points(lookup: Lookup, axis: TimeAxis, group: list[Dated], bottom: float, top: float) -> Iterator[Point]:
    """One point for each different figure and time, with the sigla of all articles that give it."""
    sigla: dict[Point, dict[str, None]] = {}
    for dated in group:
        point = _point(axis, dated, bottom, top)
        sigla.setdefault(point, {}).setdefault(lookup.siglum[dated.claim.document])
    for point, given in list(sigla.items())[:MOST_POINTS]:
        names = list(given)
        yield replace(point, siglum=" ".join(names) if len(names) <= MOST_SIGLA else f"×{len(names)}")


def _point(axis: TimeAxis, dated: Dated, bottom: float, top: float) -> Point:
    amount = dated.amount
    left, right = axis.stretch(dated.days)
    if right - left < LEAST_WIDTH:
        left, right = left - LEAST_WIDTH / 2, left + LEAST_WIDTH / 2
    level = _level(amount) or 0.0
    bounds = [bound for bound in (amount.low, amount.high) if bound is not None]
    return Point(
        left=round(left + 1, 1),
        right=round(right - 1, 1),
        y=_y(level, bottom, top),
        top=_y(max([level, *bounds]), bottom, top),
        bottom=_y(min([level, *bounds]), bottom, top),
        loose=amount.hedge is Hedge.ABOUT,
        open_up=amount.hedge in {Hedge.AT_LEAST, Hedge.MORE_THAN},
        open_down=amount.hedge in {Hedge.AT_MOST, Hedge.LESS_THAN},
        siglum="",
        label_x=round(right + 3, 1),
    )


def _beside(points: Iterator[Point]) -> Iterator[Point]:
    """The points with their letters moved aside where two would lie on each other, left out where none fit."""
    taken: list[tuple[float, float]] = []
    for point in points:
        x = point.label_x
        while any(abs(x - other) < ROOM_BESIDE and abs(point.y - y) < ROOM_BESIDE for other, y in taken):
            x += ROOM_BESIDE
        width = math.ceil(len(point.siglum) / 2)
        if x + ROOM_BESIDE * width > WIDTH + ROOM_BESIDE:
            yield replace(point, siglum="")
            continue
        taken += [(x + ROOM_BESIDE * n, point.y) for n in range(width)]
        yield replace(point, label_x=round(x, 1))


def _row(lookup: Lookup, dated: Dated) -> SeriesRow:
    text = lookup.document[dated.claim.document].text
    return SeriesRow(
        when=words(dated.edtf),
        figure=normalised(dated.amount),
        written=" ".join(dated.amount.span.quote(text).split()),
        siglum=lookup.siglum[dated.claim.document],
        href=lookup.links.claim(dated.claim),
    )
