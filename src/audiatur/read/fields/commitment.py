"""A proposition and the attributions it stands in; how firmly it is stated, and the rule that tells so, out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from spacy.tokens import Token

from audiatur.model.attribution import Attribution, CueKind
from audiatur.model.claim import Commitment
from audiatur.read.fields.chain import OFFICE_RULES
from audiatur.read.fields.words import COMMITMENT
from audiatur.read.names.words import is_office
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import child, first_conjunct, is_finite, is_infinitive, is_verbal
from audiatur.read.propositions.words import WORDS

DISTANT_CUES = frozenset({CueKind.CLAIMS, CueKind.ACCUSES})
PLANNING_CUES = frozenset({CueKind.PLANS, CueKind.EXPECTS})
DEPENDENT_RULES = frozenset(
    {"bracketed_figure", "dashed_apposition", "further_figure", "listed_item", "listed_supplier"}
)
"""Phrases that are as firm as the clause they hang from."""

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
    person = whom is not None and is_office(whom.lemma_.lower())  # "dismissed the minister" denies nothing
    if proposition.head.lemma_.lower() in COMMITMENT.denial_verbs and teller is None and not person:
        return Commitment.DENIED
    if _called_false(proposition.head):
        return Commitment.DENIED
    negated = child(proposition.head, "neg") is not None
    claimed = any(
        c.dep_ == "advcl" and c.lemma_.lower() in COMMITMENT.distance_verbs and child(c, "mark") is not None
        for c in proposition.head.children
    )
    return Commitment.DENIED if negated and claimed else None


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
    if teller is not None and (teller.cue_kind in DISTANT_CUES or _distant(teller)):
        return Commitment.ALLEGED
    if any(t.lower_ in COMMITMENT.distance_adverbs for t in head.children):
        return Commitment.ALLEGED
    if teller is None and head.lemma_.lower() in COMMITMENT.distance_verbs and child(head, "dobj") is not None:
        return Commitment.ALLEGED
    opened_by_as = child(head, "mark") is not None and head.lemma_.lower() in COMMITMENT.distance_verbs
    return Commitment.ALLEGED if opened_by_as and child(head, "agent") is not None else None


def _distant(teller: Attribution) -> bool:
    words = (teller.speaker.name if teller.speaker else "").casefold().split()
    return any(word.rstrip("s") in COMMITMENT.distant_sources for word in words)


def _planned(proposition: Proposition, holders: Sequence[Attribution], teller: Attribution | None) -> Commitment | None:
    """What is still to come: a future form, a plan, an expectation, whoever says it."""
    head = proposition.head
    refused = head.lemma_.lower() in COMMITMENT.negative_verbs
    if not refused and not _past(head) and any(a.cue_kind in PLANNING_CUES and _about(a, proposition) for a in holders):
        return Commitment.PLANNED
    if _to_be_done(proposition) or (teller is not None and _future_in_the_past(proposition)):
        return Commitment.PLANNED
    if _proposed(proposition, teller) or _laid_down(head):
        return Commitment.PLANNED
    if _ahead(head) or any(_plans(t) for t in _core(proposition)):
        return Commitment.PLANNED
    if proposition.rule in DEPENDENT_RULES and proposition.governor is not None and _ahead(proposition.governor):
        return Commitment.PLANNED
    return None


def _believed(
    proposition: Proposition, holders: Sequence[Attribution], teller: Attribution | None
) -> Commitment | None:
    """What is told as the content of a belief: "the view that X will help"."""
    del holders, teller
    head = proposition.head
    believed = head.dep_ in {"acl", "ccomp"} and head.head.lemma_.lower() in COMMITMENT.belief_nouns
    return Commitment.OPINION if believed and child(head, "mark") is not None else None


def _about(attribution: Attribution, proposition: Proposition) -> bool:
    """Whether a plan's content is most of the proposition."""
    span = proposition.span
    return sum(span.overlap(piece) for piece in attribution.content) * 2 > span.end - span.start


def _present(head: Token) -> bool:
    """Whether a verb is in a present form: with "by 2028" it tells of what is still to be finished."""
    return is_verbal(head) and is_finite(head) and not _past(head) and head.tag_ != "VBN"


def _past(head: Token) -> bool:
    """Whether a verb tells what was or has been: an estimate of it is no forecast."""
    forms = {head.tag_, *(c.tag_ for c in head.children if c.dep_ in {"aux", "auxpass"})}
    return "VBD" in forms or any(c.dep_ == "aux" and c.lemma_ == "have" for c in head.children)


def _ahead(head: Token) -> bool:
    """Whether a verb is in a future form, or is planned or expected to happen."""
    for verb in (head, child(head, "xcomp")):
        if verb is None:
            continue
        if any(c.dep_ == "aux" and c.lower_ in COMMITMENT.future_modals for c in verb.children):
            return True
        if verb.lower_ in COMMITMENT.planned_participles and (
            child(verb, "auxpass", "xcomp") is not None or verb.dep_ in {"acl", "pobj", "acomp"}
        ):
            return True
    done = any(c.dep_ == "aux" and c.lemma_ == "have" for c in head.children)  # "has sought help": the asking is over
    wanted = head.lemma_.lower() in COMMITMENT.wanting_verbs and child(head, "dobj") is not None and not done
    going = wanted or (head.lower_ == "going" and child(head, "xcomp") is not None)
    return going or (head.lemma_.lower() in COMMITMENT.planning_verbs and child(head, "xcomp") is not None)


