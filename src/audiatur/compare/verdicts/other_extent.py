"""Two figures in, whether one is of a store, a part, a place or a person that the other is not, out."""

from __future__ import annotations

import re
from functools import cache

from audiatur.compare.figure import LOOK_BACK, Figure
from audiatur.compare.scopes import BEFALLEN, extents, scopes
from audiatur.compare.values import apart
from audiatur.compare.verdicts.denying import would_be
from audiatur.compare.verdicts.ruling import Pair
from audiatur.compare.verdicts.time_names import time_names
from audiatur.compare.words import any_of, stems
from audiatur.model.mention import EntityKind

BEFORE = 45
"""Characters before a figure in which the store is named that would do for so many."""
AND_MORE = re.compile(
    r"[^.;:,\n]{0,60}?,?\s+and\s+(?:(?:about|around|nearly|some|at least|up to|almost)\s+)?"
    r"(?:\d[\d,.]*|[a-z-]+(?:\s+of\s+[a-z]+)?)\s+more\b(?!\s+(?:than|were|was|are|have|had|[a-z]+(?:ed|t))\b)"
)
"""What follows a figure that is told with others on top of it: "170 in the town and dozens more in the hills"."""
FOR_MANY = re.compile(r"(?:\s+[a-z-]+){1,2}\s+for\s+(?:[a-z]+\s+){0,2}?(\d[\d,.]*)")
"""What follows a count that is told of another one."""
POSSIBLE = re.compile(r"\b(?:could|may|might|can)\s+(?:[a-z]+\s+){1,4}$", re.IGNORECASE)
"""The words before a figure that is only possible."""
STRETCH = re.compile(
    r"\b(?:in|over|for|during|through)\s+(?:his|her|its|their|the)\s+(?:last|past|first|previous|final)\s+(?:[\w-]+\s+)?"
    r"(?:games?|match(?:es)?|races?|starts?|rounds?|sets?|weeks?|days?|nights?|months?|quarters?|seasons?|years?)\b"
    r"|\b(?:this|on the|for the)\s+season\b",
    re.IGNORECASE,
)
"""The stretch that a figure is for."""
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
    """Whether only one is of a store, a stretch or somebody, with more on top or possible, or each of its own place."""
    sides = (pair.left, pair.right)
    return (
        len({_stored(side) for side in sides}) > 1
        or len({_told_with_more(side) for side in sides}) > 1
        or len({_of_stretch(side) for side in sides}) > 1
        or _in_two_places(pair)
        or _for_other_many(pair)
        or _only_possible(pair.left, pair.right)
        or _only_possible(pair.right, pair.left)
        or _of_somebody(pair.left, pair.right)
        or _of_somebody(pair.right, pair.left)
    )


@cache
def _with_or_without() -> re.Pattern[str]:
    """What a sum is told with or without: "including its debt", "excluding fees"."""
    return re.compile(
        r"\b(?:including|excluding|counting|without|net of)\s+(?:[\w’']+\s+){0,3}"
        rf"(?:{'|'.join(extents().charges)})\b",
        re.IGNORECASE,
    )


def counts_in(figure: Figure) -> bool:
    """Whether its sentence tells what a sum of money counts in or leaves out, by which it differs from another."""
    return figure.kind == "money" and _with_or_without().search(figure.statement.around) is not None


def _stored(figure: Figure) -> bool:
    """Whether it tells for how many something would do: "supplies for 15,000 people"."""
    start = figure.amount.span.start
    return _enough_for().search(figure.statement.document.text[max(0, start - BEFORE) : start]) is not None


def _of_stretch(figure: Figure) -> str:
    """The words of the stretch that it is for, such as "in his last two games"; empty where none is told."""
    told = STRETCH.search(figure.statement.text) if figure.kind != "duration" else None  # a length is no other's
    return " ".join(told.group().casefold().split()) if told else ""


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


def _for_other_many(pair: Pair[Figure]) -> bool:
    """Whether each is told with another figure: "8 passes for 66 yards", "29 passes for 201 yards"."""
    told = [FOR_MANY.match(side.statement.document.text, side.amount.span.end) for side in (pair.left, pair.right)]
    many = {match[1] for match in told if match is not None}
    return all(told) and len(many) > 1


def _only_possible(one: Figure, other: Figure) -> bool:
    """Whether one only may or can be, and the other is: "he could throw for 400 yards on any night"."""
    start = one.amount.span.start
    return (
        POSSIBLE.search(one.statement.document.text[max(one.statement.claim.span.start, start - BEFORE) : start])
        is not None
        and one.statement.document is not other.statement.document
        and not would_be(other.statement.text)
    )


def _of_somebody(one: Figure, other: Figure) -> bool:
    """Whether one counts what a named person did or has, and the other what somebody else by name did or has."""
    statement = one.statement
    if one.kind != "count" or statement.subject_kind is not EntityKind.PERSON or not statement.subject:
        return False
    if BEFALLEN in one.scope or statement.claim.predicate in scopes().givers | {"be"}:
        return False
    name, rival = statement.subject.split()[-1], other.statement
    of_another = rival.subject_kind is not None and rival.subject != statement.subject
    return of_another and name not in rival.around.casefold()


def _where(figure: Figure) -> frozenset[str]:
    """Stems of the words that tell where those are whom a figure counts."""
    amount, text = figure.amount, figure.statement.document.text
    end = amount.counted.end if amount.counted and amount.counted.start - amount.span.end <= LOOK_BACK else 0
    told = _place().match(text, max(end, amount.span.end))
    return frozenset(stems(told.group(1))) - time_names() if told else frozenset()
