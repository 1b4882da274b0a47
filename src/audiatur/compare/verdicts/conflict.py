"""Two figures for one thing that cannot both hold."""

from __future__ import annotations

from audiatur.compare.calendar import Meeting
from audiatur.compare.figure import Figure
from audiatur.compare.values import apart
from audiatur.compare.verdicts.ruling import Pair, Ruling, when
from audiatur.model.finding import Verdict


def different_values(pair: Pair[Figure]) -> Ruling | None:
    """Two figures for one thing, further apart than rounding, hedges, dates and scope explain."""
    left, right = pair.left, pair.right
    if left.kind != right.kind or left.amount.value is None or right.amount.value is None or not comparable(pair):
        return None
    gap = apart(left.value, right.value)
    open_time = " No time is given for one of them." if pair.times is Meeting.UNKNOWN and _one_dated(pair) else ""
    return Ruling(
        verdict=Verdict.CONFLICT,
        rule="different_values",
        reason=(
            f"{left.said} ({left.statement.voice}) against {right.said} ({right.statement.voice}): "
            f"{gap:.1%} apart, more than rounding explains.{open_time}"
        ),
    )


def open_question(pair: Pair[Figure]) -> Ruling | None:
    """Two figures near one matter, with too little said to hold them against each other."""
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule="not_comparable",
        reason=f"{pair.left.said} and {pair.right.said}: too little is said to hold one against the other.",
    )


def comparable(pair: Pair[Figure]) -> bool:
    """Whether enough is shared that the two can only be one thing."""
    least = min(pair.left.value, pair.right.value)
    if pair.times not in {Meeting.SAME, Meeting.UNKNOWN} or _one_breath(pair):
        return False
    counted = pair.left.head is not None and pair.left.head == pair.right.head and least >= MANY
    of_one_time = pair.left.kind == "money" and pair.times is Meeting.SAME and least >= MUCH
    rivals = (counted or of_one_time) and apart(pair.left.value, pair.right.value) <= NEAR
    if apart(pair.left.value, pair.right.value) > FAR:
        return pair.likeness >= SURE_OF_FAR
    return pair.likeness >= (SURE_OF_RIVALS if rivals else SURE)


SURE = 0.35
"""Likeness of words from which two unlike figures are for one thing."""
FAR = 0.5
"""A gap, as a share of the larger figure, from which two figures are rather two things."""
SURE_OF_FAR = 0.5
"""Likeness of words from which even these are for one thing."""
SURE_OF_RIVALS = 0.15
"""The same where both count the same noun and come near each other."""
NEAR = 0.35
"""A gap, as a share of the larger figure, that two counts of one thing may well have."""
MUCH = 1e6
"""From here two sums of one time do not come near each other by chance."""
MANY = 100
"""From here two counts do not come near each other by chance."""


def _one_breath(pair: Pair[Figure]) -> bool:
    """Whether one voice gives both in one document: then they are two things, or the arithmetic's concern."""
    left, right = pair.left.statement, pair.right.statement
    return left.document is right.document and left.speaker == right.speaker and left.claim.zone == right.claim.zone


def _one_dated(pair: Pair[Figure]) -> bool:
    return when(pair.left.statement) != when(pair.right.statement)
