"""Statements in, those out that give one holder one task ("in charge of security", "the sole security provider")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.questions.countries import GEOGRAPHIC
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.verdicts.time_names import time_names
from audiatur.compare.words import may_hold, stem, stems, telling_words
from audiatur.model.finding import Verdict
from audiatur.model.record import Record
from audiatur.resources import load

REACH = 60
"""Characters behind such words in which the task stands."""
BEFORE = 40
"""Characters before such words in which they may be denied."""
KEYS = 6
BREAK = re.compile(r"[,;:.(”\"“—–]|\s(?:that|which|who|but|and|while|when|after|before|since|because)\s")
NOT = re.compile(r"\b(?:not|never|no longer|no|nor)\b|n[’']t\b", re.IGNORECASE)


class Roles(Record):
    """Words by which a task is told, verbs that are one, and one task in several words."""

    held: tuple[str, ...]
    keeps: tuple[str, ...]
    provider: tuple[str, ...]
    relied: tuple[str, ...]
    tasks: dict[str, tuple[str, ...]]


@dataclass(frozen=True, eq=False)
class _Role:
    statement: Statement
    holders: frozenset[str]
    task: frozenset[str]


@cache
def _lists() -> Roles:
    lists: Roles = load(Roles, "words/en/compare/roles")
    return lists


@cache
def _telling_words() -> frozenset[str]:
    return telling_words((*_lists().held, *_lists().keeps, *_lists().provider, *_lists().relied))


@cache
def _task_of() -> dict[str, str]:
    return {stem(word): name for name, words in _lists().tasks.items() for word in words}


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    words = _lists()
    held, keeps, provider, relied = (
        "|".join(map(re.escape, some)) for some in (words.held, words.keeps, words.provider, words.relied)
    )
    foremost = "sole|only|main|chief|primary|leading|largest|biggest|key"
    return (
        re.compile(rf"\b(?:{held})\s+(?P<task>.{{2,{REACH}}})", re.IGNORECASE),
        re.compile(rf"\b(?P<task>(?:{keeps})\s+.{{2,{REACH}}})", re.IGNORECASE),
        re.compile(rf"\b(?:{foremost})\s+(?P<task>(?:[\w-]+\s+){{1,3}}?)(?:{provider})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{relied})\s+[^.;:]{{2,60}}?\s+(?:to|for)\s+(?P<task>.{{2,{REACH}}})", re.IGNORECASE),
    )


def one_role(story: Story) -> Iterator[Met]:
    """Pairs of statements of two documents that give one holder one task."""
    roles = [role for statement in story.statements if (role := _role(story, statement)) is not None]
    for a, b in candidates(roles, _keys):
        left, right = roles[a], roles[b]
        one, other = left.statement, right.statement
        if one.document is other.document or meet(one.period, other.period) is Meeting.APART:
            continue
        who = story.written(min(left.holders & right.holders))
        reason = f"{one.voice} and {other.voice} give {who} one task."
        yield Met(one, other, Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_STATUS, reason=reason))


def _keys(role: _Role) -> Iterator[tuple[str, str]]:
    for name in sorted(role.holders)[:KEYS]:
        yield from ((name, word) for word in sorted(role.task)[:KEYS])


def _role(story: Story, statement: Statement) -> _Role | None:
    text = statement.text
    if statement.office or statement.negative or statement.planned or not may_hold(text, _telling_words()):
        return None
    names = frozenset(name for name in statement.names if story.kind(name) not in GEOGRAPHIC)
    silent = time_names() | frozenset(stem for name in statement.names for stem in stems(name))
    for pattern in _patterns():
        match = pattern.search(text)
        if match is None or NOT.search(text, max(0, match.start() - BEFORE), match.start()):
            continue
        told = BREAK.split(match["task"], maxsplit=1)[0]
        task = frozenset(_task_of().get(word, word) for word in stems(told)) - silent
        if task and names:
            return _Role(statement, names, task)
    return None
