"""A proposition and the document's times in, the lengths of time it states ("1,400 years", "5 to 72 years") out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from audiatur.lasting import is_told_to_last
from audiatur.model.amount import Amount
from audiatur.model.period import Period, PeriodKind
from audiatur.model.span import Span
from audiatur.read.fields.context import Context
from audiatur.read.propositions.proposition import Proposition

LENGTH = re.compile(r"P(?P<time>T?)(?P<number>\d{1,9}(?:\.\d{1,4})?)(?P<unit>[A-Z]{1,2})")
"""A TIMEX3 length of one unit."""
ONE = re.compile(r"(?:an?|per|each|every)\s+\w+", re.IGNORECASE)
"""One unit of time without a number: the time of a rate ("2,850 crowns a month") unless it is told to last."""
BETWEEN = re.compile(r"\s?(?P<word>to|or|and|[-–])\s?")
LENGTH_OR_DUE = "duration"
"""The rule of plain lengths, which have a calendar time only where something is due at their end."""
SET_OF_LENGTHS = "every"
"""The rule of times that come again after a length."""
LONGEST_BEFORE = 12
UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "DE": "decade", "CE": "century"}
UNITS_OF_DAY = {"H": "hour", "M": "minute", "S": "second"}


def durations(proposition: Proposition, context: Context) -> Iterator[Amount]:
    """Every length of time in the proposition's own words that no calendar gives and that is no figure yet.

    A length is no figure of the document: it belongs to its claim, as a rank does. The two ends of "5 to 72 years"
    make one length with bounds.
    """
    text, before = context.document.text, None
    for length in _lengths(proposition, context):
        run = _run(before, length, text) if before is not None else None
        if before is not None and run is None:
            yield before
        before = run or length
    if before is not None:
        yield before


def _lengths(proposition: Proposition, context: Context) -> Iterator[Amount]:
    for period in context.periods.inside(proposition.span):
        length = LENGTH.fullmatch(period.timex) if _is_stated(period) and not _is_of_calendar(period) else None
        units = UNITS_OF_DAY if length is not None and length["time"] else UNITS
        if length is None or length["unit"] not in units or not proposition.owns(period.span):
            continue
        if _is_time_of_rate(context.document.text, period.span):
            continue
        if any(amount.span.overlap(period.span) for amount in context.amounts.inside(proposition.span)):
            continue
        value = float(length["number"])
        yield Amount(
            span=period.span, value=value, low=value, high=value, unit=units[length["unit"]], rule="length_of_time"
        )


def _is_of_calendar(period: Period) -> bool:
    """Whether it names a run of the calendar ("the past ten years"), and not how long it is until something is due."""
    return period.edtf is not None and period.rule != LENGTH_OR_DUE


def _is_stated(period: Period) -> bool:
    """A length, or the length between the times of a set: "every six years", but not "annual"."""
    return period.kind is PeriodKind.DURATION or (period.kind is PeriodKind.SET and period.rule == SET_OF_LENGTHS)


def _run(first: Amount, second: Amount, text: str) -> Amount | None:
    """The two ends as one figure with bounds, where "to", "or", a dash, or "and" behind "between" joins them."""
    joint = BETWEEN.fullmatch(text[first.span.end : second.span.start])
    if joint is None or first.unit != second.unit or first.value is None or second.value is None:
        return None
    lead = text[max(0, first.span.start - LONGEST_BEFORE) : first.span.start].casefold()
    if first.value >= second.value or (joint["word"] == "and" and not lead.endswith("between ")):
        return None
    whole = Span(document=first.span.document, start=first.span.start, end=second.span.end)
    return replace(second, span=whole, value=None, low=first.value)


def _is_time_of_rate(text: str, place: Span) -> bool:
    lasts = is_told_to_last(text, max(0, place.start - LONGEST_BEFORE), place.start)
    return ONE.fullmatch(place.quote(text)) is not None and not lasts
