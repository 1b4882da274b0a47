"""Statements in, those out that quote a few words of one speaker ("deplorable"), which a longer rule passes over."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from audiatur.compare.packed import likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.repeated import repeated_acts
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.words import content_words, stem
from audiatur.model.finding import Verdict
from audiatur.model.speaker import SpeakerKind
from audiatur.quoting import WORD, Quoted

SHORT = 8
"""Words of a quotation up to which it is an expression, picked out of what was said."""
LONGEST = 60
"""Words of a quotation that are looked at."""
LIKE_OF_ONE_WORD, LIKE_OF_SEVERAL, LIKE_OF_UNKNOWN = 0.12, 0.08, 0.15
"""Likeness of words from which two statements with one quoted word, with several, or of an unknown mouth meet."""
SEVERAL = 2
"""Stems of an expression from which it is nobody else's by chance."""
LITTLE = 2
"""Words that say too little to tell what is spoken of ("called what happened")."""
JUST_BEFORE = 25
"""Characters before a quotation in which it is denied."""
DENIED = re.compile(r"\b(?:not|never|without|no|denied|denies)\b|n[’']t\b", re.IGNORECASE)


@dataclass(frozen=True, eq=False)
class _Quoting:
    statement: Statement
    short: frozenset[tuple[str, ...]]
    every: tuple[tuple[str, ...], ...]


def short_quotations(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents that quote one expression of one speaker."""
    quoted = Quoted()
    quoting: list[_Quoting] = []
    for statement in statements:
        within = quoted.places(statement.document)
        if within and not statement.office and (found := _quoting(statement, within)) is not None:
            quoting.append(found)
    for a, b in candidates(quoting, _keys):
        one, other = quoting[a], quoting[b]
        if one.statement.document is not other.statement.document and _one_expression(one, other):
            yield Met(one.statement, other.statement, _ruling(one.statement, other.statement))


def _keys(quoting: _Quoting) -> Iterator[tuple[str, str]]:
    for words in quoting.every:
        for word in words[:SHORT]:
            yield quoting.statement.speaker or "", word
        yield from pairwise(words[:SHORT])


def _quoting(statement: Statement, places: Sequence[tuple[int, int]]) -> _Quoting | None:
    span, text = statement.claim.span, statement.document.text
    short: set[tuple[str, ...]] = set()
    every: list[tuple[str, ...]] = []
    for start, end in places[max(0, bisect_right(places, (span.start, span.start)) - 1) :]:
        if start >= span.end:
            break
        if end <= span.start or DENIED.search(text, max(0, start - JUST_BEFORE), start):
            continue
        inside = text[start:end]
        words = tuple(stem(match.group()) for match in content_words(inside)[:LONGEST])
        if words:
            every.append(words)
            if len(WORD.findall(inside)) <= SHORT and not _is_name(inside):
                short.add(words)
    return _Quoting(statement, frozenset(short), tuple(every)) if every else None


def _is_name(inside: str) -> bool:
    """Whether every word that says something begins with a capital: a title or a name, said by all."""
    return all(match.group()[0].isupper() for match in content_words(inside))


def _one_expression(one: _Quoting, other: _Quoting) -> bool:
    """Whether an expression of one is, word for word that says something, in a quotation of the other.

    Of an unknown mouth, or of one word, both must be expressions: what holds it among much else may be another saying.
    """
    left, right = one.statement, other.statement
    known = left.said_by_one(right)
    if not known and left.speaker is not None and right.speaker is not None:
        return False
    like = likeness(left.vector, right.vector)
    if known and like >= LIKE_OF_SEVERAL and any(len(set(words)) >= SEVERAL for words in _shared(one, other)):
        return True
    picked = [words for words in _shared(one, other) if words in one.short and words in other.short]
    if known:
        one_thing = any(_of_one_thing(left, right, words) for words in picked)
        return one_thing and like >= LIKE_OF_ONE_WORD and _is_person(left)
    return any(len(set(words)) >= SEVERAL for words in picked) and like >= LIKE_OF_UNKNOWN


def _of_one_thing(left: Statement, right: Statement, words: tuple[str, ...]) -> bool:
    """Whether a word beside the quoted one is shared, or one of the two tells too little of what is called so."""
    mine, theirs = (side.content - set(words) - repeated_acts() for side in (left, right))
    return not mine.isdisjoint(theirs) or min(len(mine), len(theirs)) <= LITTLE


def _is_person(statement: Statement) -> bool:
    """Whether a person speaks: a country's one word is said by many, of many things."""
    speaker = statement.claim.speaker
    return speaker is not None and speaker.kind is SpeakerKind.PERSON


def _shared(one: _Quoting, other: _Quoting) -> Iterator[tuple[str, ...]]:
    """The expressions of either that a quotation of the other holds, and both statements themselves."""
    own = one.statement.own & other.statement.own
    for mine, theirs in ((one, other), (other, one)):
        for words in sorted(mine.short):
            if own.issuperset(words) and any(_holds(words, quoted) for quoted in theirs.every):
                yield words


def _holds(words: tuple[str, ...], quoted: tuple[str, ...]) -> bool:
    """Whether a quotation holds all words of another in their order."""
    rest = iter(quoted)
    return all(word in rest for word in words)


def _ruling(left: Statement, right: Statement) -> Ruling:
    whom = f"{left.speaker} in " if left.said_by_one(right) else ""
    alike = f"quote {whom}the same words: one origin"
    return Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_QUOTATION, reason=f"Both {alike}.", alike=alike)
