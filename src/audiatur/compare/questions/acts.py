"""Statements in, groups of those that tell of one act or state out, figures or none."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from itertools import combinations

from audiatur.compare.calendar import meet
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.questions.groups import gather
from audiatur.compare.statement import Statement, likeness
from audiatur.compare.verdicts.ruling import Pair

LIKE = 0.3
"""Likeness of words from which two statements may tell of one thing."""
SHARED = 2
"""Stems that the claims themselves must share."""
KEYS = 7
"""Heaviest words of a statement of which each two are a key."""


def pair_of(left: Statement, right: Statement) -> Pair[Statement]:
    """Two statements side by side."""
    return Pair(left, right, likeness(left.vector, right.vector), meet(left.period, right.period))


def act_groups(statements: Sequence[Statement]) -> list[tuple[Statement, ...]]:
    """Groups of statements that tell of one thing."""
    links = []
    for a, b in candidates(statements, _keys):
        left, right = statements[a], statements[b]
        like = likeness(left.vector, right.vector)
        if like >= LIKE and _belong(left, right):
            links.append((like, a, b))
    groups = gather(len(statements), links, lambda a, b: _belong(statements[a], statements[b]))
    return [tuple(statements[index] for index in group) for group in groups]


def _keys(statement: Statement) -> Iterator[Hashable]:
    own = sorted(
        (word for word in statement.vector if word in statement.own),
        key=lambda word: (-statement.vector[word], word),
    )[:KEYS]
    yield from combinations(sorted(own), 2)


def _belong(left: Statement, right: Statement) -> bool:
    return likeness(left.vector, right.vector) >= LIKE and len(left.own & right.own) >= SHARED
