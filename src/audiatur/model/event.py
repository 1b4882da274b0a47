"""What happened or is planned, and when."""

from __future__ import annotations

from enum import StrEnum

from pydantic.dataclasses import dataclass

from audiatur.model.record import NOTHING_ELSE, CompactRecord


class EventStatus(StrEnum):
    """Whether it is told as past or as still to come."""

    HAPPENED = "happened"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True, kw_only=True, config=NOTHING_ELSE)
class Event(CompactRecord):
    """One dated claim, as it stands on the timeline.

    Attributes:
        when: EDTF, as precise as written and no more.
        status: Whether it happened or is planned.
        claim: Id of the claim.
        finding: Id of the finding in which claims of several documents date it, or None.
    """

    when: str
    status: EventStatus
    claim: str
    finding: str | None = None
