"""A proposition and the attributions it stands in; whether it tells what is still to come, out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from audiatur.model.attribution import Attribution, CueKind
from audiatur.model.claim import Commitment
from audiatur.read.fields.carried import ACCORDING_TO
from audiatur.read.fields.words import COMMITMENT
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import child, clause_of, first_conjunct, is_finite, is_infinitive, is_verbal
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token

PLANNING_CUES = frozenset({CueKind.PLANS, CueKind.EXPECTS})
PRESENT = frozenset({"is", "are", "am", "'s", "’s", "'re", "’re"})
PAST_FORMS = frozenset({"VBD", "VBN"})
MEASURES = frozenset({"PERCENT", "MONEY", "QUANTITY"})
"""What the parser calls figures that a goal is set in."""
DEPENDENT_RULES = frozenset(
    {"bracketed_figure", "coordinate_gerund", "dashed_apposition", "further_figure", "listed_item", "listed_supplier"}
)
"""Phrases that are as firm as the clause they hang from."""
APPOSED = frozenset({"apposition", "dashed_apposition"})
SET_BEHIND = frozenset({"participial_clause", "purpose_clause", "relative_clause"})
FOLLOWING_RULES = frozenset({"participial_clause", "purpose_clause"})
"""Clauses that tell, behind a plan, what is to come of it: "will open a plant, creating 300 jobs"."""


def planned(proposition: Proposition, holders: Sequence[Attribution], teller: Attribution | None) -> Commitment | None:
    """What is still to come: a future form, a plan, an expectation, whoever says it."""
    head = proposition.head
    ended = head.lemma_.lower() in COMMITMENT.ending_verbs and not has_modal(
        head, COMMITMENT.future_modals | COMMITMENT.hypothesis_modals
    )
    viewed = proposition.rule == "participial_clause" and _tells_a_view(head)
    if ended or viewed or _beside_plan(head):  # "shelved plans to buy ferries": the plan is over
        return None
    over = (
        head.lemma_.lower() in COMMITMENT.negative_verbs or is_past(head) or _estimated(head) or _as_it_is(proposition)
    )
    if not over and any(a.cue_kind in PLANNING_CUES and _about(a, proposition) for a in holders):
        return Commitment.PLANNED
    if _to_be_done(proposition) or (teller is not None and _future_in_the_past(proposition, teller)):
        return Commitment.PLANNED
    apposed = proposition.rule in APPOSED and any(has_modal(c, COMMITMENT.future_modals) for c in _describing(head))
    aim = proposition.rule == "purpose_clause" and teller is not None  # what the outlet tells was done to that end
    if apposed or aim or _proposed(proposition, teller) or _laid_down(head):
        return Commitment.PLANNED
    if _ahead(head) or any(_plans(t) and proposition.owns(proposition.sentence.place(t)) for t in _core(proposition)):
        return Commitment.PLANNED
    return Commitment.PLANNED if _hangs_from_a_plan(proposition) else None


def _hangs_from_a_plan(proposition: Proposition) -> bool:
    """Whether a phrase stands with what is planned, and is as firm as that."""
    head = proposition.head
    above = _above(proposition)
    if above is None or _compared(proposition):
        return False
    between = takewhile(lambda a: a.i != above.i, head.ancestors)
    return _ahead(above) or _laid_down(above) or _to_come(above) or any(_plans(a) for a in between)


def _above(proposition: Proposition) -> Token | None:
    """What a phrase is as firm as: the verb of the clause it hangs from."""
    head, governor = proposition.head, proposition.governor
    if proposition.rule == "coordinate_gerund":
        return first_conjunct(head).head
    first = first_conjunct(head)
    beside = proposition.rule == "coordinate_clause" and first.tag_ == "VBG" and first.dep_ == "advcl"
    if beside and first.i != head.i:  # "will build a mill, adding 40 jobs and drawing visitors"
        return first.head if first.head.i < first.i and is_verbal(first.head) else None
    follows = proposition.rule in FOLLOWING_RULES and governor is not None and governor.i < head.i
    follows = follows and head.dep_ == "advcl" and head.tag_ in {"VB", "VBG"} and not _tells_a_view(head)
    if governor is None or not (follows or proposition.rule in DEPENDENT_RULES):
        return None
    return governor if is_verbal(governor) else clause_of(governor)


def _tells_a_view(head: Token) -> bool:
    """Whether a participle gives somebody's words, which are said now: "will appeal, calling the vote a sham"."""
    lemma = head.lemma_.lower()
    says = lemma in WORDS.reporting_verbs and child(head, "ccomp") is not None
    said = (says or lemma in COMMITMENT.calling_verbs) and lemma not in COMMITMENT.planning_verbs
    return said and head.tag_ == "VBG"


def _describing(noun: Token) -> list[Token]:
    """The verbs of the clauses that say what an apposed thing does: "a plant that will make shells"."""
    return [c for c in noun.children if c.dep_ == "relcl"]


