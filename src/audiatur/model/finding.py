"""The claims that answer one question, and what they amount to."""

from __future__ import annotations

from enum import StrEnum

from pydantic.dataclasses import dataclass

from audiatur.model.record import NOTHING_ELSE, CompactRecord


class Verdict(StrEnum):
    """What the answers to one question amount to. It never says who is right."""

    CORROBORATED = "corroborated"
    COMPATIBLE = "compatible"
    CONFLICT = "conflict"
    DIFFERENT_THINGS = "different_things"
    SINGLE_SOURCE = "single_source"


MARKS = {
    Verdict.CORROBORATED: "=",
    Verdict.COMPATIBLE: "≈",
    Verdict.DIFFERENT_THINGS: "≠",
    Verdict.CONFLICT: "⚡",
    Verdict.SINGLE_SOURCE: "·",
}
"""One mark a verdict, the same in terminal, page, exports and documentation."""
SILENT_MARK = "–"
NEAR_MARK = "◦"
MOST_COMPARISONS = 60
"""Comparisons kept of one finding: more than a person reads, and of a large story they outweigh the claims."""
FAILS_MARK = "✗"


@dataclass(frozen=True, slots=True, kw_only=True, config=NOTHING_ELSE)
class Question(CompactRecord):
    """What claims answer; the key on which claims of different documents meet.

    Attributes:
        id: Hash of the key.
        label: The question in words for a reader: "Ardovia: military expenditure, 2024".
        subject: What it is about, as an entity's name, or None where it is open.
        measure: The measured thing: a topic's measure or lemmas.
        period: EDTF, or None where it is open.
        scope: What narrows it ("total", "per year", "ordered", "killed"), in alphabetical order.
        topic: The topic the measure is from, or None.
        register: The register (table) it belongs to, or None.
    """

    id: str
    label: str
    subject: str | None = None
    measure: str
    period: str | None = None
    scope: tuple[str, ...] = ()
    topic: str | None = None
    register_name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, config=NOTHING_ELSE)
class Answer(CompactRecord):
    """What one claim answers, in a form short enough for a cell.

    Attributes:
        claim: Id of the claim.
        document: Id of its document.
        text: The answer as written or nearly so ("about $104 million").
        mark: A short remark ("plan", "alleged"), or None.
    """

    claim: str
    document: str
    text: str
    mark: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, config=NOTHING_ELSE)
class Comparison(CompactRecord):
    """How two claims of one finding stand to each other.

    Attributes:
        left: Id of a claim.
        right: Id of another.
        verdict: What the two amount to.
        rule: The rule that fired.
        reason: The sentence shown to the reader, with the values compared.
    """

    left: str
    right: str
    verdict: Verdict
    rule: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True, config=NOTHING_ELSE)
class Finding(CompactRecord):
    """The claims that answer one question, a verdict and how many origins remain.

    Attributes:
        id: Hash of the question and its claims.
        question: What they answer.
        verdict: What they amount to.
        rule: The rule that gave the verdict.
        reason: Its reason in a sentence.
        claims: Ids of the claims, in the order of documents and text.
        answers: What each claim answers, in the same order.
        comparisons: The pairs that decided it, with their rules.
        documents: How many documents hold one of the claims.
        origins: How many origins remain once shared ones are merged: an upper bound. Of a corroborated finding they and
            the next three are those of the claims that agree, not of one that speaks of something near.
        texts: How many texts hold it, copies of one text counted once.
        speakers: How many speak, an outlet in its own words for each of its texts.
        publishers: How many houses tell it; an article that shows no outlet is one of its own.
        origin_reasons: Why origins were merged, one sentence each.
        weight: How much it matters to a reader who reads three things only; larger first.
        judged: Ids of the judgements of people that made it what it is, oldest first.
        one_matter: Whether its claims only speak of one matter, so that as a whole they answer no question; pages set
            such findings apart from answers that can all hold.
    """

    id: str
    question: Question
    verdict: Verdict
    rule: str
    reason: str
    claims: tuple[str, ...]
    answers: tuple[Answer, ...]
    comparisons: tuple[Comparison, ...] = ()
    documents: int
    origins: int
    texts: int = 0
    speakers: int = 0
    publishers: int = 0
    origin_reasons: tuple[str, ...] = ()
    weight: float = 0.0
    judged: tuple[str, ...] = ()
    one_matter: bool = False
