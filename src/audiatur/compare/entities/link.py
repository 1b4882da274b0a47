"""What a rule gives: two names of one thing, and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass

from audiatur.compare.entities.name import Name


@dataclass(frozen=True)
class Link:
    """Two names that are taken for one thing.

    Attributes:
        left: Number of a name.
        right: Number of another.
        rule: The rule that united them.
        reason: The evidence in a sentence.
    """

    left: int
    right: int
    rule: str
    reason: str


def by_key(
    names: Sequence[Name], key: Callable[[Name], Hashable | None], rule: str, reason: Callable[[Name, Name], str]
) -> Iterator[Link]:
    """Links between the names that have one key; names whose key is None are left out."""
    first: dict[Hashable, int] = {}
    for number, name in enumerate(names):
        found = key(name)
        if found is None:
            continue
        other = first.setdefault(found, number)
        if other != number:
            yield Link(other, number, rule, reason(names[other], name))


def numbered(names: Sequence[Name], key: Callable[[Name], Hashable | None]) -> dict[Hashable, list[int]]:
    """The numbers of the names that have one key."""
    found: defaultdict[Hashable, list[int]] = defaultdict(list)
    for number, name in enumerate(names):
        value = key(name)
        if value is not None:
            found[value].append(number)
    return dict(found)
