"""Two tolls in, whether rival sources give them for one event, however far apart they are, out."""

from __future__ import annotations

from audiatur.compare.figure import GENERIC, WHOLE, Figure
from audiatur.compare.scopes import BEFALLEN, scopes
from audiatur.compare.verdicts.ruling import Pair

LIKE = 0.2
"""Likeness of words from which two tolls of rival sources are of one event."""
LEAST = 10
"""Below so many dead a source may tell of one place only."""
MOST = 2
"""Figures of one claim, the dead and the wounded: more are parts of a whole."""


def rival_tolls(pair: Pair[Figure]) -> bool:
    """Whether two sources, each named for its own count, give one toll: of people, not of some sort of them.

    What an article counts itself, and what is told of a sort ("43 officers", "12 of them children"), may be a part.
    """
    left, right = pair.left, pair.right
    befallen = left.scope.get(BEFALLEN)
    if befallen is None or befallen != right.scope.get(BEFALLEN) or befallen not in scopes().growing:
        return False
    one, other = left.statement, right.statement
    sources = [side.claim.speaker.name if side.claim.speaker else None for side in (one, other)]
    if None in sources or sources[0] == sources[1] or one.said_by_one(other):
        return False
    whole = all(_of_anybody(figure) and figure.value >= LEAST for figure in (left, right))
    return whole and one.negative == other.negative and pair.likeness >= LIKE


def _of_anybody(figure: Figure) -> bool:
    """Whether it counts people, all that its claim tells of and none of some sort."""
    sort = {dimension for dimension in figure.scope if dimension != BEFALLEN}
    counted = [amount for amount in figure.statement.claim.amounts if not amount.ordinal]
    return (
        figure.head in GENERIC
        and not sort
        and not figure.partial
        and WHOLE not in figure.scope
        and len(counted) <= MOST
    )
