"""Who states something."""

from __future__ import annotations

from enum import StrEnum

from audiatur.model.record import Record
from audiatur.model.span import Span


class SpeakerKind(StrEnum):
    """What sort of speaker it is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    UNNAMED = "unnamed"


class Speaker(Record):
    """The person or body whose statement it is.

    Attributes:
        name: The fullest name found in the article ("Runa Aldersen" for "Aldersen" and "she"); for an
            unnamed source its description ("an official of the ministry").
        kind: Sort of speaker.
        role: Office or description given in the article, or None.
        span: The words that stand for the speaker beside the statement ("she").
        resolved_by: The rule that led from those words to the name; ``as written`` where none did.
        sure: False where another reading was nearly as good.
    """

    name: str
    kind: SpeakerKind
    role: str | None = None
    span: Span
    resolved_by: str = "as written"
    sure: bool = True
