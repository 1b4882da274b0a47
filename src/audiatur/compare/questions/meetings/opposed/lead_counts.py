"""Statements in, those of two documents out that open with unlike counts of one noun: they count one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.figure import GENERIC, TAKEN_FROM
from audiatur.compare.openings import opening
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.questions.meetings.opposed.counts import Count, near_rivals, other_years, rival_counts
from audiatur.compare.statement import Statement
from audiatur.compare.units import is_measure
from audiatur.compare.verdicts.met import Met
from audiatur.compare.words import stem
from audiatur.model.amount import Amount
from audiatur.model.record import Record
from audiatur.resources import load

LEAD = "how many"
"""What such counts answer."""
OPENING = 8
"""Sentences with claims with which an article tells what it is about."""
LEAST = 1000
"""From here two counts of one noun at the head of two articles do not come near each other by chance."""
DAYS = 1
"""Between the days of two articles; what is counted later may have grown."""


class LeadWords(Record):
    """Nouns of what is counted by and by, or for two rivals; see the packaged file."""

    moving: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class _Count(Count):
    noun: str


def lead_counts(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents of about one day, each at the head of its article.

    What an article opens with is what the affair is about, so that a story tells it in words that all its articles
    share: by these words alone two such counts would not be known for one. Neither article may give both.
    """
    counts = list(_opening(statements))
    values: defaultdict[str, set[float]] = defaultdict(set)
    for statement in statements if counts else ():
        values[statement.document.id].update(one.value for one in statement.claim.amounts if one.value is not None)
    for a, b in candidates(counts, lambda one: [(one.noun,)]):
        left, right = counts[a], counts[b]
        one, other = left.statement, right.statement
        if one.document is other.document or not _of_one_day(one, other) or not near_rivals(left.amount, right.amount):
            continue
        if left.amount.value in values[other.document.id] or right.amount.value in values[one.document.id]:
            continue  # who gives both holds them for two things
        if meet(one.period, other.period) is Meeting.APART or other_years(one, other) or one.negative != other.negative:
            continue
        if one.differs_in_subject(other) or one.said_by_one(other):
            continue
        shown = " ".join((left.amount.counted or left.amount.span).quote(one.document.text).split())
        yield Met(one, other, rival_counts(f"Counts of {shown.lower()}", left, right, LEAD))


def _of_one_day(one: Statement, other: Statement) -> bool:
    mine, theirs = _day(one), _day(other)
    return mine is not None and theirs is not None and abs((mine - theirs).days) <= DAYS


def _day(statement: Statement) -> date | None:
    told = statement.said
    return told.last if told else None


def _opening(statements: Sequence[Statement]) -> Iterator[_Count]:
    """The large counts of a noun in the first sentences of each document."""
    for statement in opening(statements, OPENING):
        for amount in statement.claim.amounts:
            noun = _noun(statement, amount)
            if noun is not None:
                yield _Count(statement, amount, noun)


def _noun(statement: Statement, amount: Amount) -> str | None:
    """The stem of what a figure counts; None where it is small, a part, a measure, or grows by the hour."""
    if amount.value is None or amount.value < LEAST or amount.ordinal or amount.currency or amount.change:
        return None
    if amount.counted is None or amount.unit is None or is_measure(amount.unit) or " " in amount.unit:
        return None
    text = statement.document.text
    if TAKEN_FROM.match(text, amount.span.end):
        return None
    noun = stem(amount.counted.quote(text).split()[-1])
    return None if noun in GENERIC or noun in _moving() else noun


@cache
def _moving() -> frozenset[str]:
    words: LeadWords = load(LeadWords, "words/en/compare/lead_counts")
    return frozenset(stem(word) for word in words.moving)
