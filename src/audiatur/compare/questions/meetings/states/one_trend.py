"""Statements in, those out that tell which way one measured thing has gone ("a surge in", "has steadily risen")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.packed import likeness
from audiatur.compare.phrases import participle
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.sides import side
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.verdicts.deeds import PHRASE_END, head
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.verdicts.time_names import time_names
from audiatur.compare.words import any_of, may_hold, stem, stems
from audiatur.model.finding import Verdict
from audiatur.model.record import Record
from audiatur.resources import load

LIKE = 0.08
"""Likeness of words from which two trends may be of one thing."""
BEFORE = 40
"""Characters before the word of a trend in which it may be denied."""
LONG = 31
"""Days from which a stretch of time may be that of a trend told without one."""
PART = re.compile(r"\bamong\b", re.IGNORECASE)
"""What tells of a part of those counted."""
REACH = 60
"""Characters behind a noun of a trend in which its thing stands ("a surge in defence spending")."""
OF = re.compile(r"\s+(?:in|of)\s+(?P<thing>[^,;:.()“”\"—–]{2,60})")


class Trends(Record):
    """Words of either way, those done to a thing, those that deny it, and nouns that measure nothing."""

    up: tuple[str, ...]
    down: tuple[str, ...]
    done: frozenset[str]
    denied: tuple[str, ...]
    vague: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class _Trend:
    statement: Statement
    up: bool
    thing: frozenset[str]
    last: str
    whose: frozenset[str]
    said: str


@cache
def _lists() -> Trends:
    lists: Trends = load(Trends, "words/en/compare/trends")
    return lists


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return any_of(_lists().up), any_of(_lists().down), any_of(_lists().denied)


@cache
def _telling() -> frozenset[str]:
    return frozenset((*_lists().up, *_lists().down))


@cache
def _silent() -> frozenset[str]:
    words = (*_lists().vague, *_lists().up, *_lists().down)
    return frozenset(stem for word in words for stem in stems(word)) | time_names()


def one_trend(story: Story) -> Iterator[Met]:
    """Pairs of statements of two documents by which one thing has gone one way, one at least without a figure."""
    trends = [trend for statement in story.statements if (trend := _trend(story, statement)) is not None]
    for a, b in candidates(trends, lambda one: ((word,) for word in sorted(one.thing)[:4])):
        left, right = trends[a], trends[b]
        one, other = left.statement, right.statement
        if one.document is other.document or left.up != right.up or not _one_thing(left, right):
            continue
        if one.claim.amounts and other.claim.amounts:
            continue  # figures are compared by themselves
        reason = f"One way: {left.said} ({one.voice}), {right.said} ({other.voice})."
        yield Met(one, other, Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_DIRECTION, reason=reason))


def _trend(story: Story, statement: Statement) -> _Trend | None:
    claim, text = statement.claim, statement.text
    if statement.office or statement.negative or not statement.factual or not may_hold(text, _telling()):
        return None
    up, down, denied = _patterns()
    found = [(pattern is up, match) for pattern in (up, down) if (match := pattern.search(text))]
    if len(found) != 1:
        return None
    rises, match = found[0]
    if denied.search(text, max(0, match.start() - BEFORE), match.start()) or PART.search(text):
        return None
    word = match.group().casefold()
    of = OF.match(text, match.end(), match.end() + REACH)
    if of:
        phrase = of["thing"]
    elif stem(word) != stem(claim.predicate or "") and participle(claim.predicate or "") != word:
        return None  # "includes a rise for nurses" tells of no rise of what includes it
    elif word in _lists().done and claim.object and claim.object in text[match.end() :]:
        phrase = claim.object
    else:
        phrase = claim.subject or ""
    thing = head(phrase) - _silent()
    named = [side(story, statement, part) for part in (phrase, claim.subject)]
    whose = frozenset(name for name in named if name)
    said = " ".join(f"{match.group()}: {phrase}".split())
    last = ([word for word in stems(PHRASE_END.split(phrase, maxsplit=1)[0]) if word in thing] or [""])[-1]
    return _Trend(statement, rises, thing, last, whose, said) if thing else None


def _one_thing(left: _Trend, right: _Trend) -> bool:
    """Whether both name one thing, or one name is held in the other and both are known to be of one side."""
    one, other = left.statement, right.statement
    if _other_time(one, other) or likeness(one.vector, other.vector) < LIKE:
        return False
    if left.whose and right.whose and left.whose.isdisjoint(right.whose):
        return False
    if left.thing == right.thing:
        return True
    known = (left.whose & (right.whose | other.named)) | (right.whose & one.named)
    if not left.whose and not right.whose and left.last == right.last:  # "tensions with Norvia", "ethnic tensions"
        known = one.named & other.named
    return bool(known) and (left.thing <= right.thing or right.thing <= left.thing)


def _other_time(one: Statement, other: Statement) -> bool:
    """Whether the two are of other times, or one of a day or week and the other of who knows when."""
    if meet(one.period, other.period) is Meeting.APART:
        return True
    given = [period for period in (one.period, other.period) if period is not None]
    if len(given) != 1:
        return False
    first, last = given[0].first, given[0].last
    return first is not None and last is not None and (last - first).days < LONG
