"""Who states something."""

from __future__ import annotations

from enum import StrEnum

from pydantic.dataclasses import dataclass

from audiatur.model.record import NOTHING_ELSE, CompactRecord
from audiatur.model.span import Span


class SpeakerKind(StrEnum):
    """What sort of speaker it is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True, kw_only=True, config=NOTHING_ELSE)
class Speaker(CompactRecord):
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
