"""Statements in, those out that count one crowd for who called it and for who watched over it, far from each other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import combinations

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.questions.figures import connected
from audiatur.compare.questions.meetings.opposed.counts import Count
from audiatur.compare.statement import Statement
from audiatur.compare.values import apart, main_value, no_room, one_value, rounds_to
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling, Sides
from audiatur.compare.words import pattern_of
from audiatur.model.amount import Amount
from audiatur.model.record import Record
from audiatur.resources import load

CROWD = "size of the crowd"
"""What such counts answer."""
LEAST = 100
"""People from which a gathering is a crowd that counters differ on."""
GAP = 0.2
"""A gap, as a share of the larger count, that no rounding and no other hour of the day leaves open."""
NEAR = 600
"""Characters between the two counts of one article within which it sets one against the other."""
WINDOW = 30
"""Counts of one article that are held against each other."""
JUST_TOLD = 160
"""Characters before a sentence in which the gathering may be told: "The prefecture counted 22,000"."""
BEFORE = 30
"""Characters before a figure in which it may be told to be that of another gathering."""
BESIDE = 45
"""Characters behind a name in which it may be told to have called the gathering: "the league, which organised it"."""
OF_ANOTHER = re.compile(
    r"(?:\b(?:than|as|like|recalling|exceed\w*|surpass\w*|matched?)\s+(?:the|last|a)\b|\bthe\s+(?:estimated\s+)?$)",
    re.IGNORECASE,
)
"""Words of a gathering that this one is held against: "more than the 30,000 who marched then"."""
SAID = r"(?:said|say|says|put|puts|estimated?|estimates|counted|counts?|gave|gives|reported|reports?|claimed?|claims)\b"


class Counter(StrEnum):
    """Which side counts a crowd."""

    ORGANISERS = "organisers"
    AUTHORITIES = "authorities"


class CrowdWords(Record):
    """Words of gatherings and of those who count them; see the packaged file."""

    organisers: tuple[str, ...]
    organised: tuple[str, ...]
    authorities: tuple[str, ...]
    gathered: tuple[str, ...]
    units: tuple[str, ...]
    parts: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class _Count(Count):
    """A count of a crowd: the statement, its figure, and which side gives it."""

    counter: Counter


def crowds(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents that give rival counts of one crowd.

    That it is one crowd is known from an article that gives both counts: others that give one of the two figures, for
    the same side and of no other day, speak of the same crowd.
    """
    counts = [found for statement in statements if (found := _count(statement)) is not None]
    rivals = list(_within_articles(counts))
    if not rivals:
        return
    alike = [(a, b) for a, b in candidates(counts, _keys) if _one_count(counts[a], counts[b])]
    for crowd in connected([*rivals, *alike]):
        for a, b in combinations(crowd, 2):
            left, right = counts[a], counts[b]
            if left.statement.document is not right.statement.document and _rival(left, right):
                yield Met(left.statement, right.statement, _ruling(left, right))


def _ruling(left: _Count, right: _Count) -> Ruling:
    held = tuple((one.said, f"{one.counter.value}, {one.statement.document.name}") for one in (left, right))
    return Ruling.opposed(Rule.RIVAL_COUNTS, Sides("Rival counts of one crowd", held, asked=CROWD))


def _within_articles(counts: Sequence[_Count]) -> Iterator[tuple[int, int]]:
    """Pairs of counts by the two sides that one article gives close to each other."""
    of_document: defaultdict[str, list[int]] = defaultdict(list)
    for index, count in enumerate(counts):
        of_document[count.statement.document.id].append(index)
    for indices in of_document.values():
        for a, b in combinations(indices[:WINDOW], 2):
            left, right = counts[a], counts[b]
            near = abs(left.amount.span.start - right.amount.span.start) <= NEAR
            if left.counter is not right.counter and near and not _other_day(left, right):
                yield a, b


def _one_count(left: _Count, right: _Count) -> bool:
    """Whether two documents give one figure for one side, and not of two days."""
    if left.counter is not right.counter or left.statement.document is right.statement.document:
        return False
    one = one_value(left.amount, right.amount) or rounds_to(left.amount, right.amount)
    return one and not _other_day(left, right)


def _other_day(left: _Count, right: _Count) -> bool:
    return meet(left.statement.period, right.statement.period) is Meeting.APART


def _rival(left: _Count, right: _Count) -> bool:
    """Whether two counts of one crowd lie apart, whatever their bounds leave open.

    Those of one side do where both are given as they are: at another hour more may have come.
    """
    if _other_day(left, right):
        return False
    if left.counter is right.counter and not _both_exact(left, right):
        return False
    return no_room(left.amount, right.amount) and apart(_value(left.amount), _value(right.amount)) >= GAP


def _both_exact(left: _Count, right: _Count) -> bool:
    return (
        left.amount.hedge is None and right.amount.hedge is None and None not in {left.amount.value, right.amount.value}
    )


def _value(amount: Amount) -> float:
    return main_value(amount) or amount.low or amount.high or 0.0


def _keys(count: _Count) -> Iterable[tuple[str, str]]:
    """One key for the figure as it is, one each for the roundings that may meet it."""
    value = _value(count.amount)
    return [(count.counter.value, f"{value:.0e}"), (count.counter.value, f"{value:.1e}")]


def _count(statement: Statement) -> _Count | None:
    """What a statement counts of a crowd, for one of the two sides; None where it counts none."""
    if statement.planned or statement.negative or not statement.claim.amounts:
        return None
    words, text = _words(), statement.text
    sentence = statement.claim.sentence
    told = statement.document.text[max(0, sentence.start - JUST_TOLD) : sentence.end]
    if pattern_of(words.gathered).search(told) is None or pattern_of(words.parts).search(text):
        return None
    counter = _counter(statement)
    amount = next((one for one in statement.claim.amounts if _of_people(one, statement)), None)
    return _Count(statement, amount, counter) if counter is not None and amount is not None else None


def _of_people(amount: Amount, statement: Statement) -> bool:
    """Whether a figure counts people, and not those of another gathering that this one is held against."""
    if amount.ordinal or amount.currency or amount.change or _value(amount) < LEAST:
        return False
    if amount.unit is not None and amount.unit.casefold() not in _words().units:
        return False
    before = statement.document.text[max(0, amount.span.start - BEFORE) : amount.span.start]
    return OF_ANOTHER.search(before) is None


def _counter(statement: Statement) -> Counter | None:
    """Which side gives the count: who "puts" or "estimates" it in the claim's own words, else who says it."""
    words, speaker = _words(), statement.claim.speaker
    own = re.match(rf"(?P<who>[^,.;]{{0,60}}?)\s{SAID}", statement.text)
    who = own["who"] if own else (f"{speaker.name} {speaker.role or ''}" if speaker else "")
    if pattern_of(words.authorities).search(who):
        return Counter.AUTHORITIES
    if pattern_of(words.organisers).search(who):
        return Counter.ORGANISERS
    if own or speaker is None:
        return None
    start, end = speaker.span.start, speaker.span.end + BESIDE
    beside = f"{speaker.role or ''} {statement.document.text[start:end]}"
    return Counter.ORGANISERS if pattern_of(words.organised).search(beside) else None


@cache
def _words() -> CrowdWords:
    words: CrowdWords = load(CrowdWords, "words/en/compare/crowds")
    return words
