"""Statements in, those out that tell one act on one thing with a name, of which one leaves open who does it."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.packed import likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.verdicts.deeds import deed, suffers
from audiatur.compare.verdicts.denying import as_firmly
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.places import two_towns
from audiatur.compare.verdicts.repeated import light_verbs, repeated_acts
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.verdicts.same_statement import unlike_figures
from audiatur.compare.words import stems
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

LIKE = 0.15
"""Likeness of words from which two acts on one thing may be one."""
LONGEST = 60
"""Characters of an object in which its name stands."""


def one_object(story: Story) -> Iterator[Met]:
    """Pairs of statements of two documents that tell the same act on one named thing, where who does it stays open."""
    acting = [(one, name) for one in story.statements if (name := _object(story, one)) is not None]
    for a, b in candidates(acting, lambda each: [(deed(each[0]), each[1])]):
        (left, _), (right, name) = acting[a], acting[b]
        if left.document is not right.document and _one(left, right):
            reason = f"{left.voice} and {right.voice} tell the same act on {story.written(name)}."
            yield Met(left, right, Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_ACT, reason=reason))


def _object(story: Story, statement: Statement) -> str | None:
    """The name of what is acted on; None where there is none, or it is a person or place, on whom much is done."""
    claim = statement.claim
    act = deed(statement)
    if (
        statement.office
        or act is None
        or act in repeated_acts()
        or claim.predicate in light_verbs()
        or suffers(statement)
    ):
        return None
    lower = (claim.object or "")[:LONGEST].casefold()
    kinds = {EntityKind.PERSON, EntityKind.PLACE, EntityKind.COUNTRY}
    names = [name for name in sorted(statement.names) if name in lower and story.kind(name) not in {*kinds, None}]
    return max(names, key=len, default=None)


def _one(left: Statement, right: Statement) -> bool:
    if not left.told_like(right):
        return False
    if likeness(left.vector, right.vector) < LIKE or unlike_figures(left, right) or two_towns(left, right):
        return False
    if meet(left.period, right.period) not in {Meeting.SAME, Meeting.UNKNOWN}:
        return False
    if not as_firmly(left, right):
        return False
    return left.subject is None or right.subject is None or _may_be_one(left, right) or _may_be_one(right, left)


def _may_be_one(one: Statement, other: Statement) -> bool:
    """Whether one subject is no name, and shares a word with the other's or stands for it ("the deal")."""
    if one.subject_kind is not None:
        return False
    mine, theirs = set(stems(one.claim.subject or "")), set(stems(other.claim.subject or ""))
    return bool(mine & theirs) or other.subject_kind is not None
