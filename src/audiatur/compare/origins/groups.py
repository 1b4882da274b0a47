"""Documents and the pairs of one origin in, groups of documents of one origin out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from audiatur.model.origin import CopyGroup
from audiatur.model.record import content_id

MOST_ASKED = 400
"""Pairs of two groups that are asked before these become one."""
ALIKE = 0.1
"""Share that the pairs of two groups have in common on average when these are of one origin."""


def copy_groups(
    documents: Sequence[str],
    pairs: Sequence[tuple[str, str]],
    apart: Collection[tuple[str, str]] = (),
    alike: Callable[[str, str, tuple[str, str]], float] = lambda _left, _right, _through: 1.0,
) -> tuple[CopyGroup, ...]:
    """Every document in one group; a document alone is a group of one. In the order of their first documents.

    Args:
        documents: Ids.
        pairs: Of one origin, the surest first.
        apart: Pairs that stay in two groups, whatever else joins them.
        alike: How much two documents have in common, between 0 and 1, when another pair would make their groups one.
            These become one only where their other pairs have enough in common on average, so that an article made of
            two others does not make these one.

    Source:
        Groups by the average over their pairs: R. Sokal, C. Michener, "A statistical method for evaluating systematic
        relationships", 1958.
    """
    group = {document: [document] for document in documents}
    for left, right in pairs:
        one, other = group[left], group[right]
        if one is other:
            continue
        across = [(a, b) for a in one for b in other]
        if any(pair in apart or pair[::-1] in apart for pair in across):
            continue
        through = (left, right) if left in one else (right, left)
        if not _alike_beside(through, across, alike):
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


def _alike_beside(
    through: tuple[str, str],
    across: Sequence[tuple[str, str]],
    alike: Callable[[str, str, tuple[str, str]], float],
) -> bool:
    """Whether two groups are alike on average also without the one and without the other of the pair that joins them.

    An article made of two stories is alike to the whole of another group by itself, and says nothing of its fellows.

    Args:
        through: The pair, with the document of the first group first.
        across: Every pair of the two groups, with the document of the first group first.
        alike: How much two documents have in common when that pair would join them.
    """
    others = [pair for pair in across if pair != through][:MOST_ASKED]
    shares = {pair: alike(*pair, through) for pair in others}
    without = ([pair for pair in others if pair[side] != through[side]] for side in (0, 1))
    return all(sum(map(shares.__getitem__, each)) >= ALIKE * len(each) for each in (others, *without))
