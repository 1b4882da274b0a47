"""A parsed sentence in, the units that hang on no verb out: apposed facts, accompanying phrases, attribution phrases."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from audiatur.read.parse import Sentence
from audiatur.read.propositions.proposition import Unit
from audiatur.read.propositions.syntax import child, set_off
from audiatur.read.propositions.words import WORDS

DASHES = frozenset({"—", "–"})


def phrase_units(sentence: Sentence) -> Iterator[Unit]:
    """Every phrase that states something beside its clause."""
    for token in sentence.tokens:
        if token.dep_ == "appos":
            if _says_more_than_a_name(token):
                yield Unit(token, "apposition")
        elif token.dep_ in {"prep", "mark"} and token.lower_ in WORDS.accompanying_prepositions:
            if set_off(token) and child(token, "pobj", "pcomp") is not None:
                yield Unit(token, "accompanying_phrase")
        elif token.lower_ == "according" and child(token, "prep") is not None:
            yield Unit(token, "attribution_phrase", stated=False)


def _says_more_than_a_name(token: Token) -> bool:
    """Whether an apposed noun describes: a common noun with words of its own."""
    return token.tag_ in {"NN", "NNS"} and set_off(token) and sum(1 for _ in token.children) > 0
