"""Periods and their text in, the same with "the year ended 30 June 2024" given the whole year, out.

The date keeps its own TIMEX3 value; in EDTF it stands for the run that it ends, as that is what is told of it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from audiatur.model.period import Period, PeriodKind
from audiatur.read.periods.calendar import CalendarDate, read_edtf_day, shift_days, shift_months
from audiatur.read.periods.durations import count_of
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.patterns import COUNT, SPACE

_ENDED = rf"{SPACE}(?:that{SPACE})?(?:ended|ending|to|through){SPACE}(?:on{SPACE})?(?:the{SPACE})?"
_ENDS = re.compile(
    rf"\b(?:the|its|their){SPACE}(?:(?:first|last|full|whole|fiscal|financial|business|second|third|fourth){SPACE}){{0,2}}"
    rf"(?:(?P<count>{COUNT}){SPACE})?(?P<unit>weeks?|months?|quarters?|years?){_ENDED}$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(_ENDED, re.IGNORECASE)
_QUARTER = re.compile(r"(?:\d{4}|XXXX)-Q(?P<number>[1-4X])")
_LONGEST = 60
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def ended(periods: tuple[Period, ...], text: str) -> tuple[Period, ...]:
    """The periods, in the order of the text, where a day or month that ends a run stands for the run.

    So does a quarter told by its end, whatever its number: "the fourth quarter ended Aug. 26" is June to August; and a
    length, as in "the nine months ended Sept. 30".
    """
    whole = [_whole(period, text) for period in periods]
    for index, (run, end) in enumerate(pairwise(whole)):
        if end.edtf == periods[index + 1].edtf or not _BETWEEN.fullmatch(text[run.span.end : end.span.start]):
            continue
        numbered = _QUARTER.fullmatch(run.timex)
        if numbered is not None:
            whole[index] = replace(run, timex=f"{end.timex[:4]}-Q{numbered['number']}", edtf=end.edtf)
        elif run.kind is PeriodKind.DURATION and run.edtf is None:
            whole[index] = replace(run, edtf=end.edtf, anchor=end.anchor, relative_to=end.relative_to)
    return tuple(whole)


def _whole(period: Period, text: str) -> Period:
    at = read_edtf_day(period.timex)
    if period.kind is not PeriodKind.DATE or at is None or at.month is None or period.edtf is None:
        return period
    match = _ENDS.search(text[max(0, period.span.start - _LONGEST) : period.span.start])
    count = (count_of(match["count"]) if match["count"] else 1.0) if match is not None else None
    if match is None or count is None or not float(count).is_integer() or count < 1:
        return period
    edtf = _run(at, int(count), calendar_words().unit(match["unit"]))
    return replace(period, edtf=edtf) if edtf is not None else period


def _run(at: CalendarDate, count: int, unit: str) -> str | None:
    """The run of so many units that ends with a date: whole months where it ends with one."""
    if unit == "week":
        first = shift_days(at, 1 - 7 * count) if at.day is not None else None
        return f"{first}/{at}" if first is not None else None
    last = CalendarDate(at.year, at.month)
    if at.day is None or at.first == last.last:
        start = shift_months(last, 1 - _MONTHS[unit] * count)
        return f"{start}/{last}" if start is not None else None
    month = shift_months(last, -_MONTHS[unit] * count)
    if month is None:
        return None
    begun = CalendarDate(month.year, month.month, min(at.day, month.last.day)).first + timedelta(1)
    return f"{begun}/{at}"
