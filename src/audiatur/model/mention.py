"""A name where it stands in a document."""

from __future__ import annotations

from enum import StrEnum

from pydantic.dataclasses import dataclass

from audiatur.model.record import NOTHING_ELSE, CompactRecord
from audiatur.model.span import Span


class EntityKind(StrEnum):
    """What sort of thing a name stands for."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    COUNTRY = "country"
    FACILITY = "facility"
    PRODUCT = "product"
    AGREEMENT = "agreement"
    EVENT = "event"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True, config=NOTHING_ELSE)
class Mention(CompactRecord):
    """One name in its place.

    Attributes:
        span: The name, without article ("the") and without possessive ``'s``.
        kind: What sort of thing it names.
        name: The words of the span with white space folded.
        role: Office or description beside a person's name ("Prime Minister"), or None.
        rule: The rule that found it.
    """

    span: Span
    kind: EntityKind
    name: str
    role: str | None = None
    rule: str
