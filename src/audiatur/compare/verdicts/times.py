"""Figures for different times are no conflict: another year, a part of the time, a later count."""

from __future__ import annotations

from audiatur.compare.calendar import Meeting
from audiatur.compare.figure import Figure
from audiatur.compare.scopes import scopes, tells_of_change
from audiatur.compare.values import same
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling, when
from audiatur.model.finding import Verdict


def different_time(pair: Pair[Figure]) -> Ruling | None:
    """The figures are for times that do not meet."""
    if pair.times is not Meeting.APART or same(pair.left.value, pair.right.value):
        return None
    left, right = when(pair.left.statement), when(pair.right.statement)
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule=Rule.DIFFERENT_TIME,
        reason=f"{pair.left.said} is for {left}, {pair.right.said} for {right}.",
    )


def part_of_the_time(pair: Pair[Figure]) -> Ruling | None:
    """One figure is for a part of the time of the other."""
    if pair.times not in {Meeting.WITHIN, Meeting.HOLDS, Meeting.OVERLAP}:
        return None
    if pair.left.kind == "duration":
        return None
    left, right = when(pair.left.statement), when(pair.right.statement)
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule=Rule.PART_OF_THE_TIME,
        reason=f"{pair.left.said} is for {left}, {pair.right.said} for {right}: one time is a part of the other.",
    )


def superseded(pair: Pair[Figure]) -> Ruling | None:
    """A later count succeeds an earlier one."""
    if pair.successive:
        return Ruling(
            verdict=Verdict.COMPATIBLE,
            rule=Rule.SUPERSEDED,
            reason=f"One of the texts tells that of {pair.left.said} and {pair.right.said} one replaced the other.",
        )
    left, right = pair.left.statement.said, pair.right.statement.said
    if left is None or right is None or left.last is None or right.last is None or left.last == right.last:
        return None
    first, second = (pair.left, pair.right) if left.last < right.last else (pair.right, pair.left)
    sources = {side.statement.claim.speaker.name for side in (first, second) if side.statement.claim.speaker}
    grows = len(sources) <= 1 and (set(scopes().growing) & set(first.scope.values()) & set(second.scope.values()))
    if not (grows and second.value > first.value) and not tells_of_change(second.statement.text):
        return None
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule=Rule.SUPERSEDED,
        reason=(
            f"{first.said} was stated by {_day(first)}, {second.said} by {_day(second)}: "
            "a later figure succeeds an earlier one."
        ),
    )


def _day(figure: Figure) -> str:
    statement = figure.statement
    return statement.claim.as_of or statement.document.published or "an unknown day"
