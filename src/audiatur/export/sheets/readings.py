"""A Dossier in, sheets of all that was read in its documents out."""

from __future__ import annotations

from audiatur.export.look import Look
from audiatur.export.sheets.sheet import Cell, Sheet, joined, sheet
from audiatur.model.amount import Amount
from audiatur.model.claim import Claim


def claims(look: Look) -> Sheet:
    """Sheet ``claims``."""
    columns = "id file start end quote speaker speaker_role speaker_kind chain commitment polarity subject predicate"
    return sheet(
        "claims",
        f"{columns} object measure topic amounts period as_of place item counterparty zone rules judged",
        (_claim(look, claim) for claim in look.claim.values()),
    )


def _claim(look: Look, claim: Claim) -> tuple[Cell, ...]:
    who = claim.speaker
    return (
        claim.id,
        look.file(claim.document),
        claim.span.start,
        claim.span.end,
        look.words(claim.span),
        who.name if who else None,
        who.role if who else None,
        who.kind if who else None,
        joined(link.name for link in claim.chain),
        claim.commitment,
        claim.polarity,
        claim.subject,
        claim.predicate,
        claim.object,
        claim.measure,
        claim.topic,
        joined(look.words(amount.span) for amount in claim.amounts),
        claim.period,
        claim.as_of,
        claim.place,
        claim.item,
        claim.counterparty,
        claim.zone,
        joined(claim.rules),
        look.judged(claim.judged),
    )


def attributions(look: Look) -> Sheet:
    """Sheet ``attributions``."""
    return sheet(
        "attributions",
        "id file source speaker cue content direct inside rule",
        (
            (
                a.id,
                look.file(a.document),
                look.words(a.source),
                a.speaker.name if a.speaker else None,
                look.words(a.cue),
                look.words(*a.content),
                "yes" if a.direct else "no",
                a.inside,
                a.rule,
            )
            for reading in look.dossier.readings
            for a in reading.attributions
        ),
    )


def _figure(amount: Amount) -> tuple[Cell, ...]:
    return (amount.value, amount.low, amount.high, amount.unit, amount.currency, amount.hedge, amount.change)


def amounts(look: Look) -> Sheet:
    """Sheet ``amounts``."""
    return sheet(
        "amounts",
        "file start end quote value low high unit currency hedge change rule",
        (
            (look.file(a.span.document), a.span.start, a.span.end, look.words(a.span), *_figure(a), a.rule)
            for reading in look.dossier.readings
            for a in reading.amounts
        ),
    )


def periods(look: Look) -> Sheet:
    """Sheet ``periods``."""
    return sheet(
        "periods",
        "file start end quote kind timex edtf rule",
        (
            (look.file(p.span.document), p.span.start, p.span.end, look.words(p.span), p.kind, p.timex, p.edtf, p.rule)
            for reading in look.dossier.readings
            for p in reading.periods
        ),
    )
