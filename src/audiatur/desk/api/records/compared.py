"""What was found between the documents, as programs get it."""

from __future__ import annotations

from pydantic import Field

from audiatur.model.check import CheckKind, CheckVerdict
from audiatur.model.event import EventStatus
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind
from audiatur.model.position import Stance
from audiatur.model.record import Record
from audiatur.model.speaker import SpeakerKind


class SpanRow(Record):
    """Words in a document."""

    document: str
    start: int
    end: int


class AnswerRow(Record):
    """What one claim answers."""

    claim: str
    document: str
    text: str
    mark: str | None


class FindingRow(Record):
    """Claims that answer one question, and what they amount to; never who is right.

    Attributes:
        origins: How many remain once shared ones are merged: an upper bound.
        silent: Ids of documents that do not answer.
        judged: Ids of the judgements that made it what it is.
        one_matter: Whether its claims only speak of one matter and as a whole answer no question.
    """

    id: str
    question: str
    subject: str | None
    measure: str
    period: str | None
    scope: tuple[str, ...]
    topic: str | None
    verdict: Verdict
    claims: tuple[str, ...]
    answers: tuple[AnswerRow, ...]
    documents: int
    origins: int
    texts: int
    speakers: int
    publishers: int
    origin_reasons: tuple[str, ...]
    silent: tuple[str, ...]
    weight: float
    rule: str
    reason: str
    judged: tuple[str, ...]
    one_matter: bool


class OperandRow(SpanRow):
    """One figure that entered a sum."""

    part: str
    value: float
    claim: str | None


class CheckRow(Record):
    """A sum done again."""

    id: str
    kind: CheckKind
    spans: tuple[SpanRow, ...]
    operands: tuple[OperandRow, ...]
    claims: tuple[str, ...]
    stated: float | None
    computed: float | None
    formula: str
    verdict: CheckVerdict
    reason: str
    judged: tuple[str, ...]


class UnionRow(Record):
    """Why two names were taken for one entity."""

    left: str
    right: str
    rule: str
    reason: str


class EntityRow(Record):
    """A person, organisation, place or thing with all its names."""

    id: str
    name: str
    kind: EntityKind
    variants: tuple[str, ...]
    mentions: tuple[SpanRow, ...]
    unions: tuple[UnionRow, ...]
    roles: tuple[str, ...]
    wikidata: str | None


class EventRow(Record):
    """A dated claim; ``when`` is EDTF."""

    when: str
    status: EventStatus
    claim: str
    finding: str | None


class PositionRow(Record):
    """Who stands where on what."""

    actor: str
    towards: str
    stance: Stance
    claim: str
    rule: str


class VoiceRow(Record):
    """Who is quoted how much: sentences quoted directly and indirectly."""

    document: str
    name: str
    kind: SpeakerKind
    role: str | None
    direct: int
    indirect: int
    accused: tuple[str, ...] = ()


class RegisterEntry(Record):
    """A claim as a row of a table that researchers keep: column to words."""

    name: str = Field(alias="register")
    claim: str
    cells: dict[str, str]
