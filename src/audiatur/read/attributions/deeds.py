"""A verb of saying with its object in, whether it is a deed that tells nothing out."""

from __future__ import annotations

from audiatur.read.attributions.cues import is_passive
from audiatur.read.attributions.sources import subject_of
from audiatur.read.attributions.words import attribution_words
from audiatur.read.tokens import Token

PER_CENT = frozenset({"%", "percent", "percentage", "point", "points"})


def is_done(verb: Token, thing: Token) -> bool:
    """Whether verb and object are an act that tells nothing: to declare bankruptcy, to confirm a judge."""
    return thing.lemma_.lower() in attribution_words().acts.get(verb.lemma_.lower(), ())


def left_unsaid(verb: Token) -> bool:
    """Whether a thing was not told at all: "did not disclose the price"; to deny it or not says something."""
    silent = verb.lemma_.lower() in attribution_words().left_unsaid and not is_passive(verb)
    return silent and any(child.dep_ == "neg" for child in verb.children)


def is_move_of_price(verb: Token, thing: Token) -> bool:
    """Whether what is traded "posts" a rise or fall: "the index posted its largest daily gain"."""
    words, source = attribution_words(), subject_of(verb)
    if verb.lemma_.lower() != "post" or thing.lemma_.lower() not in words.moves:
        return False
    if source is not None and any(token.lemma_.lower() in words.traded for token in source.subtree):
        return True
    measured = any(token.lower_ in PER_CENT for token in thing.subtree if token.i < thing.i)
    named = any(child.dep_ in {"compound", "prep"} and child.lower_ not in PER_CENT for child in thing.children)
    return measured and not named
