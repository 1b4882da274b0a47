"""A verb of saying with what belongs to it in, whether it is a deed or a turn of phrase that tells nothing out."""

from __future__ import annotations

from audiatur.read.attributions.cues import is_passive
from audiatur.read.attributions.draft import DOUBLE_MARKS
from audiatur.read.attributions.main_verbs import FINITE
from audiatur.read.attributions.sources import SUBJECTS
from audiatur.read.attributions.words import attribution_words
from audiatur.read.tokens import Token

ONESELF = ("self", "selves")
"""Ends of words for oneself."""


def is_done(verb: Token, thing: Token) -> bool:
    """Whether verb and object are an act that tells nothing: to declare bankruptcy, to confirm a judge."""
    return thing.lemma_.lower() in attribution_words().acts.get(verb.lemma_.lower(), ())


def left_unsaid(verb: Token) -> bool:
    """Whether a thing was not told at all: "did not disclose the price"; to deny it or not says something."""
    silent = verb.lemma_.lower() in attribution_words().left_unsaid and not is_passive(verb)
    return silent and any(child.dep_ == "neg" for child in verb.children)


def is_other_verb(verb: Token) -> bool:
    """Whether a particle makes another verb of it: "backed up the troops", "wrote off the debt", "showed up"."""
    parted = attribution_words().other_with.get(verb.lemma_.lower(), ())
    particle = next((c for c in verb.children if c.dep_ == "prt" and c.i > verb.i and c.lower_ in parted), None)
    # "Polls show Lund up by ten points" tells something: only a pronoun stands inside such a verb.
    return particle is not None and all(token.pos_ == "PRON" for token in verb.doc[verb.i + 1 : particle.i])


def is_phrase(verb: Token) -> bool:
    """Whether nobody says anything by it: "is to blame", "it is fair to say", "that said,"."""
    opens = any(child.dep_ == "aux" and child.lower_ == "to" for child in verb.children)
    own = {child.dep_ for child in verb.children} & {"nsubj", "nsubjpass", "auxpass"}
    above = verb.head
    if opens and not own and verb.dep_ == "xcomp" and above.lemma_ == "be":
        it = any(child.dep_ in {"nsubj", "expl"} and child.lower_ == "it" for child in above.children)
        return verb.lemma_ == "blame" or (it and any(child.dep_ == "acomp" for child in above.children))
    pointing = any(child.dep_ == "nsubj" and child.lower_ in {"that", "this"} for child in verb.children)
    following = verb.doc[verb.i + 1 : verb.i + 2]
    return pointing and verb.lemma_ == "say" and verb.tag_ in {"VBD", "VBN"} and [t.text for t in following] == [","]


def is_no_telling(verb: Token, clause: Token) -> bool:
    """Whether a verb of saying means a deed: "finds itself short of staff", "added to hopes that it will end"."""
    if _is_when(verb, clause) or _is_seen(verb, clause):
        return True
    if verb.lemma_.lower() == "find":
        found = [clause, *clause.children]
        return any(word.i > verb.i and word.lower_.endswith(ONESELF) and word.pos_ == "PRON" for word in found)
    links = {child.lower_ for child in verb.children if child.dep_ == "prep" and child.i == verb.i + 1}
    return verb.lemma_.lower() == "add" and "to" in links and clause.i > verb.i


def _is_when(verb: Token, clause: Token) -> bool:
    """Whether a clause gives the time or place of a verb that has its object: "described it as safe when it opened"."""
    opened = any(child.lower_ in {"when", "where"} and child.dep_ == "advmod" for child in clause.children)
    complete = any(child.dep_ in {"dobj", "prep"} and verb.i < child.i < clause.i for child in verb.children)
    return clause.dep_ == "advcl" and opened and complete


def _is_seen(verb: Token, clause: Token) -> bool:
    """Whether somebody or something was found in a place or state: "was found clinging to a mast"."""
    seen = verb.lemma_.lower() in {"find", "discover"} and is_passive(verb) and clause.tag_ in {"VBG", "VBN"}
    return seen and not any(child.dep_ in {*SUBJECTS, "aux"} for child in clause.children)


def says_something(verb: Token, beside: list[Token]) -> bool:
    """Whether the words beside a verb may be told: not only when or how it was done, as in "In May, Lund wrote"."""
    bare = verb.lemma_.lower() in {"say", "tell"} and all(token.text != ":" for token in beside)
    if bare or any(token.text in DOUBLE_MARKS for token in beside):  # "No trams on Monday, Lund said"
        return True
    manner = [
        child
        for child in verb.children
        if child.dep_ == "advcl" and (child.tag_ == "VBG" or any(inner.dep_ == "mark" for inner in child.children))
    ]
    own = {token.i for child in manner for token in child.subtree}
    told = (token for token in beside if token.i not in own)
    return any(token.tag_ in FINITE | {"MD"} or token.dep_ in SUBJECTS for token in told)
