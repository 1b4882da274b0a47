"""Statements in, those out of which one tells who did it and the other to what it was done: one act on one thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.packed import likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.deeds import deed, done_to, head, suffers
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.other_thing import time_names
from audiatur.compare.verdicts.places import two_towns
from audiatur.compare.verdicts.repeated import repeated_acts
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.verdicts.same_statement import unlike_figures
from audiatur.model.finding import Verdict

LIKE = 0.2
"""Likeness of words from which an act done to a thing and one that it underwent may be one."""
KEYS = 4


def one_undergoing(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents of one act: to do it to a thing, and the thing that it was done to."""
    acting = [one for one in statements if not one.office and (act := deed(one)) and act not in repeated_acts()]
    for a, b in candidates(acting, _keys):
        left, right = acting[a], acting[b]
        if left.document is not right.document and _one(left, right):
            reason = f"{left.voice} and {right.voice} tell the same act on one thing."
            yield Met(left, right, Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_ACT, reason=reason))


def _thing(statement: Statement) -> frozenset[str]:
    """Stems of what it is done to: the subject of a passive, else the object."""
    return head(statement.claim.subject) if suffers(statement) else done_to(statement)


def _keys(statement: Statement) -> Iterator[tuple[str | None, str]]:
    for word in sorted(_thing(statement))[:KEYS]:
        yield deed(statement), word


def _one(left: Statement, right: Statement) -> bool:
    if suffers(left) == suffers(right) or (left.negative, left.planned, left.factual) != (
        right.negative,
        right.planned,
        right.factual,
    ):
        return False
    if likeness(left.vector, right.vector) < LIKE or unlike_figures(left, right) or two_towns(left, right):
        return False
    if meet(left.period, right.period) not in {Meeting.SAME, Meeting.UNKNOWN}:
        return False
    mine, theirs = _thing(left), _thing(right)
    if not (mine <= theirs or theirs <= mine):
        return False
    shared = (left.own & right.own) - mine - theirs - time_names() - {deed(left) or ""}
    return bool(shared) or (len(mine & theirs) > 1)
