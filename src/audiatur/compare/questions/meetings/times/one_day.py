"""Statements and the times in them in, those out that set one event to one day, one hour, or one time long ago."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from audiatur.compare.packed import heaviest, likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.elsewhere import elsewhere_or_opposed
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.verdicts.same_statement import unlike_figures
from audiatur.compare.verdicts.time_names import time_names
from audiatur.model.finding import Verdict
from audiatur.model.period import Period, PeriodKind

YEAR_OR_MONTH = re.compile(r"\d{4}(?:-\d\d)?")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
LONG_AGO = 365
"""Days before an article from which a year or a month is named for one event's sake."""
HOUR = re.compile(r"\d{4}-\d\d-\d\dT(\d\d:\d\d)")
NEWS = 3
"""Days before an article within which its events lie: a day outside of them is named for one event's sake."""
LIKE_OF_HOUR, LIKE_OF_DAY, LIKE_OF_NEWS = 0.12, 0.12, 0.25
"""Likeness of words from which statements of one hour, of one day, of one day of the news tell of one event."""
SHARED = 2
"""Words, names and times apart, that both must share; one is enough of one subject."""
KEYS = 6


@dataclass(frozen=True, eq=False)
class _Dated:
    statement: Statement
    time: str
    said: str
    like: float
    told: tuple[bool, bool]
    """Whether it is denied, and whether it is still to come: of a large story's pairs, asked millions of times."""


def one_day(statements: Sequence[Statement], times: Mapping[str, Sequence[Period]]) -> Iterator[Met]:
    """Pairs of statements of two documents that set one event to one day or hour.

    Args:
        statements: All statements.
        times: The hours read in each document, by its id.
    """
    dated = [one for statement in statements for one in _of(statement, times.get(statement.document.id, ()))]
    for a, b in candidates(dated, lambda one: ((one.time, word) for word in _words(one.statement))):
        one, other = dated[a], dated[b]
        left, right = one.statement, other.statement
        if left.document is right.document or one.told != other.told or left.differs_in_subject(right):
            continue
        if likeness(left.vector, right.vector) < max(one.like, other.like) or unlike_figures(left, right):
            continue
        by_name = not YEAR_OR_MONTH.fullmatch(one.time)
        if not _one_event(left, right, by_name=by_name, by_day=by_name and one.like == other.like == LIKE_OF_DAY):
            continue
        if elsewhere_or_opposed(left, right):
            continue
        alike = f"set it to {one.said}"
        ruling = Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_DATE, reason=f"Both {alike}.", alike=alike)
        yield Met(left, right, ruling)


def _words(statement: Statement) -> Sequence[str]:
    """The heaviest words of a statement, and some of its names."""
    return [
        *heaviest(statement.own, statement.vector, KEYS),
        *(f"name:{name}" for name in sorted(statement.names)[:KEYS]),
    ]


def _one_event(left: Statement, right: Statement, *, by_name: bool, by_day: bool) -> bool:
    """Whether they share two words of what happened, or their subject and one of it or, where that may do, a name.

    A day that is named for one event's sake needs one word and one name only ("the ouster of Lund on May 3").
    """
    shared = (left.content & right.content) - time_names()
    names = left.names & right.names
    if left.subject is not None and left.subject == right.subject:
        return bool(shared or (by_name and names - {left.subject}))
    return len(shared) >= SHARED or (by_day and bool(shared) and len(shared) + len(names) >= SHARED)


def _of(statement: Statement, times: Sequence[Period]) -> Iterator[_Dated]:
    if statement.office:
        return
    told = statement.negative, statement.planned
    for period in times:
        hour = HOUR.match(period.timex)
        if hour and period.kind is PeriodKind.TIME and statement.claim.span.holds(period.span):
            said = " ".join(period.span.quote(statement.document.text).split())
            yield _Dated(statement, hour[1], said, LIKE_OF_HOUR, told)
    day, written = statement.period, (statement.claim.period or "").removesuffix("/..")  # "since May 3" names a day too
    if day and day.first and (day.first == day.last or DAY.fullmatch(written)):
        like = LIKE_OF_NEWS if of_the_news(statement, day.first) else LIKE_OF_DAY
        yield _Dated(statement, day.first.isoformat(), day.first.isoformat(), like, told)
    elif day and day.last and YEAR_OR_MONTH.fullmatch(written) and _long_ago(statement, day.last):
        yield _Dated(statement, written, written, LIKE_OF_DAY, told)


def _long_ago(statement: Statement, last: date) -> bool:
    """Whether a time ended so long before the article that it is told for one event's sake."""
    said = statement.said
    return said is not None and said.first is not None and (said.first - last).days > LONG_AGO


def of_the_news(statement: Statement, day: date) -> bool:
    """Whether a day is one of those that the article reports from, as far as its date is known."""
    said = statement.said
    return said is None or said.last is None or abs((said.last - day).days) <= NEWS
