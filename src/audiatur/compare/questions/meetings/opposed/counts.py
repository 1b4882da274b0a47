"""Two counts in, how they are told, whether they lie apart though of one thing, and their conflict out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from audiatur.compare.statement import Statement
from audiatur.compare.values import apart, no_room
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling, Sides
from audiatur.model.amount import Amount, Hedge

YEAR = re.compile(r"\b(?:19|20)\d\d\b")
LOOSE, ROUGH, FAR = 0.05, 0.1, 0.35
"""Gaps, as a share of the larger count: to the first they may be one count, to the second where one is rough; beyond
the last they are of two things."""


@dataclass(frozen=True, eq=False)
class Count:
    """A figure of a statement that counts something."""

    statement: Statement
    amount: Amount

    @property
    def said(self) -> str:
        """The count as written, with what bounds it."""
        shown = " ".join(self.amount.span.quote(self.statement.document.text).split())
        hedge = self.amount.hedge.value if self.amount.hedge else ""
        return f"{hedge} {shown}".strip() if hedge not in shown else shown


def rival_counts(question: str, left: Count, right: Count, asked: str) -> Ruling:
    """The conflict of two counts, each with its voice."""
    held = tuple((count.said, count.statement.voice) for count in (left, right))
    return Ruling.opposed(Rule.RIVAL_COUNTS, Sides(question, held, asked=asked))


def other_years(one: Statement, other: Statement) -> bool:
    """Whether their sentences name unlike years, that of the article left out."""
    return _years(one) != _years(other)


def _years(statement: Statement) -> frozenset[str]:
    return years_named(statement) - own_year(statement)


def years_named(statement: Statement) -> frozenset[str]:
    """The years that its sentence names."""
    return frozenset(YEAR.findall(statement.around))


def own_year(statement: Statement) -> frozenset[str]:
    """The year that its article is of, where that is known."""
    said = statement.said
    return frozenset({str(said.last.year)} if said and said.last else ())


def near_rivals(left: Amount, right: Amount) -> bool:
    """Whether two counts leave no room for each other, and come as near as two counts of one thing may."""
    rough = Hedge.ABOUT in {left.hedge, right.hedge}
    gap = apart(left.value or 0.0, right.value or 0.0)
    return no_room(left, right) and (ROUGH if rough else LOOSE) < gap <= FAR
