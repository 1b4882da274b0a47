"""Readings in; rows of sentences, mentions, amounts, periods, attributions and claims out."""

from __future__ import annotations

from audiatur.model.amount import Amount
from audiatur.model.attribution import Attribution
from audiatur.model.claim import Claim
from audiatur.model.reading import Reading
from audiatur.store.tables.row import Row, Rows, Texts, array, place, whole


def rows(reading: Reading, texts: Texts) -> Rows:
    """All tables that one document's reading fills."""
    for span in reading.sentences:
        yield "sentences", {"document": span.document, "start_char": span.start, "end_char": span.end}
    for mention in reading.mentions:
        yield (
            "mentions",
            {
                **place(mention.span, texts),
                "name": mention.name,
                "kind": mention.kind,
                "role": mention.role,
                "rule": mention.rule,
                **whole(mention),
            },
        )
    for amount in reading.amounts:
        yield "amounts", {**place(amount.span, texts), **_figure(amount), "rule": amount.rule, **whole(amount)}
    for period in reading.periods:
        yield (
            "periods",
            {
                **place(period.span, texts),
                "kind": period.kind,
                "timex": period.timex,
                "edtf": period.edtf,
                "rule": period.rule,
                **whole(period),
            },
        )
    for attribution in reading.attributions:
        yield "attributions", _attribution(attribution, texts[reading.document])
    for claim in reading.claims:
        yield "claims", _claim(claim, texts)
        for amount in claim.amounts:
            where = place(amount.span, texts)
            del where["document"]
            yield "claim_amounts", {"claim": claim.id, **where, **_figure(amount)}


def _figure(amount: Amount) -> Row:
    return {
        "value": amount.value,
        "low": amount.low,
        "high": amount.high,
        "unit": amount.unit,
        "currency": amount.currency,
        "hedge": amount.hedge,
        "change": amount.change,
    }


def _attribution(attribution: Attribution, text: str) -> Row:
    return {
        "id": attribution.id,
        "document": attribution.document,
        "source": attribution.source.quote(text) if attribution.source else None,
        "cue": attribution.cue.quote(text) if attribution.cue else None,
        "content": " … ".join(piece.quote(text) for piece in attribution.content),
        "direct": int(attribution.direct),
        "cue_kind": attribution.cue_kind,
        "inside": attribution.inside,
        "speaker": attribution.speaker.name if attribution.speaker else None,
        "rule": attribution.rule,
        **whole(attribution),
    }


def _claim(claim: Claim, texts: Texts) -> Row:
    return {
        "id": claim.id,
        **place(claim.span, texts),
        "speaker": claim.speaker.name if claim.speaker else None,
        "speaker_kind": claim.speaker.kind if claim.speaker else None,
        "speaker_role": claim.speaker.role if claim.speaker else None,
        "chain": array([link.name for link in claim.chain]),
        "commitment": claim.commitment,
        "polarity": claim.polarity,
        "subject": claim.subject,
        "predicate": claim.predicate,
        "object": claim.object,
        "measure": claim.measure,
        "topic": claim.topic,
        "period": claim.period,
        "as_of": claim.as_of,
        "place": claim.place,
        "item": claim.item,
        "counterparty": claim.counterparty,
        "attribution": claim.attribution,
        "zone": claim.zone,
        "rules": array(claim.rules),
        **whole(claim),
    }
