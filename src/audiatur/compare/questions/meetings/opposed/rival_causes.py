"""Statements in, those out that give one accident rival causes: an attack, a fault, the weather, or a denial of one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.openings import opening
from audiatur.compare.packed import likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.questions.meetings.opposed.counts import own_year, years_named
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling, Sides
from audiatur.compare.words import any_of, may_hold, pattern_of, stem, telling_words
from audiatur.model.finding import Verdict
from audiatur.model.record import Record
from audiatur.resources import load

CAUSE = "what caused it"
"""What such causes answer."""
OPENING = 3
"""Sentences with which an article tells what it is about."""
LIKE = 0.05
"""Likeness of words from which two sentences tell of one accident."""
DENIED_TWICE = 2
"""Words of denial that may take each other back."""
OF_WHAT = re.compile(r"\b([A-Z][a-z]+(?:ian|ean|ese|ish|an|i)?)\s+(?:passenger\s+|cargo\s+|military\s+|civilian\s+)?$")
"""A name right before what came to harm ("a Norvian jet")."""
BEFORE = 40
OR = re.compile(r"\bor\b", re.IGNORECASE)


class Causes(Record):
    """Kinds of accidents and of causes, on purpose or by chance, and words that tell, deny or leave one open."""

    accidents: dict[str, tuple[str, ...]]
    causes: dict[str, tuple[str, ...]]
    purpose: frozenset[str]
    chance: frozenset[str]
    telling: tuple[str, ...]
    open: tuple[str, ...]
    denying: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class _Told:
    """One cause of one accident, as a statement tells it.

    Attributes:
        statement: The statement.
        kind: What sort of cause.
        words: The words for it.
        denied: Whether it is denied.
        accidents: Kinds of what came to harm.
        whose: What that is called by, in lower case, where a name stands before it.
    """

    statement: Statement
    kind: str
    words: tuple[str, ...]
    denied: bool
    accidents: frozenset[str]
    whose: frozenset[str]

    @property
    def answer(self) -> str:
        """The cause as a reader is told it."""
        told = ", ".join(dict.fromkeys(self.words))
        return f"denied: {told}" if self.denied else told

    @property
    def stems(self) -> frozenset[str]:
        """The stems of its words."""
        return frozenset(stem(word.split()[-1]) for word in self.words)


def rival_causes(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents that tell unlike causes of one accident, or the same.

    The accident must be what both articles open with: others are told in passing.
    """
    told = [one for statement in statements for one in _told(statement)]
    if not told:
        return
    told_first = _openings(statements)
    main = [one for one in told if one.accidents & told_first.get(one.statement.document.id, frozenset())]
    for a, b in candidates(main, lambda one: [(kind,) for kind in sorted(one.accidents)]):
        left, right = main[a], main[b]
        if left.statement.document is right.statement.document or not _one_accident(left, right):
            continue
        ruling = _ruling(left, right)
        if ruling is not None:
            yield Met(left.statement, right.statement, ruling)


def _ruling(left: _Told, right: _Told) -> Ruling | None:
    """A conflict of a cause with its denial or with one that it excludes; an agreement of two of one kind."""
    one, other = left.statement, right.statement
    if left.kind == right.kind and left.denied == right.denied:
        if not left.stems & right.stems or not one.told_like(other):
            return None
        alike = f"give the cause, {left.answer}"
        return Ruling(Verdict.CORROBORATED, Rule.SAME_STATEMENT, f"Both {alike}.", alike=alike)
    if one.said_by_one(other):
        return None  # one voice, which may have learned more
    if left.kind != right.kind and (left.denied or right.denied or not _excluding(left.kind, right.kind)):
        return None
    if left.kind == right.kind and left.kind in _lists().chance and not left.stems & right.stems:
        return None  # who denies a short circuit does not deny a faulty cable
    held = tuple((each.answer, each.statement.voice) for each in (left, right))
    return Ruling.opposed(Rule.RIVAL_CAUSES, Sides("Rival causes", held, asked=CAUSE))


def _one_accident(left: _Told, right: _Told) -> bool:
    one, other = left.statement, right.statement
    if not left.accidents & right.accidents or meet(one.period, other.period) is Meeting.APART:
        return False
    if left.whose and right.whose and not left.whose & right.whose:
        return False
    return _years(one) == _years(other) and likeness(one.vector, other.vector) >= LIKE


def _years(statement: Statement) -> frozenset[str]:
    """The years that a sentence names; an article that names none tells of its own."""
    named = years_named(statement)
    return frozenset() if named <= own_year(statement) else named


def _openings(statements: Sequence[Statement]) -> Mapping[str, frozenset[str]]:
    """The kinds of accidents in the first sentences of each document."""
    found: dict[str, frozenset[str]] = {}
    for one in opening(statements, OPENING):
        found[one.document.id] = found.get(one.document.id, frozenset()) | _accidents(one.around)
    return found


def _told(statement: Statement) -> Iterator[_Told]:
    """The causes that a statement tells or denies; none where it leaves them open, or tells several at once."""
    text = statement.text
    if statement.planned or not statement.factual or statement.office or not may_hold(text, _telling_words()):
        return
    found = {
        kind: words
        for kind, pattern in _kinds().items()
        if (words := tuple(match.group().casefold() for match in pattern.finditer(text)))
    }
    if not found or not pattern_of(_lists().telling).search(text) or pattern_of(_lists().open).search(statement.around):
        return
    denials = len(pattern_of(_lists().denying).findall(text))
    denied = statement.negative or denials > 0
    if denials >= DENIED_TWICE or (not denied and _several(found.keys(), text)):
        return
    accidents = _accidents(text) or _accidents(statement.around)
    for kind, words in found.items() if accidents else ():
        yield _Told(statement, kind, words, denied, accidents, _whose(text))


def _several(kinds: Collection[str], text: str) -> bool:
    """Whether a sentence leaves it open which of several it was, or tells of one on purpose and one by chance."""
    if len(kinds) > 1 and OR.search(text):
        return True
    return any(kind in _lists().purpose for kind in kinds) and any(kind in _lists().chance for kind in kinds)


def _accidents(text: str) -> frozenset[str]:
    return frozenset(kind for kind, words in _lists().accidents.items() if pattern_of(words).search(text))


def _whose(text: str) -> frozenset[str]:
    """Names right before what came to harm."""
    found: set[str] = set()
    for words in _lists().accidents.values():
        for match in pattern_of(words).finditer(text):
            named = OF_WHAT.search(text[max(0, match.start() - BEFORE) : match.start()])
            if named:
                found.add(named[1].casefold())
    return frozenset(found) - {"the", "a", "this", "that", "no"}


@cache
def _kinds() -> Mapping[str, re.Pattern[str]]:
    return {kind: any_of(sorted(words, key=len, reverse=True)) for kind, words in _lists().causes.items()}


def _excluding(one: str, other: str) -> bool:
    """Whether one is done on purpose and the other comes by chance."""
    purpose, chance = _lists().purpose, _lists().chance
    return (one in purpose and other in chance) or (other in purpose and one in chance)


@cache
def _telling_words() -> frozenset[str]:
    """The longest word of every cause: most statements hold none, and are soon done with."""
    return telling_words(word for words in _lists().causes.values() for word in words)


@cache
def _lists() -> Causes:
    lists: Causes = load(Causes, "words/en/compare/rival_causes")
    return lists
