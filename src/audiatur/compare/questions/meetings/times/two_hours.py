"""Statements and the times of day in them in, those out that set what befell one thing once to two hours of one day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.packed import likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement, act
from audiatur.compare.verdicts.denying import firmly_said, plainly_said
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.other_thing import other_objects
from audiatur.compare.verdicts.repeated import empty_acts, repeated_acts
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.words import stems
from audiatur.model.finding import Verdict
from audiatur.model.period import Period, PeriodKind

LIKE = 0.3
"""Likeness of words from which one act of one subject is one event."""
APART = 60
"""Minutes from which two hours are two: clocks are read loosely."""
HOUR = re.compile(r"(?:\d{4}-\d\d-\d\d)?T(\d\d):(\d\d)$")
ZONE = re.compile(r"\b(?:GMT|UTC|BST|CET|CEST|IST|[ECMP][SD]?T|Eastern|Pacific|Central)\b")
"""A clock that is not, or need not be, the one of the place."""
BOUND = re.compile(r"\b(?:until|till|by|before|after|since|from|between)\s+(?:about\s+|around\s+)?$", re.IGNORECASE)
"""Words before an hour at which it did not happen."""
FIVE = 5
"""Minutes to which clocks are mostly read."""
ROUGHLY = re.compile(
    r"\b(?:about|around|roughly|nearly|almost|just|shortly|soon|some time)\b[\w\s]{0,12}$", re.IGNORECASE
)
"""Words before an hour that is not read to the minute."""
OF_ITSELF = re.compile(
    r"(?:this|the)\s+(?:(?:news|live)\s+)?(?:post|story|article|report|page|blog|item)\b", re.IGNORECASE
)
"""The beginning of what an article tells of itself: "This post was updated at 5 p.m."."""
BEFORE = 20
"""Characters."""


@dataclass(frozen=True, eq=False)
class _Set:
    statement: Statement
    minutes: int
    said: str
    to_the_minute: bool


def two_hours(statements: Sequence[Statement], times: Mapping[str, Sequence[Period]]) -> Iterator[Met]:
    """Pairs of statements of two documents; the hour of a place is not held against that of another clock.

    Args:
        statements: All statements.
        times: The hours read in each document, by its id.
    """
    held = [found for one in statements if (found := _set(one, times.get(one.document.id, ()))) is not None]
    for a, b in candidates(held, lambda each: ((act(each.statement) or "",),)):
        left, right = held[a], held[b]
        one, other = left.statement, right.statement
        if not _two(left, right) or not _one_event(one, other):
            continue
        reason = f"One act is set to {left.said} ({one.voice}) and to {right.said} ({other.voice})."
        yield Met(one, other, Ruling(Verdict.CONFLICT, Rule.DIFFERENT_DATES, reason))


def _two(left: _Set, right: _Set) -> bool:
    """Whether two hours are two: an hour apart, or both read to the minute: 6.12 and 6.13 are two, 6.15 may be 6.12."""
    gap = abs(left.minutes - right.minutes)
    return gap >= APART or (gap > 0 and left.to_the_minute and right.to_the_minute)


def _set(statement: Statement, times: Sequence[Period]) -> _Set | None:
    """The one hour that a plain statement of an act sets it to."""
    found = act(statement)
    if found is None or found in repeated_acts() | empty_acts() or statement.negative or not statement.factual:
        return None
    if OF_ITSELF.match(statement.text):
        return None
    within = [one for one in times if one.kind is PeriodKind.TIME and statement.claim.span.holds(one.span)]
    if len(within) != 1 or not (plainly_said(statement) and firmly_said(statement)) or ZONE.search(statement.around):
        return None
    hour, text = HOUR.match(within[0].timex), statement.document.text
    start = within[0].span.start
    if hour is None or BOUND.search(text[max(0, start - BEFORE) : start]):
        return None
    said = " ".join(within[0].span.quote(text).split())
    rough = ROUGHLY.search(text[max(0, start - BEFORE) : start]) is not None
    minutes = int(hour[1]) * 60 + int(hour[2])
    return _Set(statement, minutes, said, to_the_minute=not rough and minutes % FIVE != 0)


def _one_event(one: Statement, other: Statement) -> bool:
    """Whether one subject does, or suffers, one thing, as far as either names it, on what may be one day."""
    if one.document is other.document or one.said_by_one(other):
        return False
    mine, theirs = (frozenset(stems(side.claim.subject or "")) for side in (one, other))
    if not (mine and theirs) or not (mine <= theirs or theirs <= mine) or other_objects(one, other):
        return False
    if one.differs_in_subject(other) or meet(one.period, other.period) is Meeting.APART:
        return False
    return likeness(one.vector, other.vector) >= LIKE
