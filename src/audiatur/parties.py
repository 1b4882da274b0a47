"""A claim on something that changes hands in, who hands it over and who comes to have it out.

Registers of comparing and of the exports fill their columns by it.
"""

from __future__ import annotations

from audiatur.model.claim import Claim
from audiatur.model.record import Record
from audiatur.resources import load

TO_SUBJECT = "to_subject"
"""Rule of a claim whose subject is given something, whatever its verb: "sold to Ardovia", "Ardovia was supplied"."""
OTHER_GIVES, OTHER_TAKES = "other_gives", "other_takes"
"""Rules of a claim in the passive that is told of the thing: "delivered by Belmark", "bought by Ardovia"."""
PARTIES_UNTOLD = "parties_untold"
"""Rule of a claim whose other side is more than one party, each of another part: "bought by Ardovia from Belmark"."""


class TransferWords(Record):
    """Verbs by the part that their subject plays."""

    gives: frozenset[str]
    takes: frozenset[str]


def transfer_words() -> TransferWords:
    """The verbs by which things change hands."""
    words: TransferWords = load(TransferWords, "words/en/transfers")
    return words


def parties(claim: Claim) -> tuple[str | None, str | None]:
    """Supplier and receiver; None for what the words do not tell, or tell by a description of the thing itself.

    "Belmark delivered" has a supplier for its subject, "Ardovia ordered" and "Ardovia was supplied" a receiver; where
    the verb says neither, both stay empty.
    """
    words = transfer_words()
    subject, other = _party(claim, claim.subject), _party(claim, claim.counterparty)
    by_rule = {
        TO_SUBJECT: (other, subject),
        OTHER_GIVES: (other, None),
        OTHER_TAKES: (None, other),
        PARTIES_UNTOLD: (None, None),
    }
    if told := [by_rule[rule] for rule in claim.rules if rule in by_rule]:
        return told[0]
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
