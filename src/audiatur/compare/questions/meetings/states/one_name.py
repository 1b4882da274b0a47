"""Statements in, those out that call one thing by one name ("labelled it a disaster", "a flashpoint")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audiatur.compare.packed import likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.sides import side
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

REACH = 70
"""Characters behind such a verb in which the name stands."""
LIKE = 0.08
"""Likeness of words from which two names may be of one thing."""
RARE = 3.0
"""Rarity of a word in the story from which a thing told to be so is told alike."""
KEYS = 4
BREAK = re.compile(
    r"[,;:.(”\"“—–]|\s(?:that|which|who|for|because|when|while|after|if|but|to|by|than|since|from|about)\s"
)
NOT = re.compile(r"\b(?:not|never|no|hardly|denied|denies|rather than)\b|n[’']t\b", re.IGNORECASE)
NAME = r"[A-Z][\w’'.]*(?:\s+[A-Z][\w’'.]*){0,3}"
BEFORE = 30


class Naming(Record):
    """Verbs that name, verbs of being, and nouns that name too little."""

    verbs: tuple[str, ...]
    being: tuple[str, ...]
    vague: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class _Named:
    statement: Statement
    holder: str | None
    words: frozenset[str]
    said: str


@cache
def _lists() -> Naming:
    lists: Naming = load(Naming, "words/en/compare/naming")
    return lists


@cache
def _telling_words() -> frozenset[str]:
    return telling_words((*_lists().verbs, *_lists().being))


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    verbs, being = "|".join(_lists().verbs), "|".join(_lists().being)
    return (
        re.compile(
            rf"(?:(?P<who>{NAME})\s+(?:(?:had|has|have|once|later|also)\s+){{0,2}})?\b(?i:{verbs})\s+(?:[^.;:“\"]{{0,60}}?\bas\s+)?(?:an?\s+|the\s+|[“\"])?"
        ),
        re.compile(rf"\b(?:{being})\s+", re.IGNORECASE),
    )


@cache
def _silent() -> frozenset[str]:
    return frozenset(stem for word in _lists().vague for stem in stems(word)) | time_names()


def one_name(story: Story) -> Iterator[Met]:
    """Pairs of statements of two documents that give one thing one name."""
    named = [found for statement in story.statements for found in _named(story, statement)]
    for a, b in candidates(named, lambda one: ((one.holder or "", word) for word in sorted(one.words)[:KEYS])):
        left, right = named[a], named[b]
        one, other = left.statement, right.statement
        if one.document is other.document or left.holder != right.holder or not _one(left, right):
            continue
        who = f" by {story.written(left.holder)}" if left.holder else ""
        reason = f"One name{who}: {left.said} ({one.voice}), {right.said} ({other.voice})."
        yield Met(one, other, Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_JUDGEMENT, reason=reason))


def _named(story: Story, statement: Statement) -> Iterator[_Named]:
    claim, text = statement.claim, statement.text
    if statement.office or statement.negative or not may_hold(text, _telling_words()):
        return
    for names, pattern in zip((True, False), _patterns(), strict=True):
        match = pattern.search(text)
        if match is None or NOT.search(text, max(0, match.start() - BEFORE), match.start()):
            continue
        said = BREAK.split(text[match.end() : match.end() + REACH], maxsplit=1)[0]
        words = frozenset(stems(said)) - _silent() - frozenset(stem for name in statement.names for stem in stems(name))
        if not names:
            words = frozenset(word for word in words if story.rarity(word) >= RARE)
        who = match["who"] if names else None
        holder = side(story, statement, who or claim.subject) if names else None
        if words and (holder or not names):
            yield _Named(statement, holder, words, " ".join(said.split()))


def _one(left: _Named, right: _Named) -> bool:
    """Whether the names share their words, and what is named is one thing as far as the words beside tell."""
    one, other = left.statement, right.statement
    shared = left.words & right.words
    if not shared or 2 * len(shared) < min(len(left.words), len(right.words)) or one.planned != other.planned:
        return False
    if likeness(one.vector, other.vector) < LIKE:
        return False
    if left.holder:
        return True
    last = [
        stem(words[-1]) if (words := re.findall(r"[^\W\d_]+", side.said.split(" in ")[0])) else ""
        for side in (left, right)
    ]
    return last[0] == last[1] and last[0] in shared and bool((one.own & other.own) - shared - time_names())
