"""A proposition about "the fire" in, the time at which the sentence before dated that fire out.

"A fire broke out in June 2019. The fire killed twelve people." The second sentence names no time, but its event is the
one just dated. Only what an event does while it lasts is dated so: that it "was condemned" may be years later.
"""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.model.period import PeriodKind
from audiatur.read.fields.context import Context
from audiatur.read.fields.time_words import TIMES
from audiatur.read.parse import Sentence
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import child, is_verbal, subject_of
from audiatur.read.tokens import Token

_PLAIN = frozenset({"det"})


def told_before(proposition: Proposition, context: Context) -> str | None:
    """The period of the event that the proposition points back to, or None.

    Args:
        proposition: A statement that names no time of its own.
        context: The document's sentences and times.
    """
    number = proposition.sentence.index
    if not number or proposition.head.lemma_.lower() not in TIMES.event_effects or not _is_past(proposition.head):
        return None
    for event in _events(proposition.head):
        found = _dated(event.lemma_.lower(), context.sentences[number - 1], context)
        if found is not None:
            return found
    return None


def _is_past(verb: Token) -> bool:
    """Simple past, active or passive: "has killed" may go on."""
    helper = child(verb, "aux", "auxpass")
    conjoined = verb.dep_ == "conj" and verb.tag_ == "VBD"
    return verb.tag_ == "VBD" if helper is None or conjoined else helper.tag_ == "VBD" and helper.lemma_.lower() == "be"


def _events(verb: Token) -> Iterator[Token]:
    """Events such as "the fire", as its subject or behind "in": named by nothing but the noun."""
    subject = subject_of(verb)
    behind = (child(c, "pobj") for c in verb.children if c.dep_ in {"prep", "agent"} and _within(c))
    for noun in (subject, *behind):
        if noun is None or noun.lemma_.lower() not in TIMES.passing_events:
            continue
        article = child(noun, "det")
        modifiers = {c.dep_ for c in noun.lefts} - _PLAIN
        if article is not None and article.lower_ in TIMES.pointing_back and not modifiers:
            yield noun


def _within(preposition: Token) -> bool:
    return preposition.lower_ in TIMES.event_prepositions


def _dated(event: str, sentence: Sentence, context: Context) -> str | None:
    """The one date of the event's clause; open to the past where the clause tells of its end."""
    for noun in reversed(sentence.tokens):
        if noun.lemma_.lower() != event or noun.pos_ != "NOUN":
            continue
        verb = next((token for token in noun.ancestors if is_verbal(token)), None)
        for top in (noun, verb):
            if top is None:
                continue
            run = sentence.tokens.doc[top.left_edge.i : top.right_edge.i + 1]
            inside = context.periods.inside(sentence.place(run))
            named = {p.edtf for p in inside if p.edtf and p.kind is not PeriodKind.DURATION}
            if len(named) == 1:
                return _ended(named.pop(), noun, verb)
            if named:
                return None
    return None


def _ended(period: str, noun: Token, verb: Token | None) -> str | None:
    if "/" in period:
        return None
    ends = verb is not None and verb.lemma_.lower() in TIMES.ending_verbs and noun.dep_ == "dobj"
    return f"../{period}" if ends else period
