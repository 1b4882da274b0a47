"""What people decided, as programs get it and send it."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from audiatur.model.finding import Verdict
from audiatur.model.judgement import Change, Decision, Target
from audiatur.model.record import Record

MOST_TARGETS = 500
MOST_AT_ONCE = 100
"""Decisions of one request."""


class State(StrEnum):
    """What became of a judgement."""

    STANDS = "stands"
    UNDONE = "undone"
    ORPHANED = "orphaned"


class JudgementRow(Record):
    """What a person decided, about what, when and why.

    Attributes:
        about: What it holds on to: exact words, not ids.
        at: ISO 8601, UTC.
        told: What it is about, in words.
        state: Whether it stands, was undone, or finds nothing to hold on to.
        orphan: Why nothing is found to hold on to, or null.
    """

    id: str
    decision: Decision
    about: tuple[Target, ...]
    reason: str
    by: str
    at: str
    changes: tuple[Change, ...]
    verdict: Verdict | None
    attachment: str | None
    told: str
    state: State
    orphan: str | None


class OrphanRow(Record):
    """A judgement that finds nothing to hold on to, and why; it holds again when that is back."""

    judgement: str
    reason: str


class Given(Record):
    """One decision as it is sent.

    Attributes:
        decision: What is decided.
        about: What it is about: ``finding:ID``, ``check:ID``, ``claim:ID``, ``article:ID``, ``name:NAME``,
            ``words:DOCUMENT:START:END``, ``judgement:ID``.
        reason: Why.
        by: Who.
        verdict: For ``verdict``; also for ``join``.
        changes: For ``edit`` and ``add``.
        attachment: For ``attach``.
        seen: Id of the newest judgement on the same thing that is known to who decides; empty for none.
    """

    decision: Decision
    about: tuple[str, ...] = Field(min_length=1, max_length=MOST_TARGETS)
    reason: str = Field(default="", max_length=20_000)
    by: str = Field(min_length=1, max_length=200)
    verdict: Verdict | None = None
    changes: tuple[Change, ...] = Field(default=(), max_length=20)
    attachment: str | None = Field(default=None, max_length=2000)
    seen: str = Field(default="", max_length=200)


class GivenTogether(Record):
    """Decisions that are stored together, or not at all."""

    judgements: tuple[Given, ...] = Field(min_length=1, max_length=MOST_AT_ONCE)


class Undoing(Record):
    """Who takes a judgement back, and why."""

    by: str = Field(min_length=1, max_length=200)
    reason: str = Field(default="", max_length=20_000)
    seen: str = Field(default="", max_length=200)


class Stored(Record):
    """What was stored, in the order in which it was sent."""

    judgements: tuple[JudgementRow, ...]
