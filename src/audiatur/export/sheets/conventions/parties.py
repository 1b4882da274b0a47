"""A claim on something that changes hands in, who hands it over and who comes to have it out, by its verb."""

from __future__ import annotations

from audiatur.model.claim import Claim
from audiatur.model.record import Record
from audiatur.resources import load


class TransferWords(Record):
    """Verbs by the part that their subject plays."""

    gives: frozenset[str]
    takes: frozenset[str]


def parties(claim: Claim) -> tuple[str | None, str | None]:
    """Supplier and receiver; None for what the words do not tell, or tell by a description of the thing itself.

    "Belmark delivered" has a supplier for its subject, "Ardovia ordered" a receiver; where the verb says neither, both
    stay empty. A claim does not tell a passive verb: "Ardovia was supplied" is read as if it supplied.
    """
    words = load(TransferWords, "words/en/transfers")
    subject, other = _party(claim, claim.subject), _party(claim, claim.counterparty)
    if claim.predicate in words.gives:
        return subject, other
    if claim.predicate in words.takes:
        return other, subject
    return None, None


def _party(claim: Claim, name: str | None) -> str | None:
    """The name, where it is one and not that of the thing: "Belmark", never "armoured vehicles"."""
    if name is None or not any(letter.isupper() for letter in name):
        return None
    return None if claim.item and (name in claim.item or claim.item in name) else name
