"""A statement and its measure in, what fills the columns of a register that is read field by field out."""

from __future__ import annotations

import re
from collections.abc import Mapping

from audiatur.compare.registers.figures import TIMES, fitting, shown
from audiatur.compare.registers.parties import party
from audiatur.compare.registers.words import register_words
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.words import stems
from audiatur.model.amount import Amount
from audiatur.model.claim import Claim
from audiatur.model.mention import EntityKind
from audiatur.model.topic import Measure
from audiatur.parties import parties as handing_over

POINTING = re.compile(
    r"(?:[\d.,%]+|him|her|them|me|us|percent|number|total|majority|amount|rest|it|they|he|she|we|you|i|that|this|these|those|which|who|what|there|one|some|many)",
    re.IGNORECASE,
)
"""Words that name nobody by themselves."""
ACTORS = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.COUNTRY, EntityKind.PLACE})
PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)


def fields(story: Story, statement: Statement, measure: Measure) -> Mapping[str, str | None] | None:
    """The fields of a claim by the names that topics give them; None where it is no row of the register."""
    claim = statement.claim
    amount = next(fitting(statement, measure), None)
    supplier, receiver = handing_over(claim)
    named = None if supplier or receiver else claim.subject
    subject = _nominal(claim.subject)
    filled = {
        "amount": shown(statement, amount) if amount else None,
        "supplier": supplier,
        "receiver": receiver,
        "party": named,
        "other_party": None if supplier or receiver else claim.counterparty,
        "subject": subject,
        "actor": party(story, statement, claim.subject) if statement.subject_kind in ACTORS else None,
        "person": story.name(claim.subject or "") if statement.subject_kind is EntityKind.PERSON else None,
        "holder": party(story, statement, claim.subject) if _holds(claim) else None,
        "cause": _cause(claim, statement, amount),
        "payer": subject if (claim.predicate or "").casefold() in register_words().paying else None,
        "accused": _undergoer(statement) or (shown(statement, amount) if amount else None),
        "item": claim.item,
        "counterparty": claim.counterparty,
        "object": _object(statement),
        "predicate": claim.predicate,
        "what": measure.label,
        "period": None if statement.office else claim.period,
        "place": claim.place,
    }
    if measure.register_name == "forces" and (claim.predicate or "").casefold() in register_words().causing:
        return None  # who is killed is no force
    if measure.register_name == "recognition" and not _is_a_state(filled["object"]):
        return None
    if measure.units and amount is None and not measure.needs:
        return None
    if any(filled.get(field) is None for field in measure.needs):
        return None
    return filled if _is_about_it(claim, measure) else None


def _nominal(words: str | None) -> str | None:
    """Words that name something; None for such as only point."""
    return None if words is None or POINTING.fullmatch(words.strip()) else words


STATE = re.compile(
    r"[A-Z]|\b(?:independence|statehood|sovereignty|state|government|nation|country|republic|territory)\b"
)
OF_A_VOTE = re.compile(r"\b(?:results?|outcomes?|votes?|elections?|ballots?|victory|win)\b", re.IGNORECASE)


def _is_a_state(words: str | None) -> bool:
    """Whether what is recognised is a state or a claim to be one: no election's results, no need, no merit."""
    return words is not None and STATE.search(words) is not None and OF_A_VOTE.search(words) is None


PREPOSITION = re.compile(r"\b(?:in|on|at|by|for|of|with|to|about|after|from|into|under)\s+$", re.IGNORECASE)


def _holds(claim: Claim) -> bool:
    return (claim.predicate or "").casefold() in register_words().holding


def _object(statement: Statement) -> str | None:
    """The object of the verb; none that only stands behind a preposition: "released in May"."""
    words = _nominal(statement.claim.object)
    at = statement.text.find(words) if words else -1
    return None if at >= 0 and PREPOSITION.search(statement.text[:at]) else words


def _is_about_it(claim: Claim, measure: Measure) -> bool:
    """Whether the noun by which a claim came to a measure of acts is what the act is done by or to.

    A sentence that holds "report" and "find" anywhere tells of no finding of a report.
    """
    if not (measure.nouns and measure.verbs) or measure.units:
        return True
    told = set(stems(" ".join(filter(None, (claim.subject, claim.object, claim.item)))))
    return any(told.issuperset(words) for noun in measure.nouns if (words := stems(noun)))


def _cause(claim: Claim, statement: Statement, amount: Amount | None) -> str | None:
    """What a toll is told of: the subject, unless it is those who are counted."""
    subject = _nominal(claim.subject)
    if subject is None or amount is None or (claim.predicate or "").casefold() not in register_words().causing:
        return None
    if (
        statement.subject_kind in {EntityKind.PLACE, EntityKind.COUNTRY}
        or subject.split()[-1].removesuffix("s") in TIMES
    ):
        return None
    place = statement.text.find((claim.predicate or "")[:3])
    passive = place > 0 and PASSIVE.search(statement.text[:place]) is not None
    counted = statement.document.text[amount.span.start : (amount.counted or amount.span).end].casefold()
    of_counted = set(stems(subject)) & set(stems(f"{counted} {amount.unit or ''} people death toll number"))
    return None if passive or of_counted or any(sign.isdigit() for sign in subject) else subject


def _undergoer(statement: Statement) -> str | None:
    """Who is arrested, charged or sentenced: the subject of a passive, else the object."""
    claim = statement.claim
    verb = (claim.predicate or " ")[:4].casefold()
    at = statement.text.casefold().find(verb)
    passive = at >= 0 and PASSIVE.search(statement.text[:at]) is not None
    return _nominal(claim.subject if passive else claim.object)
