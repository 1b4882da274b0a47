"""A time as precisely as it was written and no more."""

from __future__ import annotations

from enum import StrEnum

from pydantic.dataclasses import dataclass

from audiatur.model.record import NOTHING_ELSE, CompactRecord
from audiatur.model.span import Span


class PeriodKind(StrEnum):
    """The TIMEX3 types, in lower case."""

    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    SET = "set"


class Anchor(StrEnum):
    """What a relative expression was resolved against; ``INFERRED``: a year of writing that only the text suggests."""

    NONE = "none"
    PUBLICATION = "publication"
    TEXT = "text"
    INFERRED = "inferred"


@dataclass(frozen=True, slots=True, kw_only=True, config=NOTHING_ELSE)
class Period(CompactRecord):
    """One time expression.

    Attributes:
        span: Its words.
        kind: TIMEX3 type.
        timex: TIMEX3 value: ``2013-03``, ``P3D``, ``2024-Q4``, ``PRESENT_REF``, ``XXXX-XX-XX``.
        edtf: The calendar time it stands for in EDTF (``2024``, ``2024-12-16``, ``2021/2024``,
            ``../2028``, ``2023/..``), None where nothing in reach says which. A ``?`` marks a year that was inferred.
        anchor: What made a relative expression definite.
        relative_to: The words it was counted from, where they are in the text.
        rule: The rule that read it.
    """

    span: Span
    kind: PeriodKind
    timex: str
    edtf: str | None = None
    anchor: Anchor = Anchor.NONE
    relative_to: Span | None = None
    rule: str
