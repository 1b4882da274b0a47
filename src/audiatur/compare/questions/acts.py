"""Statements in, groups of those that tell of one act, of one measure or of one matter out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from audiatur.compare.calendar import meet
from audiatur.compare.packed import heaviest, likeness
from audiatur.compare.questions.alike import SHARED, Alike
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.questions.groups import Links, gather
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.ruling import Pair

KEYS = 8
"""Heaviest words of a statement of which each two are a key."""
LIKE_APART = 0.15
"""Likeness from which two statements speak of one matter though the group of either holds not the other."""
MOST_OF_MEASURE = 20
"""Statements of one measure and subject beyond which it is no question but a theme."""


def pair_of(left: Statement, right: Statement) -> Pair[Statement]:
    """Two statements side by side."""
    return Pair(left, right, likeness(left.vector, right.vector), meet(left.period, right.period))


def act_groups(statements: Sequence[Statement]) -> list[tuple[tuple[Statement, ...], bool]]:
    """Groups of statements that tell of one thing, and wider ones, marked so, that speak of one matter."""
    alike = Alike(statements, candidates(statements, _keys))
    found: dict[tuple[int, ...], bool] = {}
    number = len(statements)
    for group in gather(number, alike.of_one_thing, alike.tell_of_one_thing):
        found.setdefault(group, False)
    for group in gather(number, alike.of_one_matter, alike.speak_of_one_matter, alike.surely_of_other_matters):
        found.setdefault(group, True)
    rest = _apart(alike.of_one_matter, found)
    for group in gather(number, rest, alike.speak_of_one_matter, alike.surely_of_other_matters):
        found.setdefault(group, True)
    for group in _of_one_term(statements):
        found.setdefault(group, False)
    for group in _of_one_measure(statements):
        found.setdefault(group, True)
    return [(tuple(statements[index] for index in group), wide) for group, wide in found.items()]


def _apart(links: Links, groups: Iterable[tuple[int, ...]]) -> Links:
    """The strong links between statements that no group holds together: of each, its strongest drew it elsewhere."""
    groups_of: defaultdict[int, set[int]] = defaultdict(set)
    for place, group in enumerate(groups):
        for index in group:
            groups_of[index].add(place)
    return Links(
        (strength, left, right)
        for strength, left, right in links.stronger_than(LIKE_APART)
        if groups_of[left].isdisjoint(groups_of[right])
    )


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
    yield from combinations(sorted(heaviest(statement.vector, statement.vector, KEYS)), 2)
