"""A plan and what came of it are no conflict."""

from __future__ import annotations

import re

from audiatur.compare.figure import Figure
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.model.finding import Verdict

MODAL = re.compile(r"\b(?:would|could|may|might)\b", re.IGNORECASE)


PLEDGED = re.compile(
    r"\b(?:offer(?:s|ed)?|agree[sd]?|promise[sd]?|pledge[sd]?|propose[sd]?|vow(?:s|ed)?|plan(?:s|ned)?|commit(?:s|ted)?"
    r"|intend(?:s|ed)?|expect(?:s|ed)?) to\b",
    re.IGNORECASE,
)


def is_supposed(statement: Statement) -> bool:
    """Whether it tells what would or may be, or what somebody undertook to do: "would cost", "offered to pay".

    It is neither a plan of its own nor a fact.
    """
    told = _as_far_as_told(statement)
    return not statement.planned and (MODAL.search(told) or PLEDGED.search(told)) is not None


def _as_far_as_told(statement: Statement) -> str:
    """The sentence up to the end of the claim: a verb joined by "and" shares the modal of the one before."""
    sentence, claim = statement.claim.sentence, statement.claim.span
    return statement.document.text[min(sentence.start, claim.start) : claim.end]


def planned_and_done(pair: Pair[Figure]) -> Ruling | None:
    """One figure is planned or expected, the other stated as fact."""
    if pair.left.statement.planned == pair.right.statement.planned:
        return None
    if pair.left.presupposed or pair.right.presupposed:
        return None
    plan, fact = (pair.left, pair.right) if pair.left.statement.planned else (pair.right, pair.left)
    if is_supposed(fact.statement):
        return None
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule=Rule.PLANNED_THEN_DONE,
        reason=f"{plan.said} is planned or expected, {fact.said} is stated as fact.",
    )
