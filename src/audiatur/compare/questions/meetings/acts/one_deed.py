"""Statements in, those out that tell one thing of what both leave unnamed ("the move", "the decision", "it")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.packed import likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.deeds import deed, done_to, head, suffers
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.other_thing import other_thing
from audiatur.compare.verdicts.places import two_towns
from audiatur.compare.verdicts.repeated import repeated_acts
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.compare.verdicts.same_statement import unlike_figures
from audiatur.compare.words import stem
from audiatur.model.finding import Verdict
from audiatur.model.record import Record
from audiatur.resources import load

LIKE = 0.2
"""Likeness of words from which two deeds of what is left unnamed may be one."""
LIKE_WITHOUT_OBJECT = 0.35
"""The same where nothing is told that it is done to, or nobody who does it."""
KEYS = 6


class OpenSubjects(Record):
    """Nouns that stand for what was named before."""

    nouns: tuple[str, ...]


@cache
def _nouns() -> frozenset[str]:
    words: OpenSubjects = load(OpenSubjects, "words/en/compare/open_subjects")
    return frozenset(stem(noun) for noun in words.nouns)


def one_deed(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents that tell one deed of what neither names."""
    open_ones = [one for one in statements if not one.office and _leaves_open(one) and _act(one)]
    for a, b in candidates(open_ones, _keys):
        left, right = open_ones[a], open_ones[b]
        if left.document is not right.document and _one(left, right):
            reason = (
                f"{left.voice} and {right.voice} tell the same of {left.claim.subject or right.claim.subject or 'it'}."
            )
            yield Met(left, right, Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_ACT, reason=reason))


def _act(statement: Statement) -> str | None:
    found = deed(statement)
    return None if found in repeated_acts() else found


def _leaves_open(statement: Statement) -> bool:
    """Whether the subject is missing, or ends in a noun that stands for what was named before."""
    if statement.claim.subject is None:
        return True
    return statement.subject_kind is None and bool(head(statement.claim.subject) & _nouns())


def _things(statement: Statement) -> frozenset[str]:
    return frozenset() if suffers(statement) else done_to(statement)


def _keys(statement: Statement) -> Iterator[tuple[str | None, str]]:
    for word in sorted(_things(statement) or statement.content)[:KEYS]:
        yield _act(statement), word


def _one(left: Statement, right: Statement) -> bool:
    if not left.told_like(right):
        return False
    if suffers(left) != suffers(right) or unlike_figures(left, right) or two_towns(left, right):
        return False
    times = meet(left.period, right.period)
    like = likeness(left.vector, right.vector)
    if times not in {Meeting.SAME, Meeting.UNKNOWN} or other_thing(Pair(left, right, like, times)) is not None:
        return False
    mine, theirs = _things(left), _things(right)
    untold = left.claim.subject is None or right.claim.subject is None
    if mine and theirs:
        return like >= (LIKE_WITHOUT_OBJECT if untold else LIKE) and (mine <= theirs or theirs <= mine)
    if mine or theirs or untold:
        return False
    return like >= LIKE_WITHOUT_OBJECT and bool((left.content & right.content) - {_act(left) or ""} - _nouns())
