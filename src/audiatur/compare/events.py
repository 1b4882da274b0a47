"""Dated statements in, the timeline out."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from audiatur.compare.calendar import days
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.model.claim import Commitment
from audiatur.model.event import Event, EventStatus
from audiatur.model.finding import Finding
from audiatur.model.record import Record
from audiatur.resources import load

FEWEST = 2
"""Words of the matter, names and times left out, that a statement of an event has."""
CAPTION = "caption"
"""What somebody does in a picture is told of no event."""
EVENT_PHRASE = "event_phrase"
"""The reader's rule of an act told by a noun: how firmly the sentence around it is told says nothing of it."""


class TimelineWords(Record):
    """Lemmas of verbs by which somebody only speaks, and patterns of words that look forward."""

    saying: frozenset[str]
    ahead: tuple[str, ...]


@cache
def _words() -> TimelineWords:
    words: TimelineWords = load(TimelineWords, "words/en/compare/timeline")
    return words


@cache
def _ahead() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(_words().ahead)})\b|['’]ll\b", re.IGNORECASE)


def events(story: Story, findings: Sequence[Finding]) -> tuple[Event, ...]:
    """Every dated statement that something happened or is to happen, in the order of time.

    Of the statements of one sentence at one time, those stand that hold the words of the time themselves, where any do.
    """
    several = {claim: one.id for one in reversed(findings) if one.documents > 1 for claim in one.claims}
    told = _holding_their_time(story, [one for one in story.statements if _tells(one)])
    found = [
        Event(
            when=statement.claim.period,
            status=_status(statement),
            claim=statement.claim.id,
            finding=several.get(statement.claim.id),
        )
        for statement in sorted(told, key=_place)
        if statement.claim.period
    ]
    return tuple(found)


def _tells(statement: Statement) -> bool:
    claim = statement.claim
    if not claim.period or not statement.period or statement.negative or claim.commitment is Commitment.OPINION:
        return False
    speaks = (claim.predicate or "").casefold() in _words().saying and not claim.amounts
    return not speaks and claim.zone != CAPTION and len(statement.content) >= FEWEST and not _misread(statement)


def _holding_their_time(story: Story, statements: Sequence[Statement]) -> Iterator[Statement]:
    """The statements without those to which the time of another one of their sentence was carried."""
    times = {key: sorted(period.span.start for period in periods) for key, periods in story.dates.items()}
    of_one: defaultdict[tuple[str, int, str | None], list[Statement]] = defaultdict(list)
    for statement in statements:
        claim = statement.claim
        of_one[claim.document, claim.sentence.start, claim.period].append(statement)
    for together in of_one.values():
        own = [one for one in together if _names_a_time(one, times.get(one.claim.document, ()))]
        innermost = [
            one for one in own if not any(other is not one and one.claim.span.holds(other.claim.span) for other in own)
        ]
        yield from innermost or together


def _names_a_time(statement: Statement, starts: Sequence[int]) -> bool:
    span = statement.claim.span
    at = bisect_left(starts, span.start)
    return at < len(starts) and starts[at] < span.end


def _still_to_come(statement: Statement) -> bool:
    """Whether the time lies behind the day on which it was told, or is the end of one that reaches behind it."""
    period, said = statement.period, statement.said
    told = said.last if said else None
    begin = (period.first or period.last) if period else None
    return begin is not None and told is not None and begin > told


def _misread(statement: Statement) -> bool:
    return _still_to_come(statement) and not statement.planned and _ahead().search(statement.text) is None


def _status(statement: Statement) -> EventStatus:
    """Planned where it is told as a plan, or is still to come when it is told."""
    if _still_to_come(statement):
        return EventStatus.PLANNED
    said = statement.said
    told = said.last if said else None
    last: dt.date | None = statement.period.last if statement.period else None
    over = last is not None and told is not None and last < told
    unsaid = EVENT_PHRASE in statement.claim.rules or _ahead().search(statement.text) is None
    if statement.planned and not (over and unsaid):
        return EventStatus.PLANNED
    return EventStatus.HAPPENED


def _place(statement: Statement) -> tuple[str, str, tuple[int, int, int]]:
    covered = days(statement.claim.period)
    first = covered.first or covered.last if covered else None
    return (first.isoformat() if first else "", statement.claim.period or "", statement.order)
