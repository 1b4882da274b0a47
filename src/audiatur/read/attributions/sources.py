"""A reporting verb in, the words that name its source out."""

from __future__ import annotations

from spacy.tokens import Token

from audiatur.read.attributions.draft import OUTER_SIGNS, subtree
from audiatur.read.parse import Sentence

DEEPEST = 6
"""Verbs climbed in search of a subject: more would find somebody else's."""


def subject_of(verb: Token, depth: int = 0) -> Token | None:
    """The head word of the verb's subject: its own, or the one it shares with the verb it hangs on."""
    if depth > DEEPEST:
        return None
    own = next((child for child in verb.children if child.dep_ in {"nsubj", "csubj"}), None)
    if own is not None:
        return own if own.lower_ not in {"there"} else None
    head = verb.head
    if head == verb:
        return _subject_across_a_break(verb)
    if verb.dep_ == "conj" and head.pos_ in {"VERB", "AUX"}:
        if any(child.dep_ == "nsubjpass" for child in head.children):
            return next(child for child in head.children if child.dep_ == "nsubjpass")
        return subject_of(head, depth + 1)
    if verb.dep_ in {"xcomp", "advcl"} and head.pos_ in {"VERB", "AUX"}:
        if verb.dep_ == "xcomp":
            controlled = next(
                (child for child in head.children if child.dep_ == "dobj" and head.i < child.i < verb.i), None
            )
            if controlled is not None:
                return controlled
        passive = next((child for child in head.children if child.dep_ == "nsubjpass"), None)
        return passive if passive is not None else subject_of(head, depth + 1)
    if verb.dep_ == "acl" and head.pos_ in {"NOUN", "PROPN", "PRON"}:
        return head if verb.tag_ in {"VBG", "VBN"} else None
    if verb.dep_ == "relcl" and head.pos_ in {"NOUN", "PROPN"}:
        return None
    if verb.dep_ == "pcomp" and head.head.pos_ in {"VERB", "AUX"}:
        return subject_of(head.head, depth + 1)
    return None


def _subject_across_a_break(verb: Token) -> Token | None:
    """The name before a finite verb that a dash or a bracket parts from it: "the minister - now retired - said"."""
    if verb.tag_ not in {"VBD", "VBZ", "VBP"} or verb.i == verb.sent.start:
        return None
    document, index = verb.doc, verb.i - 1
    if document[index].text not in {"—", "–", "--", "-", ")", ","}:
        return None
    opening = {")": "("}.get(document[index].text, document[index].text)
    index -= 1
    while index > verb.sent.start and document[index].text != opening:
        index -= 1
    name = document[index - 1] if index > verb.sent.start else None
    return name if name is not None and name.pos_ in {"PROPN", "NOUN"} and name.dep_ != "ROOT" else None


def agent_of(verb: Token) -> Token | None:
    """Who a passive verb is done by: "was rejected by the council"."""
    for child in verb.children:
        if child.dep_ == "agent" or (child.dep_ == "prep" and child.lower_ == "by"):
            return next((inner for inner in child.children if inner.dep_ == "pobj"), None)
    return None


def source_tokens(sentence: Sentence, head: Token, verb: Token) -> list[Token]:
    """The noun phrase of a source, descriptions included, without the clause that the verb itself opens.

    A comma that closes a description stays with it, as the PARC scheme has it.
    """
    without = [child for child in head.children if verb.i in {token.i for token in child.subtree}]
    tokens = subtree(sentence, head, without)
    tokens = _unbroken(tokens, head)
    while tokens and (tokens[0].text in OUTER_SIGNS or tokens[0].dep_ == "cc" or tokens[0].is_space):
        tokens = tokens[1:]
    inner_comma = any(token.text == "," for token in tokens[:-1])
    following = tokens[-1].nbor(1) if tokens and tokens[-1].i + 1 < sentence.tokens.end else None
    while tokens and tokens[-1].text in OUTER_SIGNS and not (tokens[-1].text == "," and inner_comma):
        if tokens[-1].text == "." and len(tokens) > 1:
            break
        tokens = tokens[:-1]
    if inner_comma and following is not None and following.text == "," and following.i < verb.i and _describes(head):
        tokens = [*tokens, following]
    return tokens


def _describes(head: Token) -> bool:
    return any(child.dep_ in {"appos", "relcl", "acl"} for child in head.children)


def _unbroken(tokens: list[Token], head: Token) -> list[Token]:
    """The stretch of neighbouring tokens around the head."""
    start = end = next((index for index, token in enumerate(tokens) if token.i == head.i), 0)
    while start > 0 and tokens[start - 1].i == tokens[start].i - 1:
        start -= 1
    while end + 1 < len(tokens) and tokens[end + 1].i == tokens[end].i + 1:
        end += 1
    return tokens[start : end + 1]
