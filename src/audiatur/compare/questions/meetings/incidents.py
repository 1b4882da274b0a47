"""Statements in, the meetings of those that tell of what happened: words quoted, days, places, whom it harmed, out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from audiatur.compare.questions.meetings.acts.no_such_act import no_such_act
from audiatur.compare.questions.meetings.opposed.rival_countries import rival_countries
from audiatur.compare.questions.meetings.opposed.unknowns import left_open
from audiatur.compare.questions.meetings.quotations.short_quotations import short_quotations
from audiatur.compare.questions.meetings.times.narrower_day import narrower_day
from audiatur.compare.questions.meetings.unharmed import unharmed
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.met import Met


def incidents(statements: Sequence[Statement]) -> tuple[Iterable[Met], ...]:
    """The meetings of each rule, by rule."""
    return (
        short_quotations(statements),
        narrower_day(statements),
        no_such_act(statements),
        rival_countries(statements),
        unharmed(statements),
        left_open(statements),
    )
