"""Periods and their text in, the same with a day and the time of day told beside it as one time, out.

"Next Monday, 3 to 5 p.m.", "5 p.m. last Friday" and "every Tuesday at 9 a.m." each name one time, as TIMEX3 marks them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from audiatur.model.period import Anchor, Period, PeriodKind
from audiatur.model.span import Span
from audiatur.read.periods.calendar import read_edtf_day
from audiatur.read.periods.modifiers import opened_by_event
from audiatur.read.periods.neighbours import merged

_THEN_CLOCK = re.compile(
    r"(?:,?\s{1,3}|,\s?)(?:(?:at|for|from|between|around|about|before|after|by|until|till|no\s{1,3}later\s{1,3}than"
    r"|later\s{1,3}than)\s{1,3})?|\s?@\s?"
)
_THEN_PART = re.compile(r"\s{1,3}(?:in\s{1,3}|during\s{1,3}|at\s{1,3})?")
_THEN_DAY = re.compile(r",?\s{1,3}(?:(?:on|of)\s{1,3})?")
_RUN_BEFORE = re.compile(r"(?:\b(?:to|through|until|till)|[-‐‑–—])\s{0,3}(?:the\s{1,3})?$", re.IGNORECASE)
_RUN_BEHIND = re.compile(r"\s{0,3}(?:[-‐‑–—]|(?:to|through|until|till)\b)", re.IGNORECASE)
_HALF = re.compile(r"[ap]\.?m|noon|midnight|midday", re.IGNORECASE)
_CLOCK = re.compile(
    r"(?:\d{4}-\d\d-\d\d)?T(?P<first>\d\d:\d\d(?::\d\d)?Z?)(?:/(?:\d{4}-\d\d-\d\d)?T(?P<last>\d\d:\d\d))?"
)
_PART = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)T(?P<part>MO|AF|EV|NI)")
_WEEKDAY_SET = re.compile(r"XXXX-WXX-\d")
_DAILY = re.compile(r"P1D|XXXX-XX-XXT[A-Z]{2}")
_NOON = 12
_LONGEST = 12


def day_and_clock(periods: tuple[Period, ...], text: str) -> tuple[Period, ...]:
    """The periods, in the order of the text, each day joined with the time of day that stands beside it.

    Args:
        periods: Every time expression of a document.
        text: The document's text.
    """
    return merged(periods, lambda left, right: _joined(left, right, text))


def _joined(left: Period, right: Period, text: str) -> Period | None:
    between = text[left.span.end : right.span.start]
    apart = len(between) > 2 * _LONGEST or left.span.end > right.span.start
    if apart or Anchor.INFERRED in {left.anchor, right.anchor}:
        return None
    if _is_clock(right) and _THEN_CLOCK.fullmatch(between):
        return _of_set(left, right, left, right) or _of_day(left, right, left, right, text)
    if _is_clock(left) and _THEN_DAY.fullmatch(between):
        return _of_set(right, left, left, right) or _of_day(right, left, left, right, text)
    part = _PART.fullmatch(right.timex)
    beside = part is not None and left.kind is PeriodKind.DATE and part["day"] == left.timex
    return _whole(left, right, right.timex, left.edtf, left) if beside and _THEN_PART.fullmatch(between) else None


def _is_clock(period: Period) -> bool:
    """Whether it is a time of day, or a run of them, that no day of its own is told with."""
    return period.edtf is None and period.anchor is Anchor.NONE and _CLOCK.fullmatch(period.timex) is not None


def _of_set(regular: Period, clock: Period, left: Period, right: Period) -> Period | None:
    """As in "every Monday at 9 a.m.", "6 p.m. daily"."""
    at = _CLOCK.fullmatch(clock.timex)
    if regular.kind is not PeriodKind.SET or at is None or at["last"]:
        return None
    if _WEEKDAY_SET.fullmatch(regular.timex):
        return _whole(left, right, f"{regular.timex}T{at['first']}", None, regular)
    return _whole(left, right, f"T{at['first']}", None, regular) if _DAILY.fullmatch(regular.timex) else None


def _of_day(day: Period, clock: Period, left: Period, right: Period, text: str) -> Period | None:
    """The time of day on that day, in the half of it that a part of the day beside it tells."""
    part, at = _PART.fullmatch(day.timex), _CLOCK.fullmatch(clock.timex)
    date = read_edtf_day(part["day"] if part else day.timex)
    if at is None or date is None or date.day is None or (part is None and day.kind is not PeriodKind.DATE):
        return None
    if _is_end_of_run(day, text):
        return None
    times = [at["first"], *([at["last"]] if at["last"] else [])]
    if part and part["part"] in ("AF", "EV", "NI") and not _HALF.search(clock.span.quote(text)):
        times = [_afternoon(time) for time in times]
    if part and part["part"] == "NI" and int(times[0][:2]) < _NOON:
        return None  # "tonight at 1 a.m." is tomorrow
    ends = [date.first + timedelta(days) for days in (0, int(times[-1] < times[0]))]
    timex = "/".join(f"{end}T{time}" for end, time in zip(ends, times, strict=False))
    edtf = day.edtf if day is left else opened_by_event(day.edtf, text, left.span.start)
    return _whole(left, right, timex, edtf, day, clock.kind)


def _is_end_of_run(day: Period, text: str) -> bool:
    """As in "Monday to Friday from 9 a.m. to 5 p.m.": held on every day of a run."""
    before = text[max(0, day.span.start - _LONGEST) : day.span.start]
    return bool(_RUN_BEFORE.search(before) or _RUN_BEHIND.match(text, day.span.end))


def _afternoon(time: str) -> str:
    hour = int(time[:2])
    return f"{hour + _NOON if hour < _NOON else hour:02}{time[2:]}"


def _whole(
    left: Period, right: Period, timex: str, edtf: str | None, of: Period, kind: PeriodKind | None = None
) -> Period:
    """One period of the words of two, with the place in time of one of them."""
    span = Span(document=left.span.document, start=left.span.start, end=right.span.end)
    sort = kind or (PeriodKind.SET if of.kind is PeriodKind.SET else PeriodKind.TIME)
    return replace(of, span=span, kind=sort, timex=timex, edtf=edtf, rule="day_and_clock")
