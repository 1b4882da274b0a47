"""Two statements of one time in, whether they tell of two places or of opposite deeds, and so of no one thing, out."""

from __future__ import annotations

from audiatur.compare.statement import Statement, act
from audiatur.compare.verdicts.deeds import head
from audiatur.compare.verdicts.opposed import opposite
from audiatur.compare.verdicts.places import two_towns


def elsewhere_or_opposed(left: Statement, right: Statement) -> bool:
    """Whether each is set in a town of its own, or opposite deeds are done to one thing: no date unites them."""
    return (act(left) != act(right) and _done_to_one(left, right) and opposite(left, right)) or (
        two_towns(left, right) is not None
    )


def _done_to_one(left: Statement, right: Statement) -> bool:
    done_to = head(left.claim.object), head(right.claim.object)
    return bool(done_to[0]) and done_to[0] == done_to[1]
