"""Statements in, those of two documents out that count everybody on one strike: alike, or near each other but apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.figure import LOOK_BACK, TAKEN_FROM
from audiatur.compare.questions.meetings.opposed.counts import YEAR, Count, near_rivals, other_years, rival_counts
from audiatur.compare.statement import Statement
from audiatur.compare.values import one_value, rounds_to
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.words import any_of, stem
from audiatur.model.amount import Amount
from audiatur.model.finding import Verdict
from audiatur.model.record import Record
from audiatur.resources import load

STRIKERS = "how many are on strike"
"""What such counts answer."""
LEAST = 500
"""Strikers from which a count is that of a whole strike rather than of one works."""
NEAR = 90
"""Characters behind a figure in which it is told that those strike."""
BETWEEN = 2
"""Words that may stand between the strike and the figure ("about", "more than")."""
MOST = 60
"""Counts of one story that are held against each other, the first of each document first."""
OF_EACH = 3
"""Counts of one document that are."""
SENTENCE_END = re.compile(r"[;:]|\.\s")


class StrikeWords(Record):
    """Words of strikes and of those on strike; see the packaged file."""

    anybody: frozenset[str]
    before: tuple[str, ...]
    behind: tuple[str, ...]
    parts: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class _Count(Count):
    noun: str


def strikers(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents that count all who are on strike.

    Counts far from each other are of two strikes, or of one works; those near each other may be one loosely told.
    """
    taken: dict[str, int] = {}
    counts: list[_Count] = []
    for statement in statements:
        key = statement.document.id
        found = _count(statement) if taken.get(key, 0) < OF_EACH else None
        if found is not None:
            taken[key] = taken.get(key, 0) + 1
            counts.append(found)
    for left, right in combinations(counts[:MOST], 2):
        one, other = left.statement, right.statement
        if one.document is other.document or not _one_strike(left, right):
            continue
        if one.said_by_one(other) or other_years(one, other):
            continue
        ruling = _ruling(left, right)
        if ruling is not None:
            yield Met(one, other, ruling)


def _one_strike(left: _Count, right: _Count) -> bool:
    """Whether both may count those on one strike: in one noun, or each in one that anybody is counted in."""
    if meet(left.statement.period, right.statement.period) is Meeting.APART and YEAR.search(left.statement.around):
        return False
    return left.noun == right.noun or {left.noun, right.noun} <= _anybody()


def _ruling(left: _Count, right: _Count) -> Ruling | None:
    if one_value(left.amount, right.amount) or rounds_to(left.amount, right.amount):
        alike = f"count {left.said} on strike"
        return Ruling(Verdict.CORROBORATED, Rule.SAME_VALUE, f"Both {alike}.", alike=alike)
    if not near_rivals(left.amount, right.amount):
        return None
    return rival_counts("Counts of those on strike", left, right, STRIKERS)


def _count(statement: Statement) -> _Count | None:
    """What a statement tells of all who are on strike; None where it counts some of them, or none."""
    if statement.negative and not any(_just_before(statement, one) for one in statement.claim.amounts):
        return None
    for amount in statement.claim.amounts:
        if amount.value is None or amount.value < LEAST or amount.ordinal or amount.currency or amount.counted is None:
            continue
        text = statement.document.text
        noun = amount.counted.quote(text)
        tail = SENTENCE_END.split(text[amount.span.end : min(amount.span.end + NEAR, statement.claim.sentence.end)])[0]
        if TAKEN_FROM.match(text, amount.span.end) or _pattern(_words().parts).search(tail):
            continue
        if _just_before(statement, amount) or _pattern(_words().behind).search(tail) or "striking" in noun.casefold():
            return _Count(statement, amount, stem(noun.split()[-1]))
    return None


def _just_before(statement: Statement, amount: Amount) -> bool:
    """Whether what stands right before a figure tells that those strike: "the strike of 61,000 porters"."""
    start = amount.span.start
    before = statement.document.text[max(0, start - LOOK_BACK) : start]
    match = [*_pattern(_words().before).finditer(before)]
    return bool(match) and len(before[match[-1].end() :].split()) <= BETWEEN


@cache
def _anybody() -> frozenset[str]:
    return frozenset(stem(word) for word in _words().anybody)


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return any_of(sorted(words, key=len, reverse=True))


@cache
def _words() -> StrikeWords:
    words: StrikeWords = load(StrikeWords, "words/en/compare/strikers")
    return words
