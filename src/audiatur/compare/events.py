"""Dated statements in, the timeline out."""

from __future__ import annotations

from collections.abc import Sequence

from audiatur.compare.calendar import days
from audiatur.compare.statement import Statement, Story
from audiatur.model.claim import Commitment
from audiatur.model.event import Event, EventStatus
from audiatur.model.finding import Finding


def events(story: Story, findings: Sequence[Finding]) -> tuple[Event, ...]:
    """Every dated statement that something happened or is to happen, in the order of time."""
    several = {claim: one.id for one in reversed(findings) if one.documents > 1 for claim in one.claims}
    found = [
        Event(
            when=statement.claim.period,
            status=EventStatus.PLANNED if statement.planned else EventStatus.HAPPENED,
            claim=statement.claim.id,
            finding=several.get(statement.claim.id),
        )
        for statement in sorted(story.statements, key=_place)
        if statement.claim.period and statement.period and _tells(statement)
    ]
    return tuple(found)


def _tells(statement: Statement) -> bool:
    return not statement.negative and statement.claim.commitment is not Commitment.OPINION


def _place(statement: Statement) -> tuple[str, str, tuple[int, int, int]]:
    covered = days(statement.claim.period)
    first = covered.first or covered.last if covered else None
    return (first.isoformat() if first else "", statement.claim.period or "", statement.order)
