"""Statements in, those out that tell, or deny, that one thing brought another about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling, Sides
from audiatur.compare.words import any_of, may_hold, stems, telling_words
from audiatur.model.finding import Verdict
from audiatur.model.record import Record
from audiatur.resources import load

CAME_OF = "what it came of"
"""What such statements answer."""
REACH = 110
"""Characters on either side of the cue in which a thing is named."""
SHARED = 2
"""Words of the one thing and of the other that both statements must share, together at least one of each."""
KEYS = 6
BREAK = re.compile(r"[;:(\"”“—–]|,\s|\s(?:and|but|who|after|when|while|because|saying|said|amid|as)\s")
OPEN = re.compile(
    r"\b(?:may|might|could|would|if|whether|partly|partially|in part|among|also|not only|possibly|perhaps|allegedly)\b",
    re.IGNORECASE,
)
"""Words by which it is open, or one cause of several."""


class BroughtAbout(Record):
    """Words that tell or deny that one thing came of another; see the packaged file."""

    passive: tuple[str, ...]
    active: tuple[str, ...]
    denying: tuple[str, ...]
    links: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class _Told:
    """The stems of the two things, what came of the other first, and whether that is denied."""

    statement: Statement
    first: frozenset[str]
    second: frozenset[str]
    denied: bool


def brought_about(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents that tell, or deny, that one thing came of one other."""
    told = [found for one in statements if (found := _told(one)) is not None]
    for a, b in candidates(told, lambda one: [(word,) for word in sorted(one.first | one.second)[: 2 * KEYS]]):
        left, right = told[a], told[b]
        one, other = left.statement, right.statement
        if one.document is other.document or meet(one.period, other.period) is Meeting.APART:
            continue
        if not _one_matter(left, right) or one.said_by_one(other):
            continue
        if left.denied == right.denied:
            if one.told_like(other):
                reason = f"{one.voice} and {other.voice} both {'deny' if left.denied else 'tell'} what it came of."
                yield Met(one, other, Ruling(Verdict.CORROBORATED, Rule.SAME_STATEMENT, reason))
            continue
        held = tuple(("no" if each.denied else "yes", each.statement.voice) for each in (left, right))
        sides = Sides("Whether one thing came of the other", held, asked=CAME_OF)
        yield Met(one, other, Ruling.opposed(Rule.RIVAL_CAUSES, sides))


def _one_matter(left: _Told, right: _Told) -> bool:
    """Whether both name the two things; where a link is denied either may stand first."""
    straight = _shared(left.first, right.first, left.second, right.second)
    turned = _shared(left.first, right.second, left.second, right.first)
    return straight or ((left.denied or right.denied) and turned)


def _shared(first: frozenset[str], one: frozenset[str], second: frozenset[str], other: frozenset[str]) -> bool:
    mine, theirs = first & one, second & other
    return bool(mine and theirs) and len(mine | theirs) > SHARED


def _told(statement: Statement) -> _Told | None:
    text = statement.text
    if statement.planned or statement.office or not may_hold(text, _telling_words()) or OPEN.search(text):
        return None
    link = _link().search(text)
    if link:
        return _made(statement, link[1], link[2], denied=True)
    for pattern, denied, turned in _cues():
        match = pattern.search(text)
        if match is None:
            continue
        before = f"{statement.claim.subject or ''} {text[max(0, match.start() - REACH) : match.start()]}"
        after = BREAK.split(text[match.end() : match.end() + REACH], maxsplit=1)[0]
        parts = (after, before) if turned else (before, after)
        return _made(statement, *parts, denied=denied or statement.negative)
    return None


def _made(statement: Statement, first: str, second: str, *, denied: bool) -> _Told | None:
    things = frozenset(stems(first)), frozenset(stems(second))
    return _Told(statement, *things, denied) if all(things) else None


@cache
def _telling_words() -> frozenset[str]:
    """The longest word of every cue: most statements hold none, and are soon done with."""
    words = _words()
    return telling_words((*words.passive, *words.active, *words.denying, *words.links))


@cache
def _cues() -> tuple[tuple[re.Pattern[str], bool, bool], ...]:
    """Each kind of words, whether they deny, and whether what came of the other stands behind them."""
    words = _words()
    return (
        (any_of(words.denying), True, False),
        (any_of(words.passive), False, False),
        (any_of(words.active), False, True),
    )


@cache
def _link() -> re.Pattern[str]:
    nouns = "|".join(sorted(_words().links, key=len, reverse=True))
    return re.compile(
        rf"\bno (?:[a-z]+ )?(?:{nouns}) between ([^.;]{{3,{REACH}}}?) and ([^.;]{{3,{REACH}}})", re.IGNORECASE
    )


@cache
def _words() -> BroughtAbout:
    words: BroughtAbout = load(BroughtAbout, "words/en/compare/brought_about")
    return words
