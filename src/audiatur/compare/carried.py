"""A claim and the one before it in, whether the later carries on what the earlier measures out."""

from __future__ import annotations

import re

from audiatur.compare.scopes import scopes
from audiatur.compare.words import stems
from audiatur.model.claim import Claim

ONE_SENTENCE = 160
"""Characters between a figure and another one for the same thing."""
BETWEEN = re.compile(r"\d|\n\s*\n")
"""What shows that another figure or another paragraph stands between."""


def carries_on(before: Claim, claim: Claim, text: str) -> bool:
    """Whether a claim is of what the claim before it measures: "This rose to 90", "the ministry gives 96"."""
    return _goes_on(before, claim, text) or _gives_another(before, claim, text)


def _goes_on(before: Claim, claim: Claim, text: str) -> bool:
    """Whether a claim with a figure and without a subject of its own follows close upon another with a figure."""
    return (
        claim.subject is None
        and claim.topic is None
        and bool(claim.amounts)
        and bool(before.amounts)
        and before.sentence.start < claim.sentence.start
        and not text[before.sentence.end : claim.sentence.start].strip()
    )


def _gives_another(before: Claim, claim: Claim, text: str) -> bool:
    """Whether a claim only gives another figure for what was measured just before it ("the ministry gives 96").

    One short sentence without a figure may stand between. Its subject is who gives the figure, not what it is about.
    """
    return (
        claim.topic is None
        and claim.predicate in scopes().givers
        and len(claim.amounts) == len(before.amounts) == 1
        and (claim.amounts[0].currency is None) == (before.amounts[0].currency is None)
        and (claim.amounts[0].currency is not None or claim.amounts[0].unit == before.amounts[0].unit)
        and claim.period == before.period is not None
        and 0 <= claim.sentence.start - before.sentence.end <= ONE_SENTENCE
        and BETWEEN.search(text, before.sentence.end, claim.sentence.start) is None
        and not stems(text[claim.amounts[0].span.end : claim.span.end])
    )
