"""A proposition and the attributions it stands in; how firmly it is stated, and the rule that tells so, out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from audiatur.model.attribution import Attribution, CueKind
from audiatur.model.claim import Commitment
from audiatur.read.fields.chain import OFFICE_RULES
from audiatur.read.fields.plans import has_modal, is_past, planned
from audiatur.read.fields.words import COMMITMENT
from audiatur.read.names.words import is_office
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import child, first_conjunct, is_finite, is_infinitive, is_verbal
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token

DISTANT_CUES = frozenset({CueKind.CLAIMS, CueKind.ACCUSES})

FARTHEST_COMPLEMENT = 12
"""Tokens behind a verb of calling within which stands what something is called."""

Stated = tuple[Commitment, str]


def commitment(
    proposition: Proposition, holders: Sequence[Attribution], teller: Attribution | None, period: str | None = None
) -> Stated:
    """How firmly the innermost hand makes a statement, and the rule that decided.

    Args:
        proposition: The statement.
        holders: The attributions it stands in, outermost first.
        teller: The innermost of them that says something, or None for the outlet's own voice.
        period: The time it speaks of, in EDTF.
    """
    if proposition.rule in OFFICE_RULES:
        return Commitment.ASSERTED, "outlets_description"
    for rule in RULES:
        found = rule(proposition, holders, teller)
        if found is not None:
            return found, rule.__name__.strip("_")
    if period is not None and period.startswith("../") and _present(proposition.head):
        return Commitment.PLANNED, "deadline"
    return (Commitment.REPORTED, "attributed") if teller is not None else (Commitment.ASSERTED, "own_voice")


def _denied(proposition: Proposition, holders: Sequence[Attribution], teller: Attribution | None) -> Commitment | None:
    """A denial reported, a predicate that denies, or a negation set against somebody's claim."""
    if teller is not None and teller.cue_kind is CueKind.DENIES:
        return Commitment.DENIED
    del holders
    whom = child(proposition.head, "dobj", "nsubjpass")
    if whom is None and proposition.head.dep_ == "acl":
        whom = proposition.head.head  # "the proposal rejected by members"
    kept_from = child(proposition.head, "auxpass") is not None and child(proposition.head, "dobj") is not None
    given = child(proposition.head, "dative") is not None  # "denied him a visa"
    refused = kept_from or given or _turned_down(whom)  # "was denied a visa"
    if proposition.head.lemma_.lower() in COMMITMENT.denial_verbs and teller is None and not refused:
        return Commitment.DENIED
    if _called_false(proposition.head):
        return Commitment.DENIED
    negated = child(proposition.head, "neg") is not None
    claimed = any(
        c.dep_ == "advcl" and c.lemma_.lower() in COMMITMENT.distance_verbs and child(c, "mark") is not None
        for c in proposition.head.children
    )
    return Commitment.DENIED if negated and claimed else None


def _turned_down(whom: Token | None) -> bool:
    """Whether what is rejected is a person or an offer, no statement: "dismissed the minister"."""
    if whom is None:
        return False
    noun = whom.lemma_.lower()
    return is_office(noun) or noun in COMMITMENT.instruments | COMMITMENT.planning_nouns | COMMITMENT.requests


def _called_false(head: Token) -> bool:
    """Whether somebody calls something untrue: "called the report false"."""
    if head.lemma_.lower() not in COMMITMENT.calling_verbs or child(head, "neg") is not None:
        return False
    said = [c for c in head.subtree if c.dep_ in {"oprd", "acomp", "attr", "ccomp", "dobj", "pobj"}]
    return any(t.lemma_.lower() in COMMITMENT.untrue_words for t in said if t.i - head.i < FARTHEST_COMPLEMENT)


def _alleged(proposition: Proposition, holders: Sequence[Attribution], teller: Attribution | None) -> Commitment | None:
    """Told with distance: "claims", an accusation, critics without a name, "allegedly"."""
    del holders
    head = proposition.head
    if _won(head) or (teller is not None and not _distant(teller) and has_modal(head, COMMITMENT.future_modals)):
        return None  # what somebody "claims" will be is a plan
    if teller is not None and ((teller.cue_kind in DISTANT_CUES and not _shown(teller)) or _distant(teller)):
        return Commitment.ALLEGED
    if any(t.lower_ in COMMITMENT.distance_adverbs for t in head.children) or _said_of(head):
        return Commitment.ALLEGED
    if teller is None and head.lemma_.lower() in COMMITMENT.distance_verbs and child(head, "dobj") is not None:
        return Commitment.ALLEGED
    opened_by_as = child(head, "mark") is not None and head.lemma_.lower() in COMMITMENT.distance_verbs
    return Commitment.ALLEGED if opened_by_as and child(head, "agent") is not None else None


def _unnamed(proposition: Proposition, holders: Sequence[Attribution], teller: Attribution | None) -> Commitment | None:
    """Told by a noun of saying and by nobody who is named: "accusations that he stole", "reports that it fell".

    So too what "it is said" that.
    """
    if teller is not None or child(proposition.head, "mark") is None:
        return None
    cue = first_conjunct(proposition.head).head
    if _is_impersonal(cue):
        distant = cue.lemma_.lower() in COMMITMENT.distance_verbs | COMMITMENT.hearsay_verbs
        return Commitment.ALLEGED if distant else Commitment.REPORTED
    if not holders or holders[-1].rule != "noun_clause":
        return None
    if holders[-1].cue_kind in DISTANT_CUES:
        return Commitment.ALLEGED
    return Commitment.REPORTED if holders[-1].cue_kind is CueKind.SAYS else None


