"""Lines in, stated yearly sums times the years recomputed out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from audiatur.compare.checks.figures import REACH, Figure, Line, Part
from audiatur.compare.checks.verdicts import Sum, recompute
from audiatur.compare.checks.words import arithmetic, either
from audiatur.model.check import Check, CheckKind
from audiatur.model.period import Period

NEAR = 30
"""Characters behind the second figure in which the time may stand."""
DURATION = re.compile(r"P(\d+(?:\.\d+)?)([YMWD])")


@dataclass(frozen=True)
class _Rate:
    figure: Figure
    letter: str


def rates_times_period(lines: Sequence[Line]) -> Iterator[Check]:
    """A check of every sentence that gives a sum, a time and a sum by the year: rate x time = sum."""
    for line in lines:
        rates = [rate for figure in line.figures if (rate := _rate(figure))]
        spans = [
            (period, match)
            for period in line.periods
            if (match := DURATION.fullmatch(period.timex)) and float(match[1]) > 1
        ]
        if len(rates) != 1 or len(spans) != 1:
            continue
        whole = [f for f in line.figures if f is not rates[0].figure and _whole(f, rates[0].figure)]
        if len(whole) == 1 and (check := _check(line, rates[0], spans[0], whole[0])):
            yield check


def _check(line: Line, rate: _Rate, span: tuple[Period, re.Match[str]], total: Figure) -> Check | None:
    period, match = span
    count, letter = float(match[1]), match[2]
    if letter != rate.letter:
        return None
    first, second = sorted((rate.figure, total), key=lambda f: f.amount.span.start)
    between = line.between(first.amount.span, second.amount.span)
    timed = first.amount.span.end <= period.span.start <= second.amount.span.end + NEAR
    forced = timed and len(between) <= REACH and bool(_link().search(between))
    sum_ = Sum(
        CheckKind.RATE_TIMES_PERIOD,
        (("rate", rate.figure),),
        lambda value: value * count,
        f"{rate.figure.quote} x {period.span.quote(line.document.text)}",
    )
    return recompute(sum_, total, forced=forced)


def _rate(figure: Figure) -> _Rate | None:
    """A figure by the year, month, week or day."""
    units = arithmetic().rate_units
    unit = (figure.amount.unit or "").rpartition("per ")
    named = unit[2] if unit[1] else None
    match = _by().match(figure.tail)
    told = match["unit"] or "year" if match else None  # "annually" has no unit of its own
    name = named or (told.lower() if told else None)
    return _Rate(figure, units[name]) if name in units and not figure.percent else None


def _whole(figure: Figure, rate: Figure) -> bool:
    """Whether a figure may be the sum over the whole time."""
    if figure.part is Part.ASIDE or figure.percent or _rate(figure):
        return False
    if rate.amount.currency or figure.amount.currency:
        return rate.amount.currency == figure.amount.currency
    counted = (rate.amount.unit or "").partition(" per ")[0]
    return (figure.amount.unit or counted) == counted


@cache
def _by() -> re.Pattern[str]:
    units = either(arithmetic().rate_units)
    return re.compile(
        rf"[\s\w'’-]{{0,25}}?\s(?:(?:a|an|per|each|every)\s+(?P<unit>{units})\b(?!\s+(?:earlier|ago|before|later))"
        r"|annually|yearly)",
        re.IGNORECASE,
    )


@cache
def _link() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){either(arithmetic().rate_links)}(?!\w)|[(—–]\s*$", re.IGNORECASE)
