"""Documents and the pairs of one origin in, groups of documents of one origin out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from audiatur.model.origin import CopyGroup
from audiatur.model.record import content_id

MOST_ASKED = 400
"""Pairs of two groups that are asked before these become one."""


def copy_groups(
    documents: Sequence[str],
    pairs: Sequence[tuple[str, str]],
    apart: Collection[tuple[str, str]] = (),
    akin: Callable[[str, str, tuple[str, str]], bool] = lambda _left, _right, _through: True,
) -> tuple[CopyGroup, ...]:
    """Every document in one group; a document alone is a group of one. In the order of their first documents.

    Args:
        documents: Ids.
        pairs: Of one origin, the surest first.
        apart: Pairs that stay in two groups, whatever else joins them.
        akin: Whether two documents have words in common, beside those that the pair has by which their groups would
            become one. They become one only where most of their pairs have, so that an article made of two others does
            not make these one.
    """
    group = {document: [document] for document in documents}
    for left, right in pairs:
        one, other = group[left], group[right]
        if one is other:
            continue
        across = [(a, b) for a in one for b in other]
        if any(pair in apart or pair[::-1] in apart for pair in across):
            continue
        asked = across[:MOST_ASKED]
        if 2 * sum(akin(*pair, (left, right)) for pair in asked) <= len(asked):
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
