"""Two figures in, the ruling of the first rule that fires out."""

from __future__ import annotations

from audiatur.compare.figure import Figure
from audiatur.compare.verdicts.bounds import within_bounds, within_range
from audiatur.compare.verdicts.condition import on_condition
from audiatur.compare.verdicts.conflict import different_values, open_question
from audiatur.compare.verdicts.currency import other_currency
from audiatur.compare.verdicts.denial import denied_figure
from audiatur.compare.verdicts.estimates import different_estimates
from audiatur.compare.verdicts.opposite_ways import opposite_bearings, opposite_ways
from audiatur.compare.verdicts.parts import parts_add_up
from audiatur.compare.verdicts.plans import planned_and_done
from audiatur.compare.verdicts.ruling import FigureRule, Pair, Ruling
from audiatur.compare.verdicts.same_value import by_chance, opposite_bounds, rounding, same_range, same_value
from audiatur.compare.verdicts.scope import different_measure, different_scope, different_subject
from audiatur.compare.verdicts.times import (
    different_time,
    part_of_the_time,
    replaced,
    risen,
    superseded,
    undated_totals,
)

FIGURE_RULES: tuple[FigureRule, ...] = (
    different_scope,
    different_subject,
    different_measure,
    different_time,
    other_currency,
    denied_figure,
    on_condition,
    opposite_bearings,
    opposite_ways,
    by_chance,
    opposite_bounds,
    same_value,
    same_range,
    rounding,
    part_of_the_time,
    within_range,
    within_bounds,
    parts_add_up,
    replaced,
    different_estimates,
    superseded,
    risen,
    planned_and_done,
    undated_totals,
    different_values,
    open_question,
)
"""In the order in which they are asked: whatever explains a difference comes before the conflict."""


def judge_figures(pair: Pair[Figure]) -> Ruling | None:
    """What two figures that answer one question amount to."""
    return next((ruling for rule in FIGURE_RULES if (ruling := rule(pair)) is not None), None)
