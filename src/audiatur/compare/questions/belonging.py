"""Two figures in, whether they may answer one question and how strongly they are linked, out."""

from __future__ import annotations

import re

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.figure import GENERIC, LOOK_BACK, Figure
from audiatur.compare.packed import likeness
from audiatur.compare.two_figures import (
    aboard,
    differ_in_subject,
    different_scopes,
    load_and_toll,
    more_than_everybody,
    name_undertakings,
    other_quality,
)
from audiatur.compare.values import DISTINCT, apart, one_range, one_value, rounds_to, significant

LIKE = 0.15
"""Likeness of words from which two figures that count one thing may answer one question."""
LIKE_OF_ANYBODY = 0.3
"""The same where both count people or the like, of whom there are many sorts."""
LIKE_OF_SAME_VALUE = 0.1
"""The same for two figures of one value: the value itself says much."""
NEAR = 0.35
"""A gap, as a share of the larger one, that two sums for one plan, deal or law may have."""
MUCH = 1e6
"""From here plans, deals and laws are called by their sums."""
WHERE = re.compile(r"\s+(?:aboard|(?:on|in|at|inside|under)\s+(?:the\s+)?[a-z]+)\b")
"""Where those are whom a figure counts: a small word and a noun that is no name."""
CIRCUMSTANCE = re.compile(
    r"\b(?:in|by|during|after|amid|since|before)\s+(?:(?:the|these|those|his|her|its|their)\s+)?$", re.IGNORECASE
)
"""What stands before a count of what something happened in, by or after."""
FARTHEST_BARE = 100
"""How many times a number that counts nothing by itself may be another that does, or be one of its size."""


def strength(left: Figure, right: Figure) -> float | None:
    """How strongly two figures are linked; None where they are not."""
    if left.statement is right.statement or not one_kind(left, right):
        return None
    like = _alike(left, right)
    if near_enough(left, right):
        return like + 0.3 if like >= LIKE_OF_SAME_VALUE or lookalike(left, right) else None
    return like if like >= LIKE and left.negated == right.negated else None


def belong(left: Figure, right: Figure) -> bool:
    """Whether two figures may answer one question at all."""
    if (
        not one_kind(left, right)
        or different_scopes(left, right)
        or differ_in_subject(left, right)
        or left.negated != right.negated
    ):
        return False
    nearly = near_enough(left, right)
    if not nearly and load_and_toll(left, right):
        return False
    if other_quality(left, right) or (_other_measure(left, right) if nearly else _other_length(left, right)):
        return False
    like = _alike(left, right)
    if not nearly and _generic(left, right) and like < LIKE_OF_ANYBODY:
        return False
    if meet(left.statement.period, right.statement.period) is Meeting.APART and not nearly:
        return False
    return like >= (LIKE_OF_SAME_VALUE if nearly else LIKE)


def _alike(left: Figure, right: Figure) -> float:
    """Likeness of their words; of what names one undertaking at least what is asked of any.

    Words that all articles of a story share weigh nothing, and those are the very words for what it is about.
    """
    like = likeness(left.vector, right.vector)
    return max(like, LIKE) if _one_undertaking(left, right) else like


def near_enough(left: Figure, right: Figure) -> bool:
    """Whether both give one value or range, to the digit or rounded."""
    mine, theirs = left.amount, right.amount
    rounded = rounds_to(mine, theirs) and not load_and_toll(left, right)
    return rounded or one_value(mine, theirs) or one_range(mine, theirs)


def _one_undertaking(left: Figure, right: Figure) -> bool:
    """Whether two sums near each other name what may be one plan, deal or law, whatever else is told of it."""
    return (
        name_undertakings(left, right)
        and left.amount.currency == right.amount.currency
        and left.negated == right.negated
        and left.value >= MUCH
        and apart(left.value, right.value) <= NEAR
    )


def one_kind(left: Figure, right: Figure) -> bool:
    """Whether they are of one sort and count one thing, as far as the words say."""
    if {left.kind, right.kind} == {"count", "bare"}:
        return max(left.value, right.value) <= FARTHEST_BARE * min(left.value, right.value)
    if left.kind != right.kind:
        return False
    if left.kind != "count" or left.head == right.head or left.nouns & right.nouns or more_than_everybody(left, right):
        return True
    if one_value(left.amount, right.amount) and significant(left.value) >= DISTINCT:
        return significant(left.value) > DISTINCT or likeness(left.vector, right.vector) >= LIKE
    generic = left.head in GENERIC or right.head in GENERIC
    if not generic or any(side.head not in GENERIC and _of_circumstance(side) for side in (left, right)):
        return False
    return any(right.scope.get(dimension) == value for dimension, value in left.scope.items())


def _of_circumstance(figure: Figure) -> bool:
    """Whether it counts that in or by which something happened: "3,000 people died in the two floods"."""
    start = figure.amount.span.start
    return CIRCUMSTANCE.search(figure.statement.document.text[max(0, start - LOOK_BACK) : start]) is not None


def lookalike(left: Figure, right: Figure) -> bool:
    """Whether one number stands for different things."""
    return one_value(left.amount, right.amount) and (
        bool(different_scopes(left, right)) or differ_in_subject(left, right) or _other_measure(left, right)
    )


def _other_measure(left: Figure, right: Figure) -> bool:
    """Whether two figures are of different measures of a topic and share few words besides."""
    mine, theirs = left.statement.measure, right.statement.measure
    return (
        left.kind == right.kind == "money"
        and mine is not None
        and theirs is not None
        and mine != theirs
        and likeness(left.vector, right.vector) < LIKE
        and significant(left.value) >= DISTINCT
    )


def _other_length(left: Figure, right: Figure) -> bool:
    """Whether one is for a year and the other for several years together."""
    return (left.several_years and right.one_year) or (left.one_year and right.several_years)


def _generic(left: Figure, right: Figure) -> bool:
    """Whether both count anybody ("people") and share no word of what befell or makes them, or of where they are."""
    narrowed = any(right.scope.get(dimension) == value for dimension, value in left.scope.items())
    if left.head != right.head or left.head not in GENERIC or narrowed or (aboard(left) and aboard(right)):
        return False
    where = _where(left)
    return not where or where != _where(right)


def _where(figure: Figure) -> str:
    """The words right after what is counted that tell where they are, names apart: "people on board"."""
    amount, text = figure.amount, figure.statement.document.text
    told = WHERE.match(text, amount.counted.end if amount.counted else amount.span.end)
    return " ".join(told.group().split()) if told else ""
