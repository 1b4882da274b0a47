"""A parsed sentence in, the noun phrases out that say who somebody is or what stands behind a name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from audiatur.read.names.words import is_office
from audiatur.read.parse import Sentence
from audiatur.read.propositions.proposition import Unit
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token

PARTS_OF_A_NAME = frozenset({"compound", "nmod", "amod", "flat", "poss"})


def office_units(sentence: Sentence, persons: Mapping[int, str], known: set[str]) -> Iterator[Unit]:
    """Each phrase that gives a person's office or calling, or an owner behind a name, where it first does so.

    Args:
        sentence: The sentence.
        persons: For the last token of every person's name that has an office beside it, the full name.
        known: Full names whose office was given before; new ones are added.
    """
    for token in sentence.tokens:
        name = persons.get(token.i)
        if name is not None and token.dep_ not in PARTS_OF_A_NAME and name not in known and not _bare_title(token):
            known.add(name)
            top = _top(token)
            yield Unit(top, "office", within=_own_phrase(top, persons))
        elif _owned(token) and token.lower_ not in known:
            known.add(token.lower_)
            yield Unit(token.head if token.dep_ == "appos" else token, "described_name")


def _top(token: Token) -> Token:
    """The head of the phrase: the office where the name is apposed to it ("the minister, X")."""
    described = token.dep_ == "appos" and token.head.i < token.i and is_office(token.head.lemma_.lower())
    return token.head if described else token


def _bare_title(name: Token) -> bool:
    """Whether a title alone stands before a name ("Mayor Quill"): how someone is called, not whose mayor."""
    phrase = list(name.doc[name.left_edge.i : name.i])
    described = name.dep_ == "appos" or any(c.dep_ in {"appos", "prep", "relcl", "acl"} for c in name.rights)
    titled = bool(phrase) and is_office(phrase[0].text)
    return titled and not described and all(t.tag_ in {"NNP", "NNPS"} for t in phrase)


def _own_phrase(top: Token, persons: Mapping[int, str]) -> tuple[int, int] | None:
    """The phrase without the names that "and" joins to it on either side, or None where nothing is joined."""
    joined = [c.left_edge.i for c in top.rights if c.dep_ in {"cc", "conj"}]
    before = [t.i for t in top.doc[top.left_edge.i : top.i] if t.lower_ == "and" and t.i - 1 in persons]
    if not joined and not before:
        return None
    return (before[-1] + 1 if before else top.left_edge.i, min(joined) if joined else top.right_edge.i + 1)


def _owned(token: Token) -> bool:
    """Whether the name has its owner with it: "the state-owned producer X"."""
    if token.tag_ != "NNP" or token.dep_ in PARTS_OF_A_NAME:
        return False
    holders = [token, token.head] if token.dep_ == "appos" else [token]
    return any(c.lower_ in WORDS.status_participles for holder in holders for c in holder.lefts)
