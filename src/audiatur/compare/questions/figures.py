"""Figures in, groups of figures that answer one question out."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import chain

from audiatur.compare.calendar import meet
from audiatur.compare.figure import Figure
from audiatur.compare.packed import heaviest, likeness
from audiatur.compare.questions.belonging import belong, lookalike, one_kind, strength
from audiatur.compare.questions.blocks import Pairs, candidates
from audiatur.compare.questions.groups import ASKED, MOST, Links, gather
from audiatur.compare.scopes import tells_of_change
from audiatur.compare.two_figures import differ_in_subject, different_scopes
from audiatur.compare.values import is_common, one_value, rounds_to
from audiatur.compare.verdicts.figures import judge_figures
from audiatur.compare.verdicts.other_extent import counts_in
from audiatur.compare.verdicts.ruling import Pair
from audiatur.model.finding import Verdict

KEYS = 8
"""Heaviest words of a figure that it is looked up by."""
STEP = 1.5
"""Sums that name something are looked up by their size, in steps of this factor, by the step above too."""


class FigureQuestions:
    """Brings together figures that answer one question."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        self._figures = figures
        self._replaced = _replaced(figures)
        self._candidates = candidates(figures, _keys)
        self._together = _together(figures, self._candidates)

    def pair(self, left: Figure, right: Figure) -> Pair[Figure]:
        """Two figures side by side."""
        times = meet(left.statement.period, right.statement.period)
        successive = frozenset({_coarse(left), _coarse(right)}) in self._replaced
        together = any(
            frozenset({say(left), say(right)}) in self._together for say in (_exact, _coarse) if say(left) != say(right)
        )
        return Pair(left, right, likeness(left.vector, right.vector), times, successive, together)

    def groups(self) -> list[tuple[Figure, ...]]:
        """Groups that answer one question, figures with their denials, one number for different things."""
        links: list[tuple[float, int, int]] = []
        denials: list[tuple[int, int]] = []
        lookalikes: list[tuple[int, int]] = []
        for a, b in self._candidates:
            left, right = self._figures[a], self._figures[b]
            linked = strength(left, right)
            if linked is None:
                continue
            if left.negated != right.negated:
                denials.append((a, b))
            elif lookalike(left, right):
                lookalikes.append((a, b))
            elif belong(left, right):
                links.append((linked, a, b))
        found = gather(len(self._figures), links, lambda a, b: belong(self._figures[a], self._figures[b]))
        found = self._with_rivals(found, links)
        groups = dict.fromkeys(
            chain(found, self._of_one_value(links, found), connected(denials), connected(lookalikes))
        )
        return [tuple(self._figures[index] for index in group) for group in groups]

    def _of_one_value(
        self, links: Sequence[tuple[float, int, int]], groups: Sequence[tuple[int, ...]]
    ) -> list[tuple[int, ...]]:
        """Groups of figures of one value that no group holds: their other likenesses drew them to different ones."""
        group_of = {index: number for number, group in enumerate(groups) for index in group}

        def agree(a: int, b: int) -> bool:
            left, right = self._figures[a], self._figures[b]
            return (
                one_value(left.amount, right.amount)
                and not is_common(left.value, left.amount.precision)
                and belong(left, right)
            )

        agreed = [(linked, a, b) for linked, a, b in links if agree(a, b)]
        found = gather(len(self._figures), agreed, agree)
        return [group for group in found if len({group_of.get(index, -1 - index) for index in group}) > 1]

    def _with_rivals(
        self, groups: Sequence[tuple[int, ...]], links: Sequence[tuple[float, int, int]]
    ) -> list[tuple[int, ...]]:
        """Groups made one where a figure of one conflicts with a figure of another."""
        group_of = {index: number for number, group in enumerate(groups) for index in group}
        members = list(groups)
        rivals: list[tuple[int, int]] = []
        for _, a, b in links:
            if group_of.get(a, -1) == group_of.get(b, -2):
                continue
            ruling = judge_figures(self.pair(self._figures[a], self._figures[b]))
            if ruling is None or ruling.verdict is not Verdict.CONFLICT:
                continue
            for index in (a, b):
                if index not in group_of:
                    group_of[index] = len(members)
                    members.append((index,))
            rivals.append((group_of[a], group_of[b]))
        joined = connected([(a, b) for a, b in rivals if self._may_meet(members[a], members[b])])
        taken = {number for numbers in joined for number in numbers}
        merged = [tuple(sorted(chain.from_iterable(members[number] for number in numbers))) for numbers in joined]
        return [*(group for number, group in enumerate(groups) if number not in taken), *merged]

    def _may_meet(self, left: Sequence[int], right: Sequence[int]) -> bool:
        """Whether no figure of one group measures another thing than one of the other."""
        return not any(
            different_scopes(self._figures[a], self._figures[b])
            or differ_in_subject(self._figures[a], self._figures[b])
            for a in left[:ASKED]
            for b in right[:ASKED]
        )


