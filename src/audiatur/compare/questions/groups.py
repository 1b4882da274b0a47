"""Links between things in, groups of things that answer one question out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

MOST = 60
"""Members of one group: a larger one would be no question but a theme."""
ASKED = 6
"""Members of either side that are asked before two groups become one."""


def gather(
    count: int, links: Sequence[tuple[float, int, int]], belongs: Callable[[int, int], bool]
) -> list[tuple[int, ...]]:
    """Groups of two and more, each in order, the groups in the order of their first members.

    Strongest links first; two groups become one only where at least half of the pairs between
    them belong together, so that a chain of small likenesses joins nothing.

    Args:
        count: How many things there are.
        links: Strength and indices.
        belongs: Whether two things may answer one question.
    """
    group_of = list(range(count))
    members: dict[int, list[int]] = {}
    refused: dict[tuple[int, int], tuple[int, int]] = {}
    for _, left, right in sorted(links, key=lambda link: (-link[0], link[1], link[2])):
        one, other = sorted((group_of[left], group_of[right]))
        if one == other:
            continue
        mine, theirs = members.get(one, [one]), members.get(other, [other])
        sizes = len(mine), len(theirs)
        if sum(sizes) > MOST or refused.get((one, other)) == sizes:  # groups only grow: the same answer again
            continue
        if not _half(belongs, mine[:ASKED], theirs[:ASKED]):
            refused[one, other] = sizes
            continue
        for index in theirs:
            group_of[index] = one
        members[one] = sorted(mine + theirs)
        members.pop(other, None)
    return sorted(tuple(group) for group in members.values())


def _half(belongs: Callable[[int, int], bool], mine: Sequence[int], theirs: Sequence[int]) -> bool:
    """Whether at least half of the pairs belong together; asks no more than decides it."""
    pairs = len(mine) * len(theirs)
    yes = no = 0
    for a in mine:
        for b in theirs:
            if belongs(min(a, b), max(a, b)):
                yes += 1
            else:
                no += 1
            if 2 * yes >= pairs or 2 * no > pairs:
                return 2 * yes >= pairs
    return True
