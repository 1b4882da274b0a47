"""Statements in, those out that judge one thing alike ("a threat", "threatens"), in whatever words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.packed import heaviest, likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.questions.meetings.opposed.assessments import Assessed, assessments, judging
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.verdicts.time_names import time_names
from audiatur.compare.words import stems
from audiatur.model.finding import Verdict

KEYS = 8
"""Words of a statement by which it is looked up."""
LIKE = 0.1
"""Likeness of words from which two judgements may be of one thing."""
SURE = 0.2
"""The same where neither their subjects nor the words that judge share one."""
SHARED = 2
"""Words, those that judge apart, that both must share."""


def like_judgements(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents that answer one question of one thing alike."""
    assessed = list(assessments(statements))
    for a, b in candidates(assessed, _keys):
        one, other = assessed[a], assessed[b]
        left, right = one.statement, other.statement
        if left.document is right.document or one.question is not other.question or one.holds != other.holds:
            continue
        if _one_thing(one, other):
            told = one.question.told[0 if one.holds else 1]
            reason = f"Alike judgements, {one.question.name}: {told} ({left.voice}; {right.voice})."
            yield Met(left, right, Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_JUDGEMENT, reason=reason))


def _keys(assessed: Assessed) -> Iterator[tuple[str, str]]:
    statement = assessed.statement
    for word in heaviest(statement.own, statement.vector, KEYS):
        yield assessed.question.name, word


def _one_thing(one: Assessed, other: Assessed) -> bool:
    """Whether both judge one subject, or judge in one word or like words, and share words beside those that judge."""
    left, right = one.statement, other.statement
    if left.planned != right.planned or meet(left.period, right.period) is Meeting.APART:
        return False
    if left.said_by_one(right):
        return False  # one voice agrees with itself: its words are compared as quotations
    like = likeness(left.vector, right.vector)
    if left.differs_in_subject(right) or like < LIKE:
        return False
    silent = judging(one.question.name) | time_names()
    subjects = [set(stems(side.claim.subject or "")) - silent for side in (left, right)]
    shared = (left.own & right.own) - silent
    beside = (left.content & right.content) - silent
    if subjects[0] & subjects[1]:
        return bool(beside) and len(shared) >= SHARED
    return (like >= SURE or bool(one.words & other.words)) and len(beside) >= SHARED
