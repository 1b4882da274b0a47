"""Pairs of opposed statements in, those of one matter together out: a dispute, however many take part in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence


def of_one_matter(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, ...]]:
    """The statements of each matter, in order; every pair is within one of them.

    A matter is a statement, all that oppose it, and those that oppose none but these. So a chain of pairs, each with a
    statement of the one before, does not make one matter of all that was ever called a threat.

    Args:
        pairs: Numbers of two statements that answer one question in opposite ways.

    Returns:
        The matter of the statement that most oppose first; a statement may stand in several.

    >>> of_one_matter([(0, 1), (0, 2), (2, 3)]), of_one_matter([(0, 1), (1, 2), (2, 3), (3, 4)])
    ([(0, 1, 2, 3)], [(0, 1, 2), (2, 3, 4)])
    """
    opposed: defaultdict[int, set[int]] = defaultdict(set)
    for left, right in pairs:
        opposed[left].add(right)
        opposed[right].add(left)
    matters = []
    for hub in sorted(opposed, key=lambda one: (-len(opposed[one]), one)):
        against = set(opposed[hub])
        if not against:
            continue
        beside = {one for other in against for one in opposed[other] if opposed[one] <= against}
        matters.append(tuple(sorted({hub} | against | beside)))
        for one in {hub} | beside:
            for other in opposed[one] & against:
                opposed[other].discard(one)
            opposed[one] -= against
    return matters
