"""What a rule looks at, and what it gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from audiatur.compare.calendar import Meeting
from audiatur.compare.figure import Figure
from audiatur.compare.statement import Statement
from audiatur.model.finding import Comparison, Verdict
from audiatur.model.record import Record


class Ruling(Record):
    """What one rule makes of two claims.

    Attributes:
        verdict: What they amount to.
        rule: The rule's name.
        reason: Its sentence with the values compared.
    """

    verdict: Verdict
    rule: str
    reason: str

    def between(self, left: Statement, right: Statement) -> Comparison:
        """The ruling as it is kept: for these two claims."""
        return Comparison(
            left=left.claim.id, right=right.claim.id, verdict=self.verdict, rule=self.rule, reason=self.reason
        )


T = TypeVar("T")


@dataclass(frozen=True)
class Pair(Generic[T]):
    """Two answers side by side.

    Attributes:
        left: The earlier in the order of documents and text.
        right: The later.
        likeness: Cosine of their words.
        times: How the time the left one speaks of stands to that of the right one.
        successive: Whether some text tells that one figure came in the place of the other.
        together: Whether one voice gives both figures in one document, as two things.
    """

    left: T
    right: T
    likeness: float
    times: Meeting
    successive: bool = False
    together: bool = False


FigureRule = Callable[[Pair[Figure]], Ruling | None]
StatementRule = Callable[[Pair[Statement]], Ruling | None]


def when(statement: Statement) -> str:
    """The time a claim speaks of, as a reader is told."""
    return statement.claim.period or "no date given"
