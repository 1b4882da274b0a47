"""Figures in, groups of figures that answer one question out."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.figure import GENERIC, Figure, different_scopes
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.questions.groups import gather
from audiatur.compare.statement import likeness
from audiatur.compare.values import rounds_to, same, significant
from audiatur.compare.verdicts.ruling import Pair

LIKE = 0.15
"""Likeness of words from which two figures that count one thing may answer one question."""
LIKE_OF_SAME_VALUE = 0.1
"""The same for two figures of one value: the value itself says much."""
DISTINCT = 2
"""Digits from which a value is rare enough to bring figures together by itself."""
LARGE = 1000
"""From here a round figure too is rare enough."""
KEYS = 8
"""Heaviest words of a figure that it is looked up by."""


def pair_of(left: Figure, right: Figure) -> Pair[Figure]:
    """Two figures side by side."""
    times = meet(left.statement.period, right.statement.period)
    return Pair(left, right, likeness(left.vector, right.vector), times)


def figure_groups(figures: Sequence[Figure]) -> tuple[list[tuple[Figure, ...]], list[tuple[Figure, Figure]]]:
    """Groups of figures that answer one question, and pairs of one number for different things."""
    links: list[tuple[float, int, int]] = []
    lookalikes: list[tuple[Figure, Figure]] = []
    for left, right in candidates(figures, _keys):
        strength = _strength(figures[left], figures[right])
        if strength is None:
            continue
        if _lookalike(figures[left], figures[right]):
            lookalikes.append((figures[left], figures[right]))
        else:
            links.append((strength, left, right))
    groups = gather(len(figures), links, lambda a, b: _belong(figures[a], figures[b]))
    return [tuple(figures[index] for index in group) for group in groups], lookalikes


def _keys(figure: Figure) -> Iterator[Hashable]:
    claim = figure.statement.claim
    kind = "count" if figure.kind == "bare" else figure.kind
    heaviest = sorted(figure.vector, key=lambda word: (-figure.vector[word], word))[:KEYS]
    if claim.topic and claim.measure:
        yield kind, claim.measure, figure.statement.subject
    if significant(figure.value) >= DISTINCT or figure.value >= LARGE:
        yield kind, f"{figure.value:.4g}"
    for word in heaviest:
        yield kind, figure.head, word
        yield kind, f"{figure.value:.1g}", word


def _strength(left: Figure, right: Figure) -> float | None:
    """How strongly two figures are linked; None where they are not."""
    if left.statement is right.statement or not _one_kind(left, right):
        return None
    like = likeness(left.vector, right.vector)
    if same(left.value, right.value) or rounds_to(left.amount, right.amount):
        return like + 0.3 if like >= LIKE_OF_SAME_VALUE else None
    return like if like >= LIKE and _belong(left, right) else None


def _belong(left: Figure, right: Figure) -> bool:
    """Whether two figures may answer one question at all."""
    if (
        not _one_kind(left, right)
        or different_scopes(left, right)
        or left.statement.differs_in_subject(right.statement)
    ):
        return False
    apart = meet(left.statement.period, right.statement.period) is Meeting.APART
    if apart and not same(left.value, right.value):
        return False
    nearly = same(left.value, right.value) or rounds_to(left.amount, right.amount)
    return likeness(left.vector, right.vector) >= (LIKE_OF_SAME_VALUE if nearly else LIKE)


def _one_kind(left: Figure, right: Figure) -> bool:
    """Whether they are of one sort and count one thing, as far as the words say."""
    if {left.kind, right.kind} == {"count", "bare"}:
        return True
    if left.kind != right.kind:
        return False
    if left.kind != "count" or left.head == right.head or left.nouns & right.nouns:
        return True
    if same(left.value, right.value) and significant(left.value) >= DISTINCT:
        return True
    return bool({left.head, right.head} & GENERIC) and any(
        right.scope.get(dimension) == value for dimension, value in left.scope.items()
    )


def _lookalike(left: Figure, right: Figure) -> bool:
    """Whether one number stands for different things."""
    return same(left.value, right.value) and (
        bool(different_scopes(left, right)) or left.statement.differs_in_subject(right.statement)
    )
