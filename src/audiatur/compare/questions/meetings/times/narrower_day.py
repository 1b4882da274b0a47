"""Statements in, those out that set one event to a day and to the week or month that holds it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audiatur.compare.calendar import Days, Meeting, meet
from audiatur.compare.packed import heaviest, likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling, when
from audiatur.compare.verdicts.same_statement import unlike_figures
from audiatur.compare.verdicts.time_names import time_names
from audiatur.model.finding import Verdict

LONGEST = 31
"""Days of the longer time: a year holds too much to tell of one event."""
LIKE = 0.15
"""Likeness of words from which two such statements tell of one event."""
SHARED = 2
"""Words, names and times apart, that both must share."""
KEYS = 8


def narrower_day(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents of one event, of which one gives its time more precisely."""
    dated = [one for one in statements if not one.office and _short(one.period)]
    for a, b in candidates(dated, _keys):
        left, right = dated[a], dated[b]
        if left.document is right.document or meet(left.period, right.period) not in {Meeting.WITHIN, Meeting.HOLDS}:
            continue
        if left.negative != right.negative or left.planned != right.planned or left.differs_in_subject(right):
            continue
        if unlike_figures(left, right) or likeness(left.vector, right.vector) < LIKE:
            continue
        if len((left.content & right.content) - time_names()) >= SHARED:
            reason = f"{when(left)} and {when(right)} fit: one is more precise."
            yield Met(left, right, Ruling(Verdict.COMPATIBLE, Rule.NARROWER_DATE, reason))


def _keys(statement: Statement) -> Iterator[tuple[int, str]]:
    """The months that the time touches, each with the heaviest words."""
    days = statement.period
    ends = {day.year * 12 + day.month for day in (days.first, days.last) if day is not None} if days else set()
    for month in sorted(ends):
        for word in heaviest(statement.content - time_names(), statement.vector, KEYS):
            yield month, word


def _short(period: Days | None) -> bool:
    return bool(period and period.first and period.last and (period.last - period.first).days < LONGEST)
