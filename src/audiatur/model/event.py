"""What happened or is planned, and when."""

from __future__ import annotations

from enum import StrEnum

from audiatur.model.record import Record


class EventStatus(StrEnum):
    """Whether it is told as past or as still to come."""

    HAPPENED = "happened"
    PLANNED = "planned"


class Event(Record):
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
