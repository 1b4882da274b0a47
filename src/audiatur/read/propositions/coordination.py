"""A verb and the one it is joined to in; whether it states something of its own beside that one, out."""

from __future__ import annotations

from audiatur.read.propositions.non_finite import tells_further
from audiatur.read.propositions.syntax import (
    AUXILIARIES,
    before,
    child,
    has_subject,
    is_finite,
    is_verbal,
    opened_by_mark,
    set_off,
)
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token


def coordinate_complement(token: Token, first: Token) -> str | None:
    """What another act beside the complement of a verb is: "plans to buy ferries and sell the port"."""
    planned = first.head.lemma_.lower() in WORDS.plan_verbs and child(first.head, "auxpass") is None
    both = child(token, "dobj") is not None and child(first, "dobj") is not None
    if token.tag_ == "VBG":
        seen = child(first.head, "auxpass") is not None  # "is seen picking up a stone and hurling it"
        return "coordinate_gerund" if both and (seen or opened_by_mark(token)) else None
    further = (planned and both and not after_colon(first)) or tells_further(token, first)
    return "coordinate_infinitive" if further else None


def beside_its_like(token: Token, first: Token) -> bool:
    """Whether it and the one before it each have their own subject: "with teachers marching and pupils singing"."""
    opened = first.dep_ == "pcomp" and first.head.lower_ == "with"
    return opened and has_subject(first) and has_subject(token) and not is_finite(token)


def bounds_its_clause(token: Token) -> bool:
    """Whether the clause above states nothing without it: "will close if it rains", "did not open until it rained"."""
    mark = child(token, "mark")
    if mark is None:
        return False
    if mark.lower_ in WORDS.until_words:
        return child(token.head, "neg") is not None
    return mark.lower_ in WORDS.conditional_marks


def tells_of_coming(token: Token) -> bool:
    """Whether the clause above only says what it came beside: "the ban comes a day after the talks failed"."""
    mark, verb = child(token, "mark"), token.head
    bare = child(verb, "dobj", "prep", "prt", "acomp", "xcomp", "neg") is None
    return mark is not None and mark.lower_ in WORDS.adverbial_marks and verb.lemma_ in WORDS.coming_verbs and bare


def left_open(token: Token) -> bool:
    """Whether "or" joins it to what may have been instead: "were killed or wounded" tells neither of the two."""
    if has_subject(token) or any(c.dep_ in AUXILIARIES for c in token.children):
        return False
    return any(c.dep_ == "cc" and c.lower_ in {"or", "nor"} and c.i < token.i for c in token.head.children)


def shares_object(token: Token) -> bool:
    """Whether the verb before it lacks the object that stands behind it: "designed and built the ferry" is one act.

    What is going on at a time, "is designing and building ferries", is told as two.
    """
    first = token.head
    between = {t.dep_ for t in token.doc[first.i + 1 : token.left_edge.i]}
    alone = token.tag_ != "VBG" and between <= {"cc"} and not has_subject(token) and child(token, "dobj") is not None
    whole = child(first, "dobj", "prep", "ccomp", "xcomp", "auxpass", "attr", "acomp") is not None
    return alone and is_verbal(first) and not whole and first.lemma_.lower() not in WORDS.verbs_without_object


def further_infinitive(token: Token) -> bool:
    """Whether it is a later item of what "would" or "will" opened: "it would cut taxes, raise wages"."""
    bare = token.tag_ == "VB" and not has_subject(token) and child(token, "aux") is None
    return bare and set_off(token) and child(token, "dobj") is not None


def clause_before(token: Token) -> bool:
    """Whether only a comma joins it to the clause behind it: "some lost their jobs, others were sent home"."""
    subject = child(token.head, "nsubj", "nsubjpass")
    later = subject is not None and token.i < subject.left_edge.i < token.head.i
    return later and is_finite(token) and has_subject(token) and child(token, "mark") is None


def after_colon(token: Token) -> bool:
    """Whether a dash or colon stands before its subtree."""
    previous = before(token)
    return previous is not None and previous.text in {"—", "–", ":"}
