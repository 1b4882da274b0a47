"""Things with keys in, the pairs worth comparing out: near-linear, whatever the number of things."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

T = TypeVar("T")

WINDOW = 12
"""In a block too large for all pairs, each thing meets this many that stand next to it."""
LARGEST = 40
"""Things in a block that are all compared with each other."""


def candidates(things: Sequence[T], keys: Callable[[T], Iterable[Hashable]]) -> list[tuple[int, int]]:
    """Pairs of indices of things that share a key, each once, in order.

    Args:
        things: In an order that content alone decides.
        keys: The blocking keys of one thing, bounded in number.
    """
    blocks: defaultdict[Hashable, list[int]] = defaultdict(list)
    for index, thing in enumerate(things):
        for key in dict.fromkeys(keys(thing)):
            blocks[key].append(index)
    pairs: set[tuple[int, int]] = set()
    for members in blocks.values():
        reach = len(members) if len(members) <= LARGEST else WINDOW
        for position, left in enumerate(members):
            pairs.update((left, right) for right in members[position + 1 : position + 1 + reach])
    return sorted(pairs)
