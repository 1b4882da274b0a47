"""A statement that denies something and a figure in it in, whether the figure stands beside what is denied, out."""

from __future__ import annotations

import re

from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.denying import negations
from audiatur.model.amount import Amount
from audiatur.model.claim import Polarity

RELATIVE = re.compile(
    r"[;:(—–]|\b(?:which|who|whom|whose|where|because|although|though|while|whereas|containing|including)\b",
    re.IGNORECASE,
)
"""What parts a figure from a denial before it: "he did not waste money on the fair, which drew 2 million"."""
OPENING = re.compile(r"[,;:)—–]")
"""What parts a figure from a denial behind it: "in the scheme of a 2 million plan, this is not the worst"."""


def told_beside_denial(statement: Statement, amount: Amount) -> bool:
    """Whether a break stands between a figure and the word that negates, or the start of what somebody denies."""
    claim, text = statement.claim, statement.document.text
    first, last = amount.span.start, amount.span.end
    if claim.polarity is not Polarity.NEGATIVE:
        return RELATIVE.search(text, claim.span.start, max(first, claim.span.start)) is not None
    places = [(claim.span.start + start, claim.span.start + end) for start, end in negations(statement.text)]
    if not places:
        return False
    start, end = min(places, key=lambda place: abs(place[0] - first))
    if end <= first:
        return RELATIVE.search(text, end, first) is not None
    return OPENING.search(text, last, max(start, last)) is not None
