"""What the rules make of pairs of a group's statements in, the same as a sequence that weighs little out."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence

from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.ruling import Judged


class Comparisons:
    """What the rules made of pairs of some statements, in their order.

    Each is made anew when it is asked for and held as sixteen bytes: of a large story's pairs there are millions.

    Args:
        statements: Those that the pairs are of.
        judged: What was made of each pair.
    """

    __slots__ = ("_places", "_rulings", "_statements")

    def __init__(self, statements: Sequence[Statement], judged: Iterable[Judged]) -> None:
        place = {statement.claim.id: number for number, statement in enumerate(statements)}
        made = tuple(judged)
        self._statements = statements
        self._places = array("I", [place[claim] for one in made for claim in (one.left, one.right)])
        self._rulings = tuple(one.ruling for one in made)

    def __len__(self) -> int:
        return len(self._rulings)

    def __iter__(self) -> Iterator[Judged]:
        for number, ruling in enumerate(self._rulings):
            first, second = self._places[2 * number : 2 * number + 2]
            yield Judged(self._statements[first], self._statements[second], ruling)


NONE = Comparisons((), ())
"""Of a statement that stands alone."""
