"""Statements in, those out that say of one event that it harmed nobody, and those that count whom it harmed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.entities.places import country
from audiatur.compare.figure import GENERIC
from audiatur.compare.packed import heaviest, likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.scopes import BEFALLEN, is_unliving, scope_of
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.verdicts.time_names import time_names
from audiatur.compare.words import any_of, stems
from audiatur.model.finding import Verdict
from audiatur.model.record import Record
from audiatur.resources import load

LIKE = 0.12
"""Likeness of words from which a toll, and the word that there is none, are of one event."""
LIKE_OF_NONE = 0.05
"""The same of two that both say so."""
SHARED = 2
"""Words that a toll and the word that there is none must share where they share no name."""
KEYS = 8
"""Words and names of a statement by which it is looked up."""
KINDS = frozenset({"killed", "wounded"})
PERSON = "person"


class Unharmed(Record):
    """Words for what befell nobody.

    Attributes:
        nouns: Nouns behind "no", each with what it says befell nobody.
        verbs: Participles behind "nobody was", likewise.
        open: Words by which it is open whether anybody was.
    """

    nouns: dict[str, tuple[str, ...]]
    verbs: dict[str, tuple[str, ...]]
    open: tuple[str, ...]


@cache
def _words() -> Unharmed:
    words: Unharmed = load(Unharmed, "words/en/compare/unharmed")
    return words


@cache
def _none() -> tuple[re.Pattern[str], ...]:
    nouns, verbs = "|".join(_words().nouns), "|".join(_words().verbs)
    return (
        re.compile(
            rf"\b(?:no|without(?:\s+any)?)\s+({nouns})(?:\s+(?:or|and|nor)\s+(?:no\s+)?({nouns}))?\b", re.IGNORECASE
        ),
        re.compile(
            rf"\b(?:no[ -]?one|nobody|no people)\s+(?:(?:was|were|is|has been|had been|got)\s+)?"
            rf"({verbs})(?:\s+(?:or|and|nor)\s+({verbs}))?\b",
            re.IGNORECASE,
        ),
    )


@cache
def _open() -> re.Pattern[str]:
    return any_of(_words().open)


@dataclass(frozen=True, eq=False)
class _Told:
    """What one statement says of those whom an event harmed.

    Attributes:
        statement: The statement.
        kinds: What befell them, or befell nobody.
        none: Whether it befell nobody.
        said: Its words for it.
    """

    statement: Statement
    kinds: frozenset[str]
    none: bool
    said: str


def spared(text: str) -> tuple[frozenset[str], str]:
    """What a text says to have befallen nobody, and its words for it.

    >>> kinds, said = spared("There were no casualties in the camp")
    >>> sorted(kinds), said
    (['killed', 'wounded'], 'no casualties')
    >>> spared("There were no immediate reports of casualties")
    (frozenset(), '')
    """
    found = next((match for pattern in _none() if (match := pattern.search(text))), None)
    if found is None or _open().search(text):
        return frozenset(), ""
    lists = {**_words().nouns, **_words().verbs}
    return frozenset(kind for word in found.groups() if word for kind in lists[word.casefold()]), found.group()


def unharmed(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents: both say that nobody was harmed, or one does and the other counts some."""
    none = [found for one in statements if one.factual and (found := _spared(one)) is not None]
    if not none:
        return
    about = frozenset().union(*(one.kinds for one in none))
    counted = [found for one in statements if one.claim.amounts and (found := _counted(one, about)) is not None]
    held = sorted((*none, *counted), key=lambda one: one.statement.order)
    for a, b in candidates(held, _keys):
        left, right = held[a], held[b]
        if left.none and right.none:
            ruling = _both_none(left, right)
        elif left.none or right.none:
            ruling = _rivals(*((right, left) if left.none else (left, right)))
        else:
            ruling = None
        if ruling is not None:
            yield Met(left.statement, right.statement, ruling)


def _spared(statement: Statement) -> _Told | None:
    kinds, said = spared(statement.text)
    return _Told(statement, kinds, none=True, said=said) if kinds else None


def _counted(statement: Statement, about: frozenset[str]) -> _Told | None:
    """Whom a statement counts of people in general, where some other says that nobody was."""
    if not statement.factual or statement.negative:
        return None
    text, start = statement.text, statement.claim.span.start
    for amount in statement.claim.amounts:
        if amount.ordinal or not amount.value or amount.unit not in {None, PERSON, *GENERIC}:
            continue
        befell = scope_of(text, amount.span.start - start, amount.span.end - start).get(BEFALLEN)
        if befell in about & KINDS:
            said = f"{amount.span.quote(statement.document.text)} {befell}"
            return _Told(statement, frozenset({befell}), none=False, said=said)
    return None


def _both_none(left: _Told, right: _Told) -> Ruling | None:
    one, other = left.statement, right.statement
    if one.document is other.document or not left.kinds & right.kinds:
        return None
    if not _one_event(one, other, LIKE_OF_NONE, 1):
        return None
    reason = f"Both say that it harmed nobody: {left.said} ({one.voice}); {right.said} ({other.voice})."
    return Ruling(Verdict.CORROBORATED, Rule.SAME_STATEMENT, reason)


def _rivals(count: _Told, none: _Told) -> Ruling | None:
    """A toll and another voice's word that there is none; where the toll is told later, it may have risen since."""
    says, denies = count.statement, none.statement
    if says.document is denies.document or says.said_by_one(denies):
        return None
    if not count.kinds <= none.kinds or not _one_event(says, denies, LIKE, SHARED) or _of_two_sites(says, denies):
        return None
    told, denied = says.said, denies.said
    if told and denied and told.first and denied.last and denied.last < told.first:
        return None
    reason = f"{says.voice} gives {count.said}, {denies.voice} says: {none.said}."
    return Ruling(Verdict.CONFLICT, Rule.DENIED, reason)


def _one_event(one: Statement, other: Statement, least: float, words: int) -> bool:
    """Whether both are of one event: the sentences share a name or so many words, and no time parts them."""
    if meet(one.period, other.period) is Meeting.APART or likeness(one.vector, other.vector) < least:
        return False
    shared = set(stems(one.around)) & set(stems(other.around)) - _silent() - time_names()
    shared_names = (one.named & other.named) - {one.speaker, other.speaker}
    named = any(country(name) is None for name in shared_names)  # much happens in one country
    return named or len(shared) >= words


def _of_two_sites(one: Statement, other: Statement) -> bool:
    """Whether each names a building, a craft or the like, and they share none: a toll aboard, and none at a base."""
    mine, theirs = (frozenset(filter(is_unliving, stems(side.text))) for side in (one, other))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


@cache
def _silent() -> frozenset[str]:
    """Stems of the words for what befell somebody or nobody."""
    return frozenset(part for word in (*_words().nouns, *_words().verbs, *GENERIC) for part in stems(word))


def _keys(told: _Told) -> Iterator[tuple[str, ...]]:
    statement = told.statement
    for word in heaviest(frozenset(statement.vector), statement.vector, KEYS):
        yield ("word", word)
    for name in sorted(statement.named)[:KEYS]:
        yield ("name", name)
