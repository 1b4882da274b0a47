"""A level or change told without a time in, the month, quarter or year whose figures the text is reporting out.

"Employers added 40,000 jobs in May. The jobless rate fell to 4.2 percent." The second sentence names no time; it goes
on with the report that the first one opened. Only what rose, fell or stood at a figure is dated so, close behind a
figure that the text itself dates by more than a day: prices of a trading day and acts of persons are not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from audiatur.model.amount import Amount
from audiatur.model.period import Period, PeriodKind
from audiatur.read.amounts.lexicon import change_words
from audiatur.read.fields.change_periods import YEAR_LENGTH, is_base
from audiatur.read.fields.context import Context
from audiatur.read.fields.time_words import TIMES
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import child, conjuncts, first_conjunct, subject_of
from audiatur.read.tokens import Token

RULES = frozenset({"main_clause", "coordinate_clause", "content_clause", "relative_clause", "adverbial_clause"})
"""Rules for clauses that tell what was so at the time of their sentence."""
REPORTED_TIME = re.compile(r"\d{4}(-\d\d)?(/\d{4}(-\d\d)?)?")
LONGEST = 4
"""Sentences from a dated figure to where a text no longer goes on with its report."""


@dataclass(frozen=True)
class Reported:
    """The time whose figures a text is reporting.

    Attributes:
        period: A year, quarter or month; the two years or months between which something changed.
        sentence: The number of the sentence that last told a figure of that time.
    """

    period: str
    sentence: int


def time_reported(proposition: Proposition, reported: Reported | None, context: Context) -> str | None:
    """The time of a level or change that names none, from the report that it goes on with."""
    if reported is None or proposition.sentence.index - reported.sentence >= LONGEST:
        return None
    if not _tells_level(proposition, context):
        return None
    if any(proposition.owns(named.span) and _tells_when(named) for named in context.periods.inside(proposition.span)):
        return None
    return reported.period if _changes_by_share(proposition, context) else _time_itself(reported.period)


def reported_by(
    found: Sequence[Proposition], periods: Mapping[int, str | None], reported: Reported | None, context: Context
) -> Reported | None:
    """The report that stands open behind a sentence: the one it opens or goes on with, or the one before it.

    Args:
        found: The propositions of the sentence.
        periods: Their times by their heads.
        reported: The report that stood open before it.
        context: The document's figures and times.
    """
    for proposition in reversed(found):
        period = periods[proposition.head.i]
        if period is None or not _tells_level(proposition, context):
            continue
        if any(is_base(named, context) for named in context.periods.inside(proposition.span)):
            continue  # "was down 1 percent from June 2030"
        goes_on = reported is not None and period in {reported.period, _time_itself(reported.period)}
        if reported is not None and goes_on:
            return Reported(reported.period, proposition.sentence.index)
        return Reported(period, proposition.sentence.index) if REPORTED_TIME.fullmatch(period) else None
    return reported


def _time_itself(period: str) -> str:
    """The later of two years, or of the same month of two, between which something changed; a quarter as it stands."""
    first, _, last = period.partition("/")
    apart = last != "" and first[YEAR_LENGTH:] == last[YEAR_LENGTH:] and first[:YEAR_LENGTH] < last[:YEAR_LENGTH]
    return last if apart else period


def _tells_level(proposition: Proposition, context: Context) -> bool:
    """Whether it tells in the simple past that something measured rose, fell or stood at a figure."""
    head = proposition.head
    if proposition.rule not in RULES or head.tag_ != "VBD" or not _figures(proposition, context):
        return False
    subject = subject_of(first_conjunct(head) if child(head, "nsubj", "nsubjpass") is None else head)
    if proposition.rule == "relative_clause":
        subject = first_conjunct(first_conjunct(head).head)
    return subject is not None and _moves(head) and (_is_measured(subject) or _has_measured(subject, head))


def _has_measured(subject: Token, head: Token) -> bool:
    """Whether a name has, wins or loses what is reported so: "Veldan lost 3,000 jobs in May"."""
    thing = child(head, "dobj")
    return subject.tag_ in {"NNP", "NNPS"} and thing is not None and thing.lemma_.lower() in TIMES.reported_things


def _is_measured(subject: Token) -> bool:
    """Whether the subject is something whose figures are reported by month, quarter or year."""
    if any(t.lemma_.lower() in TIMES.traded_things for t in subject.subtree):
        return False
    if subject.lemma_.lower() in TIMES.wholes_counted:
        return any(c.dep_ == "prep" and c.lower_ == "of" for c in subject.children)
    return any(t.lemma_.lower() in TIMES.reported_things for t in conjuncts(subject))


def _moves(head: Token) -> bool:
    words, verb = change_words(), head.lemma_.lower()
    return verb in words.up.verbs or verb in words.down.verbs or verb in TIMES.level_verbs


def _figures(proposition: Proposition, context: Context) -> list[Amount]:
    return [a for a in context.amounts.inside(proposition.span) if proposition.owns(a.span) and not a.ordinal]


def _tells_when(named: Period) -> bool:
    """Whether a time stands for itself: "hourly" of "hourly pay" only says what is paid."""
    return named.edtf is not None or named.kind is not PeriodKind.SET


def _changes_by_share(proposition: Proposition, context: Context) -> bool:
    """Whether it tells by how many per cent something changed: then the time before it is that of the report."""
    first = _figures(proposition, context)[0]
    return (
        first.unit == "percent"
        and first.change is not None
        and proposition.head.lemma_.lower() not in TIMES.level_verbs
    )
