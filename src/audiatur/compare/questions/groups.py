"""Links between things in, groups of things that answer one question out."""

from __future__ import annotations

from collections import defaultdict
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
    members: defaultdict[int, list[int]] = defaultdict(list, {index: [index] for index in range(count)})
    for _, left, right in sorted(links, key=lambda link: (-link[0], link[1], link[2])):
        one, other = sorted((group_of[left], group_of[right]))
        if one == other or len(members[one]) + len(members[other]) > MOST:
            continue
        asked = [(a, b) for a in members[one][:ASKED] for b in members[other][:ASKED]]
        if 2 * sum(belongs(*sorted(pair)) for pair in asked) < len(asked):
            continue
        for index in members[other]:
            group_of[index] = one
        members[one] = sorted(members[one] + members.pop(other))
    return sorted(tuple(group) for group in members.values() if len(group) > 1)
