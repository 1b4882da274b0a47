"""Two statements that meet in a special way (a phrase, a stand, a length, an unknown) and what that amounts to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.ruling import Ruling


@dataclass(frozen=True)
class Met:
    """The earlier statement, the later one, and the ruling."""

    left: Statement
    right: Statement
    ruling: Ruling

    @property
    def reason(self) -> str:
        """The sentence that says what they amount to."""
        return self.ruling.told(self.left, self.right)


def once(meetings: Iterable[Met]) -> Iterator[Met]:
    """The first meeting of each two statements, where a rule tells each thing by which they meet."""
    known: set[tuple[str, str]] = set()
    for one in meetings:
        pair = one.left.claim.id, one.right.claim.id
        if pair not in known:
            known.add(pair)
            yield one
