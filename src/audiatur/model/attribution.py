"""One reported statement: source, cue and content."""

from __future__ import annotations

from enum import StrEnum

from audiatur.model.record import Record
from audiatur.model.span import Span
from audiatur.model.speaker import Speaker


class CueKind(StrEnum):
    """What the cue says of the statement, which decides how firmly it is committed to."""

    SAYS = "says"
    CLAIMS = "claims"
    DENIES = "denies"
    PLANS = "plans"
    EXPECTS = "expects"
    BELIEVES = "believes"
    ACCUSES = "accuses"
    WARNS = "warns"
    ASKS = "asks"
    KNOWS = "knows"


class Attribution(Record):
    """One reported statement with the three parts of the PARC scheme.

    Attributes:
        id: Hash of the document and the three places.
        document: Id of the document.
        source: The words that name the source, or None where none is named.
        cue: The reporting words, or None (bare quotations).
        content: What is reported, in one or more pieces, quotation marks included.
        direct: Whether the content stands in quotation marks, wholly.
        cue_kind: What sort of saying the cue is.
        stated: Whether the cue tells words; False where it tells an aim, a stance or a deed ("plans to",
            "opposes"), which the outlet says of somebody in its own voice.
        inside: Id of the attribution whose content holds this one, or None.
        speaker: Who the source is, resolved within the article; None where nobody is named.
        rule: The rule that read it.
    """

    id: str
    document: str
    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    direct: bool
    cue_kind: CueKind = CueKind.SAYS
    stated: bool = True
    inside: str | None = None
    speaker: Speaker | None = None
    rule: str
