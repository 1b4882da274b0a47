"""What a person decided, when, and why; never overwritten."""

from __future__ import annotations

from audiatur.model.record import Record


class Judgement(Record):
    """One decision of a person about a claim, finding, union or origin.

    Attributes:
        id: Hash of everything below.
        about: Id of the record that was judged.
        decision: ``accept``, ``reject``, ``edit`` and the like.
        reason: Why, in the person's words.
        by: Who.
        at: When, ISO 8601 with time zone.
    """

    id: str
    about: str
    decision: str
    reason: str
    by: str
    at: str
