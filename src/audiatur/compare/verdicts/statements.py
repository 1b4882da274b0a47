"""Two statements in, the ruling of the first rule that fires out."""

from __future__ import annotations

from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.dates import different_dates, narrower_date, one_term, same_date
from audiatur.compare.verdicts.denied_act import denied
from audiatur.compare.verdicts.opposed import opposed_acts
from audiatur.compare.verdicts.other_thing import other_thing
from audiatur.compare.verdicts.places import different_places
from audiatur.compare.verdicts.quotation import one_quotation
from audiatur.compare.verdicts.ruling import Pair, Ruling, StatementRule
from audiatur.compare.verdicts.same_statement import (
    other_figures,
    other_roles,
    plan_and_fact,
    related,
    same_statement,
)

STATEMENT_RULES: tuple[StatementRule, ...] = (
    other_roles,
    denied,
    opposed_acts,
    one_quotation,
    other_figures,
    different_dates,
    different_places,
    same_date,
    one_term,
    narrower_date,
    plan_and_fact,
    other_thing,
    same_statement,
    related,
)
"""In the order in which they are asked."""


def judge_statements(pair: Pair[Statement]) -> Ruling | None:
    """What two statements that tell of one thing amount to."""
    return next((ruling for rule in STATEMENT_RULES if (ruling := rule(pair)) is not None), None)
