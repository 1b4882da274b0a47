"""Statements in, those out that say one thing of what somebody or something is ("a former head of the port")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audiatur.compare.packed import heaviest, likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.agreeing import is_fragment
from audiatur.compare.verdicts.deeds import deed
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.verdicts.same_statement import unlike_figures
from audiatur.compare.verdicts.time_names import time_names
from audiatur.compare.words import stems
from audiatur.model.finding import Verdict

LIKE = 0.25
"""Likeness of words from which two statements of one named subject may say the same of it."""
SHARED = 2
"""Words and names beside the subject that both must share, one of them no name."""
KEYS = 6


def one_state(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents that name no act and say one thing of one named subject."""
    telling = [one for one in statements if not one.office and one.subject_kind is not None and _names_no_act(one)]
    for a, b in candidates(telling, _keys):
        left, right = telling[a], telling[b]
        if left.document is not right.document and _one(left, right):
            reason = f"{left.voice} and {right.voice} say the same of {left.claim.subject}."
            yield Met(left, right, Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_STATEMENT, reason=reason))


def _names_no_act(statement: Statement) -> bool:
    return is_fragment(statement) or deed(statement) is None


def _keys(statement: Statement) -> Iterator[tuple[str | None, str]]:
    yield from ((statement.subject, word) for word in heaviest(statement.content, statement.vector, KEYS))


def _one(left: Statement, right: Statement) -> bool:
    """Whether both say one thing of one subject, neither denied nor planned in one of them alone."""
    if left.subject != right.subject or likeness(left.vector, right.vector) < LIKE:
        return False
    if not left.told_like(right):
        return False
    subject = {*stems(left.claim.subject or ""), *stems(right.claim.subject or "")}
    shared = (left.content & right.content) - time_names() - subject
    names = (left.names & right.names) - {left.subject}
    return bool(shared) and len(shared) + len(names) >= SHARED and not unlike_figures(left, right)
