"""Statements in, how long something has lasted beside when it began, out: one is reckoned from the other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise

from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.denying import would_be
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.words import content_words, stem, stems
from audiatur.model.finding import Verdict
from audiatur.model.period import Period

LENGTH = re.compile(r"P(?P<number>\d{1,4})(?P<unit>[MY])")
"""A TIMEX3 length in months or years."""
OF_WHAT = re.compile(r"\s+of\s+((?:[\w'’-]+\s*){1,4})")
MONTHS_OF_YEAR = 12
MOST = 20
"""Statements of one thing that are looked at."""


def lengths(statements: Sequence[Statement], durations: Mapping[str, Sequence[Period]]) -> Iterator[Met]:
    """Pairs of "eight months of talks" and "talks since November", of two documents.

    Args:
        statements: All statements.
        durations: The lengths of time read in each document, by its id.
    """
    begun: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        period = statement.claim.period or ""
        if period.endswith("/..") and statement.period and statement.period.first and _is_told(statement):
            for word in stems(statement.claim.subject or "")[-1:]:
                begun[word].append(statement)
    if not begun:
        return
    for statement in statements:
        span = statement.claim.span
        for duration in durations.get(statement.document.id, ()):
            last = _what(statement, duration) if span.holds(duration.span) else None
            for other in begun.get(last or "", ())[:MOST]:
                ruling = _judged(statement, duration, other)
                if ruling and other.document is not statement.document:
                    left, right = sorted((statement, other), key=lambda one: one.order)
                    yield Met(left, right, ruling)


def _is_told(statement: Statement) -> bool:
    """Whether it tells what has begun, not what has not, will or would."""
    begun, *_ = statement.text.split(",", maxsplit=1)
    return not (statement.negative or statement.planned or would_be(begun))


def _what(statement: Statement, duration: Period) -> str | None:
    """Stem of what lasted: the last of the words, one right after the other, of which it is a length."""
    told = OF_WHAT.match(statement.document.text, duration.span.end, statement.claim.span.end)
    words = content_words(told.group(1)) if told else []
    for word, following in pairwise(words):
        if following.start() - word.end() > 1:
            return stem(word.group())
    return stem(words[-1].group()) if words else None


def _judged(lasting: Statement, duration: Period, begun: Statement) -> Ruling | None:
    said, start = lasting.said, begun.period.first if begun.period else None
    length = LENGTH.fullmatch(duration.timex)
    if said is None or said.last is None or start is None or length is None:
        return None
    unit = MONTHS_OF_YEAR if length["unit"] == "Y" else 1
    passed = _months(start, said.last)
    verdict = Verdict.COMPATIBLE if abs(passed - int(length["number"]) * unit) <= unit else Verdict.CONFLICT
    shown = duration.span.quote(lasting.document.text)
    return Ruling(
        verdict=verdict,
        rule=Rule.DURATION_AND_START,
        reason=(
            f"{shown} ({lasting.voice}) against a start in {(begun.claim.period or '').partition('/')[0]} "
            f"({begun.voice}): from then it is {passed} months."
        ),
    )


def _months(start: date, end: date) -> int:
    return (end.year - start.year) * MONTHS_OF_YEAR + end.month - start.month
