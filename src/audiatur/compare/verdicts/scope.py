"""Two figures of unlike scope are two things, whether or not the number is the same."""

from __future__ import annotations

from audiatur.compare.additions import ADDITION
from audiatur.compare.figure import Figure
from audiatur.compare.statement import Statement, act
from audiatur.compare.two_figures import differ_in_subject, different_scopes
from audiatur.compare.units import is_measure
from audiatur.compare.values import same
from audiatur.compare.verdicts.deeds import suffers
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.model.finding import Verdict

LIKE = 0.15
"""Likeness of words from which two measures may be one thing under two names."""


def different_scope(pair: Pair[Figure]) -> Ruling | None:
    """The figures measure different things: killed and wounded, ordered and delivered, a year and several years."""
    found = different_scopes(pair.left, pair.right)
    if not found:
        return None
    if [dimension for dimension, *_ in found] == [ADDITION] and same(pair.left.value, pair.right.value):
        return Ruling(
            verdict=Verdict.COMPATIBLE,
            rule=Rule.NOT_COMPARABLE,
            reason=f"{pair.left.said} and {pair.right.said}: only one is told to come on top of others.",
        )
    told = "; ".join(f"{dimension}: {left} / {right}" for dimension, left, right in found)
    if same(pair.left.value, pair.right.value):
        return Ruling(
            verdict=Verdict.DIFFERENT_THINGS,
            rule=Rule.SAME_NUMBER_FOR_DIFFERENT_THINGS,
            reason=f"One number, {pair.left.said}, for different things ({told}).",
        )
    return Ruling(
        verdict=Verdict.DIFFERENT_THINGS,
        rule=Rule.DIFFERENT_SCOPE,
        reason=f"{pair.left.said} and {pair.right.said} measure different things ({told}).",
    )


def different_subject(pair: Pair[Figure]) -> Ruling | None:
    """The figures are about different people, bodies or places.

    Who serves a sentence and who imposed it share its length. So they are two things only where one thing is done by
    both, and each sentence names who does it: what "he" or "it" means may be taken wrongly.
    """
    if not differ_in_subject(pair.left, pair.right):
        return None
    left, right = pair.left.statement, pair.right.statement
    told = f"{pair.left.said} is said of {left.claim.subject}, {pair.right.said} of {right.claim.subject}"
    told_else = pair.left.kind == "age" or (pair.left.kind == "count" and is_measure(pair.left.amount.unit))
    of_subjects = not told_else and left.names_subject and right.names_subject
    if not (of_subjects and _one_way(left, right)):
        return Ruling(
            verdict=Verdict.COMPATIBLE,
            rule=Rule.NOT_COMPARABLE,
            reason=f"{told}; whether of one thing, no words show.",
        )
    same_number = same(pair.left.value, pair.right.value)
    return Ruling(
        verdict=Verdict.DIFFERENT_THINGS,
        rule=Rule.SAME_NUMBER_FOR_DIFFERENT_THINGS if same_number else Rule.DIFFERENT_SUBJECT,
        reason=f"{told}.",
    )


def _one_way(left: Statement, right: Statement) -> bool:
    """Whether two statements measure or do one thing, and do it both or undergo it both."""
    one_measure = left.measure is not None and left.measure == right.measure
    return (one_measure or act(left) == act(right)) and suffers(left) == suffers(right)


def different_measure(pair: Pair[Figure]) -> Ruling | None:
    """One number answers two questions of a topic, in words that share little."""
    left, right = pair.left.statement.measure, pair.right.statement.measure
    if left is None or right is None or left == right or pair.likeness >= LIKE or pair.left.kind != "money":
        return None
    if not same(pair.left.value, pair.right.value):
        return None
    return Ruling(
        verdict=Verdict.DIFFERENT_THINGS,
        rule=Rule.SAME_NUMBER_FOR_DIFFERENT_THINGS,
        reason=f"One number, {pair.left.said}, for different things: {_plain(left)} and {_plain(right)}.",
    )


def _plain(measure: str) -> str:
    return measure.replace("_", " ")
