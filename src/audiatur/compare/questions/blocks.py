"""Things with keys in, the pairs worth comparing out: near-linear in time and memory, whatever the number of things."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

T = TypeVar("T")
Numbers = NDArray[np.int64]
Holders = NDArray[np.int32]

WINDOW = 12
"""In a block too large for all pairs, each thing meets this many that stand next to it."""
LARGEST = 40
"""Things in a block that are all compared with each other."""
AT_ONCE = 65_536
"""Pairs that are unpacked at a time."""
MOST_AT_ONCE = 4_000_000
"""Keys that are looked at, and pairs that are held, some of them many times, before they are sorted out."""
HALF = 32
"""Bits of an index: both of a pair stand in one number."""


@dataclass(frozen=True, eq=False)
class Pairs:
    """Pairs of indices, each once, in order; eight bytes a pair, so that millions fit."""

    packed: Numbers

    def __len__(self) -> int:
        """How many pairs."""
        return len(self.packed)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        """Each pair, the smaller index first."""
        for start in range(0, len(self.packed), AT_ONCE):
            some = self.packed[start : start + AT_ONCE]
            yield from zip((some >> HALF).tolist(), (some & (1 << HALF) - 1).tolist(), strict=True)

    def by_left(self) -> Iterator[tuple[int, Numbers]]:
        """Each smaller index with all that it is paired with."""
        lefts = self.packed >> HALF
        starts = np.flatnonzero(_new(lefts))
        for start, end in zip(starts.tolist(), [*starts[1:].tolist(), len(lefts)], strict=False):
            yield int(lefts[start]), self.packed[start:end] & (1 << HALF) - 1


def candidates(things: Sequence[T], keys: Callable[[T], Iterable[tuple[Hashable, ...]]]) -> Pairs:
    """Pairs of indices of things that share a key, each once, in order.

    Args:
        things: In an order that content alone decides.
        keys: The blocking keys of one thing, bounded in number.
    """
    return Pairs(_distinct(_of_parts(*_keyed(things, keys))))


def of_rare_keys(
    things: Sequence[T], keys: Callable[[T], Iterable[tuple[Hashable, ...]]], most: int
) -> Iterator[list[int]]:
    """The indices of the things of each key that two and more, and at most this many, share.

    Args:
        things: In an order that content alone decides.
        keys: The keys of one thing, bounded in number.
        most: Holders beyond which a key is too common.
    """
    codes, holders = _shared(*_keyed(things, keys))
    starts = np.flatnonzero(_new(codes)) if len(codes) else np.zeros(0, np.int64)
    sizes = np.diff(np.r_[starts, len(codes)])
    few = sizes <= most
    groups = [holders[start : start + size].tolist() for start, size in zip(starts[few], sizes[few], strict=True)]
    yield from sorted(groups)


def _keyed(things: Sequence[T], keys: Callable[[T], Iterable[tuple[Hashable, ...]]]) -> tuple[Numbers, Holders]:
    """A number for each key of each thing, and the thing's index."""
    numbers: dict[Hashable, int] = {}
    codes, holders = array("q"), array("i")
    for index, thing in enumerate(things):
        # The hash of a tuple of small numbers is the same in every process, unlike that of a text.
        own = {hash(tuple([numbers.setdefault(part, len(numbers)) for part in key])) for key in keys(thing)}
        codes.extend(own)
        holders.extend([index] * len(own))
    return np.frombuffer(codes, np.int64), np.frombuffer(holders, np.int32)


def _of_parts(codes: Numbers, holders: Holders) -> Iterator[Numbers]:
    """The pairs of holders of one code, of some of the codes at a time."""
    parts = len(codes) // MOST_AT_ONCE + 1
    for part in range(parts):
        of_part = codes % parts == part
        yield from _pairs(*_shared(codes[of_part], holders[of_part]))


def _distinct(found: Iterable[Numbers]) -> Numbers:
    """Numbers, each once, in order; sorted out whenever as many are new as are sorted out already."""
    known, news, waiting = np.zeros(0, np.int64), list[Numbers](), 0
    for some in chain(found, (None,)):
        if some is not None:
            news.append(some)
            waiting += len(some)
        if some is None or waiting > max(len(known), MOST_AT_ONCE):
            every = np.concatenate((known, *news))
            news.clear()
            every.sort()
            known, waiting = every[_new(every)], 0
    return known


def _shared(codes: Numbers, holders: Holders) -> tuple[Numbers, Holders]:
    """The codes that several hold, in their order, each with its holder."""
    order = np.argsort(codes, kind="stable")
    codes, holders = codes[order], holders[order]
    several = ~_new(codes)
    several[:-1] |= several[1:]
    return codes[several], holders[several]


def _new(ordered: Numbers) -> NDArray[np.bool_]:
    """Whether each of some numbers in order is another than the one before."""
    new = np.ones(len(ordered), np.bool_)
    new[1:] = ordered[1:] != ordered[:-1]
    return new


def _pairs(codes: Numbers, holders: Holders) -> Iterator[Numbers]:
    """The pairs of holders of one code, of codes in order: all of a small block, neighbours of a large one."""
    starts = np.flatnonzero(_new(codes))
    sizes = np.diff(np.r_[starts, len(codes)]).astype(np.int32)
    size = np.repeat(sizes, sizes)
    places = np.arange(len(codes), dtype=np.int32) - np.repeat(starts.astype(np.int32), sizes)
    after = size - places - 1  # members of the block that follow
    reach = np.minimum(after, np.where(size <= LARGEST, LARGEST, WINDOW).astype(np.int32))
    for step in range(1, LARGEST):
        left = np.flatnonzero(reach >= step)
        if not len(left):
            return
        yield holders[left].astype(np.int64) << HALF | holders[left + step]
