"""Two figures in, a conflict out where they go opposite ways: up and down, or north and south of one place."""

from __future__ import annotations

import re

from audiatur.compare.calendar import Meeting
from audiatur.compare.figure import Figure
from audiatur.compare.statement import Statement
from audiatur.compare.units import is_measure
from audiatur.compare.values import same
from audiatur.compare.verdicts.changes import way
from audiatur.compare.verdicts.other_measure import bearing_of
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.compare.words import stems
from audiatur.model.finding import Verdict

SURE = 0.35
"""Likeness of words from which one thing rises in one and falls in the other."""
SURE_OF_PLACE = 0.2
"""The same where one length is told from one place."""
A_MONTH = 27
BASE = re.compile(
    r"\b(?:from|compared|against|than|annual\w*|month\w*|quarter\w*|year(?:ly|-on-year|-over-year)?|seasonally)\b",
    re.IGNORECASE,
)
"""Words of what a change is measured from."""
POINT = re.compile(r"north|south|east|west", re.IGNORECASE)
OPPOSITE = {"north": "south", "south": "north", "east": "west", "west": "east"}


def opposite_ways(pair: Pair[Figure]) -> Ruling | None:
    """One subject rose by a share in one text, and fell by a share in the other, in one time told by both."""
    left, right = pair.left, pair.right
    if left.kind != "percent" or right.kind != "percent" or pair.times is not Meeting.SAME or pair.likeness < SURE:
        return None
    one, other = left.statement, right.statement
    mine, theirs = (frozenset(stems(side.claim.subject or "")) for side in (one, other))
    ways = {way(left), way(right)}
    if not mine or mine != theirs or None in ways or len(ways) == 1 or one.document is other.document:
        return None
    if one.negative or other.negative or not (one.factual and other.factual):
        return None
    if any(BASE.search(side.around) for side in (one, other)) or not _of_long(one):
        return None  # what is up on the year may be down on the month, and a price goes up and down in a day
    return _conflict(pair, Rule.OPPOSED_VALUES, "up in one, down in the other")


def _of_long(statement: Statement) -> bool:
    """Whether it tells of a month or longer."""
    time = statement.period
    return bool(time and time.first and time.last and (time.last - time.first).days >= A_MONTH)


def opposite_bearings(pair: Pair[Figure]) -> Ruling | None:
    """One length is told in opposite directions from one place."""
    left, right = pair.left, pair.right
    if not is_measure(left.amount.unit) or not same(left.value, right.value) or pair.likeness < SURE_OF_PLACE:
        return None
    mine, theirs = bearing_of(left), bearing_of(right)
    if mine is None or theirs is None or set(mine[2].split()).isdisjoint(theirs[2].split()):
        return None
    points, others = (frozenset(point.casefold() for point in POINT.findall(told[1])) for told in (mine, theirs))
    if not points or points != {OPPOSITE[point] for point in others}:
        return None
    return _conflict(pair, Rule.DIFFERENT_PLACES, "opposite directions from one place")


def _conflict(pair: Pair[Figure], rule: Rule, told: str) -> Ruling:
    left, right = pair.left, pair.right
    return Ruling(
        verdict=Verdict.CONFLICT,
        rule=rule,
        said=(left.said, right.said),
        reason=f"{left.said} ({left.statement.voice}) against {right.said} ({right.statement.voice}): {told}.",
    )
