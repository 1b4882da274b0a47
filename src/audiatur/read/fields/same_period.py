"""A proposition that points back to a stretch of time in, the one meant out: "in that period"."""

from __future__ import annotations

import re

from audiatur.read.fields.context import Context
from audiatur.read.fields.run_changes import between_runs
from audiatur.read.propositions.proposition import Proposition

POINTING = re.compile(
    r"\b(?:during|in|over|for|within|throughout) (?:the same|that|this|those|these) (?:\w+-year |\w+ )?"
    r"(?:period|span|stretch|years)\b(?! of)"
)
BETWEEN_BOTH = re.compile(r"\bbetween (?:the|these|those|both)(?: two)?(?: [a-z]+-year)? periods\b")
STRETCH = re.compile(r"(\d{4}(?:-\d\d){0,2})/(\d{4}(?:-\d\d){0,2})")
MOST_BEFORE, LAST_TWO = 12, 4
"""Times before it among which the one meant is sought; of two stretches each may be read at both its ends."""


def same_period(proposition: Proposition, context: Context) -> str | None:
    """The stretch told last before it; of "between the two periods" the whole of both."""
    span = proposition.span
    words = context.document.text[span.start : span.end].casefold()
    both = BETWEEN_BOTH.search(words)
    pointing = both or POINTING.search(words)
    if pointing is None:
        return None
    here = context.periods.last_before(span.start + pointing.start())
    before = [context.periods[number] for number in range(max(0, here - MOST_BEFORE), here)]
    stretches = [p for p in before if STRETCH.fullmatch(p.edtf or "")]
    if not stretches:
        return None
    last = stretches[-1]
    if both is None:
        sentence = context.sentence_at(last.span.start).span
        told = [p for p in before if sentence.start <= p.span.start < sentence.end and p.edtf]
        return between_runs(told, context) or last.edtf
    ends = sorted({p.edtf or "" for p in stretches[-LAST_TWO:]})
    return f"{ends[-2].partition('/')[0]}/{ends[-1].partition('/')[2]}" if len(ends) > 1 else None
