"""Documents in, groups out in which those stand together that share a paragraph: what copies share is parsed once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from audiatur.model.document import Document

SHORTEST_SHARED = 120
"""Characters of a paragraph that shows one text in two documents; "Read more" shows nothing."""


def groups(documents: Sequence[Document], largest: int) -> list[tuple[Document, ...]]:
    """Every document once, the group with the most characters first, so that the last to finish is a small one.

    Args:
        documents: What is to be read.
        largest: Characters at which a group is closed and another begun, so that no process has all the work.
    """
    first_with: dict[str, int] = {}
    members: dict[int, list[Document]] = defaultdict(list)
    leader_of: dict[int, int] = {}
    for number, document in enumerate(documents):
        paragraphs = _paragraphs(document)
        known = [first_with[paragraph] for paragraph in paragraphs if paragraph in first_with]
        leader_of[number] = leader_of[min(known)] if known else number
        members[leader_of[number]].append(document)
        for paragraph in paragraphs:
            first_with.setdefault(paragraph, number)
    closed = [group for together in members.values() for group in _closed(together, largest)]
    return sorted(closed, key=_characters, reverse=True)


def _paragraphs(document: Document) -> list[str]:
    """The paragraphs that are read and long enough to show where they are from."""
    return [
        block.span.quote(document.text)
        for block in document.blocks
        if block.is_read and block.span.end - block.span.start >= SHORTEST_SHARED
    ]


def _closed(together: Sequence[Document], largest: int) -> list[tuple[Document, ...]]:
    found: list[list[Document]] = [[]]
    for document in together:
        if found[-1] and _characters(found[-1]) + len(document.text) > largest:
            found.append([])
        found[-1].append(document)
    return [tuple(group) for group in found]


def _characters(group: Sequence[Document]) -> int:
    return sum(len(document.text) for document in group)
