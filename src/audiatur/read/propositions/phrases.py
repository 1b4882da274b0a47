"""A parsed sentence in, the units out that hang on no verb: apposed facts, accompanying and attributing phrases."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from audiatur.read.names.words import is_office
from audiatur.read.parse import Sentence
from audiatur.read.propositions.proposition import Unit
from audiatur.read.propositions.syntax import before, child, set_off
from audiatur.read.propositions.words import WORDS

DASHES = frozenset({"—", "–", "--"})


def phrase_units(sentence: Sentence) -> Iterator[Unit]:
    """Every phrase that states something beside its clause."""
    for token in sentence.tokens:
        rule = _rule(token)
        if rule is not None:
            yield Unit(token, rule, stated=rule != "attribution_phrase")
        elif token.lower_ in WORDS.share_adverbs and token.i > sentence.tokens.start and token.nbor(-1).is_punct:
            yield Unit(token.head, "stated_share", within=(token.i, token.head.right_edge.i + 1))


def _rule(token: Token) -> str | None:
    if token.dep_ == "appos":
        return "apposition" if _describes(token) else None
    if token.lower_ == "according" and child(token, "prep") is not None:
        return "attribution_phrase" if _names_a_source(token) else None
    if token.dep_ in {"prep", "mark"} and child(token, "pobj", "pcomp") is not None:
        if token.lower_ in WORDS.unmarked_prepositions:
            return "accompanying_phrase"
        if token.lower_ in WORDS.accompanying_prepositions and _opens_phrase(token):
            return "accompanying_phrase"
        if _after_dash(token):
            return "dashed_phrase"
    return None


def _describes(token: Token) -> bool:
    """Whether an apposed noun says what something is: a common noun with words of its own, and no mere example."""
    if token.tag_ not in {"NN", "NNS", "CD"} or not set_off(token):
        return False
    children = list(token.children)
    return bool(children) and token.left_edge.lower_ not in WORDS.example_adverbs


def _names_a_source(token: Token) -> bool:
    """Whether "according to" opens a source, not a standard: set off, first, or before a name."""
    to = child(token, "prep")
    source = child(to, "pobj") if to is not None else None
    named = source is not None and (source.tag_ in {"NNP", "NNPS"} or is_office(source.lemma_.lower()))
    return set_off(token) or before(token) is None or named


def _opens_phrase(token: Token) -> bool:
    """Whether a comma or dash stands before it, with at most a linking word between ("though without")."""
    previous = before(token)
    if previous is not None and previous.dep_ in {"mark", "cc", "advmod"} and previous.i > token.sent.start:
        previous = previous.nbor(-1)
    return previous is not None and previous.is_punct and not previous.is_quote


def _after_dash(token: Token) -> bool:
    """Whether a dash sets the phrase off and no dash closes it: an afterthought ("- mostly in the north")."""
    previous = before(token)
    return previous is not None and previous.text in DASHES and token.right_edge.i > token.i + 1
