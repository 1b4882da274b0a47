"""A parsed sentence in, the noun phrases out that tell an event without a verb ("the delivery of X from Y")."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.read.parse import Sentence
from audiatur.read.propositions.proposition import Unit
from audiatur.read.propositions.syntax import child
from audiatur.read.propositions.words import WORDS
from audiatur.read.tokens import Token

NAME_TAGS = frozenset({"NNP", "NNPS"})


def event_units(sentence: Sentence, known: set[str]) -> Iterator[Unit]:
    """Each event told by a noun with its date or its parties, where it is first told.

    Args:
        sentence: The sentence.
        known: Names with their events, folded, that were told before; new ones are added.
    """
    for token in sentence.tokens:
        if token.tag_ not in {"NN", "NNS"} or token.lemma_.lower() not in WORDS.event_nouns:
            continue
        if token.dep_ in {"compound", "ROOT", "conj", "attr"} or not (
            _dated(token) or _with_parties(token) or _just_before(token)
        ):
            continue
        if token.head.lower_ == "of" and token.head.head.lemma_.lower() in WORDS.event_nouns and not _dated(token):
            continue  # "the signing of a deal with Y" is one event
        if token.head.lower_ == "as" or (
            token.head.lower_ == "of" and token.head.head.lemma_.lower() in WORDS.vague_nouns
        ):
            continue  # "seen as an attack on Y", "this kind of attack on Y"
        if token.dep_ == "dobj" and not is_announced(token):
            continue
        key = " ".join(sorted({token.lemma_.lower(), *(t.lower_ for t in token.subtree if t.tag_ in NAME_TAGS)}))
        if key not in known:
            known.add(key)
            yield Unit(token, "event_phrase")


def is_announced(token: Token) -> bool:
    """Whether an event noun is the object of a reporting verb: "announced the sale of X to Y"."""
    return token.dep_ == "dobj" and token.head.lemma_.lower() in WORDS.reporting_verbs


def _dated(token: Token) -> bool:
    """Whether a date or a figure belongs to the noun itself."""
    for c in token.children:
        if c.dep_ in {"nummod", "compound", "amod", "nmod"} and any(t.like_num for t in c.subtree) and not _sized(c):
            return True
        inner = child(c, "pobj") if c.dep_ == "prep" and c.lower_ in {"in", "on", "of"} else None
        if inner is not None and inner.ent_type_ == "DATE" and any(t.like_num for t in inner.subtree):
            return True
    return False


def _sized(part: Token) -> bool:
    """Whether a figure joined by a hyphen tells no time: "the 140-page deal", not "the 78-day campaign"."""
    joined = any(c.text == "-" for c in part.children)
    return joined and not any(t.ent_type_ in {"DATE", "TIME"} for t in part.subtree)


def _with_parties(token: Token) -> bool:
    """Whether a named party stands with it: "from X", "between X and Y"."""
    for c in token.children:
        inner = child(c, "pobj") if c.dep_ == "prep" else None
        if inner is None:
            continue
        if c.lower_ in WORDS.party_prepositions and any(t.tag_ in NAME_TAGS for t in inner.subtree):
            return True
        if c.lower_ == "of" and inner.lemma_.lower() in WORDS.event_nouns and _with_parties(inner):
            return True  # "the signing of a deal with Y"
    return False


def _just_before(token: Token) -> bool:
    """Whether it is told as what came before: "following an attack"."""
    opener = token.head
    article = child(token, "det")
    return opener.lower_ in WORDS.sequence_prepositions and article is not None and article.lower_ in {"a", "an"}
