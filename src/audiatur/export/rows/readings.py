"""A Dossier in, rows of all that was read in its documents out."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.export.rows.row import Json, Row, offsets, place
from audiatur.model.amount import Amount
from audiatur.model.attribution import Attribution
from audiatur.model.claim import Claim
from audiatur.model.dossier import Dossier
from audiatur.model.period import Period
from audiatur.model.speaker import Speaker


def claims(dossier: Dossier) -> Iterator[Row]:
    """Checkable statements."""
    text_of = {document.id: document.text for document in dossier.documents}
    return (
        claim(each, each.span.quote(text_of[each.document])) for reading in dossier.readings for each in reading.claims
    )


def attributions(dossier: Dossier) -> Iterator[Row]:
    """Every reported statement read."""
    return (attribution(each) for reading in dossier.readings for each in reading.attributions)


def amounts(dossier: Dossier) -> Iterator[Row]:
    """Every figure read, in a claim or not."""
    return (amount(each) for reading in dossier.readings for each in reading.amounts)


def periods(dossier: Dossier) -> Iterator[Row]:
    """Every time expression read."""
    return (period(each) for reading in dossier.readings for each in reading.periods)


def claim(claim: Claim, quote: str) -> Row:
    """One claim, with its words."""
    return {
        "id": claim.id,
        **place(claim.span),
        "quote": quote,
        "speaker": _speaker(claim.speaker) if claim.speaker else None,
        "chain": [link.name for link in claim.chain],
        "commitment": claim.commitment,
        "polarity": claim.polarity,
        "subject": claim.subject,
        "predicate": claim.predicate,
        "object": claim.object,
        "measure": claim.measure,
        "topic": claim.topic,
        "amounts": [_amount(amount) for amount in claim.amounts],
        "period": claim.period,
        "as_of": claim.as_of,
        "place": claim.place,
        "item": claim.item,
        "counterparty": claim.counterparty,
        "attribution": claim.attribution,
        "zone": claim.zone,
        "sentence": [claim.sentence.start, claim.sentence.end],
        "rules": list(claim.rules),
        "judged": list(claim.judged),
    }


def attribution(attribution: Attribution) -> Row:
    """One reported statement: its source, cue and content."""
    source, speaker = attribution.source, attribution.speaker
    return {
        "id": attribution.id,
        "document": attribution.document,
        "source": {**offsets(source), "name": speaker.name if speaker else None} if source else None,
        "cue": offsets(attribution.cue) if attribution.cue else None,
        "content": [[piece.start, piece.end] for piece in attribution.content],
        "direct": attribution.direct,
        "cue_kind": attribution.cue_kind,
        "inside": attribution.inside,
        "rule": attribution.rule,
    }


def amount(amount: Amount) -> Row:
    """One figure, with the document that it stands in."""
    return {"document": amount.span.document, **_amount(amount)}


def period(period: Period) -> Row:
    """One time expression."""
    return {
        **place(period.span),
        "kind": period.kind,
        "timex": period.timex,
        "edtf": period.edtf,
        "anchor": period.anchor,
        "rule": period.rule,
    }


def _speaker(speaker: Speaker) -> Row:
    return {
        "name": speaker.name,
        "role": speaker.role,
        "kind": speaker.kind,
        **offsets(speaker.span),
        "resolved_by": speaker.resolved_by,
        "sure": speaker.sure,
    }


def _amount(amount: Amount) -> dict[str, Json]:
    return {
        **offsets(amount.span),
        "value": amount.value,
        "low": amount.low,
        "high": amount.high,
        "unit": amount.unit,
        "currency": amount.currency,
        "hedge": amount.hedge,
        "change": amount.change,
        "ordinal": amount.ordinal,
        "rule": amount.rule,
    }
