"""Lines in, comparisons in words against the figures of a neighbouring sentence out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from audiatur.compare.checks.figures import Figure, Line, Part, alike
from audiatur.compare.checks.verdicts import make, operand, show
from audiatur.compare.checks.words import arithmetic, either
from audiatur.model.check import Check, CheckKind, CheckVerdict
from audiatur.model.mention import Mention

WINDOW = 2
"""Sentences before and after in which the figures are looked for."""
LONG = 5
"""Letters of a word that tells what is compared."""
STEM = 5
"""Letters in which two forms of one word agree."""


def comparisons(lines: Sequence[Line]) -> Iterator[Check]:
    """A check of every "A's budget is far higher than that of B" whose two figures stand close by.

    The sentence must share a word of what is measured with that of the figures. Only agreement is reported: a
    comparison may be of something else than the figures beside it.
    """
    for index, line in enumerate(lines):
        for match in _comparing().finditer(line.text):
            sides = _sides(line, match)
            if sides is None:
                continue
            near = [*reversed(lines[max(0, index - WINDOW) : index]), *lines[index + 1 : index + 1 + WINDOW]]
            for other in near:
                if check := _check(line, other, sides, smaller=match["less"] is not None):
                    yield check
                    break


def _sides(line: Line, match: re.Match[str]) -> tuple[Mention, Mention] | None:
    """The name that the sentence speaks of and the one right behind the comparison."""
    at = line.span.start + match.start()
    before = [mention for mention in line.mentions if mention.span.end <= at]
    behind = [mention for mention in line.mentions if mention.span.start >= at]
    return (before[0], behind[0]) if before and behind else None


def _check(line: Line, other: Line, sides: tuple[Mention, Mention], *, smaller: bool) -> Check | None:
    first, second = (_figure_of(side.name, other) for side in sides)
    if not first or not second or first is second or not alike(first, second) or not _one_matter(line, other, sides):
        return None
    larger, lesser = (second, first) if smaller else (first, second)
    if lesser.spread.written.low <= 0 or larger.spread.written.low <= lesser.spread.written.high:
        return None
    ratio = larger.value / lesser.value
    figures = f"{larger.quote} and {lesser.quote}"
    reason = f"The figures of a neighbouring sentence, {figures}, bear the comparison out: {show(ratio)} times."
    outcome = (f"{larger.quote} / {lesser.quote}", CheckVerdict.CONSISTENT, reason)
    return make(CheckKind.COMPARISON, (operand("larger", larger), operand("smaller", lesser)), None, ratio, outcome)


def _figure_of(name: str, line: Line) -> Figure | None:
    """The figure whose nearest name before it is this one."""
    found: list[Figure] = []
    for figure in line.figures:
        before = [mention for mention in line.mentions if mention.span.end <= figure.amount.span.start]
        if figure.part is not Part.ASIDE and before and before[-1].name == name and not figure.percent:
            found.append(figure)
    return found[0] if len(found) == 1 else None


def _one_matter(line: Line, other: Line, sides: tuple[Mention, Mention]) -> bool:
    """Whether both sentences share a long word that is no name: what is measured."""
    names = {word for side in sides for word in _words(side.name)}
    return bool((_words(line.text) & _words(other.text)) - names)


def _words(text: str) -> set[str]:
    return {word[:STEM] for word in re.findall(r"[^\W\d_]+", text.lower()) if len(word) >= LONG} - _common()


@cache
def _common() -> frozenset[str]:
    words = arithmetic()
    listed = " ".join((*words.more_than, *words.less_than, *words.fillers, *words.up, *words.down, *words.breaks))
    return frozenset(word[:STEM] for word in listed.split())


@cache
def _comparing() -> re.Pattern[str]:
    words = arithmetic()
    return re.compile(
        rf"\b(?:(?P<more>{either(words.more_than)})|(?P<less>{either(words.less_than)}))(?!\s*[$€£¥\d])\b",
        re.IGNORECASE,
    )
