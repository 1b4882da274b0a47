"""Periods and their text in, the same with a length counted from a day read as one time, out.

"Two days after Christmas" and "three weeks from tomorrow" each name one time, as TIMEX3 marks them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from audiatur.model.period import Anchor, Period, PeriodKind
from audiatur.model.span import Span
from audiatur.read.periods.calendar import CalendarDate, read_edtf_day
from audiatur.read.periods.step import step_unit

_LINK = re.compile(r"\s{1,3}(?P<word>after|before|from)\s{1,3}", re.IGNORECASE)
_LENGTH = re.compile(r"P(?P<count>[1-9]\d{0,3})(?P<letter>[DWMY])")
_UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}
_RUNS = re.compile(
    r"\b(?:the|these|those|first|last|next|past|final|than|least|most|to|for|in|within|over|during|every|about|around"
    r"|some|nearly|almost|roughly|another|its|their|his|her)\s{1,3}$",
    re.IGNORECASE,
)
"""Before a length these tell how long it lasts, or that it is not exact: "the two days before Christmas"."""
_LONGEST = 12


def offset(periods: tuple[Period, ...], text: str) -> tuple[Period, ...]:
    """The periods, in the order of the text, each length that is counted from a time joined with that time.

    Args:
        periods: Every time expression of a document.
        text: The document's text.
    """
    found: list[Period] = []
    taken = -1
    for left, right in pairwise((*periods, *periods[-1:])):
        if left.span.start < taken:
            continue
        counted = _counted(left, right, text)
        found.append(counted or left)
        taken = found[-1].span.end
    return tuple(found)


def _counted(left: Period, right: Period, text: str) -> Period | None:
    link = _LINK.fullmatch(text[left.span.end : right.span.start]) if left.span.end <= right.span.start else None
    length, at = _LENGTH.fullmatch(left.timex), read_edtf_day(right.timex)
    if link is None or length is None or at is None or left.kind is not PeriodKind.DURATION:
        return None
    before = text[max(0, left.span.start - _LONGEST) : left.span.start]
    exact = link["word"].lower() == "from" and before.lower().endswith("in ")
    if right.kind is not PeriodKind.DATE or (_RUNS.search(before) and not exact):
        return None
    count, unit = int(length["count"]) * (-1 if link["word"].lower() == "before" else 1), _UNITS[length["letter"]]
    if unit == "week" and link["word"].lower() == "from":
        count, unit = 7 * count, "day"  # "two weeks from Monday" is a Monday
    if not _is_fine_enough(at, length["letter"]) or right.anchor is Anchor.INFERRED:
        return None
    value = step_unit(at, unit, count, right.anchor)
    if value is None or value.edtf is None:
        return None
    return replace(
        right,
        span=Span(document=left.span.document, start=left.span.start, end=right.span.end),
        timex=value.timex,
        edtf=value.edtf,
        rule="counted_from_day",
    )


def _is_fine_enough(at: CalendarDate, letter: str) -> bool:
    """Whether a date is known as finely as the unit that is counted: "two days after May" names no day."""
    return (letter == "Y") or (letter == "M" and at.month is not None) or at.day is not None
