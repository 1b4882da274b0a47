"""Documents and the pairs of one origin in, groups of documents of one origin out."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from audiatur.model.origin import CopyGroup
from audiatur.model.record import content_id


def copy_groups(
    documents: Sequence[str], pairs: Sequence[tuple[str, str]], apart: Collection[tuple[str, str]] = ()
) -> tuple[CopyGroup, ...]:
    """Every document in one group; a document alone is a group of one. In the order of their first documents.

    Args:
        documents: Ids.
        pairs: Of one origin, the surest first.
        apart: Pairs that stay in two groups, whatever else joins them.
    """
    group = {document: [document] for document in documents}
    for left, right in pairs:
        one, other = group[left], group[right]
        if one is other or any((a, b) in apart or (b, a) in apart for a in one for b in other if apart):
            continue
        one.extend(other)
        group.update(dict.fromkeys(other, one))
    order = {document: number for number, document in enumerate(documents)}
    members = {id(each): each for each in group.values()}
    ordered = [tuple(sorted(each, key=order.__getitem__)) for each in members.values()]
    return tuple(
        CopyGroup(id=content_id("copies", *ids), documents=ids)
        for ids in sorted(ordered, key=lambda ids: order[ids[0]])
    )
