"""Propositions, figures, times and attributions in, Claims out."""

from __future__ import annotations

from collections.abc import Sequence

from audiatur.model.amount import Amount
from audiatur.model.attribution import Attribution
from audiatur.model.claim import Claim, Commitment
from audiatur.model.mention import Mention
from audiatur.model.period import Period
from audiatur.model.record import content_id
from audiatur.read.parse import Parsed
from audiatur.read.propositions.checkable import dismissal
from audiatur.read.propositions.segment import Told, segment
from audiatur.settings import Settings


def read_claims(
    parsed: Parsed,
    mentions: Sequence[Mention],
    amounts: Sequence[Amount],
    periods: Sequence[Period],
    attributions: Sequence[Attribution],
    settings: Settings,
) -> tuple[Claim, ...]:
    """Every checkable statement, in the order of the text; no two share one span."""
    del mentions, amounts, periods, attributions, settings
    told = Told()
    return tuple(
        Claim(
            id=content_id("claim", proposition.span.document, proposition.span.start, proposition.span.end),
            document=proposition.span.document,
            span=proposition.span,
            sentence=sentence.span,
            commitment=Commitment.ASSERTED,
            zone=sentence.block.kind.value,
            rules=(proposition.rule,),
        )
        for sentence in parsed.sentences
        for proposition in segment(sentence, (), told)
        if dismissal(proposition, attributed=False) is None
    )
