"""A Story in, the statements out that tell, each in its own words, that one side denies one thing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.denials import denial_verbs, told_beside
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.sides import side
from audiatur.compare.statement import Statement, act
from audiatur.compare.story import Story
from audiatur.compare.verdicts.denying import truly_denied
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.repeated import empty_acts
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.verdicts.time_names import time_names
from audiatur.compare.words import stem, stems
from audiatur.model.claim import Commitment, Polarity
from audiatur.model.finding import Verdict
from audiatur.model.record import Record
from audiatur.resources import load

KEYS = 8
"""Words of what is denied by which a denial is looked up."""
ENOUGH = 2
"""Words that both must share where one of them tells more than the other."""
OF = " of "


class DeniedParts(Record):
    """Words that stand between a denial and what is denied.

    Attributes:
        parts: Nouns of a part that somebody had in it.
        bare: Verbs of what is denied by its name.
    """

    parts: tuple[str, ...]
    bare: tuple[str, ...]


@cache
def _silent() -> frozenset[str]:
    """Stems of words that tell nothing of what is denied."""
    words: DeniedParts = load(DeniedParts, "words/en/compare/denied_parts")
    return frozenset(map(stem, (*words.parts, *words.bare, *denial_verbs())))


@dataclass(frozen=True, eq=False)
class Told:
    """A denial: whose, the deed that it is of where it names one, and the words of what is denied."""

    statement: Statement
    denier: str
    deed: str | None
    about: frozenset[str]


def one_denial(story: Story) -> Iterator[Met]:
    """Pairs of statements of two documents by which one side denies one thing."""
    held = [found for one in story.statements if (found := denial(story, one)) is not None]
    for a, b in candidates(held, lambda each: ((word,) for word in sorted(each.about)[:KEYS])):
        left, right = held[a], held[b]
        one, other = left.statement, right.statement
        if one.document is other.document or not one_side(left.denier, right.denier):
            continue
        if not _one_thing(left, right) or meet(one.period, other.period) is Meeting.APART:
            continue
        reason = f"{one.document.name} and {other.document.name} tell that {right.denier.title()} denies it."
        yield Met(one, other, Ruling(Verdict.CORROBORATED, Rule.SAME_STAND, reason))


def denial(story: Story, statement: Statement) -> Told | None:
    """What a statement tells to be denied, and by which side; None where it tells of no denial or of no side."""
    claim = statement.claim
    if claim.commitment is not Commitment.DENIED or claim.amounts:
        return None
    if claim.predicate in denial_verbs():
        denier, words, deed = _denier(story, statement), stems(claim.object or ""), None
    elif claim.polarity is Polarity.AFFIRMATIVE and truly_denied(statement) and not told_beside(statement):
        denier, words, deed = _denier(story, statement), stems(statement.text), act(statement)
        deed = None if deed in _silent() | empty_acts() else deed
    else:
        return None
    if denier is None:
        return None
    about = frozenset(words) - _silent() - time_names() - frozenset(stems(denier))
    return Told(statement, denier, deed, about) if about else None


def _denier(story: Story, statement: Statement) -> str | None:
    """The side that denies: for whom somebody speaks stands for it."""
    claim = statement.claim
    speaker = claim.speaker
    told = [speaker.role, speaker.name] if speaker else []
    if claim.predicate in denial_verbs():
        told.append(claim.subject)
    return next((found for phrase in told if phrase and (found := side(story, statement, phrase)) is not None), None)


def one_side(one: str, other: str) -> bool:
    """Whether both are one side, or one is a body of the other: the army of Ardovia is Ardovia's."""
    return one == other or one.endswith(OF + other) or other.endswith(OF + one)


def _one_thing(left: Told, right: Told) -> bool:
    """Whether one thing is denied: one deed or none named, and all that one names of it is in the other's words."""
    if left.deed and right.deed and left.deed != right.deed:
        return False
    shared = left.about & right.about
    return shared in {left.about, right.about} or len(shared) >= ENOUGH
