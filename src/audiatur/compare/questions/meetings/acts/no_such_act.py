"""Statements in, those out of which one tells of an act and another voice says that there was none ("no warnings")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.packed import likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.deeds import deed
from audiatur.compare.verdicts.denying import firmly_said, plainly_said
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.words import stem
from audiatur.model.finding import Verdict

LIKE = 0.2
"""Likeness of words from which an act, and the word that there was none, are of one event."""
NONE = re.compile(
    r"\b(?:there\s+(?:was|were|has\s+been|have\s+been|had\s+been)|received|got|heard|gave|issued)\s+"
    r"(?:no|never\s+any|not\s+any|not\s+a\s+single)\s+([\w-]+)(?=\s*(?:$|[.,;:!?\"”’—–-]|(?:by|from|to|before|at|of)\b))",
    re.IGNORECASE,
)
"""The words that say that there was none, and what there was not: a noun alone ("no fire risk" denies no fire)."""

BEYOND = re.compile(r"\b(?:beyond|further|additional|other than|except|besides|new)\b", re.IGNORECASE)
"""Words by which only more of it is denied."""


@dataclass(frozen=True, eq=False)
class _Told:
    statement: Statement
    act: str
    none: bool


def no_such_act(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents: one tells of an act, in the other somebody says that there was none."""
    told = [found for one in statements if (found := _told(one)) is not None]
    denied = {one.act for one in told if one.none}
    held = [one for one in told if one.act in denied]
    for a, b in candidates(held, lambda one: ((one.act,),)):
        left, right = held[a], held[b]
        one, other = left.statement, right.statement
        if left.none == right.none or one.document is other.document or one.speaker == other.speaker:
            continue
        if one.named and other.named and one.named.isdisjoint(other.named):
            continue
        if meet(one.period, other.period) is Meeting.APART or likeness(one.vector, other.vector) < LIKE:
            continue
        says, denies = (other, one) if left.none else (one, other)
        reason = f"{says.voice} tells of it, {denies.voice} says that there was none."
        yield Met(one, other, Ruling(Verdict.CONFLICT, Rule.DENIED, reason))


def _told(statement: Statement) -> _Told | None:
    """The act that a statement tells of, or that its speaker says there was none of; None where it is neither."""
    if statement.office or not statement.factual:
        return None
    if found := NONE.search(statement.text):
        if BEYOND.search(statement.text):
            return None
        return _Told(statement, stem(found[1]), none=True) if statement.speaker else None
    act = deed(statement)
    if act is None or statement.negative or not (plainly_said(statement) and firmly_said(statement)):
        return None  # "no collusion" tells of none either; "they would have been charged" tells of nothing that was
    return _Told(statement, act, none=False)
