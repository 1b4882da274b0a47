"""Statements in, those out that their articles open with, which tells what an article is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from audiatur.compare.statement import Statement


def opening(statements: Iterable[Statement], sentences: int) -> Iterator[Statement]:
    """The statements of the first so many sentences with claims of each document, in their order."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for statement in statements:
        seen, start = found[statement.document.id], statement.claim.sentence.start
        if start in seen or len(seen) < sentences:
            seen.add(start)
            yield statement
