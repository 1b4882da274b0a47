"""Lines in, changes whose size is given twice ("fell 200 points, or 4%, to 4,800") recomputed out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from audiatur.compare.checks.changes import direction_of
from audiatur.compare.checks.figures import OR, Figure, Line, Part, alike
from audiatur.compare.checks.verdicts import Sum, recompute
from audiatur.model.amount import Change as Direction
from audiatur.model.check import Check, CheckKind

END = re.compile(r"\s*,?\s*(?:to|from)\s+(?:[a-z]+\s+){0,3}")


def sizes_given_twice(lines: Sequence[Line]) -> Iterator[Check]:
    """A check of every "D, or P %, to R" and "D, or P %, from B": D against the base, which R and D give."""
    for line in lines:
        for size, percent, end in zip(line.figures, line.figures[1:], line.figures[2:], strict=False):
            twice = (
                size.part is Part.SIZE and percent.percent and percent.part is Part.SIZE and OR.fullmatch(percent.joint)
            )
            if twice and END.fullmatch(end.joint) and alike(size, end) and (check := _check(size, percent, end)):
                yield check


def _check(size: Figure, percent: Figure, end: Figure) -> Check | None:
    direction = direction_of(size, (size,))
    if end.part is Part.BASE:
        formula = f"{size.quote} / {end.quote} x 100"
        part, sign = "base", 0
    elif end.part is Part.RESULT and direction is not None:
        sign = -1 if direction is Direction.UP else 1
        formula = f"{size.quote} / ({end.quote} {'+' if sign > 0 else '-'} {size.quote}) x 100"
        part = "result"
    else:
        return None
    if end.spread.loose.low + sign * size.spread.loose.high <= 0:
        return None
    sum_ = Sum(
        CheckKind.PERCENT_CHANGE,
        (("difference", size), (part, end)),
        lambda change, level: change / (level + sign * change) * 100,
        formula,
        " %",
    )
    return recompute(sum_, percent, forced=True)
