"""Statements and the lengths of time in them in, those out that give one length for one thing ("72-hour", "3-day")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from audiatur.compare.figure import TIME_UNITS
from audiatur.compare.packed import likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.questions.meetings.acts.like_acts import meanings
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.agreeing import is_fragment
from audiatur.compare.verdicts.deeds import deed
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.words import content_words, stem
from audiatur.lasting import is_told_to_last
from audiatur.model.finding import Verdict
from audiatur.model.period import Period

LENGTH = re.compile(r"P(T?)(\d{1,5})([HDWMY])")
"""A TIMEX3 length of hours, days, weeks, months or years."""
HOURS = {"H": 1, "D": 24, "W": 168}
MONTHS = {"M": 1, "Y": 12}
LIKE, LIKE_OF_QUALITY = 0.2, 0.08
"""Likeness of words from which one length is of one thing; where it stands as a quality of it ("72-hour truce")."""
SHARED = 2
"""Words, names apart, that both must share, one of them near the length; of a quality its noun is enough."""
QUALITY = re.compile(r"(?:[\s,]+[\w-]+){1,3}")
"""The words that a length told as a quality stands before."""
NEAR = 40
"""Characters on either side of a length within which what it is the length of stands."""
OLD = re.compile(r"(?<=old)|[\s-]*old\b|\s+ago\b", re.IGNORECASE)
"""What ends or follows an age or a date told as a length."""
ONE = re.compile(r"(?:an?|per|each|every)\s(?:hour|day|week|month|year)$", re.IGNORECASE)
"""How a length begins that may be the time of a rate: "2,850 crowns a month"."""
KEYS = 6


@dataclass(frozen=True, eq=False)
class _Lasting:
    statement: Statement
    length: tuple[str, int]
    near: frozenset[str]
    thing: frozenset[str]
    said: str


def durations(statements: Sequence[Statement], lengths: Mapping[str, Sequence[Period]]) -> Iterator[Met]:
    """Pairs of statements of two documents that give one length of time for one thing.

    Args:
        statements: All statements.
        lengths: The lengths of time read in each document, by its id.
    """
    lasting = [one for statement in statements for one in _of(statement, lengths.get(statement.document.id, ()))]
    for a, b in candidates(lasting, _keys):
        one, other = lasting[a], lasting[b]
        left, right = one.statement, other.statement
        if left.document is right.document or left.negative != right.negative or left.differs_in_subject(right):
            continue
        if _other_figures(left, right):
            continue
        like = likeness(left.vector, right.vector)
        of_one_thing = bool(one.thing & other.thing) and like >= LIKE_OF_QUALITY
        if not _done_so_long(left, right):
            if not of_one_thing and (len(left.content & right.content) < SHARED or like < LIKE):
                continue
            if not one.near & other.near:
                continue
        alike = f"give {one.said}" if one.said == other.said else f"give one length, {one.said} and {other.said}"
        ruling = Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_LENGTH, reason=f"Both {alike}.", alike=alike)
        yield Met(left, right, ruling)


def _keys(lasting: _Lasting) -> Iterator[tuple[tuple[str, int], str]]:
    statement = lasting.statement
    whose = [statement.subject] if statement.subject and statement.subject_kind else []
    yield from ((lasting.length, word) for word in (*sorted(lasting.near)[:KEYS], *whose))


def _done_so_long(left: Statement, right: Statement) -> bool:
    """Whether both tell that one and the same, by name, did one thing so long ("served a year", "spent 12 months")."""
    if left.subject is None or left.subject != right.subject or left.subject_kind is None:
        return False
    if is_fragment(left) or is_fragment(right) or left.planned != right.planned:
        return False
    return deed(left) is not None and (deed(left) == deed(right) or bool(meanings(left) & meanings(right)))


def _other_figures(left: Statement, right: Statement) -> bool:
    """Whether both give figures, lengths apart, and share none."""
    mine, theirs = (
        {amount.value for amount in side.claim.amounts if amount.unit not in TIME_UNITS} for side in (left, right)
    )
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _of(statement: Statement, lengths: Sequence[Period]) -> Iterator[_Lasting]:
    """The lengths in a statement's own words, ages, "ago" and spans of the calendar left out."""
    span, text = statement.claim.span, statement.document.text
    for period in lengths:
        length = length_of(period.timex)
        if length is None or period.edtf is not None or not span.holds(period.span) or OLD.match(text, period.span.end):
            continue
        start, end = max(span.start, period.span.start - NEAR), min(span.end, period.span.end + NEAR)
        around = f"{text[start : period.span.start]} {text[period.span.end : end]}"
        near = frozenset(stem(word.group()) for word in content_words(around)) & statement.content
        said = " ".join(period.span.quote(text).split())
        if ONE.match(said) and not is_told_to_last(text, start, period.span.start):
            continue
        quality = QUALITY.match(text, period.span.end, end) if "-" in said else None
        thing = frozenset(stem(word.group()) for word in content_words(quality.group())) if quality else frozenset()
        if near:
            yield _Lasting(statement, length, near, thing & near, said)


def length_of(timex: str) -> tuple[str, int] | None:
    """A length in hours or in months, which no count of days equals; None where it is no definite length.

    >>> length_of("PT72H") == length_of("P3D"), length_of("P1Y"), length_of("PXD")
    (True, ('months', 12), None)
    """
    found = LENGTH.fullmatch(timex)
    if found is None:
        return None
    clock, number, unit = found.groups()
    if clock or unit in HOURS:
        return ("hours", int(number) * HOURS[unit]) if unit in HOURS else None
    return "months", int(number) * MONTHS[unit]
