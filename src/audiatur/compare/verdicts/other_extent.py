"""Two figures in, whether their own words tell that one is of a store, a part or a place that the other is not, out."""

from __future__ import annotations

import re
from functools import cache

from audiatur.compare.figure import LOOK_BACK, Figure
from audiatur.compare.scopes import BEFALLEN, extents
from audiatur.compare.values import apart
from audiatur.compare.verdicts.ruling import Pair
from audiatur.compare.verdicts.time_names import time_names
from audiatur.compare.words import any_of, stems

BEFORE = 45
"""Characters before a figure in which the store is named that would do for so many."""
AND_MORE = re.compile(
    r"[^.;:,\n]{0,60}?,?\s+and\s+(?:(?:about|around|nearly|some|at least|up to|almost)\s+)?"
    r"(?:\d[\d,.]*|[a-z-]+(?:\s+of\s+[a-z]+)?)\s+more\b(?!\s+(?:than|were|was|are|have|had|[a-z]+(?:ed|t))\b)"
)
"""What follows a figure that is told with others on top of it: "170 in the town and dozens more in the hills"."""
FAR = 0.2
"""A gap, as a share of the larger figure, from which two counts told of two places are of two places."""


@cache
def _enough_for() -> re.Pattern[str]:
    """The words before a figure for which a store would do."""
    return re.compile(
        rf"(?:{any_of(extents().stores).pattern})(?:\s+[a-z]+){{0,2}}\s+(?:for|of)\s+"
        r"(?:(?:about|around|nearly|some|at least|up to|almost|more than|over|the|another)\s+){0,2}$",
        re.IGNORECASE,
    )


@cache
def _place() -> re.Pattern[str]:
    """Where those are who are counted, in the words right behind the count."""
    places = "|".join(extents().places)
    return re.compile(
        rf"(?:\s+(?:people|others|persons))?\s+(?:in|across|around|throughout)\s+(?:the\s+)?"
        rf"((?:(?:\d+|[A-Z][\w’'.-]*|[a-z]+)\s+)?(?:{places})\b|[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*)"
    )


def other_extent(pair: Pair[Figure]) -> bool:
    """Whether only one is what a store would do for, or is told with more on top, or both are told of two places."""
    sides = (pair.left, pair.right)
    return (
        len({_stored(side) for side in sides}) > 1
        or len({_told_with_more(side) for side in sides}) > 1
        or _in_two_places(pair)
    )


@cache
def _with_or_without() -> re.Pattern[str]:
    """What a sum is told with or without: "including its debt", "excluding fees"."""
    return re.compile(
        rf"\b(?:including|excluding|counting|without|net of)\s+(?:[\w’']+\s+){{0,3}}(?:{'|'.join(extents().charges)})\b",
        re.IGNORECASE,
    )


def counts_in(figure: Figure) -> bool:
    """Whether its sentence tells what a sum of money counts in or leaves out, by which it differs from another."""
    return figure.kind == "money" and _with_or_without().search(figure.statement.around) is not None


def _stored(figure: Figure) -> bool:
    """Whether it tells for how many something would do: "supplies for 15,000 people"."""
    start = figure.amount.span.start
    return _enough_for().search(figure.statement.document.text[max(0, start - BEFORE) : start]) is not None


def _told_with_more(figure: Figure) -> bool:
    """Whether others of the kind are told on top of it in one breath."""
    text, end = figure.statement.document.text, figure.amount.span.end
    return AND_MORE.match(text, end, figure.statement.claim.sentence.end) is not None


def _in_two_places(pair: Pair[Figure]) -> bool:
    """Whether two unlike counts of those whom something befell are told of two places, right behind each."""
    left, right = pair.left, pair.right
    if BEFALLEN not in left.scope or apart(left.value, right.value) <= FAR:
        return False
    mine, theirs = (_where(side) for side in (left, right))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _where(figure: Figure) -> frozenset[str]:
    """Stems of the words that tell where those are whom a figure counts."""
    amount, text = figure.amount, figure.statement.document.text
    end = amount.counted.end if amount.counted and amount.counted.start - amount.span.end <= LOOK_BACK else 0
    told = _place().match(text, max(end, amount.span.end))
    return frozenset(stems(told.group(1))) - time_names() if told else frozenset()
