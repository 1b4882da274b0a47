"""Statements in, groups of those that tell of one act, of one measure or of one matter out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from audiatur.compare.calendar import meet
from audiatur.compare.questions.blocks import Pairs, candidates
from audiatur.compare.questions.groups import gather
from audiatur.compare.statement import Statement, likeness
from audiatur.compare.verdicts.ruling import Pair

LIKE = 0.35
"""Likeness of words from which two statements may tell of one thing."""
LIKE_OF_ONE_DATE = 0.28
"""The same where both name one date."""
LIKE_OF_ONE_MATTER = 0.12
"""Likeness from which they speak of one matter."""
SHARED = 2
"""Stems that two statements must share."""
KEYS = 8
"""Heaviest words of a statement of which each two are a key."""
MOST_OF_MEASURE = 20
"""Statements of one measure and subject beyond which it is no question but a theme."""

Belongs = Callable[[Statement, Statement], float]
"""How alike two statements are that belong together; 0 where they do not."""


def pair_of(left: Statement, right: Statement) -> Pair[Statement]:
    """Two statements side by side."""
    return Pair(left, right, likeness(left.vector, right.vector), meet(left.period, right.period))


def act_groups(statements: Sequence[Statement]) -> list[tuple[tuple[Statement, ...], bool]]:
    """Groups of statements that tell of one thing, and wider ones, marked so, that speak of one matter."""
    pairs = candidates(statements, _keys)
    found: dict[tuple[int, ...], bool] = {}
    for belongs, wide in ((_tell_of_one_thing, False), (_speak_of_one_matter, True)):
        for group in _grouped(statements, pairs, belongs):
            found.setdefault(group, wide)
    for group in _of_one_term(statements):
        found.setdefault(group, False)
    for group in _of_one_measure(statements):
        found.setdefault(group, True)
    return [(tuple(statements[index] for index in group), wide) for group, wide in found.items()]


def _grouped(statements: Sequence[Statement], pairs: Pairs, belongs: Belongs) -> list[tuple[int, ...]]:
    links = [(like, a, b) for a, b in pairs if (like := belongs(statements[a], statements[b]))]
    return gather(len(statements), links, lambda a, b: belongs(statements[a], statements[b]) > 0)


def _tell_of_one_thing(left: Statement, right: Statement) -> float:
    if (
        left.office != right.office
        or left.claim.sentence == right.claim.sentence  # clauses of one sentence say different things
        or len(left.own & right.own) < SHARED
        or not (left.office or left.content & right.content)
    ):
        return 0.0
    like = likeness(left.vector, right.vector)
    return like if like >= (LIKE_OF_ONE_DATE if left.years & right.years else LIKE) else 0.0


def _speak_of_one_matter(left: Statement, right: Statement) -> float:
    if left.office or right.office:
        return 0.0
    shared = left.vector.keys() & right.vector.keys()
    if len(shared) < SHARED or shared.isdisjoint(left.content | right.content | left.years):
        return 0.0
    like = likeness(left.vector, right.vector)
    return like if like >= LIKE_OF_ONE_MATTER else 0.0


def _of_one_measure(statements: Sequence[Statement]) -> Iterator[tuple[int, ...]]:
    """Statements of one topic's measure about one entity; those that name none join where there is but one."""
    by_measure: defaultdict[str, defaultdict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for index, statement in enumerate(statements):
        if statement.measure and not statement.office:
            subject = (statement.subject or "") if statement.subject_kind else ""
            by_measure[statement.measure][subject].append(index)
    for subjects in by_measure.values():
        unnamed = subjects.pop("", [])
        groups = [sorted(members + unnamed) for members in subjects.values()] if len(subjects) == 1 else []
        groups = groups or [*subjects.values(), unnamed]
        for members in groups:
            if SHARED <= len(members) <= MOST_OF_MEASURE:
                yield tuple(members)


def _of_one_term(statements: Sequence[Statement]) -> Iterator[tuple[int, ...]]:
    """Statements of one topic's measure that name one term ("by 2029")."""
    found: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for index, statement in enumerate(statements):
        term = statement.claim.period or ""
        if statement.measure and term.startswith("../") and not statement.office:
            found[statement.measure, term].append(index)
    for members in found.values():
        if SHARED <= len(members) <= MOST_OF_MEASURE:
            yield tuple(members)


def _keys(statement: Statement) -> Iterator[tuple[str, str]]:
    heaviest = sorted(statement.vector, key=lambda word: (-statement.vector[word], word))[:KEYS]
    yield from combinations(sorted(heaviest), 2)