def _estimated(head: Token) -> bool:
    """Whether it is told, or tells itself, how much something comes to: an estimate of what is, no forecast."""
    estimating = COMMITMENT.estimating_verbs
    return head.lemma_.lower() in estimating or (head.dep_ == "ccomp" and head.head.lemma_.lower() in estimating)


def _as_it_is(proposition: Proposition) -> bool:
    """Whether a relative clause says in the present what is, inside a plan: "plans to sell the port, which is old"."""
    head = proposition.head
    return proposition.rule == "relative_clause" and not any(c.tag_ == "MD" for c in head.children)


def _beside_plan(head: Token) -> bool:
    """Whether it stands in the words of a plan and is none of it: "a figure that has doubled", "a step that is new"."""
    if head.tag_ == "VBG":
        return is_infinitive(first_conjunct(head))
    told = child(head, "relcl")
    return told is not None and (is_past(told) or told.tag_ == "VBZ")


def _about(attribution: Attribution, proposition: Proposition) -> bool:
    """Whether a plan's content is most of the proposition."""
    span = proposition.span
    return sum(span.overlap(piece) for piece in attribution.content) * 2 > span.end - span.start


def is_past(head: Token) -> bool:
    """Whether a verb tells what was or has been: an estimate of it is no forecast."""
    forms = {head.tag_, *(c.tag_ for c in head.children if c.dep_ in {"aux", "auxpass"})}
    return "VBD" in forms or any(c.dep_ == "aux" and c.lemma_ == "have" for c in head.children)


def has_modal(verb: Token, modals: frozenset[str]) -> bool:
    """Whether one of these modals stands with a verb."""
    return any(c.dep_ == "aux" and c.lower_ in modals for c in verb.children)


def _proposed(proposition: Proposition, teller: Attribution | None) -> bool:
    """Whether the outlet's own "would" tells what a proposal brings, under no condition: "fares would rise"."""
    own = any(c.dep_ == "aux" and c.tag_ != "TO" for c in proposition.head.children)
    head = proposition.head if own else first_conjunct(proposition.head)
    if teller is not None or not has_modal(head, COMMITMENT.hypothesis_modals):
        return False
    if any(c.dep_ == "aux" and c.lemma_ == "have" for c in proposition.head.children):
        return False
    marks = (child(c, "mark") for c in head.children if c.dep_ == "advcl")
    return not any(mark is not None and mark.lower_ in WORDS.conditional_marks for mark in marks)


def _laid_down(head: Token) -> bool:
    """Whether it tells what a plan, bill or deal has in it: "the plan includes", "the contract calls for"."""
    first = first_conjunct(head)
    subject = child(first, "nsubj")
    if subject is None or is_past(first) or first.lemma_.lower() not in COMMITMENT.laying_down_verbs:
        return False
    return subject.lemma_.lower() in COMMITMENT.planning_nouns | COMMITMENT.instruments


def _to_come(verb: Token) -> bool:
    """Whether "would" tells what a proposal brings, in the clause that a phrase hangs from."""
    return has_modal(verb, COMMITMENT.hypothesis_modals) and not any(c.lemma_ == "have" for c in verb.children)


def _compared(proposition: Proposition) -> bool:
    """Whether a phrase sets what was against what is planned: "up from 178 million in 2024"."""
    return any(t.lower_ in WORDS.base_prepositions for t in proposition.tokens[:2])


def _ahead(head: Token) -> bool:
    """Whether a verb is in a future form, or is planned or expected to happen."""
    for verb in (head, child(head, "xcomp")):
        if verb is None:
            continue
        if any(c.dep_ == "aux" and c.lower_ in COMMITMENT.future_modals for c in verb.children):
            return True
        if verb.lower_ in COMMITMENT.planned_participles and _foretells(verb):
            return True
    done = any(c.dep_ == "aux" and c.lemma_ == "have" for c in head.children)  # "has sought help": the asking is over
    wanted = head.lemma_.lower() in COMMITMENT.wanting_verbs and _wants(head, child(head, "dobj")) and not done
    going = wanted or (head.lower_ in {"going", "looking"} and child(head, "xcomp") is not None) or _is_likely(head)
    what = child(head, "xcomp", "ccomp")
    meant = head.lemma_.lower() in COMMITMENT.planning_verbs and child(head, "neg") is None
    leaving = head.tag_ == "VBG" and head.lemma_.lower() in COMMITMENT.leaving_verbs and child(head, "dobj") is None
    weighed = head.lemma_.lower() in COMMITMENT.weighing_verbs and what is not None and what.tag_ == "VBG"
    return (
        going
        or weighed
        or (leaving and has_modal(head, PRESENT))
        or (meant and what is not None and is_infinitive(what))
    )


