"""Periods and their text in, the same with two dates joined as "from X to Y" given the whole run, out.

Each keeps its own TIMEX3 value, as that standard marks them one by one; in EDTF both stand for the run that is meant.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from audiatur.model.period import Anchor, Period, PeriodKind
from audiatur.model.span import Span
from audiatur.read.periods.calendar import read_edtf_day
from audiatur.read.periods.neighbours import merged

_OPENS = re.compile(r"\b(?P<word>from|between)\s{1,3}$", re.IGNORECASE)
_JOINS = re.compile(r"\s{1,3}(?P<word>to|until|till|through|and)\s{1,3}(?:the\s{1,3})?", re.IGNORECASE)
_DASH = re.compile(r"\s?[-‐‑–—]\s?")
_LONGEST = 12
_MOVED = re.compile(
    r"\b(?:bring|brought|bump|delay|mov|postpon|push|put|reschedul|shift)(?:e|es|ed|s|ing|ting)?\s[^.;:]{0,50}\bfrom\s$",
    re.IGNORECASE,
)
"""Before two dates this says that something was moved from the one to the other, and not that it lasted."""
_LONGEST_MOVE = 80


def joined(periods: tuple[Period, ...], text: str, published: str | None) -> tuple[Period, ...]:
    """The periods, in the order of the text, with the runs that two of them make.

    Args:
        periods: Every time expression of a document.
        text: The document's text.
        published: Its date of publication in EDTF, which is the "now" of a run.
    """
    periods = _dashed(periods, text)
    found = list(periods)
    for index, (left, right) in enumerate(pairwise(periods)):
        run = _run(left, right, text, published)
        if run is not None:
            found[index] = replace(left, edtf=run)
            if right.edtf is not None:
                found[index + 1] = replace(right, edtf=run)
    return tuple(found)


def _dashed(periods: tuple[Period, ...], text: str) -> tuple[Period, ...]:
    """The periods with two days that a dash joins made one length: "Nov. 18, 2014 - Dec. 19, 2015"."""
    return merged(periods, lambda left, right: _whole(left, right, text))


def _whole(left: Period, right: Period, text: str) -> Period | None:
    first, last = read_edtf_day(left.edtf), read_edtf_day(right.edtf)
    dates = left.kind is PeriodKind.DATE and right.kind is PeriodKind.DATE
    if not dates or first is None or last is None or first.day is None or last.day is None or first.first >= last.first:
        return None
    if Anchor.INFERRED in {left.anchor, right.anchor} or not _DASH.fullmatch(text[left.span.end : right.span.start]):
        return None
    return replace(
        right,
        span=Span(document=left.span.document, start=left.span.start, end=right.span.end),
        kind=PeriodKind.DURATION,
        timex=f"P{(last.first - first.first).days}D",
        edtf=f"{first}/{last}",
        rule="days_at_a_dash",
    )


def _run(left: Period, right: Period, text: str, published: str | None) -> str | None:
    opens = _OPENS.search(text[max(0, left.span.start - _LONGEST) : left.span.start])
    joins = _JOINS.fullmatch(text[left.span.end : right.span.start])
    if joins is None or left.edtf == right.edtf:
        return None
    if _MOVED.search(text[max(0, left.span.start - _LONGEST_MOVE) : left.span.start]):
        return None
    word = joins["word"].lower()
    if word != "through" and (opens is None or (opens["word"].lower() == "between") != (word == "and")):
        return None
    if (
        left.kind is not PeriodKind.DATE
        or right.kind is not PeriodKind.DATE
        or Anchor.INFERRED in {left.anchor, right.anchor}
    ):
        return None
    first = (left.edtf or "").partition("/")[0]
    last = (published or "") if right.timex == "PRESENT_REF" else (right.edtf or "").rpartition("/")[2]
    return f"{first}/{last}" if _is_day(first) and _is_day(last) and first <= last else None


def _is_day(edtf: str) -> bool:
    return re.fullmatch(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?", edtf) is not None
