"""Lines in, stated percentages of a whole recomputed out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from audiatur.compare.checks.figures import Figure, Line, Part, alike
from audiatur.compare.checks.verdicts import Sum, recompute, show
from audiatur.compare.checks.words import arithmetic, either
from audiatur.model.check import Check, CheckKind

REACH = 40
"""Characters that the counted thing and a link may take between a whole and its percentage."""


def shares(lines: Sequence[Line]) -> Iterator[Check]:
    """A check of every "A of B things, P %", "P % (A of B)", "A, or P % of B" and "P % of B, or A"."""
    for line in lines:
        for first, second, third in zip(line.figures, line.figures[1:], line.figures[2:], strict=False):
            if check := _share(first, second, third):
                yield check


def _share(first: Figure, second: Figure, third: Figure) -> Check | None:
    """The check of three neighbouring figures, one of them a percentage and one the whole."""
    marks = _patterns()
    if third.percent and _of(second) and marks.behind.fullmatch(third.joint) and _bare(third):
        part, whole, percent, link = first, second, third, third
    elif second.percent and _of(third) and marks.linked.fullmatch(second.joint):
        part, whole, percent, link = first, third, second, second
    elif first.percent and _of(third) and marks.behind.fullmatch(second.joint) and _bare(first):
        part, whole, percent, link = second, third, first, second
    elif first.percent and _of(second) and marks.behind.fullmatch(third.joint):
        part, whole, percent, link = third, second, first, third
    elif third.percent and _opens_with_whole(first) and marks.behind.fullmatch(third.joint) and _bare(third):
        part, whole, percent, link = second, first, third, third
    else:
        return None
    return _check(part, whole, percent, forced=bool(marks.firm.search(link.joint)))


def _check(part: Figure, whole: Figure, percent: Figure, *, forced: bool) -> Check | None:
    counts = (part.amount.currency, whole.amount.currency) == (None, None)
    if part.percent or whole.spread.loose.low <= 0 or part.value > whole.value or not (counts or alike(part, whole)):
        return None
    sum_ = Sum(
        CheckKind.SHARE,
        (("part", part), ("whole", whole)),
        lambda p, w: p / w * 100,
        f"{part.quote} / {whole.quote} x 100",
        " %",
    )
    otherwise = f"{percent.quote} of {whole.quote} is {show(whole.value * percent.value / 100)}."
    return recompute(sum_, percent, forced=forced and alike(part, whole), otherwise=otherwise)


def _of(whole: Figure) -> bool:
    """Whether the figure is the whole of the one before it."""
    return not whole.percent and bool(_patterns().of.search(whole.joint))


def _opens_with_whole(whole: Figure) -> bool:
    """Whether a sentence or clause opens with "Of the" and the figure."""
    return not whole.percent and bool(_patterns().opening.search(whole.lead))


def _bare(percent: Figure) -> bool:
    """Whether nothing behind the percentage makes it one of something else."""
    return percent.part in (Part.LEVEL, Part.ASIDE) and not _patterns().of_else.match(percent.tail)


class _Patterns:
    def __init__(self) -> None:
        words = arithmetic()
        link, filler = either(words.share_links), either(words.fillers)
        self.of = re.compile(
            rf"^[\s\w'’-]{{0,30}}?\s*(?<!\w){either(words.whole_marks)}(?:\s+{filler})*\s*$", re.IGNORECASE
        )
        self.opening = re.compile(rf"(?:^|[,;:(—–]\s)\s*{either(words.whole_marks)}(?:\s+{filler})*\s*$", re.IGNORECASE)
        self.behind = re.compile(rf"[^.;:?!()]{{0,{REACH}}}?(?:[,(—–-]|\bor\b)\s*(?:{link}\s*){{0,2}}", re.IGNORECASE)
        self.linked = re.compile(rf"[^.;:?!()]{{0,20}}?(?:[,(—–-]|\bor\b)\s*(?:{link}\s*){{0,2}}", re.IGNORECASE)
        self.firm = re.compile(
            r"\(\s*(?:\w+\s+){0,2}$|\bor\s+(?:\w+\s+){0,2}$|(?:representing|accounting for|equal to|equivalent to)\s+"
            r"(?:\w+\s+){0,2}$",
            re.IGNORECASE,
        )
        self.of_else = re.compile(
            r"\s+(?:of(?! (?:the (?:total|whole)|all)\b)|in|more|less|fewer|higher|lower|above|below|from|point)\b",
            re.IGNORECASE,
        )


@cache
def _patterns() -> _Patterns:
    return _Patterns()
