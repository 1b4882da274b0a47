"""One checkable statement of one document."""

from __future__ import annotations

from enum import StrEnum

from pydantic.dataclasses import dataclass

from audiatur.model.amount import Amount
from audiatur.model.record import NOTHING_ELSE, CompactRecord
from audiatur.model.span import Span
from audiatur.model.speaker import Speaker


class Commitment(StrEnum):
    """How firmly a statement is made."""

    ASSERTED = "asserted"
    REPORTED = "reported"
    PLANNED = "planned"
    ALLEGED = "alleged"
    DENIED = "denied"
    OPINION = "opinion"


class Polarity(StrEnum):
    """Whether the statement itself is negated."""

    AFFIRMATIVE = "affirmative"
    NEGATIVE = "negative"


@dataclass(frozen=True, slots=True, kw_only=True, config=NOTHING_ELSE)
class ChainLink(CompactRecord):
    """One hand that a statement passed through.

    Attributes:
        name: Outlet, author, agency or speaker; ``(outlet not shown)`` where the page hides it.
        part: ``outlet``, ``author``, ``carrier`` (another outlet or agency) or ``speaker``.
        commitment: How firmly this hand stands behind what it passes on.
    """

    name: str
    part: str
    commitment: Commitment


@dataclass(frozen=True, slots=True, kw_only=True, config=NOTHING_ELSE)
class Claim(CompactRecord):
    """One checkable statement: its exact words, who makes it, how firmly, and what it says.

    Attributes:
        id: Hash of the document and the place.
        document: Id of the document.
        span: The words that carry the claim. No two claims of a document share one span.
        sentence: The sentence they stand in.
        speaker: Whose statement it is; None for the outlet's own voice.
        chain: The hands it passed through, outermost first.
        commitment: How firmly the innermost hand makes it.
        polarity: Whether it is negated.
        subject: What it is about, as a name ("Ardovia" for "the country" where that is clear).
        predicate: Lemma of the head verb or noun ("sign", "increase"), or None.
        object: What the predicate acts on or says, as written, or None.
        measure: What is measured or said: the id of a topic's measure (``military_expenditure``),
            else the head noun or verb phrase in lemmas.
        topic: Name of the topic the measure is from, or None.
        amounts: Figures of this claim, main figure first.
        period: The time it speaks of, in EDTF.
        as_of: The time the statement was made or holds for, in EDTF, only where the text says so.
        place: Where, as written.
        item: The thing transferred, made or bought.
        counterparty: The other side: supplier, partner, co-signatory.
        attribution: Id of the attribution it stands in, or None.
        zone: Kind of block it stands in (``title``, ``body`` ...).
        rules: Rules that made it, in order.
        judged: Ids of the judgements of people that made it what it is, oldest first.
    """

    id: str
    document: str
    span: Span
    sentence: Span
    speaker: Speaker | None = None
    chain: tuple[ChainLink, ...] = ()
    commitment: Commitment
    polarity: Polarity = Polarity.AFFIRMATIVE
    subject: str | None = None
    predicate: str | None = None
    object: str | None = None
    measure: str | None = None
    topic: str | None = None
    amounts: tuple[Amount, ...] = ()
    period: str | None = None
    as_of: str | None = None
    place: str | None = None
    item: str | None = None
    counterparty: str | None = None
    attribution: str | None = None
    zone: str = "body"
    rules: tuple[str, ...] = ()
    judged: tuple[str, ...] = ()
