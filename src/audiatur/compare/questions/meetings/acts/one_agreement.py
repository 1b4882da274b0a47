"""Statements in, those out that name one agreement by the same parties."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.compare.agreements import Agreement, agreements
from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.packed import likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.story import Story
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.model.finding import Verdict

MANY = 3
"""Parties from which they alone tell an agreement; two have many agreements with each other."""
LIKE = 0.2
"""Likeness of words from which two agreements of two parties may be one."""


def one_agreement(story: Story) -> Iterator[Met]:
    """Pairs of statements of two documents that name an agreement of the same parties and of no other field."""
    named = list(agreements(story))
    for a, b in candidates(named, lambda one: [tuple(sorted(one.parties))]):
        left, right = named[a], named[b]
        if left.statement.document is not right.statement.document and _one(left, right):
            yield Met(left.statement, right.statement, _ruling(story, left, right))


def _one(left: Agreement, right: Agreement) -> bool:
    one, other = left.statement, right.statement
    if meet(one.period, other.period) is Meeting.APART:
        return False
    if len(left.parties) < MANY:
        return bool(left.fields & right.fields) and likeness(one.vector, other.vector) >= LIKE
    return not (left.fields and right.fields) or bool(left.fields & right.fields)


def _ruling(story: Story, left: Agreement, right: Agreement) -> Ruling:
    one, other = left.statement, right.statement
    *first, last = (story.written(party) for party in sorted(left.parties))
    between = f"{', '.join(first)} and {last}"
    if one.planned != other.planned:
        early, late = (one, other) if one.planned else (other, one)
        reason = f"An agreement of {between}: still to come in {early.voice}, a fact in {late.voice}."
        return Ruling(verdict=Verdict.COMPATIBLE, rule=Rule.PLANNED_THEN_DONE, reason=reason)
    reason = f"{one.voice} and {other.voice} name the same parties of an agreement: {between}."
    return Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_AGREEMENT, reason=reason)
