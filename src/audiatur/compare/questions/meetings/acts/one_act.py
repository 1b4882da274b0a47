"""Statements in, those out that tell of one act of one subject and object, in however unlike words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.packed import likeness
from audiatur.compare.phrases import participle
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.agreeing import VERBLESS, agree
from audiatur.compare.verdicts.deeds import deed, done_to
from audiatur.compare.verdicts.denying import as_firmly, turned_alike
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.other_thing import other_thing
from audiatur.compare.verdicts.places import two_towns
from audiatur.compare.verdicts.repeated import repeated_acts
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.compare.verdicts.same_statement import unlike_figures
from audiatur.compare.words import stem, stems
from audiatur.model.finding import Verdict

LIKE = 0.2
"""Likeness of words below which not even one act of one subject is one event."""
LIKE_OF_REPEATED = 0.35
"""The same for what is done again and again."""
ONE_SIDED = 2
"""Words beside verb and subject that must be shared where one names an object and the other none: "he was hit"."""

MOST_NAMES = 4
"""Names of a statement by which it is looked up."""
APPOSED = 100
"""Characters behind a subject in which its name may stand."""


def one_act(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents that tell of one act, and agree."""
    acting = [
        one
        for one in statements
        if not one.office and one.claim.subject and deed(one) and VERBLESS not in one.claim.rules
    ]
    for a, b in candidates(acting, _keys):
        left, right = acting[a], acting[b]
        if left.document is not right.document and _one(left, right):
            yield Met(left, right, OF_ONE_SUBJECT)


def _of_one_subject(left: Statement, right: Statement) -> str:
    of_one = ", of one speaker," if left.said_by_one(right) else ""
    return f"{left.voice} and {right.voice}{of_one} tell the same act of one subject."


OF_ONE_SUBJECT = Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_ACT, reason=_of_one_subject)


def _keys(statement: Statement) -> Iterator[tuple[str | None, str]]:
    for word in dict.fromkeys(stems(statement.claim.subject or "")):
        yield deed(statement), word
    if statement.subject:
        yield deed(statement), statement.subject
    if statement.subject_kind is None:
        for name in sorted(statement.names)[:MOST_NAMES]:
            yield deed(statement), name


def _one(left: Statement, right: Statement) -> bool:
    """Whether both tell of one act: the same verb, subject and object, and neither at another time or of other sums."""
    if not left.told_like(right) or not turned_alike(left, right):
        return False
    like = likeness(left.vector, right.vector)
    if like < (LIKE_OF_REPEATED if deed(left) in repeated_acts() else LIKE):
        return False
    times = meet(left.period, right.period)
    if times not in {Meeting.SAME, Meeting.UNKNOWN}:  # one date narrower than the other is told by itself
        return False
    if not _one_subject(left, right) or unlike_figures(left, right) or two_towns(left, right):
        return False
    if other_thing(Pair(left, right, like, times)) is not None:
        return False
    named = left.subject_kind is not None and left.subject == right.subject
    return _one_object(left, right) and (named or agree(left, right)) and as_firmly(left, right)


def _one_subject(left: Statement, right: Statement) -> bool:
    """Whether one subject is the other's, or all its words are among the other's, or it is described and named."""
    if left.subject == right.subject:
        return True
    for one, other in ((left, right), (right, left)):
        if one.subject_kind is None and other.subject_kind is not None and other.subject in one.names:
            return _apposed(one, other.subject or "")
    mine, theirs = set(stems(left.claim.subject or "")), set(stems(right.claim.subject or ""))
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine) and not left.differs_in_subject(right)


def _apposed(statement: Statement, name: str) -> bool:
    """Whether a name stands in commas right behind the subject ("a former skipper, Ada Lund, sailed")."""
    subject = statement.claim.subject or ""
    start = statement.text.find(subject)
    behind = statement.text[start + len(subject) :][:APPOSED] if start >= 0 else ""
    last = name.rsplit(maxsplit=1)[-1]
    return re.match(rf"[^.;]{{0,40}},\s+(?:[\w.]+\s+){{0,3}}{re.escape(last)},", behind, re.IGNORECASE) is not None


def _one_object(left: Statement, right: Statement) -> bool:
    """Whether what it is done to is one thing, as far as both name it, and a word beside verb and subject is shared."""
    heads = [done_to(side) for side in (left, right)]
    if all(heads) and heads[0].isdisjoint(heads[1]):
        return False
    silent = {deed(left), *stems(left.claim.subject or ""), *stems(right.claim.subject or "")}
    verbs = {side.claim.predicate for side in (left, right) if side.claim.predicate}
    silent |= {form for verb in verbs for form in (stem(verb), stem(participle(verb)))}
    shared = (left.content & right.content) - silent
    return len(shared) >= (1 if all(heads) or not any(heads) else ONE_SIDED)
