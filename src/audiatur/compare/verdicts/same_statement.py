"""Statements in words: the same, of other roles, other figures, planned and done, or merely near."""

from __future__ import annotations

from audiatur.compare.statement import Statement, act
from audiatur.compare.values import main_value, rounds_to
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.model.amount import Amount
from audiatur.model.finding import Verdict

SAME = 0.5
"""Likeness of words from which two statements say the same."""


def other_roles(pair: Pair[Statement]) -> Ruling | None:
    """The same words with the parts of those named exchanged, or said of somebody else."""
    left, right = pair.left, pair.right
    if act(left) is None or act(left) != act(right) or left.subject == right.subject:
        return None
    exchanged = (
        left.subject_kind is not None
        and left.subject_kind is right.subject_kind
        and left.subject in right.names
        and right.subject in left.names
    )
    if pair.likeness < SAME or not (exchanged or left.differs_in_subject(right)):
        return None
    return Ruling(
        verdict=Verdict.DIFFERENT_THINGS,
        rule="same_words_for_different_things",
        reason=f"Like words, said of {left.claim.subject} in one and of {right.claim.subject} in the other.",
    )


def plan_and_fact(pair: Pair[Statement]) -> Ruling | None:
    """One tells of a plan, the other of what was done."""
    if pair.left.planned == pair.right.planned:
        return None
    plan, fact = (pair.left, pair.right) if pair.left.planned else (pair.right, pair.left)
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule="planned_then_done",
        reason=f"{plan.voice} tells of a plan, {fact.voice} states it as fact.",
    )


def other_figures(pair: Pair[Statement]) -> Ruling | None:
    """Like words with other figures: those are compared by themselves."""
    if not unlike_figures(pair.left, pair.right):
        return None
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule="other_figures",
        reason="Like words with other figures, which may measure other things.",
    )


def same_statement(pair: Pair[Statement]) -> Ruling | None:
    """Both say the same in like words."""
    left, right = pair.left, pair.right
    if pair.likeness < SAME or left.differs_in_subject(right):
        return None
    if left.speaker and left.speaker == right.speaker:
        reason = f"Both report it of {left.claim.speaker.name if left.claim.speaker else left.speaker}: one origin."
    else:
        reason = f"{left.voice} and {right.voice} say the same."
    return Ruling(verdict=Verdict.CORROBORATED, rule="same_statement", reason=reason)


def related(pair: Pair[Statement]) -> Ruling | None:
    """Both speak of one matter, each with something the other leaves out."""
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule="one_matter",
        reason=f"{pair.left.voice} and {pair.right.voice} speak of one matter; each says something of its own.",
    )


def unlike_figures(left: Statement, right: Statement) -> bool:
    """Whether both give figures and share none."""
    mine, theirs = left.claim.amounts, right.claim.amounts
    return bool(mine and theirs) and not any(_one(a, b) for a in mine for b in theirs)


def _one(left: Amount, right: Amount) -> bool:
    a, b = main_value(left), main_value(right)
    return a is not None and b is not None and (a == b or rounds_to(left, right))
