"""What the rules of time are made of: a rule, what it found, where it was read, and the value it gives."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from audiatur.model.period import Anchor, PeriodKind
from audiatur.model.span import Span
from audiatur.read.parse import Sentence
from audiatur.read.periods.calendar import CalendarDate
from audiatur.read.periods.cues import Cue

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_ENDED = re.compile(r"\s{1,3}(?:that\s)?(?:ended|ending|to)\s{1,3}(?:on\s)?(?:the\s)?", re.IGNORECASE)
_MOST_DAYS = 32
_LONGER = frozenset({"P6M", "P9M", "P1Y"})
"""Lengths of which results are told too: what is told of these "a year earlier" is told of no quarter."""
_QUARTER = re.compile(r"(\d{4})-Q([1-4])")


@dataclass(frozen=True, slots=True)
class End:
    """One of two times that TIMEX3 marks each on its own: the "2004" of "from 2004 to 2009", of "2004 and 2009".

    Attributes:
        start: Where its words begin in the sentence's text.
        end: Where they end.
        kind: TIMEX3 type.
        timex: TIMEX3 value.
        edtf: Calendar time: of the whole run for the ends of a run.
    """

    start: int
    end: int
    kind: PeriodKind
    timex: str
    edtf: str | None


@dataclass(frozen=True, slots=True)
class Value:
    """The reading of one expression; its fields are those of ``Period``.

    Attributes:
        kind: TIMEX3 type.
        timex: TIMEX3 value.
        edtf: Calendar time, or None.
        anchor: What made a relative expression definite.
        date: The date it names, for later expressions to count from ("a year earlier").
        ends: Its two times, where TIMEX3 marks each by itself.
    """

    kind: PeriodKind
    timex: str
    edtf: str | None = None
    anchor: Anchor = Anchor.NONE
    date: CalendarDate | None = None
    ends: tuple[End, ...] = ()


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter that was named.

    Attributes:
        year: Its year.
        number: From 1 to 4.
        span: Its words.
        is_last: Whether it is the last date named at all.
        last: The month it ends with, where the text says so: the quarters of a firm need not be those of the calendar.
    """

    year: int
    number: int
    span: Span
    is_last: bool = True
    last: CalendarDate | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """What an expression is read against.

    Attributes:
        sentence: The sentence it stands in.
        text: The sentence's text, as the rules read it.
        published: Publication date as precise as known, or None.
        reference: The last date named in the text before it, or None.
        reference_span: The words that named it.
        quarter: The last quarter named in the text before it, or None.
        day: The last date named in the text before it where that was a day, and no week or month; or None.
        days: The last days placed by that of publication: told again without a year, one of them is the same day.
    """

    sentence: Sentence
    text: str
    published: CalendarDate | None
    reference: CalendarDate | None = None
    reference_span: Span | None = None
    quarter: Quarter | None = None
    day: CalendarDate | None = None
    days: tuple[CalendarDate, ...] = ()

    def after(self, value: Value, span: Span) -> Setting:
        """The setting of what follows an expression of that value: the date it names is the one to count from."""
        quarter = self._quarter_after(value, span)
        if value.date is None:
            return replace(self, quarter=quarter)
        day = value.date if _DAY.match(value.timex) and value.date.day is not None else None
        days = (day, *self.days)[:_MOST_DAYS] if day is not None and value.anchor is Anchor.PUBLICATION else self.days
        return replace(self, reference=value.date, reference_span=span, quarter=quarter, day=day, days=days)

    def _quarter_after(self, value: Value, span: Span) -> Quarter | None:
        """The quarter of which results go on being told."""
        last, named = self.quarter, _QUARTER.fullmatch(value.timex) if value.date is not None else None
        if named is not None:
            year, number = int(named[1]), int(named[2])
            if last is None or not self._leaves(last, year, number):
                return Quarter(year, number, span)
            return replace(last, is_last=last.is_last or year < last.year)
        if last is None:
            return None
        if value.date is None:
            return replace(last, is_last=False) if value.timex in _LONGER else last
        if value.date.month is not None and self._ends_quarter(last, span):
            return replace(last, year=value.date.year, last=CalendarDate(value.date.year, value.date.month))
        return replace(last, is_last=False)

    def _leaves(self, last: Quarter, year: int, number: int) -> bool:
        """Whether a quarter leaves the results to the one named last: it is not over, or that of the year before."""
        if (year, number) == (last.year - 1, last.number):
            return True
        at = self.published
        if at is None or at.month is None:
            return False
        return (last.year, last.number) < (at.year, (at.month + 2) // 3) <= (year, number)

    def _ends_quarter(self, quarter: Quarter, span: Span) -> bool:
        """Whether a date ends the quarter named right before it, as in "its fourth quarter ended Aug. 26"."""
        begin = self.sentence.span.start
        between = self.text[max(0, quarter.span.end - begin) : span.start - begin]
        return quarter.span.end > begin and _ENDED.fullmatch(between) is not None


@dataclass(frozen=True)
class Rule:
    """A form of words for a time.

    Attributes:
        name: The rule's name, kept in every Period it reads.
        needs: What a text must hold for the form to occur in it.
        pattern: The form; offsets of its match are the expression's.
        read: The value of a match in its setting; None where it is no time after all.
    """

    name: str
    needs: tuple[Cue, ...]
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], Setting], Value | None]


def date_value(at: CalendarDate, anchor: Anchor = Anchor.NONE) -> Value:
    """A date that was named or counted out."""
    return Value(PeriodKind.DATE, str(at), str(at), anchor, at)


def end_of(match: re.Match[str], group: str, timex: str, edtf: str | None, kind: PeriodKind = PeriodKind.DATE) -> End:
    """A group of a match as one of the two times it names."""
    return End(match.start(group), match.end(group), kind, timex, edtf)
