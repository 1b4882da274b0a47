"""Two answers to a question that takes one (who did it, who owns it, who won) in, whether they can both hold, out."""

from __future__ import annotations

from dataclasses import dataclass

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.verdicts.times import one_looks_back
from audiatur.model.finding import Verdict

SURE = 0.3
"""Likeness of words from which two answers are to one question."""
ACCUSED = "who is responsible"
"""The question of a deed."""
SHARED = 2
"""Words of what is asked about that two unlike answers must share."""


@dataclass(frozen=True, eq=False)
class Filled:
    """What one statement answers.

    Attributes:
        slot: The question ("who owns it").
        statement: The statement.
        value: The answer as an entity's name, in lower case.
        told: The answer as written.
        thing: Stems of what is asked about; empty where it is not named.
        denied: Whether the statement says that this is not the answer.
        shared: Whether it says that the answer is one of several, or merely possible.
        what: Stems of the first noun phrase of what is asked about.
    """

    slot: str
    statement: Statement
    value: str
    told: str
    thing: frozenset[str]
    denied: bool
    shared: bool
    what: frozenset[str] = frozenset()


def judge_slots(left: Filled, right: Filled, likeness: float) -> Ruling | None:
    """What two answers to one question amount to; None where they are not of one thing, or can both hold."""
    if meet(left.statement.period, right.statement.period) is Meeting.APART:
        return None
    if _one_value(left.value, right.value):
        return _denied(left, right) if left.denied != right.denied else _same(left, right)
    if left.denied or right.denied or left.shared or right.shared or _no_rivals(left, right):
        return None
    if not (left.statement.factual and right.statement.factual) or likeness < SURE or _names_both(left, right):
        return None
    if not _one_asked_about(left, right):
        return None
    reason = f"{_told(left)} against {_told(right)}: {left.slot}."
    return Ruling(verdict=Verdict.CONFLICT, rule=Rule.OPPOSED_VALUES, reason=reason)


def _same(left: Filled, right: Filled) -> Ruling | None:
    """Both give one answer, or both deny it, of one thing."""
    if not left.what & right.what or left.shared or right.shared or not (_named(left) and _named(right)):
        return None
    if not left.statement.told_like(right.statement):
        return None
    alike = f"{'deny' if left.denied else 'tell'} {left.slot}, {left.told}"
    return Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_STATEMENT, reason=f"Both {alike}.", alike=alike)


def _one_asked_about(left: Filled, right: Filled) -> bool:
    """Whether both are asked of one thing: who won the district did not win the reelection in it."""
    shared = left.thing & right.thing
    if not shared or (len(shared) < SHARED and left.thing != right.thing):
        return False
    return not (left.what and right.what) or bool(left.what & right.what)


def _no_rivals(left: Filled, right: Filled) -> bool:
    """Whether an answer is not named, both quote the same words, or one looks back on another time."""
    mine, theirs = (" ".join(side.statement.text.casefold().split()) for side in (left, right))
    return mine == theirs or one_looks_back(left.statement, right.statement) or not (_named(left) and _named(right))


def _named(filled: Filled) -> bool:
    """Whether the sentence itself names the answer: who "he" is may have been guessed."""
    around = filled.statement.around.casefold()
    return any(word in around for word in filled.value.split())


def _denied(left: Filled, right: Filled) -> Ruling | None:
    """One gives the answer and the other denies it; a denial that names nothing denies whatever is laid at its door."""
    says, denies = (right, left) if left.denied else (left, right)
    if says.thing and denies.thing and not says.thing & denies.thing:
        return None
    if says.slot != ACCUSED and not (says.thing and denies.thing and _named(says) and _named(denies)):
        return None  # only of a deed is whatever is laid at somebody's door denied at once
    reason = f"{says.slot.capitalize()}: {_told(says)}; {denies.statement.voice} tells that this is denied."
    return Ruling(verdict=Verdict.CONFLICT, rule=Rule.DENIED, reason=reason)


def _one_value(one: str, other: str) -> bool:
    """Whether one answer is the other, or a part of its name."""
    mine, theirs = set(one.split()), set(other.split())
    return mine <= theirs or theirs <= mine


def _names_both(left: Filled, right: Filled) -> bool:
    """Whether one of the statements names the other's answer too: then it may know of both."""
    return left.value in right.statement.around.casefold() or right.value in left.statement.around.casefold()


def _told(filled: Filled) -> str:
    return f"{filled.told} ({filled.statement.voice})"
