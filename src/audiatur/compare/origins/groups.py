"""Documents and the pairs of one origin in, groups of documents of one origin out."""

from __future__ import annotations

from collections.abc import Sequence

from audiatur.model.origin import CopyGroup
from audiatur.model.record import content_id


def copy_groups(documents: Sequence[str], pairs: Sequence[tuple[str, str]]) -> tuple[CopyGroup, ...]:
    """Every document in one group; a document alone is a group of one. In the order of their first documents."""
    root = {document: document for document in documents}

    def find(document: str) -> str:
        while root[document] != document:
            root[document] = root[root[document]]
            document = root[document]
        return document

    order = {document: number for number, document in enumerate(documents)}
    for left, right in pairs:
        first, second = sorted((find(left), find(right)), key=order.__getitem__)
        root[second] = first
    members: dict[str, list[str]] = {}
    for document in documents:
        members.setdefault(find(document), []).append(document)
    return tuple(CopyGroup(id=content_id("copies", *ids), documents=tuple(ids)) for ids in members.values())