def _replaced(figures: Sequence[Figure]) -> frozenset[frozenset[str]]:
    """Pairs of values of which some sentence tells that one came in the place of the other."""
    by_sentence: defaultdict[tuple[str, int], list[Figure]] = defaultdict(list)
    for figure in figures:
        sentence = figure.statement.claim.sentence
        by_sentence[sentence.document, sentence.start].append(figure)
    return frozenset(
        frozenset({_coarse(left), _coarse(right)})
        for members in by_sentence.values()
        if tells_of_change(members[0].statement.around)
        for left in members[:MOST]
        for right in members[:MOST]
        if left.order < right.order and one_kind(left, right)
    )


def _together(figures: Sequence[Figure], near: Pairs) -> frozenset[frozenset[str]]:
    """Pairs of values that one voice gives side by side: whoever tells both holds them for two things.

    Each pair is kept to the digit and rounded: one tells of 689,800 and 800,000, others of 690,000 and 800,000.
    """
    return frozenset(
        frozenset({say(left), say(right)})
        for left, right in ((figures[a], figures[b]) for a, b in near)
        if left.statement.document is right.statement.document
        and (left.statement.speaker == right.statement.speaker or counts_in(left) or counts_in(right))
        and _exact(left) != _exact(right)
        and belong(left, right)
        for say in (_exact, _coarse)
        if say(left) != say(right)
    )


def _exact(figure: Figure) -> str:
    return f"{'count' if figure.kind == 'bare' else figure.kind} {figure.amount.currency} {figure.value:.9g}"


def _coarse(figure: Figure) -> str:
    """A value to one digit and a half, so that a rounded figure is found with the exact one."""
    return f"{figure.kind in ('count', 'bare')} {figure.amount.currency} {figure.value:.1e}"


def connected(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, ...]]:
    """What hangs together by pairs, in order, none larger than a group may be."""
    links, count = Links(), 0
    for left, right in pairs:
        links.add(1.0, left, right)
        count = max(count, left + 1, right + 1)
    return [group[:MOST] for group in gather(count, links, lambda *_: True)]


def _keys(figure: Figure) -> Iterator[tuple[Hashable, ...]]:
    kind = "count" if figure.kind == "bare" else figure.kind
    if figure.statement.measure:
        yield kind, figure.statement.measure, figure.statement.subject
    if not is_common(figure.value, figure.amount.precision):
        yield kind, f"{figure.value:.4g}"
    if figure.undertaking is not None and figure.value >= 1:
        size = int(math.log(figure.value, STEP))
        yield kind, "named", size
        yield kind, "named", size + 1
    for word in heaviest(figure.vector, figure.vector, KEYS):
        yield kind, figure.head, word
        yield kind, f"{figure.value:.1g}", word


def of_one_value(group: Sequence[Figure]) -> Iterator[tuple[Figure, ...]]:
    """The parts of a group that give one value, where several documents do and others of the group do not."""
    links = [
        (a, b)
        for a, left in enumerate(group)
        for b, right in enumerate(group[a + 1 :], a + 1)
        if one_value(left.amount, right.amount) or rounds_to(left.amount, right.amount)
    ]
    for indices in connected(links):
        part = tuple(group[index] for index in indices)
        negations = {figure.negated for figure in part}
        if len(part) < len(group) and len(negations) == 1 and len({f.statement.document.id for f in part}) > 1:
            yield part
