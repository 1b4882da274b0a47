"""Statements in, those out by which one side wants into one body, or goes by its standards ("to join the League")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from audiatur.compare.questions.blocks import candidates
from audiatur.compare.sides import NAME, side
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.words import may_hold, telling_words
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind
from audiatur.model.record import Record
from audiatur.resources import load

PRESENT = 4
"""Sides of a statement by which it is looked up."""


class Aims(Record):
    """Words before and behind a body's name, and words that tell a wish."""

    before: tuple[str, ...]
    behind: tuple[str, ...]
    wanted: tuple[str, ...]
    standards: tuple[str, ...]
    going_by: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class _Aim:
    statement: Statement
    into: bool
    body: str
    sides: frozenset[str]


@cache
def _lists() -> Aims:
    lists: Aims = load(Aims, "words/en/compare/aims")
    return lists


@cache
def _telling_words() -> frozenset[str]:
    return telling_words((*_lists().before, *_lists().behind, *_lists().standards))


def _any_of(words: Sequence[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    words = _lists()
    return (
        re.compile(rf"\b(?i:{_any_of(words.before)})\s+(?:the\s+)?(?P<body>{NAME})"),
        re.compile(rf"\b(?P<body>{NAME})\s+(?:{_any_of(words.behind)})\b"),
        re.compile(rf"\b(?:{_any_of(words.wanted)})\b", re.IGNORECASE),
        re.compile(
            rf"\b(?i:{_any_of(words.going_by)})\s+(?:[a-z]+\s+){{0,2}}(?:the\s+)?(?P<body>{NAME})\s+(?:{_any_of(words.standards)})\b"
        ),
    )


def one_aim(story: Story) -> Iterator[Met]:
    """Pairs of statements of two documents by which one side wants into one body."""
    aims = [aim for statement in story.statements if (aim := _aim(story, statement)) is not None]
    for a, b in candidates(aims, lambda aim: ((aim.into, aim.body, name) for name in sorted(aim.sides)[:PRESENT])):
        left, right = aims[a], aims[b]
        one, other = left.statement, right.statement
        if one.document is other.document:
            continue
        who, body = story.written(min(left.sides & right.sides)), story.written(left.body)
        what = f"wants into {body}" if left.into else f"goes by the standards of {body}"
        reason = f"By {one.voice} and {other.voice}, {who} {what}."
        yield Met(one, other, Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_STAND, reason=reason))


def _aim(story: Story, statement: Statement) -> _Aim | None:
    text = statement.text
    if statement.office or statement.negative or not may_hold(text, _telling_words()):
        return None
    before, behind, wanted, standards = _patterns()
    going_by = standards.search(text)
    match = going_by or before.search(text) or behind.search(text)
    if match is None or not (going_by or statement.planned or wanted.search(statement.around)):
        return None
    body = side(story, statement, match["body"])
    if body is None or story.kind(body) is not EntityKind.ORGANISATION:
        return None
    subject = side(story, statement, statement.claim.subject)
    wanting = {subject} if subject and subject != body else set()
    named = wanting or {name for name in statement.named if story.kind(name) is EntityKind.COUNTRY}
    return _Aim(statement, going_by is None, body, frozenset(named)) if len(named) == 1 else None
