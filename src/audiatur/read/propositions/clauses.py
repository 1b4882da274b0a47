"""A parsed sentence in, the units its verbs make out: main, coordinate, content, relative, adverbial, participial."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from audiatur.read.parse import Sentence
from audiatur.read.propositions.proposition import Unit
from audiatur.read.propositions.syntax import (
    before,
    child,
    first_conjunct,
    has_subject,
    is_finite,
    is_infinitive,
    is_participle,
    is_verbal,
    set_off,
)
from audiatur.read.propositions.words import WORDS


def clause_units(sentence: Sentence) -> Iterator[Unit]:
    """Every verb that opens a clause which can be true or false by itself."""
    for token in sentence.tokens:
        if not is_verbal(token):
            continue
        rule = _rule(token)
        if rule is not None:
            yield Unit(token, rule, stated=not is_frame(token))


def is_frame(token: Token) -> bool:
    """Whether a verb only frames what another clause states: "X said that", "the study shows how"."""
    for content in token.children:
        if content.dep_ != "ccomp" or not is_verbal(content):
            continue
        if content.i > token.i or token.lemma_.lower() in WORDS.reporting_verbs:
            return True
    return False


def _rule(token: Token) -> str | None:
    match token.dep_:
        case "ROOT":
            return "main_clause" if is_finite(token) or has_subject(token) else None
        case "conj":
            return _coordinate(token)
        case "ccomp":
            return "content_clause" if has_subject(token) or is_finite(token) else None
        case "parataxis":
            return "parenthetic_clause" if has_subject(token) else None
        case "relcl":
            return "relative_clause" if set_off(token) else None
        case "advcl" | "acl":
            return _adverbial(token)
        case "pcomp":
            return _gerund(token)
        case _:
            return None


def _coordinate(token: Token) -> str | None:
    first = first_conjunct(token)
    if not is_verbal(first):
        return "coordinate_clause" if is_finite(token) and has_subject(token) else None
    if first.dep_ == "xcomp":
        return (
            "coordinate_infinitive" if child(token, "dobj") is not None and child(first, "dobj") is not None else None
        )
    if first.dep_ in {"relcl", "advcl", "acl", "pcomp"} and _rule(first) is None:
        return None
    if is_infinitive(first):
        return None
    return "coordinate_clause"


def _adverbial(token: Token) -> str | None:
    mark = child(token, "mark")
    if is_participle(token):
        return "participial_clause" if (set_off(token) or before(token) is None) and _weighty(token) else None
    if is_infinitive(token):
        previous = before(token)
        return "purpose_clause" if previous is not None and previous.text in {"—", "–", ":"} else None
    if token.dep_ == "advcl" and (mark is not None or child(token, "advmod") is not None) and is_finite(token):
        return "adverbial_clause"
    return None


def _weighty(token: Token) -> bool:
    """Whether a participle brings more than itself: an object, an agent, a phrase."""
    return any(c.dep_ in {"dobj", "agent", "prep", "attr", "acomp", "xcomp", "oprd"} for c in token.children)


def _gerund(token: Token) -> str | None:
    if token.head.lower_ in WORDS.gerund_prepositions and token.lemma_ == "be":
        return "gerund_clause"
    return None
