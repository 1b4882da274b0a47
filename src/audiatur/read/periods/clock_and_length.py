"""Periods and their text in, the same with a time of day and the length told from it made one run of hours, out.

"From 2 p.m. for three hours" and "for three hours from 2 p.m." both name the run from two to five.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta

from audiatur.model.period import Anchor, Period, PeriodKind
from audiatur.model.span import Span
from audiatur.read.periods.neighbours import merged

_CLOCK = re.compile(r"(?:(?P<day>\d{4}-\d\d-\d\d))?T(?P<time>\d\d:\d\d)")
_LENGTH = re.compile(r"PT(?:(?P<hours>\d{1,2}(?:\.\d{1,2})?)H)?(?:(?P<minutes>\d{1,3})M)?")
_FOR, _FROM = (re.compile(rf"\s{{1,3}}{word}\s{{1,3}}", re.IGNORECASE) for word in ("for", "from"))
_OPENS_FOR, _OPENS_FROM = (re.compile(rf"\b{word}\s{{1,3}}$", re.IGNORECASE) for word in ("for", "from"))
_LONGEST = 8
_ANY_DAY = "2000-01-01"


def clock_and_length(periods: tuple[Period, ...], text: str) -> tuple[Period, ...]:
    """The periods, in the order of the text, each time of day joined with the length that is told from it.

    Args:
        periods: Every time expression of a document.
        text: The document's text.
    """
    return merged(periods, lambda left, right: _run(left, right, text))


def _run(left: Period, right: Period, text: str) -> Period | None:
    before, between = text[max(0, left.span.start - _LONGEST) : left.span.start], text[left.span.end : right.span.start]
    if _FOR.fullmatch(between) and _OPENS_FROM.search(before):
        return _whole(left, right, left, right)
    return _whole(right, left, left, right) if _FROM.fullmatch(between) and _OPENS_FOR.search(before) else None


def _whole(clock: Period, length: Period, left: Period, right: Period) -> Period | None:
    at, lasts = _CLOCK.fullmatch(clock.timex), _LENGTH.fullmatch(length.timex)
    bare = clock.edtf is None and clock.anchor is Anchor.NONE and length.kind is PeriodKind.DURATION
    if at is None or lasts is None or not bare or at["time"][:2] == "24":
        return None
    first = datetime.fromisoformat(f"{at['day'] or _ANY_DAY}T{at['time']}")
    last = first + timedelta(hours=float(lasts["hours"] or 0), minutes=int(lasts["minutes"] or 0))
    form = "%Y-%m-%dT%H:%M" if at["day"] else "T%H:%M"
    span = Span(document=left.span.document, start=left.span.start, end=right.span.end)
    timex = f"{first:{form}}/{last:{form}}"
    return replace(clock, span=span, kind=PeriodKind.DURATION, timex=timex, rule="clock_and_length")