def _to_be_done(proposition: Proposition) -> bool:
    """Whether its infinitive is what somebody plans, or a headline's future ("Orlen to buy two ferries")."""
    head = proposition.head
    if proposition.rule == "coordinate_infinitive":
        return first_conjunct(head).head.lemma_.lower() in COMMITMENT.planning_verbs
    return proposition.rule == "main_clause" and is_infinitive(head)


def _future_in_the_past(proposition: Proposition) -> bool:
    """Whether "would" is a "will" told afterwards: "the owner said the ferry would sail"; not so in direct speech."""
    head = proposition.head
    first = first_conjunct(head)
    frame = first.head
    if first.dep_ != "ccomp" or frame.tag_ not in {"VBD", "VBN"} or child(head, "neg") is not None:
        return False
    if any(c.dep_ == "aux" and c.lemma_ == "have" for c in head.children):
        return False
    before = proposition.sentence.tokens.doc[proposition.sentence.tokens.start : head.i]
    if sum(t.is_quote for t in before) % 2 or any(
        c.dep_ == "advcl" and child(c, "mark") is not None for c in head.children
    ):
        return False
    return any(c.dep_ == "aux" and c.lower_ in COMMITMENT.hypothesis_modals for c in head.children)


def _proposed(proposition: Proposition, teller: Attribution | None) -> bool:
    """Whether the outlet's own "would" tells what a proposal brings, under no condition: "fares would rise"."""
    head = first_conjunct(proposition.head)
    if teller is not None or not _has_modal(head, COMMITMENT.hypothesis_modals):
        return False
    if any(c.dep_ == "aux" and c.lemma_ == "have" for c in proposition.head.children):
        return False
    marks = (child(c, "mark") for c in head.children if c.dep_ == "advcl")
    return not any(mark is not None and mark.lower_ in WORDS.conditional_marks for mark in marks)


def _has_modal(verb: Token, modals: frozenset[str]) -> bool:
    return any(c.dep_ == "aux" and c.lower_ in modals for c in verb.children)


def _laid_down(head: Token) -> bool:
    """Whether it tells what a plan, bill or deal has in it: "the plan includes", "the contract calls for"."""
    first = first_conjunct(head)
    subject = child(first, "nsubj")
    if subject is None or _past(first) or first.lemma_.lower() not in COMMITMENT.laying_down_verbs:
        return False
    return subject.lemma_.lower() in COMMITMENT.planning_nouns | COMMITMENT.instruments


def _plans(token: Token) -> bool:
    """Whether a word inside names a plan with its content, or an expectation about its noun."""
    lemma = token.lemma_.lower()
    if lemma in COMMITMENT.planning_nouns and token.tag_ in {"NN", "NNS"}:
        return any(c.dep_ in {"acl", "relcl"} and is_infinitive(c) for c in token.children) or _is_to_do(token)
    return token.lower_ in COMMITMENT.planned_participles and token.dep_ == "acl"


def _is_to_do(noun: Token) -> bool:
    """The goal is to finish: the noun is the subject of a copula with an infinitive."""
    if noun.dep_ not in {"nsubj", "attr"} or noun.head.lemma_ != "be":
        return False
    return noun.dep_ == "attr" or any(c.dep_ in {"xcomp", "ccomp"} and is_infinitive(c) for c in noun.head.children)


def _core(proposition: Proposition) -> list[Token]:
    """The head and what hangs on it, less clauses of their own."""
    found, waiting = [], [proposition.head]
    while waiting:
        token = waiting.pop()
        if proposition.start <= token.i < proposition.end:
            found.append(token)
            waiting.extend(c for c in token.children if c.dep_ not in {"relcl", "advcl", "ccomp", "conj"})
    return found


def _possible(
    proposition: Proposition, holders: Sequence[Attribution], teller: Attribution | None
) -> Commitment | None:
    """What "could" be: a forecast with a figure, else a judgement; "could not" tells what was not done."""
    del holders, teller
    head = proposition.head
    figured = any(t.like_num for t in proposition.tokens)
    if not _has_modal(head, COMMITMENT.possibility_modals) or child(head, "neg") is not None:
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
        return Commitment.OPINION
    return Commitment.OPINION if _values(head) else None


def _values(head: Token) -> bool:
    """Whether the predicate says what something is worth."""
    lemma = head.lemma_.lower()
    if lemma in COMMITMENT.evaluative_verbs and is_verbal(head):
        return True
    complements = (
        [c for c in head.children if c.dep_ in {"attr", "acomp", "oprd"}] if lemma in COMMITMENT.copulas else []
    )
    complements += [
        p for c in head.children if c.dep_ == "prep" and c.lower_ == "as" for p in c.children if p.dep_ == "pobj"
    ]
    return any(_valuing(c) or any(_valuing(m) for m in c.children if m.dep_ == "amod") for c in complements)


def _valuing(token: Token) -> bool:
    return token.lemma_.lower() in COMMITMENT.evaluative_words or token.lower_ in COMMITMENT.evaluative_words


RULES: tuple[Callable[[Proposition, Sequence[Attribution], Attribution | None], Commitment | None], ...] = (
    _denied,
    _alleged,
    _believed,
    _planned,
    _possible,
    _opinion,
)
