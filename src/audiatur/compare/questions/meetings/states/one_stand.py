"""Statements in, those out by which one side takes the same stand on one thing, or a weaker one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.positions import positions
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.sides import side
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.words import stems
from audiatur.model.finding import Verdict
from audiatur.model.position import Position, Stance
from audiatur.model.record import Record
from audiatur.resources import load

SHARED = 2
"""Words of what a stand is taken on that both must share."""
HALF = 0.5
"""Share of the shorter one's words."""
BEFORE = 40
"""Characters of the sentence before a clause in which it may be turned round."""
KEYS = 6
NAME = re.compile(r"[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,5}")
TOLD = {
    Stance.SUPPORTS: "supports",
    Stance.OPPOSES: "opposes",
    Stance.NEUTRAL: "does not support",
    Stance.AMBIGUOUS: "is ambiguous about",
}


class PhraseWords(Record):
    """Phrases of one stance."""

    stance: Stance
    verbs: tuple[str, ...]


class StandWords(Record):
    """How a stand is told without a verb of its own."""

    phrases: tuple[PhraseWords, ...]
    stands: tuple[str, ...]
    open: tuple[str, ...]
    denied_before: tuple[str, ...]
    seeing: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class _Stand:
    statement: Statement
    holder: str
    stance: Stance
    about: frozenset[str]


@cache
def _words() -> StandWords:
    words: StandWords = load(StandWords, "words/en/compare/stands")
    return words


@cache
def _phrases() -> tuple[tuple[Stance, re.Pattern[str]], ...]:
    be = r"\b(?:is|are|was|were|remains?|remained|stands?|stood)\s+(?:[a-z]+ly\s+)?"
    return tuple(
        (one.stance, re.compile(rf"{be}(?:{'|'.join(one.verbs)})\s+", re.IGNORECASE)) for one in _words().phrases
    )


@cache
def _open_stand() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{'|'.join(_words().stands)})\s+(?:on|towards?|about|over)\s+(?P<about>[^.;:,]{{2,80}}?)\s+"
        rf"(?:is|are|was|were|remains?|remained)\s+(?:[a-z]+\s+)?(?:{'|'.join(_words().open)})\b",
        re.IGNORECASE,
    )


@cache
def _turned() -> re.Pattern[str]:
    return re.compile(
        rf"(?:\b|n['’]t\s)(?:{'|'.join(map(re.escape, _words().denied_before))})\s+(?:{'|'.join(_words().seeing)})\b",
        re.IGNORECASE,
    )


def one_stand(story: Story) -> Iterator[Met]:
    """Pairs of statements of two documents that tell of one side's stand on one thing, alike or one the weaker."""
    of_claim: Mapping[str, Position] = {position.claim: position for position in positions(story)}
    taken = [stand for one in story.statements if (stand := _stand(story, one, of_claim.get(one.claim.id))) is not None]
    for a, b in candidates(taken, lambda one: [(one.holder, word) for word in sorted(one.about)[:KEYS]]):
        left, right = taken[a], taken[b]
        if left.statement.document is right.statement.document or not _one_thing(left, right):
            continue
        if (ruling := _ruling(story, left, right)) is not None:
            yield Met(left.statement, right.statement, ruling)


def _stand(story: Story, statement: Statement, position: Position | None) -> _Stand | None:
    claim, text = statement.claim, statement.text
    if statement.office:
        return None
    holder = side(story, statement, claim.subject)
    told = (position.stance, position.towards) if position else _by_phrase(text)
    if holder is None or told is None:
        return None
    stance, towards = told
    sentence = statement.document.text[max(claim.sentence.start, claim.span.start - BEFORE) : claim.span.start]
    if _turned().search(sentence) and stance is Stance.OPPOSES:
        stance = Stance.AMBIGUOUS  # who is not seen to be against something
    if not stems(towards):  # "condemns this as a pact against it"
        towards = text
    names = [name for name in (story.name(found) for found in NAME.findall(towards)) if name.casefold() != holder]
    about = frozenset((*stems(towards), *(stem for name in names for stem in stems(name))))
    return _Stand(statement, holder, stance, about) if about else None


def _by_phrase(text: str) -> tuple[Stance, str] | None:
    for stance, pattern in _phrases():
        if match := pattern.search(text):
            return stance, text[match.end() :]
    told = _open_stand().search(text)
    return (Stance.AMBIGUOUS, told["about"]) if told else None


def _one_thing(left: _Stand, right: _Stand) -> bool:
    if meet(left.statement.period, right.statement.period) is Meeting.APART:
        return False
    holder = frozenset(stems(left.holder))
    mine, theirs = left.about - holder, right.about - holder
    least = min(len(mine), len(theirs))
    few = 1 if left.stance is not right.stance else SHARED  # a stand on a country may be one on what it does
    return len(mine & theirs) >= max(few, min(SHARED, least), HALF * least)


def _ruling(story: Story, left: _Stand, right: _Stand) -> Ruling | None:
    one, other = left.statement, right.statement
    who = story.written(left.holder)
    if left.stance is right.stance:
        if one.planned != other.planned:
            return None
        reason = f"By {one.voice} and {other.voice}, {who} {TOLD[left.stance]} it."
        return Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_STAND, reason=reason)
    if {left.stance, right.stance} == {Stance.SUPPORTS, Stance.OPPOSES}:
        return None  # told with the opposed positions
    shown = "; ".join(f"{who} {TOLD[side.stance]} it ({side.statement.voice})" for side in (left, right))
    return Ruling(verdict=Verdict.COMPATIBLE, rule=Rule.WEAKER_STAND, reason=f"Two stands that may both hold: {shown}.")
