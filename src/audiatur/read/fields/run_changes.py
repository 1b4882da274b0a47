"""The times of a proposition in, the years between which something changed from one run of years to another out.

As in "rose by 8% between 2007–11 and 2012–16", or of a run that is only the base: "rose by 21% compared with 2007–11".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from audiatur.model.period import Period
from audiatur.read.fields.context import Context
from audiatur.read.fields.time_words import TIMES

RUN = re.compile(r"(\d{4})/(\d{4})")
YEAR = re.compile(r"\d{4}")
OPENED = re.compile(r"\b(between|from)(?: (?:the|[a-z]+-year|periods?|years?|of|from))* ?$")
"""What stands before the earlier of two runs of years."""
JOINED = re.compile(r" (and|to)(?: (?:the|those|[a-z]+-year|periods?|years?|of|from|between))* ?")
PAIRED = re.compile(r" ?(?:and|to|–|-) ?")
PAIRS = frozenset({("between", "and"), ("from", "to")})
ARTICLES = re.compile(r"(?:(?:the|that|those|of|in|from|years?|periods?|previous|preceding|[a-z]+-year) )*$")
LONGEST_OPENING = 60
"""Characters from "between" to the first of the years."""
MOST_BETWEEN = 20
"""Times between a base and the later run of years that it goes with."""


def between_runs(periods: Sequence[Period], context: Context) -> str | None:
    """From the first year of one run to the last of another, where something changed between the two."""
    text = context.document.text
    told = list({p.edtf: p for p in reversed(periods)}.values())[::-1]  # a run read at both its ends is one
    first = RUN.fullmatch(told[0].edtf or "") if len(told) > 1 else None
    if first is None:
        return None
    last = max((p for p in periods if p.edtf == told[0].edtf), key=lambda p: p.span.end)
    start = told[0].span.start
    opened = OPENED.search(text[max(0, start - LONGEST_OPENING) : start].casefold())
    word = opened[1] if opened else text[start : told[0].span.end].casefold().split()[0]
    joined = JOINED.fullmatch(text[last.span.end : told[1].span.start].casefold())
    if joined is None or (word, joined[1]) not in PAIRS:
        return None
    end = _end(told[1:], text)
    return f"{first[1]}/{end}" if end is not None and end > first[2] else None


def _end(told: Sequence[Period], text: str) -> str | None:
    """The last year of the run that begins with the first of some times: "2012–16", or "2012 and 2016"."""
    run = RUN.fullmatch(told[0].edtf or "")
    if run is not None:
        return run[2]
    paired = len(told) > 1 and PAIRED.fullmatch(text[told[0].span.end : told[1].span.start].casefold())
    years = [p.edtf or "" for p in told[:2] if YEAR.fullmatch(p.edtf or "")]
    return years[1] if paired and len(years) > 1 else None


def since_base_run(base: Period, context: Context) -> str | None:
    """From a run of years that a change is set against to the later run of as many years told last before it."""
    run = RUN.fullmatch(base.edtf or "")
    text = context.document.text
    before = ARTICLES.sub("", text[max(0, base.span.start - LONGEST_OPENING) : base.span.start].casefold())
    if run is None or not any(before.endswith(f" {words} ") for words in TIMES.before_a_base):
        return None
    here = context.periods.last_before(base.span.start)
    for number in range(here - 1, max(here - 1 - MOST_BETWEEN, -1), -1):
        later = RUN.fullmatch(context.periods[number].edtf or "")
        if later is not None and int(later[2]) - int(later[1]) == int(run[2]) - int(run[1]) and later[1] > run[2]:
            return f"{run[1]}/{later[2]}"
    return None
