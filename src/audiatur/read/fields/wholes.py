"""A proposition in, the share of 100 per cent that it states in words out: "the entire increase went to schools"."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.model.amount import Amount
from audiatur.model.record import Record
from audiatur.read.propositions.proposition import Proposition
from audiatur.read.propositions.syntax import SUBJECTS, child
from audiatur.resources import load

ALL = 100.0


class WholeWords(Record):
    """Words that share out all of a sum.

    Attributes:
        wholes: Words for all of a thing.
        sums: Sums and gains that are shared out.
        sharing: Verbs that share them out.
    """

    wholes: frozenset[str]
    sums: frozenset[str]
    sharing: frozenset[str]


def wholes(proposition: Proposition) -> Iterator[Amount]:
    """The whole of a sum that is shared out, as 100 per cent of it.

    As a rank it belongs to its claim and is no figure of the document.
    """
    words = load(WholeWords, "words/en/wholes")
    for token in proposition.tokens:
        noun = token.head
        if token.lower_ not in words.wholes or token.dep_ != "amod" or noun.lemma_.lower() not in words.sums:
            continue
        verb = noun.head if noun.dep_ in SUBJECTS else child(noun, "acl")
        if verb is None or verb.lemma_.lower() not in words.sharing:
            continue
        place = proposition.sentence.place(token)
        if proposition.owns(place):
            yield Amount(span=place, value=ALL, low=ALL, high=ALL, unit="percent", rule="whole")
