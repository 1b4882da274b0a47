"""Parsed sentences in, every Period in them out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from audiatur.model.period import Anchor, Period, PeriodKind
from audiatur.read.numerals.texts import plain_texts
from audiatur.read.parse import Parsed, Sentence
from audiatur.read.periods.calendar import FIRST_YEAR, LAST_YEAR, CalendarDate, read_edtf_day
from audiatur.read.periods.clock_and_length import clock_and_length
from audiatur.read.periods.day_and_clock import day_and_clock
from audiatur.read.periods.ended import ended
from audiatur.read.periods.expression import Setting, Value
from audiatur.read.periods.joined import joined
from audiatur.read.periods.modifiers import (
    edge_before,
    is_openable,
    narrow,
    opened,
    opened_by_event,
    part_before,
    uncertain,
)
from audiatur.read.periods.offset import offset
from audiatur.read.periods.scan import Found, find
from audiatur.read.periods.writing import Writing, year_of_writing

_EVENT = re.compile(r"[’']s?\s{1,3}\w")
"""Behind a time, the genitive of what happened then: "Tuesday's vote"."""


def read_periods(parsed: Parsed) -> tuple[Period, ...]:
    """Every time expression, in the order of the text; none overlap.

    Relative expressions count from the document's publication date, or from the last date named in the text
    where they say so ("a year earlier"); without either they keep a TIMEX3 value with ``X`` and no EDTF. Where an
    undated text shows the year it was written in, that year's times carry the uncertainty mark of EDTF: ``2023?``.
    """
    published = read_edtf_day(parsed.document.published)
    if published is not None and not FIRST_YEAR <= published.year <= LAST_YEAR:
        published = None
    periods = _spelled_out(_read(parsed, published), parsed.document.text)
    if published is None:
        writing = year_of_writing(parsed, periods)
        if writing is not None:
            periods = _inferred(periods, _read(parsed, CalendarDate(writing.year)), writing)
    text = parsed.document.text
    periods = day_and_clock(clock_and_length(periods, text), text)
    return ended(joined(offset(periods, text), text, parsed.document.published), text)


def _read(parsed: Parsed, published: CalendarDate | None) -> tuple[Period, ...]:
    """Every time expression, as read by somebody who knows that date of publication."""
    setting: Setting | None = None
    periods: list[Period] = []
    for sentence, text in plain_texts(parsed):
        setting = replace(setting or Setting(sentence, text, published), sentence=sentence, text=text)
        found, setting = _read_sentence(sentence, text, setting)
        periods += found
    return tuple(periods)


def _inferred(undated: Sequence[Period], dated: Sequence[Period], writing: Writing) -> tuple[Period, ...]:
    """The undated reading, with the times that the year of writing places marked as uncertain in EDTF.

    TIMEX3 has no such mark, so its value stays open.
    """
    placed = {(p.span, p.rule): p for p in dated if p.anchor is Anchor.PUBLICATION and p.edtf is not None}
    return tuple(_placed(period, placed.get((period.span, period.rule)), writing) for period in undated)


def _placed(period: Period, placed: Period | None, writing: Writing) -> Period:
    if placed is None or period.edtf is not None:
        return period
    return replace(
        period,
        edtf=uncertain(placed.edtf),
        anchor=Anchor.INFERRED,
        relative_to=writing.evidence,
        rule=f"{period.rule}_from_inferred_year",
    )


def _spelled_out(periods: tuple[Period, ...], text: str) -> tuple[Period, ...]:
    """A length, or a year counted from the day of writing, with its years in brackets behind it gets them.

    "The past four years (2021-2024)" are those years, not the four before publication; "last year (2023)" is 2023.
    """
    whole = list(periods)
    for index, (period, following) in enumerate(pairwise(periods)):
        bracket = text[period.span.end : following.span.start].strip() == "("
        if bracket and following.edtf and (period.kind is PeriodKind.DURATION or period.timex == "XXXX"):
            whole[index] = replace(period, edtf=following.edtf, anchor=Anchor.TEXT, relative_to=following.span)
    return tuple(whole)


def _read_sentence(sentence: Sentence, text: str, setting: Setting) -> tuple[list[Period], Setting]:
    """The periods of one sentence, and what the expressions behind it are read against."""
    periods: list[Period] = []
    end = 0
    for group in find(text):
        for found, value in _readings(group, setting):
            if found.start < end:
                continue
            period = _period(sentence, text, found, value, setting, end)
            end = found.end
            setting = setting.after(value, period.span)
            periods += _parts(sentence, period, value)
    return periods, setting


def _parts(sentence: Sentence, period: Period, value: Value) -> Iterator[Period]:
    """The period itself, or its two times where TIMEX3 marks each."""
    if not value.ends:
        yield period
    for end in value.ends:
        place = sentence.at(end.start, end.end)
        yield replace(period, span=place, kind=end.kind, timex=end.timex, edtf=end.edtf)


def _readings(group: tuple[Found, ...], setting: Setting) -> Iterator[tuple[Found, Value]]:
    """The readings of one place that give a value, longest first; the caller skips what overlaps one already taken."""
    end = -1
    for found in group:
        if found.start < end:
            continue
        value = found.rule.read(found.match, setting)
        if value is not None:
            end = found.end
            yield found, value


def _names_a_thing(sentence: Sentence, found: Found) -> bool:
    """As in "the start of the 2014 games": the year belongs to the noun behind it, and it is that which starts."""
    place = sentence.tokens.start_char + found.end + 1
    token = sentence.tokens.doc.char_span(place, place + 1, alignment_mode="expand")
    return token is not None and len(token) > 0 and token[0].tag_ in ("NN", "NNS", "NNP", "NNPS", "JJ")


def _period(sentence: Sentence, text: str, found: Found, value: Value, setting: Setting, free_from: int) -> Period:
    """The record, with the words before it that narrow it ("late 2024") or open it ("by 2028")."""
    start, edtf = found.start, value.edtf
    if is_openable(value.kind):
        part = part_before(text, start)
        if part is not None and part.start >= free_from and not (part.is_edge and _names_a_thing(sentence, found)):
            start, edtf = part.start, narrow(edtf, part.word)
        if value.kind is PeriodKind.TIME or _EVENT.match(text, found.end) or _names_a_thing(sentence, found):
            edtf = opened_by_event(edtf, text, start)
        else:
            edtf = opened(edtf, edge_before(text, start), text[found.end : found.end + 20])
    return Period(
        span=sentence.at(start, found.end),
        kind=value.kind,
        timex=value.timex,
        edtf=edtf,
        anchor=value.anchor,
        relative_to=setting.reference_span if value.anchor is Anchor.TEXT else None,
        rule=found.rule.name,
    )
