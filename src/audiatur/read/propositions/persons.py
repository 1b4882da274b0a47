"""A parsed sentence in, the noun phrases out that say who somebody is or what stands behind a name."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from audiatur.read.parse import Sentence
from audiatur.read.propositions.proposition import Unit
from audiatur.read.propositions.syntax import child, set_off
from audiatur.read.propositions.words import WORDS

PARTS_OF_A_NAME = frozenset({"compound", "nmod", "amod", "flat", "poss"})


def office_units(sentence: Sentence, known: set[str]) -> Iterator[Unit]:
    """Each phrase that gives a person's office or calling, or an owner behind a name, where it first does so.

    Args:
        sentence: The sentence.
        known: Family names, folded, whose office was given before; new ones are added.
    """
    for token in sentence.tokens:
        top = _office(token)
        if top is not None:
            name = token.lower_
            if name not in known:
                known.add(name)
                yield Unit(top, "office")
        elif _owned(token) and token.lower_ not in known:
            known.add(token.lower_)
            yield Unit(token, "described_name")


def _office(token: Token) -> Token | None:
    """The head of the phrase that gives the office of the person whose family name this token is."""
    if token.tag_ != "NNP" or token.ent_type_ != "PERSON" or token.dep_ in PARTS_OF_A_NAME:
        return None
    if any(_is_role(c) for c in _title(token)):
        return token
    if any(c.dep_ == "appos" and _holds_role(c) for c in token.children):
        return token
    if token.dep_ == "appos" and _holds_role(token.head) and token.head.left_edge.i < token.i:
        return token.head
    place = next(
        (c for c in token.children if c.dep_ == "prep" and c.lower_ in {"from", "of", "with"} and set_off(c)), None
    )
    return token if place is not None and _names_body(place) else None


def _title(token: Token) -> Iterator[Token]:
    for c in token.children:
        if c.i < token.i and c.dep_ in PARTS_OF_A_NAME:
            yield c
            yield from _title(c)


def _is_role(token: Token) -> bool:
    return token.lemma_.lower() in WORDS.roles


def _holds_role(token: Token) -> bool:
    return _is_role(token) or any(_is_role(c) for c in token.children if c.dep_ in {"conj", "compound"})


def _names_body(preposition: Token) -> bool:
    body = child(preposition, "pobj")
    return body is not None and body.tag_ in {"NNP", "NNPS"}


def _owned(token: Token) -> bool:
    """Whether the name has its owner with it: "the state-owned producer X"."""
    if token.tag_ != "NNP" or token.dep_ in PARTS_OF_A_NAME:
        return False
    return any(c.lower_ in WORDS.status_participles for c in token.lefts)