def _is_impersonal(cue: Token) -> bool:
    """Whether nobody says it: "it was stated", "it is alleged"."""
    subject = child(cue, "nsubjpass")
    it = subject is not None and subject.lower_ == "it" and child(cue, "agent", "neg") is None
    return it and cue.lemma_.lower() in WORDS.reporting_verbs - COMMITMENT.showing_verbs


def _won(head: Token) -> bool:
    """Whether "claim" means to take: "claimed 40 lives", "claimed responsibility"."""
    thing = child(head, "dobj")
    return head.lemma_.lower() == "claim" and thing is not None and thing.lemma_.lower() in COMMITMENT.claimed_things


def _shown(teller: Attribution) -> bool:
    """Whether it is papers or pictures that suggest something: nobody's claim."""
    words = (teller.speaker.name if teller.speaker else "").casefold().split()
    return bool(words) and words[-1].rstrip("s") in COMMITMENT.showing_sources


def _said_of(head: Token) -> bool:
    """Whether nobody in particular says it of somebody: "is believed to have leaked", "is accused of theft"."""
    if head.tag_ != "VBN" or child(head, "auxpass") is None or child(head, "agent") is not None:
        return False
    if head.lemma_.lower() in COMMITMENT.distance_verbs:
        return child(head, "prep", "xcomp") is not None
    what = child(head, "xcomp")
    return head.lemma_.lower() in COMMITMENT.hearsay_verbs and what is not None and is_infinitive(what)


def _distant(teller: Attribution) -> bool:
    words = (teller.speaker.name if teller.speaker else "").casefold().split()
    return any(word.rstrip("s") in COMMITMENT.distant_sources for word in words)


def _believed(
    proposition: Proposition, holders: Sequence[Attribution], teller: Attribution | None
) -> Commitment | None:
    """What is told as the content of a belief: "the view that X will help"."""
    del holders, teller
    head = proposition.head
    believed = head.dep_ in {"acl", "ccomp"} and head.head.lemma_.lower() in COMMITMENT.belief_nouns
    return Commitment.OPINION if believed and child(head, "mark") is not None else None


def _present(head: Token) -> bool:
    """Whether a verb is in a present form: with "by 2028" it tells of what is still to be finished."""
    return is_verbal(head) and is_finite(head) and not is_past(head) and head.tag_ != "VBN"


def _possible(
    proposition: Proposition, holders: Sequence[Attribution], teller: Attribution | None
) -> Commitment | None:
    """What "could" be: a forecast with a figure, else a judgement; "could not" tells what was not done."""
    del holders, teller
    head = proposition.head
    figured = any(t.like_num for t in proposition.tokens)
    if not has_modal(head, COMMITMENT.possibility_modals) or child(head, "neg") is not None:
        return None
    if figured and child(head, "auxpass") is not None:
        return None
    return Commitment.PLANNED if figured else Commitment.OPINION


def _opinion(proposition: Proposition, holders: Sequence[Attribution], teller: Attribution | None) -> Commitment | None:
    """A judgement: advice, a valuing complement."""
    del holders
    head = proposition.head
    modals = {c.lower_ for c in head.children if c.dep_ == "aux" and c.tag_ == "MD"}
    figured = any(t.like_num for t in proposition.tokens)
    if modals & COMMITMENT.possibility_modals:
        return None
    if modals & COMMITMENT.advice_modals or (modals & COMMITMENT.hypothesis_modals and not figured):
        return Commitment.OPINION
    if figured:
        return None
    if teller is not None and teller.cue_kind is CueKind.BELIEVES and teller.rule != "verb_as":
        return None if _is_own_act(proposition, teller) else Commitment.OPINION
    return Commitment.OPINION if _values(head) else None


def _is_own_act(proposition: Proposition, teller: Attribution) -> bool:
    """Whether it is told that somebody praises or blames a thing: a fact, whatever they think of it."""
    cue = teller.cue
    own = cue is not None and cue.overlap(proposition.sentence.place(proposition.head)) > 0
    return own and teller.rule in {"verb_object", "verb_preposition"}


def _values(head: Token) -> bool:
    """Whether the predicate says what something is worth."""
    lemma = head.lemma_.lower()
    if lemma in COMMITMENT.evaluative_verbs and is_verbal(head):
        return not _stands_for(head)
    complements = (
        [c for c in head.children if c.dep_ in {"attr", "acomp", "oprd"}] if lemma in COMMITMENT.copulas else []
    )
    complements += [
        p for c in head.children if c.dep_ == "prep" and c.lower_ == "as" for p in c.children if p.dep_ == "pobj"
    ]
    return any(_valuing(c) or any(_valuing(m) for m in c.children if m.dep_ == "amod") for c in complements)


def _stands_for(head: Token) -> bool:
    """Whether such a verb tells a deed: to represent workers, to contribute through loans."""
    lemma, thing = head.lemma_.lower(), child(head, "dobj")
    if lemma == "represent":
        return thing is not None and not any(c.lower_ in {"a", "an", "the"} for c in thing.children)
    return lemma == "contribute" and not any(c.lower_ == "to" for c in head.children)


def _valuing(token: Token) -> bool:
    return token.lemma_.lower() in COMMITMENT.evaluative_words or token.lower_ in COMMITMENT.evaluative_words


RULES: tuple[Callable[[Proposition, Sequence[Attribution], Attribution | None], Commitment | None], ...] = (
    _denied,
    _alleged,
    _believed,
    planned,
    _unnamed,
    _possible,
    _opinion,
)
