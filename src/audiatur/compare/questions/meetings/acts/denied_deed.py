"""A Story in, the pairs out of which one opens its article with a side's deed, and in the other that side denies it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import timedelta

from audiatur.compare.openings import opening
from audiatur.compare.phrases import participle
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.questions.meetings.states.one_denial import Told, denial, one_side
from audiatur.compare.sides import side
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.verdicts.deeds import suffers
from audiatur.compare.verdicts.denying import firmly_said, plainly_said
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.words import stem
from audiatur.model.finding import Verdict

OPENING = 3
"""Sentences with which an article tells what it is about."""
LATELY = timedelta(days=7)
"""Within this time before it is denied a deed is dated that is denied in a word ("the attack")."""

Done = tuple[Statement, str]
"""A statement of a deed, and the side that did it."""


def denied_deed(story: Story) -> Iterator[Met]:
    """Pairs of statements of two documents, each document opening with the same names."""
    denied = [found for one in story.statements if (found := denial(story, one)) is not None]
    if not denied:
        return
    deeds = frozenset(word for one in denied for word in one.about)
    first = _openings(story)
    done = [
        (one, doer)
        for one in story.statements
        if one.claim.sentence.start in first[one.document.id]
        and not _acts(one).isdisjoint(deeds)
        and _plain_deed(one)
        and (doer := side(story, one, one.claim.subject)) is not None
    ]
    named = {key: frozenset(name for names in starts.values() for name in names) for key, starts in first.items()}
    held: list[Told | Done] = [*done, *denied]
    for a, b in candidates(held, _keys):
        left, right = held[a], held[b]
        if isinstance(left, tuple) and isinstance(right, Told) and _of_it(left, right, named):
            says, denies = left[0], right.statement
            reason = f"{says.voice} states it, {right.denier.title()} denies it ({denies.document.name})."
            one, other = sorted((says, denies), key=lambda statement: statement.order)
            yield Met(one, other, Ruling(Verdict.CONFLICT, Rule.DENIED, reason))


def _openings(story: Story) -> Mapping[str, Mapping[int, frozenset[str]]]:
    """For each document the starts of its first sentences with claims, and what they name."""
    found: defaultdict[str, dict[int, frozenset[str]]] = defaultdict(dict)
    for one in opening(story.statements, OPENING):
        starts, start = found[one.document.id], one.claim.sentence.start
        starts[start] = starts.get(start, frozenset()) | one.named
    return found


def _plain_deed(statement: Statement) -> bool:
    """Whether it plainly tells a deed of its subject."""
    return (
        statement.factual
        and not statement.negative
        and not statement.office
        and not suffers(statement)
        and plainly_said(statement)
        and firmly_said(statement)
    )


def _of_it(done: Done, told: Told, named: Mapping[str, frozenset[str]]) -> bool:
    """Whether what is denied is that deed: told of that side, lately, in articles that open with one name besides."""
    says, denies = done[0], told.statement
    if says.document is denies.document or not one_side(done[1], told.denier):
        return False
    if told.deed not in {None, *_acts(says)} or not told.about - {told.deed or ""} <= says.own | _acts(says):
        return False
    if says.said_by_one(denies):
        return False
    sides = {done[1], told.denier}
    if not (named[says.document.id] & named[denies.document.id]) - sides:
        return False
    day, then = says.period or says.said, denies.said
    if not (day and day.first and then and then.last):
        return True
    return -LATELY <= then.last - day.first <= LATELY


def _keys(one: Told | Done) -> Iterator[tuple[str]]:
    if isinstance(one, Told):
        for word in sorted(one.about):
            yield (word,)
    else:
        for word in sorted(_acts(one[0])):
            yield (word,)


def _acts(statement: Statement) -> frozenset[str]:
    """The family of its verb, and that of its participle: who bombs a town attacks it."""
    verb = statement.claim.predicate
    return frozenset({stem(verb), stem(participle(verb))} if verb else ())
