"""Statements in, groups of those that tell of one act or state out, figures or none."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from itertools import combinations

from audiatur.compare.calendar import meet
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.questions.groups import gather
from audiatur.compare.statement import Statement, likeness
from audiatur.compare.verdicts.ruling import Pair

LIKE = 0.35
"""Likeness of words from which two statements may tell of one thing."""
LIKE_OF_ONE_MATTER = 0.15
"""Likeness from which they speak of one matter."""
SHARED = 2
"""Stems that the claims themselves must share."""
KEYS = 7
"""Heaviest words of a statement of which each two are a key."""


def pair_of(left: Statement, right: Statement) -> Pair[Statement]:
    """Two statements side by side."""
    return Pair(left, right, likeness(left.vector, right.vector), meet(left.period, right.period))


def act_groups(statements: Sequence[Statement]) -> list[tuple[tuple[Statement, ...], bool]]:
    """Groups of statements that tell of one thing, and wider ones, marked so, that speak of one matter."""
    pairs = [(likeness(statements[a].vector, statements[b].vector), a, b) for a, b in candidates(statements, _keys)]
    found: dict[tuple[int, ...], bool] = {}
    for least, wide in ((LIKE, False), (LIKE_OF_ONE_MATTER, True)):
        for group in _grouped(statements, pairs, least):
            found.setdefault(group, wide)
    return [(tuple(statements[index] for index in group), wide) for group, wide in found.items()]


def _grouped(
    statements: Sequence[Statement], pairs: Sequence[tuple[float, int, int]], least: float
) -> list[tuple[int, ...]]:
    def belongs(a: int, b: int) -> bool:
        left, right = statements[a], statements[b]
        return (
            left.office == right.office
            and likeness(left.vector, right.vector) >= least
            and len(left.own & right.own) >= SHARED
            and (left.office or bool(left.content & right.content))
        )

    return gather(len(statements), [pair for pair in pairs if pair[0] >= least and belongs(*pair[1:])], belongs)


def _keys(statement: Statement) -> Iterator[Hashable]:
    own = sorted(
        (word for word in statement.vector if word in statement.own),
        key=lambda word: (-statement.vector[word], word),
    )[:KEYS]
    yield from combinations(sorted(own), 2)
