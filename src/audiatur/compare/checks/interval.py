"""Lines in, stated numbers of years against the years they lie between out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from audiatur.compare.checks.figures import Line
from audiatur.compare.checks.verdicts import make, show
from audiatur.compare.checks.words import arithmetic, either
from audiatur.model.check import Check, CheckKind, CheckVerdict, Operand
from audiatur.model.period import Period
from audiatur.model.span import Span

YEARS = re.compile(r"P(\d+)Y")
YEAR = re.compile(r"(\d{4})(?:-\d{2})*(?:/\.\.)?")
CLOSED = re.compile(r"(\d{4})(?:-\d{2})*/(\d{4})(?:-\d{2})*")
BRACKET = re.compile(r"\s*[(,–—-]\s*(?:from\s+)?")
REACH = 80


def intervals(lines: Sequence[Line]) -> Iterator[Check]:
    """A check of every "four years (2021-2024)" and of every "first in 25 years ... since 1987"."""
    for index, line in enumerate(lines):
        for duration in line.periods:
            match = YEARS.fullmatch(duration.timex)
            if match is None:
                continue
            yield from _bracketed(line, duration, int(match[1]))
            yield from _since(lines[index : index + 3], duration, int(match[1]))


def _bracketed(line: Line, duration: Period, stated: int) -> Iterator[Check]:
    """A number of years with its first and last year right behind it: both ways of counting are right."""
    for period in line.periods:
        ends = CLOSED.fullmatch(period.edtf or "")
        gap = line.document.text[duration.span.end : period.span.start] if _follows(duration, period) else ""
        if ends is None or not BRACKET.fullmatch(gap):
            continue
        between = int(ends[2]) - int(ends[1])
        right = stated in (between, between + 1)
        computed = between if stated == between else between + 1
        told = "" if right else f", or {between} from the one to the other"
        words = duration.span.quote(line.document.text)
        reason = f"{ends[1]} to {ends[2]}, both included, are {between + 1} years{told}; the text states {words}."
        verdict = CheckVerdict.CONSISTENT if right else CheckVerdict.INCONSISTENT
        outcome = (f"{ends[2]} - {ends[1]} + 1", verdict, reason)
        yield _made((("whole", computed, period.span), ("stated", stated, duration.span)), outcome)


def _follows(duration: Period, period: Period) -> bool:
    return 0 < period.span.start - duration.span.end <= REACH


def _since(lines: Sequence[Line], duration: Period, stated: int) -> Iterator[Check]:
    """The first of its kind in so many years, with the year of the one before: checked against publication.

    An article speaks of its own time here, yet it need not: figures that do not agree are no alarm.
    """
    line = lines[0]
    published = YEAR.match(line.document.published or "")
    before = line.document.text[max(line.span.start, duration.span.start - REACH) : duration.span.start]
    if published is None or not _patterns().firsts.search(before):
        return
    for other in lines:
        for period in other.periods:
            start = YEAR.fullmatch(period.edtf or "")
            if start is None or period.span.start <= duration.span.start:
                continue
            lead = other.document.text[max(other.span.start, period.span.start - REACH) : period.span.end]
            if _patterns().since.search(lead) and abs(int(published[1]) - int(start[1]) - stated) == 0:
                outcome = (
                    f"{published[1]} - {start[1]}",
                    CheckVerdict.CONSISTENT,
                    f"From {start[1]} to {published[1]}, the year of publication, there are {show(stated)} years.",
                )
                yield _made((("base", int(start[1]), period.span), ("stated", stated, duration.span)), outcome, stated)
                return


def _made(
    operands: Sequence[tuple[str, int, Span]],
    outcome: tuple[str, CheckVerdict, str],
    computed: int | None = None,
) -> Check:
    records = tuple(Operand(part=part, value=value, span=span) for part, value, span in operands)
    return make(
        CheckKind.INTERVAL, records, records[-1].value, records[0].value if computed is None else computed, outcome
    )


class _Patterns:
    def __init__(self) -> None:
        words = arithmetic()
        self.firsts = re.compile(rf"\b{either(words.firsts)}\b", re.IGNORECASE)
        self.since = re.compile(rf"\b{either(words.since)}\b", re.IGNORECASE)


@cache
def _patterns() -> _Patterns:
    return _Patterns()