def _is_likely(verb: Token) -> bool:
    """Whether something is likely to happen, or not to: "is likely to be closed"; not "is likely to be true"."""
    likely = child(verb, "acomp")
    if likely is None or likely.lower_ not in WORDS.likely_words or verb.lemma_ not in {"be", "look", "seem"}:
        return False
    what = child(likely, "xcomp") or child(verb, "xcomp")
    done = what is not None and any(c.lemma_ == "have" and c.dep_ == "aux" for c in what.children)
    return what is not None and is_infinitive(what) and what.lemma_ != "be" and not done


def _wants(verb: Token, thing: Token | None) -> bool:
    """Whether the object is what is wanted: "targets growth of 3 percent", not "targets the banks".

    In the past nothing counted is: "the raid targeted two bases" tells what was hit.
    """
    if thing is None or verb.lemma_.lower() != "target":
        return thing is not None
    figures = [token for token in thing.subtree if token.like_num]
    counted = all(token.head.i == thing.i and token.ent_type_ not in MEASURES for token in figures)
    return bool(figures) and not (counted and verb.tag_ in PAST_FORMS)


def _foretells(participle: Token) -> bool:
    """Whether "is planned", "due to open": of some words only the infinitive behind them does ("the fire was set").

    What "had been planned" has come, or not, by the time of which it is told.
    """
    bare = child(participle, "xcomp") is None
    if bare and any((c.dep_ == "aux" and c.lemma_ == "have") or c.dep_ == "neg" for c in participle.children):
        return False  # so too what "was not planned"
    if participle.lower_ in COMMITMENT.with_infinitive:
        return child(participle, "xcomp") is not None
    return child(participle, "auxpass", "xcomp") is not None or participle.dep_ in {"acl", "pobj", "acomp"}


def _to_be_done(proposition: Proposition) -> bool:
    """Whether its infinitive is what somebody plans or would do, or a headline's ("Orlen to buy ferries")."""
    head = proposition.head
    first = first_conjunct(head)
    if proposition.rule == "coordinate_clause" and first.dep_ == "advcl" and first.tag_ == "VB":
        return not is_finite(first)  # "a law that would cut taxes, raise wages and build homes"
    if proposition.rule in SET_BEHIND and is_infinitive(head) and child(head, "auxpass") is not None:
        return True  # "costs 5 million, to be paid by 2033"
    if proposition.rule == "coordinate_infinitive":
        return first_conjunct(head).head.lemma_.lower() in COMMITMENT.planning_verbs
    return proposition.rule == "main_clause" and is_infinitive(head)


def _future_in_the_past(proposition: Proposition, teller: Attribution) -> bool:
    """Whether "would" is a "will" told afterwards: "the owner said the ferry would sail"; not so in direct speech."""
    head = proposition.head
    first = first_conjunct(head)
    told = first.dep_ == "ccomp" and _told_in_the_past(first.head)
    beside = first.dep_ == "ROOT" and teller.rule == ACCORDING_TO and not teller.direct
    if not (told or beside):
        return False
    if any(c.dep_ == "aux" and c.lemma_ == "have" for c in head.children):
        return False
    before = proposition.sentence.tokens.doc[proposition.sentence.tokens.start : head.i]
    if sum(t.is_quote for t in before) % 2 or any(
        c.dep_ == "advcl" and child(c, "mark") is not None for c in head.children
    ):
        return False
    bare = head.tag_ == "VB" and child(head, "aux") is None  # "would close one mill and build two"
    return has_modal(first if bare else head, COMMITMENT.hypothesis_modals)


def _told_in_the_past(cue: Token) -> bool:
    """Whether it was said by then: "said that", "denied it, adding that"."""
    beside = cue.tag_ == "VBG" and cue.dep_ == "advcl" and clause_of(cue.head).tag_ == "VBD"
    return beside or cue.tag_ in {"VBD", "VBN"}


def _plans(token: Token) -> bool:
    """Whether a word inside names a plan with its content, or an expectation about its noun."""
    lemma = token.lemma_.lower()
    if lemma in COMMITMENT.planning_nouns and token.tag_ in {"NN", "NNS"} and not _is_without(token):
        return any(c.dep_ in {"acl", "relcl"} and is_infinitive(c) for c in token.children) or _is_to_do(token)
    if token.lower_ not in COMMITMENT.planned_participles or token.dep_ != "acl":
        return False
    timed = token.lower_ in COMMITMENT.with_date and any(t.ent_type_ == "DATE" for t in token.subtree)
    return timed or _foretells(token)  # not "a ship bound for the coast", "a record set in 2019"


def _is_without(noun: Token) -> bool:
    """Whether there is no such plan: "has no plans to close", "does not have plans to"."""
    had = noun.dep_ == "dobj" and noun.head.lemma_ in {"have", "make"} and child(noun.head, "neg") is not None
    return had or any(c.lower_ == "no" for c in noun.children)


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
            waiting.extend(c for c in token.children if c.dep_ not in {"relcl", "advcl", "ccomp", "conj", "appos"})
    return found
