"""One act dated by two statements: narrower, later, or on two days."""

from __future__ import annotations

from audiatur.compare.calendar import Meeting
from audiatur.compare.statement import Statement, act
from audiatur.compare.verdicts.ruling import Pair, Ruling, when
from audiatur.model.finding import Verdict

SURE = 0.5
"""Likeness of words from which two statements surely tell of one act."""


def narrower_date(pair: Pair[Statement]) -> Ruling | None:
    """One date is more precise than the other and fits it."""
    if pair.times not in {Meeting.WITHIN, Meeting.HOLDS, Meeting.OVERLAP}:
        return None
    left, right = when(pair.left), when(pair.right)
    return Ruling(
        verdict=Verdict.COMPATIBLE, rule="narrower_date", reason=f"{left} and {right} fit: one is more precise."
    )


def different_dates(pair: Pair[Statement]) -> Ruling | None:
    """One act, done once, is dated to times that do not meet."""
    if pair.times is not Meeting.APART:
        return None
    left, right = pair.left, pair.right
    told = f"{when(left)} ({left.voice}) against {when(right)} ({right.voice})"
    one_act = act(left) is not None and act(left) == act(right) and not left.differs_in_subject(right)
    if pair.likeness >= SURE and one_act and not left.planned and not right.planned:
        return Ruling(verdict=Verdict.CONFLICT, rule="different_dates", reason=f"One act is dated {told}.")
    return Ruling(verdict=Verdict.COMPATIBLE, rule="different_time", reason=f"Like words of different times: {told}.")
