"""Two figures in, whether they tell of two changes, ends of one change or acts, and so are no rivals, out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from audiatur.compare.figure import WHOLE, Figure
from audiatur.compare.scopes import PAUSES
from audiatur.compare.statement import act
from audiatur.compare.words import stem
from audiatur.model.amount import Change
from audiatur.model.record import Record
from audiatur.resources import load

REACH = 25
"""Characters on either side of a figure in which a word says which way it went."""
WORD = re.compile(r"[^\W\d_]+")
BEGUN = re.compile(r"\bfrom\s+(?:[\w-]+\s+){0,2}[$€£]?$", re.IGNORECASE)
"""Words before the figure that something started from."""
NO_MORE = re.compile(r"\b(?:no|not)\s+(?:[\w-]+\s+){0,2}than\s+(?:[$€£])?$", re.IGNORECASE)
"""Words before a figure that make an upper bound of "more than": "not greater than 20"."""
SPAN = re.compile(r"\b(\d+|[a-z]+)[-‑](?:year|month|week|day|hour|minute|mile|foot)\b", re.IGNORECASE)
"""What a thing is told from its like by: "the 10-year note"."""
LOOK_BACK = 30
"""Characters."""
LEVEL = frozenset({"percent", "bare", "money"})
"""Kinds of figures that a market gives for the day's course and, another one, for its close."""
OPEN_OR_CLOSED = "open or closed"


class Directions(Record):
    """Words that say which way something went, and verbs that only tell how many there are."""

    up: frozenset[str]
    down: frozenset[str]
    standing: tuple[str, ...]


@cache
def _words() -> Directions:
    words: Directions = load(Directions, "words/en/compare/directions")
    return words


@cache
def _ways() -> Mapping[str, Change]:
    return dict.fromkeys(_words().up, Change.UP) | dict.fromkeys(_words().down, Change.DOWN)


@cache
def _standing() -> frozenset[str]:
    return frozenset(stem(verb) for verb in _words().standing)


def other_change(left: Figure, right: Figure) -> bool:
    """Whether one rises and the other falls, or one is where the other's change started, or its bound or close."""
    ways = {way(left), way(right)} - {None}
    return (
        len(ways) > 1
        or _begun(left) != _begun(right)
        or _no_more(left) != _no_more(right)
        or _one_at_the_close(left, right)
        or _other_span(left, right)
    )


def two_acts(left: Figure, right: Figure) -> bool:
    """Whether two things are done with what is counted: those who are killed are not those who are tested."""
    if any(WHOLE in side.scope or side.presupposed for side in (left, right)):
        return False  # what is there already is counted whatever is done
    mine, theirs = act(left.statement), act(right.statement)
    return mine is not None and theirs is not None and mine != theirs and not {mine, theirs} & _standing()


def way(figure: Figure) -> Change | None:
    """Up or down; None where nothing tells."""
    if figure.amount.change is not None:
        return figure.amount.change
    if figure.value < 0:
        return Change.DOWN
    text, span, claim = figure.statement.document.text, figure.amount.span, figure.statement.claim.span
    first, last = max(claim.start, span.start - REACH), min(claim.end, span.end + REACH)
    nearest: tuple[int, Change] | None = None
    for word in WORD.finditer(text, first, last):
        way = _ways().get(word.group().casefold())
        between = text[word.end() : span.start] if word.end() <= span.start else text[span.end : word.start()]
        if way is not None and not PAUSES & set(between) and (nearest is None or len(between) < nearest[0]):
            nearest = len(between), way
    return nearest[1] if nearest else None


def _before(figure: Figure) -> str:
    start = figure.amount.span.start
    return figure.statement.document.text[max(0, start - LOOK_BACK) : start]


def _begun(figure: Figure) -> bool:
    """Whether it is what something rose or fell from."""
    return BEGUN.search(_before(figure)) is not None


def _no_more(figure: Figure) -> bool:
    return NO_MORE.search(_before(figure)) is not None


def _one_at_the_close(left: Figure, right: Figure) -> bool:
    """Whether one is a price or the like at the close of a day, and of the other that is not told."""
    mine, theirs = (side.scope.get(OPEN_OR_CLOSED) == "closed" for side in (left, right))
    return left.kind in LEVEL and mine != theirs


def _other_span(left: Figure, right: Figure) -> bool:
    """Whether things of two lengths are measured: a 10-year note and a 30-year note."""
    mine, theirs = (frozenset(SPAN.findall(side.statement.text.casefold())) for side in (left, right))
    return bool(mine and theirs) and mine.isdisjoint(theirs)
