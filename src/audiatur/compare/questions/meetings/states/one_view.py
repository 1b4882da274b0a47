"""Statements in, those out by which one side looks upon one thing alike ("fears the dam", "it alarms Norvia")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.packed import heaviest, likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.sides import side
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.verdicts.time_names import time_names
from audiatur.compare.words import any_of, may_hold, stems, telling_words
from audiatur.model.finding import Verdict
from audiatur.model.record import Record
from audiatur.resources import load

KEYS = 6
"""Words of a statement by which it is looked up."""
BESIDE = 40
"""Characters of the sentence right before a statement that count with it ("which fears ...")."""
SHARED = 2
"""Words that both must share where their subjects are not one."""
LIKE = 0.05
"""Likeness of words from which two may look upon one thing."""
NOT = re.compile(r"\b(?:not|no|never|without|neither|nor)\b|n[’']t\b", re.IGNORECASE)


class ViewWords(Record):
    """Words of one way to look upon a thing."""

    name: str
    words: tuple[str, ...]


class Views(Record):
    """All of them, verbs whose object feels so, and nouns that name nothing."""

    views: tuple[ViewWords, ...]
    felt_by: frozenset[str]
    vague: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class _View:
    statement: Statement
    holder: str
    name: str
    about: frozenset[str]


@cache
def _lists() -> Views:
    """The packaged words."""
    lists: Views = load(Views, "words/en/compare/views")
    return lists


@cache
def _cues() -> tuple[tuple[ViewWords, re.Pattern[str]], ...]:
    return tuple((one, any_of(one.words)) for one in _lists().views)


@cache
def _telling_words() -> frozenset[str]:
    return telling_words(word for one in _lists().views for word in one.words)


@cache
def _silent() -> frozenset[str]:
    """Stems of words that say nothing of the thing looked upon."""
    words = (*_lists().vague, *_lists().felt_by, *(word for one in _lists().views for word in one.words))
    return frozenset(stem for word in words for stem in stems(word)) | time_names()


def one_view(story: Story) -> Iterator[Met]:
    """Pairs of statements of two documents by which one side looks upon one thing in one way."""
    views = [view for statement in story.statements if (view := _view(story, statement)) is not None]
    for a, b in candidates(views, _keys):
        left, right = views[a], views[b]
        if left.statement.document is not right.statement.document and _one(left, right):
            one, other = left.statement, right.statement
            who = story.written(left.holder)
            reason = f"By {one.voice} and {other.voice}, {who} looks upon it {left.name}."
            yield Met(one, other, Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_STAND, reason=reason))


def _view(story: Story, statement: Statement) -> _View | None:
    claim = statement.claim
    start = max(claim.sentence.start, claim.span.start - BESIDE)
    text = statement.document.text[start : claim.span.end]
    if statement.office or statement.negative or not may_hold(text, _telling_words()) or NOT.search(text):
        return None
    held_by = _holder(story, statement)
    name = _looks_upon(text)
    if held_by is None or name is None:
        return None
    about = statement.content - _silent() - frozenset(stems(held_by))
    return _View(statement, held_by, name, about)


def _looks_upon(text: str) -> str | None:
    """How the words look upon a thing ("as a threat"); None where they do not."""
    return next((one.name for one, cues in _cues() if cues.search(text)), None)


def _holder(story: Story, statement: Statement) -> str | None:
    """The side that feels so: whom it alarms, else who speaks, a country for those in its offices."""
    claim = statement.claim
    if claim.predicate in _lists().felt_by:
        felt = side(story, statement, claim.object)
        if felt is not None:
            return felt
    if claim.speaker is None:
        return None
    return side(story, statement, claim.speaker.role) or side(story, statement, claim.speaker.name)


def _keys(view: _View) -> Iterator[tuple[str, str, str]]:
    for word in heaviest(view.about, view.statement.vector, KEYS):
        yield view.holder, view.name, word


def _one(left: _View, right: _View) -> bool:
    one, other = left.statement, right.statement
    if meet(one.period, other.period) is Meeting.APART or likeness(one.vector, other.vector) < LIKE:
        return False
    shared = left.about & right.about
    subjects = [set(stems(view.statement.claim.subject or "")) for view in (left, right)]
    return len(shared) >= SHARED or bool(shared & subjects[0] & subjects[1])
