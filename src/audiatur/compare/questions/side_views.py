"""Statements in, those out that tell what one side makes of one thing, each with something of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from audiatur.compare.packed import heaviest
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.questions.one_view import holder, lists, looks_upon, silent
from audiatur.compare.sides import side
from audiatur.compare.statement import Statement, Story
from audiatur.compare.verdicts.deeds import suffers
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.words import stem, stems
from audiatur.model.claim import Commitment
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

KEYS = 8
"""Words of a statement by which it is looked up."""
BEGUN = 4
"""Letters by which an adjective or a people is known as of a name: a side's own name tells no thing it looks upon."""
SAME = 0.5
"""Share of the words of both from which two views are one statement, told as such."""
RARE = 2.0
"""Rarity in the story from which one shared word tells that two views are of one thing."""
VIEWS = frozenset({Commitment.OPINION, Commitment.ALLEGED})
SIDES = frozenset({EntityKind.COUNTRY, EntityKind.ORGANISATION})


@dataclass(frozen=True, eq=False)
class _Telling:
    statement: Statement
    side: str
    about: frozenset[str]


def side_views(story: Story) -> Iterator[Met]:
    """Pairs of statements of two documents that tell what one country or body makes of one thing."""
    telling = [found for statement in story.statements if (found := _telling(story, statement)) is not None]
    told: set[tuple[str, str]] = set()
    for a, b in candidates(telling, _keys):
        left, right = telling[a], telling[b]
        one, other = left.statement, right.statement
        pair = one.claim.id, other.claim.id
        if one.document is other.document or pair in told or _one_statement(left, right):
            continue
        told.add(pair)
        reason = f"{one.voice} and {other.voice} tell what {story.written(left.side)} makes of it, each in its own way."
        yield Met(one, other, Ruling(verdict=Verdict.COMPATIBLE, rule=Rule.ONE_MATTER, reason=reason))


def _telling(story: Story, statement: Statement) -> _Telling | None:
    claim = statement.claim
    if statement.office:
        return None
    making = claim.predicate in lists().making and not suffers(statement)
    whose = side(story, statement, claim.subject) if making else None
    if whose is None and (
        claim.predicate in lists().felt_by or claim.commitment in VIEWS or looks_upon(statement.text)
    ):
        whose = holder(story, statement)
    if whose is None or story.kind(whose) not in SIDES:
        return None
    verbs = frozenset(stem(verb) for verb in lists().making)
    about = statement.content - silent() - verbs - frozenset(stems(whose))
    begun = {name[:BEGUN] for known in (whose, *statement.named) for name in known.split()}
    told = frozenset(word for word in about if word[:BEGUN] not in begun and story.rarity(word) >= RARE)
    return _Telling(statement, whose, told)


def _one_statement(left: _Telling, right: _Telling) -> bool:
    mine, theirs = left.statement.content, right.statement.content
    return len(mine & theirs) >= SAME * len(mine | theirs)


def _keys(telling: _Telling) -> Iterator[tuple[str, str]]:
    for word in heaviest(telling.about, telling.statement.vector, KEYS):
        yield telling.side, word
