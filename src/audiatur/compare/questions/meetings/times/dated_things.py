"""A Story in, pairs of statements that set one thing to one time in passing ("the budget deal of May") out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audiatur.compare.calendar import Days, days
from audiatur.compare.packed import likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.questions.meetings.times.one_day import of_the_news
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.verdicts.deeds import deed
from audiatur.compare.verdicts.elsewhere import elsewhere_or_opposed
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.verdicts.same_statement import unlike_figures
from audiatur.compare.verdicts.time_names import time_names
from audiatur.compare.words import content_words, stem, stems
from audiatur.model.finding import Verdict
from audiatur.model.period import Period

DEFINITE = re.compile(r"(?:\.\./)?(?:\d{4}-\d\d(?:-\d\d)?|\d{4})")
"""A day, a month or a year, or one until which something holds."""
YEAR = re.compile(r"(?:\.\./)?\d{4}")
"""A year, in which much happens."""
BREAK = re.compile(r"[.,;:!?()“”\"—–]|\s(?:and|but|that|which|who|when|while|as)\s")
"""Where what belongs to a time ends."""
REACH, WORDS_BEFORE, WORDS_AFTER = 60, 4, 3
"""Characters and words on either side of a time that may name the thing it dates."""
QUALIFYING = re.compile(
    r"(?:['’]s?)?\s+(?!(?:in|on|at|of|to|for|from|by|with|after|before|the|a|an|was|were|is|are|has)\b)"
)
"""What stands between a time and the noun it qualifies: "the May 3 vote"."""
SHARED = 2
"""Words of the thing that both must name."""
LIKE = 0.2
"""Likeness of words from which one such word is enough."""


@dataclass(frozen=True, eq=False)
class _Dated:
    statement: Statement
    time: str
    thing: frozenset[str]
    news: bool


def dated_things(story: Story) -> Iterator[Met]:
    """Pairs of statements of two documents that date one thing alike, be it what they tell or what they mention."""
    dated = [one for statement in story.statements for one in _of(story, statement)]
    for a, b in candidates(dated, lambda one: ((one.time, word) for word in sorted(one.thing))):
        left, right = dated[a].statement, dated[b].statement
        if left.document is right.document:
            continue
        shared = _shared(dated[a], dated[b])
        if not shared or (len(shared) < SHARED and (dated[a].news or likeness(left.vector, right.vector) < LIKE)):
            continue
        if left.differs_in_subject(right) or elsewhere_or_opposed(left, right):
            continue
        if (dated[a].news or YEAR.fullmatch(dated[a].time)) and (
            unlike_figures(left, right) or _of_others(left, right)
        ):
            continue
        alike = f"set it to {dated[a].time}"
        yield Met(left, right, Ruling(Verdict.CORROBORATED, Rule.SAME_DATE, f"Both {alike}.", alike))


def _shared(one: _Dated, other: _Dated) -> frozenset[str]:
    """Words of the thing that both name; none where all are of names: two things may befall one town on one day."""
    shared = one.thing & other.thing
    if not shared:
        return shared
    told = one.statement
    of_nobody = told.subject if told.subject_kind is None else None  # "final results" name nobody
    named = {stem for name in told.names if name != of_nobody for stem in stems(name)}
    return shared if shared - named else frozenset()


def _of(story: Story, statement: Statement) -> Iterator[_Dated]:
    """The things that a statement dates."""
    if statement.office:
        return
    text = statement.document.text
    for period in story.dates.get(statement.document.id, ()):
        if not statement.claim.span.holds(period.span) or not DEFINITE.fullmatch(period.edtf or ""):
            continue
        thing = frozenset(_thing(text, period, statement)) - time_names()
        if thing:
            yield _Dated(statement, period.edtf or "", thing, _in_the_news(statement, days(period.edtf)))


def _in_the_news(statement: Statement, time: Days | None) -> bool:
    """Whether a time is one day, of those that the article reports from: much happens on such a day."""
    if time is None or time.last is None or time.first not in {None, time.last}:
        return False
    return of_the_news(statement, time.last)


def _of_others(left: Statement, right: Statement) -> bool:
    """Whether each is about somebody by name whom the other does not name, or one act is done by two."""
    if deed(left) is not None and deed(left) == deed(right):
        mine, theirs = (set(stems(side.claim.subject or "")) for side in (left, right))
        if mine and theirs and mine.isdisjoint(theirs) and left.subject != right.subject:
            return True
    named = left.subject_kind is not None and right.subject_kind is not None and left.subject != right.subject
    return named and left.subject not in right.names and right.subject not in left.names


def _thing(text: str, period: Period, statement: Statement) -> Iterator[str]:
    """Stems of the words that name what a time dates, in its own claim."""
    first, last = statement.claim.span.start, statement.claim.span.end
    start, end = period.span.start, period.span.end
    before = BREAK.split(text[max(first, start - REACH) : start])[-1]
    yield from _stems(before)[-WORDS_BEFORE:]
    behind = text[end : min(last, end + REACH)]
    if qualifying := QUALIFYING.match(behind):
        yield from _stems(BREAK.split(behind[qualifying.end() :])[0])[:WORDS_AFTER]


def _stems(text: str) -> Sequence[str]:
    return [stem(match.group()) for match in content_words(text)]
