"""Changes and lines in, stated multiples ("doubled", "13 times") recomputed out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from audiatur.compare.checks.changes import Change
from audiatur.compare.checks.figures import Figure, Line, Part, alike
from audiatur.compare.checks.ranges import Range, Spread, above
from audiatur.compare.checks.verdicts import Sum, recompute, show
from audiatur.compare.checks.words import arithmetic, either
from audiatur.model.amount import Change as Direction
from audiatur.model.check import Check, CheckKind

FACTOR = "factor"


def growth_factors(found: Sequence[Change]) -> Iterator[Check]:
    """A check of every factor by which something changed: result / base, or base / result where it fell."""
    for change in found:
        if change.size.amount.unit == FACTOR and change.base and (check := _growth(change, change.base)):
            yield check


def _growth(change: Change, base: Figure) -> Check | None:
    if min(base.spread.loose.low, change.result.spread.loose.low) <= 0 or change.size.value <= 0:
        return None
    falls = change.direction is Direction.DOWN and change.size.value > 1
    parts = [("result", change.result), ("base", base)]
    if falls:
        parts.reverse()
    otherwise = f"{change.size.quote} from {base.quote} would give {show(_led_to(base, change.size, falls=falls))}."
    spread = above(change.size.amount) if _above().search(change.size.lead) else None
    return recompute(_division(parts), change.size, forced=change.forced, otherwise=otherwise, spread=spread)


def _led_to(base: Figure, size: Figure, *, falls: bool) -> float:
    return base.value / size.value if falls else base.value * size.value


def multiples(lines: Sequence[Line]) -> Iterator[Check]:
    """A check of every "A, three times B" where both figures stand in one sentence."""
    for line in lines:
        for left, times, right in zip(line.figures, line.figures[1:], line.figures[2:], strict=False):
            if times.amount.unit == FACTOR and (check := _multiple(left, times, right)):
                yield check


def _multiple(left: Figure, times: Figure, right: Figure) -> Check | None:
    link = _link().fullmatch(right.joint)
    if link is None or not alike(left, right) or Part.ASIDE in (left.part, right.part):
        return None
    if min(left.spread.loose.low, right.spread.loose.low) <= 0:
        return None
    more, less = bool(link["more"]), bool(link["less"])
    parts = [("base", right), ("result", left)] if less else [("result", left), ("base", right)]
    spread = _or_one_more(times.spread) if more and "as " not in link["more"] else times.spread
    forced = _opens().fullmatch(times.joint) is not None
    return recompute(_division(parts), times, forced=forced, spread=spread)


def _or_one_more(spread: Spread) -> Spread:
    """Three times more is three times as much to some writers, four times to others."""
    return Spread(
        Range(spread.written.low, spread.written.high + 1),
        Range(spread.loose.low, spread.loose.high + 1),
    )


def _division(parts: Sequence[tuple[str, Figure]]) -> Sum:
    (_, first), (_, second) = parts
    return Sum(CheckKind.RATIO, tuple(parts), lambda a, b: a / b, f"{first.quote} / {second.quote}", " times")


@cache
def _above() -> re.Pattern[str]:
    """What makes a multiple a lower bound: "more than doubled"."""
    return re.compile(rf"\b{either(arithmetic().bounds_below)}\s*$", re.IGNORECASE)


@cache
def _opens() -> re.Pattern[str]:
    """What may stand between a figure and the multiple that it is."""
    words = arithmetic()
    return re.compile(
        rf"\s*(?:[,(–—-]|{either(words.copulas)}\s)\s*(?:{either(words.fillers)}\s+){{0,3}}", re.IGNORECASE
    )


@cache
def _link() -> re.Pattern[str]:
    """What may stand between "three times" and the figure it multiplies."""
    words = arithmetic()
    return re.compile(
        rf"\s*(?:(?P<more>{either(words.times_more)})|(?P<less>{either(words.times_less)}))?"
        rf"(?:\s+(?:than|as|of))?(?:\s+{either(words.fillers)}){{0,3}}\s*",
        re.IGNORECASE,
    )
