"""Statements in, who supports or opposes what out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from audiatur.compare.findings import shortened
from audiatur.compare.statement import Statement, Story
from audiatur.model.claim import Polarity
from audiatur.model.position import Position, Stance
from audiatur.model.record import Record
from audiatur.resources import load

BEFORE = 40
"""Characters before the verb in which a negation or a doubt counts."""


class StanceWords(Record):
    """Verbs of one stance."""

    stance: Stance
    verbs: tuple[str, ...]


class Stances(Record):
    """All words by which a stand is taken, denied or left open."""

    stances: tuple[StanceWords, ...]
    negations: tuple[str, ...]
    ambiguous: tuple[str, ...]
    passive: tuple[str, ...]


@cache
def _stances() -> Stances:
    words: Stances = load(Stances, "words/en/compare/stances")
    return words


@cache
def _stance_of() -> Mapping[str, Stance]:
    return {verb: words.stance for words in _stances().stances for verb in words.verbs}


WORD = re.compile(r"[^\W\d_]+(?:['’]t)?")


def positions(story: Story) -> tuple[Position, ...]:
    """Every stance that a claim states of a named actor, in the order of the text."""
    return tuple(position for statement in story.statements for position in _of(story, statement))


def _of(story: Story, statement: Statement) -> Iterator[Position]:
    claim = statement.claim
    predicate = (claim.predicate or "").casefold()
    if claim.subject is None or predicate not in _stance_of():
        return
    match = next((m for m in WORD.finditer(statement.text) if _stance_of().get(m.group().casefold())), None)
    if match is None:
        return
    towards = claim.object or statement.text[match.end() :]
    if not towards.strip(" .,;:"):
        return
    yield Position(
        actor=story.name(claim.subject),
        towards=shortened(towards.strip(" .,;:")),
        stance=_stance(statement, match.start(), _stance_of()[predicate]),
        claim=claim.id,
        rule=f"verb:{predicate}",
    )


def _stance(statement: Statement, start: int, stance: Stance) -> Stance:
    """The stance of the verb; denied it is none, doubtful it is ambiguous."""
    before = [match.group().casefold() for match in WORD.finditer(statement.text[max(0, start - BEFORE) : start])]
    negated = statement.claim.polarity is Polarity.NEGATIVE or any(
        word in _stances().negations or word.endswith(("n't", "n’t")) for word in before
    )
    if negated:
        return Stance.NEUTRAL
    return Stance.AMBIGUOUS if any(word in _stances().ambiguous for word in before) else stance
