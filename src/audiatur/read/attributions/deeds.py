"""A verb of saying with its object in, whether it is a deed that tells nothing out."""

from __future__ import annotations

from audiatur.read.attributions.cues import is_passive
from audiatur.read.attributions.words import attribution_words
from audiatur.read.tokens import Token


def is_done(verb: Token, thing: Token) -> bool:
    """Whether verb and object are an act that tells nothing: to declare bankruptcy, to confirm a judge."""
    return thing.lemma_.lower() in attribution_words().acts.get(verb.lemma_.lower(), ())


def left_unsaid(verb: Token) -> bool:
    """Whether a thing was not told at all: "did not disclose the price"; to deny it or not says something."""
    silent = verb.lemma_.lower() in attribution_words().left_unsaid and not is_passive(verb)
    return silent and any(child.dep_ == "neg" for child in verb.children)
