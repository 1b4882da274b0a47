"""Figures for different times are no conflict: another year, a part of the time, a later count."""

from __future__ import annotations

import re

from audiatur.compare.calendar import Meeting, days
from audiatur.compare.figure import Figure
from audiatur.compare.scopes import scopes, tells_of_change
from audiatur.compare.statement import Statement
from audiatur.compare.values import apart, same
from audiatur.compare.verdicts.bodies import of_one_body
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling, when
from audiatur.model.amount import Hedge
from audiatur.model.finding import Verdict

LONG_BEFORE = 60
"""Days from which an article looks back."""
JUST_BEFORE = 30
"""Characters."""
ROSE = 0.35
"""A gap, as a share of the larger figure, by which a toll rises from one count to the next."""
RISEN = re.compile(
    r"\b(?:rose|risen|rises|rising|climbed|climbs|increased|grew|grown|jumped|went up|gone up)\s+to\s+"
    r"(?:[a-z]+\s+){0,2}$",
    re.IGNORECASE,
)
"""What stands right before the number that a count rose to."""
PERFECT = re.compile(r"\b(?:has|have)\b", re.IGNORECASE)
OPEN_UPWARDS = frozenset({Hedge.AT_LEAST, Hedge.MORE_THAN})


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
    if pair.left.kind in {"duration", "age"}:
        return None
    left, right = when(pair.left.statement), when(pair.right.statement)
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule=Rule.PART_OF_THE_TIME,
        reason=f"{pair.left.said} is for {left}, {pair.right.said} for {right}: one time is a part of the other.",
    )


def one_looks_back(left: Statement, right: Statement) -> bool:
    """Whether one is dated long before its article appeared, and the other not dated at all: news tell of the day."""
    if (left.claim.period is None) == (right.claim.period is None):
        return False
    dated = right if left.claim.period is None else left
    told, published = dated.period, days(dated.document.published)
    if told is None or told.last is None or published is None or published.first is None:
        return False
    return (published.first - told.last).days > LONG_BEFORE


def replaced(pair: Pair[Figure]) -> Ruling | None:
    """Some text tells that one of the figures came in the place of the other."""
    if not pair.successive:
        return None
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule=Rule.SUPERSEDED,
        reason=f"One of the texts tells that of {pair.left.said} and {pair.right.said} one replaced the other.",
    )


def superseded(pair: Pair[Figure]) -> Ruling | None:
    """A later count succeeds an earlier one, whoever made them: a toll rises while an affair runs."""
    left, right = pair.left.statement.said, pair.right.statement.said
    if left is None or right is None or left.last is None or right.last is None or left.last == right.last:
        return None
    first, second = (pair.left, pair.right) if left.last < right.last else (pair.right, pair.left)
    if not (_grows(pair) and _dated(pair) and second.value > first.value) and not tells_of_change(
        second.statement.text
    ):
        return None
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule=Rule.SUPERSEDED,
        reason=(
            f"{first.said} was stated by {_day(first)}, {second.said} by {_day(second)}: "
            "a later figure succeeds an earlier one."
        ),
    )


def risen(pair: Pair[Figure]) -> Ruling | None:
    """A toll told to have risen to so many leaves room for a somewhat lower one that nobody tells later."""
    small, large = sorted((pair.left, pair.right), key=lambda side: side.value)
    gap = apart(small.value, large.value)
    if not _grows(pair) or not 0 < gap <= ROSE or not _told_as_risen(large):
        return None
    before, after = small.statement.said, large.statement.said
    if before is None or after is None or before.last is None or after.last is None or before.last > after.last:
        return None
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule=Rule.SUPERSEDED,
        reason=f"{large.said} is told as what the count rose to: {small.said} may be what it was before.",
    )


def _told_as_risen(figure: Figure) -> bool:
    """Whether the words right before it tell that the count rose to it ("had risen to 40")."""
    start = figure.amount.span.start
    return RISEN.search(figure.statement.document.text[max(0, start - JUST_BEFORE) : start]) is not None


def undated_totals(pair: Pair[Figure]) -> Ruling | None:
    """Two totals told as still changing, of which it is not told when each was counted."""
    left, right = pair.left, pair.right
    counting = _grows(pair) and any(_still_counted(side) for side in (left, right))
    changing = counting or _told_as_passing(left) or _told_as_passing(right)
    if not changing or not (left.statement.said is None or right.statement.said is None):
        return None
    if left.statement.years & right.statement.years:
        return None  # who names the year looks back on what is over
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule=Rule.UNDATED_TOTALS,
        reason=(
            f"{left.said} ({left.statement.voice}) and {right.said} ({right.statement.voice}): such totals change, "
            "and no date shows which was counted later. They may conflict."
        ),
    )


def _dated(pair: Pair[Figure]) -> bool:
    """Whether one source counted twice, or each of two sources says when it counted: rivals are not made to agree."""
    left, right = pair.left.statement, pair.right.statement
    speakers = [side.claim.speaker for side in (left, right) if side.claim.speaker]
    if len(speakers) <= 1 or of_one_body(*speakers):
        return True
    return left.claim.as_of is not None and right.claim.as_of is not None


def _grows(pair: Pair[Figure]) -> bool:
    """Whether both count what only ever grows while an affair runs, such as a toll."""
    return not set(scopes().growing).isdisjoint(set(pair.left.scope.values()) & set(pair.right.scope.values()))


def _still_counted(figure: Figure) -> bool:
    """Whether the words leave the count open ("at least 9", "9 have been killed"), unlike a plain past."""
    text = figure.statement.text
    return figure.amount.hedge in OPEN_UPWARDS or tells_of_change(text) or PERFECT.search(text) is not None


def _told_as_passing(figure: Figure) -> bool:
    """Whether the words right before the figure tell that it changes ("now has 2,129")."""
    start = figure.amount.span.start
    first = max(figure.statement.claim.sentence.start, start - JUST_BEFORE)
    return tells_of_change(figure.statement.document.text[first:start])


def _day(figure: Figure) -> str:
    statement = figure.statement
    return statement.claim.as_of or statement.document.published or "an unknown day"
