"""Links between things in, groups of things that answer one question out."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np

MOST = 60
"""Members of one group: a larger one would be no question but a theme."""
ASKED = 6
"""Members of either side that are asked before two groups become one."""
AT_ONCE = 65_536
"""Links that are unpacked at a time."""
MOST_REFUSED = 500_000
"""Refusals that are remembered, so as not to ask again, before they are forgotten."""


class Links:
    """Pairs of indices with the strength that links them: sixteen bytes each, so that millions fit."""

    def __init__(self, links: Iterable[tuple[float, int, int]] = ()) -> None:
        self._strengths, self._lefts, self._rights = array("d"), array("i"), array("i")
        for strength, left, right in links:
            self.add(strength, left, right)

    def add(self, strength: float, left: int, right: int) -> None:
        """One more."""
        self._strengths.append(strength)
        self._lefts.append(left)
        self._rights.append(right)

    def stronger_than(self, least: float) -> Iterator[tuple[float, int, int]]:
        """Strength and indices of those of at least this strength, in the order in which they were added."""
        for strength, left, right in zip(self._strengths, self._lefts, self._rights, strict=True):
            if strength >= least:
                yield strength, left, right

    def strongest_first(self) -> Iterator[tuple[int, int]]:
        """Each pair; equally strong ones in the order of their indices."""
        if not self._strengths:
            return
        strengths = np.frombuffer(self._strengths, np.float64)
        lefts, rights = np.frombuffer(self._lefts, np.int32), np.frombuffer(self._rights, np.int32)
        order = np.lexsort((rights, lefts, -strengths))
        for start in range(0, len(order), AT_ONCE):
            some = order[start : start + AT_ONCE]
            yield from zip(lefts[some].tolist(), rights[some].tolist(), strict=True)


def gather(
    count: int,
    links: Links | Sequence[tuple[float, int, int]],
    belongs: Callable[[int, int], bool],
    apart: Callable[[tuple[int, ...], tuple[int, ...]], bool] = lambda _mine, _theirs: False,
) -> list[tuple[int, ...]]:
    """Groups of two and more, each in order, the groups in the order of their first members.

    Strongest links first; two groups become one only where at least half of the pairs between
    them belong together, so that a chain of small likenesses joins nothing.

    Args:
        count: How many things there are.
        links: Strength and indices.
        belongs: Whether two things may answer one question.
        apart: Whether it is sure, without asking about each pair, that less than half of the pairs belong together.
    """
    group_of = list(range(count))
    members: dict[int, list[int]] = {}
    asked: dict[int, tuple[int, ...]] = {}
    refused: dict[tuple[int, int], tuple[tuple[int, ...], tuple[int, ...]]] = {}
    for left, right in (links if isinstance(links, Links) else Links(links)).strongest_first():
        one, other = group_of[left], group_of[right]
        if one == other:
            continue
        if other < one:
            one, other = other, one
        mine, theirs = members.get(one, [one]), members.get(other, [other])
        some = asked.get(one, (one,)), asked.get(other, (other,))
        if len(mine) + len(theirs) > MOST or refused.get((one, other)) == some:  # the same answer again
            continue
        if apart(*some) or not _half(belongs, *some):
            if len(refused) >= MOST_REFUSED:
                refused.clear()
            refused[one, other] = some
            continue
        for index in theirs:
            group_of[index] = one
        members[one] = sorted(mine + theirs)
        asked[one] = tuple(members[one][:ASKED])
        members.pop(other, None)
        asked.pop(other, None)
    return sorted(tuple(group) for group in members.values())


def _half(belongs: Callable[[int, int], bool], mine: Sequence[int], theirs: Sequence[int]) -> bool:
    """Whether at least half of the pairs belong together; asks no more than decides it."""
    pairs = len(mine) * len(theirs)
    yes = no = 0
    for a in mine:
        for b in theirs:
            if belongs(a, b) if a < b else belongs(b, a):
                yes += 1
            else:
                no += 1
            if 2 * yes >= pairs or 2 * no > pairs:
                return 2 * yes >= pairs
    return True
