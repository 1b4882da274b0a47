"""Statements in, those of two documents out that count unlike many people of one nation among the dead of one event."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.entities.places import country, country_name
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.questions.meetings.opposed.counts import Count, other_years, rival_counts
from audiatur.compare.statement import Statement
from audiatur.compare.values import apart, no_room, one_value
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.words import pattern_of
from audiatur.model.amount import Amount, Hedge
from audiatur.model.finding import Verdict
from audiatur.model.record import Record
from audiatur.model.span import Span
from audiatur.resources import load

NATIONALS = "people of one nation"
"""What such counts answer."""
FEW = 2
"""Below so many, one more is soon found."""
FAR = 0.35
"""A gap, as a share of the larger count, from which two events, or two days of one, are told."""
OTHERS = 2
"""Nations that a sentence counts from which it tells the whole by nation."""
WHO = re.compile(
    r"\s+(?:(?:of\s+(?:them|whom)\s+)?(?:were|was|are|is)\s+)?(?P<nation>[A-Z][a-z]+)\b(?:\s+(?P<noun>[a-z]+))?"
)
"""A nation behind a figure: "63 Norvians", "57 Norvian citizens", "78 were Norvian"."""


class NationalWords(Record):
    """What befell those counted, and nouns for anybody of a nation; see the packaged file."""

    killed: tuple[str, ...]
    wounded: tuple[str, ...]
    missing: tuple[str, ...]
    people: frozenset[str]


@dataclass(frozen=True, eq=False)
class _Count(Count):
    nation: str


def nationals(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents, of which one at least tells the dead of several nations."""
    counts = [found for statement in statements for found in _counts(statement)]
    nations: defaultdict[Span, set[str]] = defaultdict(set)
    for count in counts:
        nations[count.statement.claim.sentence].add(count.nation)
    several = {sentence for sentence, told in nations.items() if len(told) >= OTHERS}
    for a, b in candidates(counts, lambda one: [(one.nation,)]):
        left, right = counts[a], counts[b]
        one, other = left.statement, right.statement
        if one.document is other.document or several.isdisjoint({one.claim.sentence, other.claim.sentence}):
            continue
        if meet(one.period, other.period) is Meeting.APART or other_years(one, other):
            continue
        if one.said_by_one(other):
            continue
        ruling = _ruling(left, right)
        if ruling is not None:
            yield Met(one, other, ruling)


def _ruling(left: _Count, right: _Count) -> Ruling | None:
    if one_value(left.amount, right.amount):
        alike = f"count {left.said} from {country_name(left.nation)}"
        return Ruling(Verdict.CORROBORATED, Rule.SAME_VALUE, f"Both {alike}.", alike=alike)
    values = left.amount.value or 0.0, right.amount.value or 0.0
    rough = Hedge.ABOUT in {left.amount.hedge, right.amount.hedge}
    if rough or not no_room(left.amount, right.amount) or min(values) <= FEW or apart(*values) > FAR:
        return None
    return rival_counts(f"Counts of those from {country_name(left.nation)}", left, right, NATIONALS)


def _counts(statement: Statement) -> list[_Count]:
    """The dead that a statement counts by nation; none where it tells of the wounded, the missing or another lot."""
    if statement.negative or statement.planned or not statement.claim.amounts:
        return []
    words, around = _words(), statement.around
    if not pattern_of(words.killed).search(around) or pattern_of((*words.wounded, *words.missing)).search(around):
        return []
    return [
        _Count(statement, amount, nation)
        for amount in statement.claim.amounts
        if amount.value is not None and not amount.ordinal and not amount.currency
        if (nation := _nation(statement, amount)) is not None
    ]


def _nation(statement: Statement, amount: Amount) -> str | None:
    """Of which nation those are whom a figure counts; None for some sort of them ("12 Norvian nurses")."""
    match = WHO.match(statement.document.text, amount.span.end, statement.claim.sentence.end)
    if match is None:
        return None
    name = match["nation"]
    several = country(name.removesuffix("s")) if name.endswith("s") else None
    if several is not None:
        return several
    return country(name) if match["noun"] is None or match["noun"] in _words().people else None


@cache
def _words() -> NationalWords:
    words: NationalWords = load(NationalWords, "words/en/compare/nationals")
    return words
