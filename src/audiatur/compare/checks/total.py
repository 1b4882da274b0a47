"""Lines in, stated totals recomputed from their parts out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from audiatur.compare.checks.figures import Figure, Line, Part, alike
from audiatur.compare.checks.verdicts import Sum, recompute
from audiatur.compare.checks.words import arithmetic, either
from audiatur.model.check import Check, CheckKind

FEWEST = 2
PEOPLE = "person"


def totals(lines: Sequence[Line]) -> Iterator[Check]:
    """A check of every "A and B, a total of T" and "T in all: A, B and C"."""
    for line in lines:
        figures = [f for f in line.figures if f.part is not Part.ASIDE]
        for index, total in enumerate(figures):
            if total.percent or total.amount.unit == "factor" or (index and not total.before.strip()):
                continue  # "five 787 airliners": the second number is a name
            if check := _behind(figures, index) or _ahead(figures, index):
                yield check


def _behind(figures: Sequence[Figure], index: int) -> Check | None:
    """The parts stand before the total: they are all the figures back to the start of their list."""
    total, marks = figures[index], _patterns()
    if not (marks.total.search(total.lead) or marks.tail.match(total.tail)):
        return None
    parts: list[Figure] = []
    for figure in reversed(figures[:index]):
        parts.append(figure)
        if not marks.joined.fullmatch(figure.joint):
            break
    return _check(parts[::-1], total) if marks.closing.search("|".join(f.joint for f in parts[:-1])) else None


def _ahead(figures: Sequence[Figure], index: int) -> Check | None:
    """The parts follow the total behind a colon, a dash or a bracket."""
    total, marks = figures[index], _patterns()
    rest = figures[index + 1 :]
    if not rest or not marks.opening.fullmatch(rest[0].joint):
        return None
    parts = [rest[0]]
    for figure in rest[1:]:
        if not marks.joined.fullmatch(figure.joint):
            break
        parts.append(figure)
        if marks.closing.search(figure.joint):
            return _check(parts, total, whole=bool(marks.end.match(figure.tail)))
    return None


def _check(parts: Sequence[Figure], total: Figure, *, whole: bool = False) -> Check | None:
    """The check of a total.

    A list that ends with its parts is taken for whole: men and women are people then, and bare numbers money.
    """
    if len(parts) < FEWEST or not all(_addable(part, total) for part in parts):
        return None
    named = total.amount.currency or total.amount.unit
    kinds = {part.amount.currency or part.amount.unit for part in parts}
    same = named is not None and kinds == {named}
    listed = whole and (total.amount.unit == PEOPLE or (total.amount.currency is not None and kinds == {None}))
    sum_ = Sum(
        CheckKind.SUM,
        tuple(("addend", part) for part in parts),
        lambda *addends: sum(addends),
        " + ".join(part.quote for part in parts),
    )
    return recompute(sum_, total, forced=same or listed)


def _addable(part: Figure, total: Figure) -> bool:
    """Money adds to the same money, bare numbers to anything, counts to a count."""
    bare = (part.amount.currency, part.amount.unit) == (None, None)
    counts = bare or (part.amount.currency, total.amount.currency) == (None, None)
    return (
        part.part in (Part.LEVEL, Part.RESULT)
        and not part.percent
        and part.amount.unit != "factor"
        and (counts or alike(part, total))
    )


class _Patterns:
    def __init__(self) -> None:
        words = arithmetic()
        filler = either(words.fillers)
        self.total = re.compile(rf"(?:^|[\s,(—–-]){either(words.total_marks)}(?:\s+{filler})*\s*$", re.IGNORECASE)
        self.tail = re.compile(rf"[\s\w'’-]{{0,30}}?\s{either(words.total_tails)}\b", re.IGNORECASE)
        self.joined = re.compile(rf"[^.;:?!()—–]{{0,50}}?(?:,\s*and|,|\band|\bplus)\s+(?:{filler}\s+)*", re.IGNORECASE)
        self.closing = re.compile(r"\b(?:and|plus)\b", re.IGNORECASE)
        self.end = re.compile(r"[\s\w'’-]{0,40}?\s*(?:[.;)—–]|$)")
        self.opening = re.compile(rf"[\s\w'’-]{{0,70}}?\s*[:(—–]\s*(?:{filler}\s+)*", re.IGNORECASE)


@cache
def _patterns() -> _Patterns:
    return _Patterns()
