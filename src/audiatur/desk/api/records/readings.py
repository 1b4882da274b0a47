"""Claims, attributions, figures and times as programs get them. Offsets are half-open, in characters of the text."""

from __future__ import annotations

from audiatur.model.amount import Change, Hedge
from audiatur.model.attribution import CueKind
from audiatur.model.claim import Commitment, Polarity
from audiatur.model.period import Anchor, PeriodKind
from audiatur.model.record import Record
from audiatur.model.speaker import SpeakerKind


class FigureRow(Record):
    """A figure as written, in base units: 96 million is 96000000."""

    start: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    unit: str | None
    currency: str | None
    hedge: Hedge | None
    change: Change | None
    ordinal: bool
    rule: str


class AmountRow(FigureRow):
    """A figure, in a claim or not, with its document."""

    document: str


class PeriodRow(Record):
    """A time expression; ``edtf`` is as precise as written and no more."""

    document: str
    start: int
    end: int
    kind: PeriodKind
    timex: str
    edtf: str | None
    anchor: Anchor
    rule: str


class SpeakerRow(Record):
    """Who makes a statement, and the words that stand for them beside it."""

    name: str
    role: str | None
    kind: SpeakerKind
    start: int
    end: int
    resolved_by: str
    sure: bool


class ClaimRow(Record):
    """One checkable statement: exact words, who makes it, how firmly, what it says.

    Attributes:
        speaker: Null for the outlet's own voice.
        chain: The hands it passed through, outermost first.
        judged: Ids of the judgements that made it what it is.
    """

    id: str
    document: str
    start: int
    end: int
    quote: str
    speaker: SpeakerRow | None
    chain: tuple[str, ...]
    commitment: Commitment
    polarity: Polarity
    subject: str | None
    predicate: str | None
    object: str | None
    measure: str | None
    topic: str | None
    amounts: tuple[FigureRow, ...]
    period: str | None
    as_of: str | None
    place: str | None
    item: str | None
    counterparty: str | None
    attribution: str | None
    zone: str
    sentence: tuple[int, int]
    rules: tuple[str, ...]
    judged: tuple[str, ...]


class PlaceRow(Record):
    """Words in a document that is named beside."""

    start: int
    end: int


class SourceRow(PlaceRow):
    """The words that name a source, and the name they were resolved to."""

    name: str | None


class AttributionRow(Record):
    """One reported statement: source, cue, content."""

    id: str
    document: str
    source: SourceRow | None
    cue: PlaceRow | None
    content: tuple[tuple[int, int], ...]
    direct: bool
    cue_kind: CueKind
    inside: str | None
    rule: str
