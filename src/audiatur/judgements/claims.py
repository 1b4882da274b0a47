"""A claim and what a person puts in its fields in, the claim with these out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from audiatur.judgements.places import LostError
from audiatur.model.amount import Amount
from audiatur.model.claim import Claim, Commitment, Polarity
from audiatur.model.judgement import Change, EditedField
from audiatur.model.record import content_id
from audiatur.model.span import Span
from audiatur.model.speaker import Speaker, SpeakerKind

PERSON = "person"


def added(span: Span, sentence: Span) -> Claim:
    """A claim at words that no reader took for one."""
    return Claim(
        id=content_id("claim", span.document, span.start, span.end),
        document=span.document,
        span=span,
        sentence=sentence,
        commitment=Commitment.ASSERTED,
        rules=(PERSON,),
    )


def changed(claim: Claim, changes: Iterable[Change]) -> Claim:
    """The claim as a person would have it; its words stay as they stand.

    Raises:
        LostError: A value is set where no figure was read.
    """
    fields: dict[str, Any] = {}
    for change in changes:
        match change.field:
            case EditedField.VALUE:
                fields["amounts"] = _valued(claim, float(change.value))
            case EditedField.COMMITMENT:
                fields["commitment"] = Commitment(change.value)
            case EditedField.POLARITY:
                fields["polarity"] = Polarity(change.value)
            case EditedField.SPEAKER:
                fields["speaker"] = _speaker(claim, change.value)
            case _:
                fields[change.field.value] = change.value or None
    return replace(claim, **fields)


def _valued(claim: Claim, value: float) -> tuple[Amount, ...]:
    if not claim.amounts:
        raise LostError("The claim holds no figure whose value could be another.")
    main, *rest = claim.amounts
    return (replace(main, value=value, low=value, high=value, hedge=None, rule=PERSON), *rest)


def _speaker(claim: Claim, name: str) -> Speaker | None:
    if not name:
        return None
    if claim.speaker:
        return replace(claim.speaker, name=name, resolved_by=PERSON, sure=True)
    return Speaker(name=name, kind=SpeakerKind.PERSON, span=claim.span, resolved_by=PERSON)


def told(claim: Claim, change: Change) -> str:
    """A change in a few words, for a cell."""
    if change.field is EditedField.VALUE and claim.amounts:
        amount = claim.amounts[0]
        number = f"{float(change.value):,.10g}"
        return " ".join(part for part in (number, amount.currency or amount.unit) if part)
    return f"{change.field}: {change.value or '–'}"
