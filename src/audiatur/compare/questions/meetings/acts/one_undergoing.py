"""Statements in, those out of which one tells who did it and the other to what it was done: one act on one thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.packed import likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.deeds import deed, done_to, head, suffers
from audiatur.compare.verdicts.denying import as_firmly
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.places import two_towns
from audiatur.compare.verdicts.repeated import repeated_acts
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.verdicts.same_statement import unlike_figures
from audiatur.compare.verdicts.time_names import time_names
from audiatur.model.finding import Verdict

LIKE = 0.2
"""Likeness of words from which an act done to a thing and one that it underwent may be one."""
KEYS = 4


@dataclass(frozen=True, eq=False)
class _Acting:
    statement: Statement
    act: str
    passive: bool
    thing: frozenset[str]


def one_undergoing(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents of one act: to do it to a thing, and the thing that it was done to."""
    acting = [found for one in statements if (found := _acting(one)) is not None]
    for a, b in candidates(acting, lambda one: ((one.act, word) for word in sorted(one.thing)[:KEYS])):
        left, right = acting[a], acting[b]
        one, other = left.statement, right.statement
        if one.document is not other.document and left.passive != right.passive and _one(left, right):
            reason = f"{one.voice} and {other.voice} tell the same act on one thing."
            yield Met(one, other, Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_ACT, reason=reason))


def _acting(statement: Statement) -> _Acting | None:
    """What is done, and to what: the subject of a passive, else the object."""
    act = deed(statement)
    if statement.office or act is None or act in repeated_acts():
        return None
    passive = suffers(statement)
    thing = head(statement.claim.subject) if passive else done_to(statement)
    return _Acting(statement, act, passive, thing) if thing else None


def _one(left: _Acting, right: _Acting) -> bool:
    one, other = left.statement, right.statement
    if not one.told_like(other):
        return False
    if not (left.thing <= right.thing or right.thing <= left.thing):
        return False
    if likeness(one.vector, other.vector) < LIKE or unlike_figures(one, other) or two_towns(one, other):
        return False
    if meet(one.period, other.period) not in {Meeting.SAME, Meeting.UNKNOWN}:
        return False
    beside = (one.own & other.own) - left.thing - right.thing - time_names() - {left.act}
    return (bool(beside) or len(left.thing & right.thing) > 1) and as_firmly(one, other)
