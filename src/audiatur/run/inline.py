"""A task and its items in, results in order out, one after the other in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def run_inline(task: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
    """One result an item, as soon as it is there."""
    return map(task, items)
