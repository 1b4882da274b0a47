"""A noun of a parsed sentence in, its phrase, number and name as a description out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from audiatur.model.span import Span
from audiatur.read.attributions.draft import within
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token

CLAUSES = frozenset({"relcl", "acl", "appos", "advcl", "conj", "cc"})
BREAKS = frozenset({",", "—", "–", "(", ";"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
ARTICLES = frozenset({"a", "an", "the"})
DEFINITE = frozenset({"the", "this", "that", "his", "her", "their", "its", "our"})


def head_at(sentence: Sentence, span: Span) -> Token | None:
    """The head word of what stands at a place of a sentence."""
    touched = sentence.tokens.doc.char_span(span.start - sentence.offset, span.end - sentence.offset, "expand")
    own = range(sentence.tokens.start, sentence.tokens.end)
    inside = [t for t in touched or () if t.i in own and t.idx + sentence.offset >= span.start]
    return next((t for t in inside if t.head not in inside), inside[-1] if inside else None)


def is_subject(head: Token | None) -> bool:
    """Whether a head word is the subject of its clause, or stands in apposition to it."""
    return head is not None and (head.dep_ in SUBJECTS or (head.dep_ == "appos" and head.head.dep_ in SUBJECTS))


def is_plural(head: Token) -> bool:
    """Whether a noun phrase means several."""
    return head.tag_ in {"NNS", "NNPS"} or any(child.dep_ == "cc" for child in head.children)


def is_definite(phrase: Sequence[Token]) -> bool:
    """Whether a phrase means somebody who is known: "the minister", "their lawyer"."""
    return phrase[0].lower_ in DEFINITE or any(token.dep_ == "poss" for token in phrase)


def has_article(phrase: Sequence[Token]) -> bool:
    """Whether a phrase opens with an article or its like."""
    return any(token.dep_ == "det" for token in phrase)


def noun_phrase(head: Token, sentence: Sentence, span: Span | None = None) -> list[Token]:
    """The noun with what describes it, up to a comma or a clause, inside the span where one is given."""
    barred = {t.i for child in head.children if child.dep_ in CLAUSES or _dates(child) for t in child.subtree}
    tokens = [t for t in within(sentence, head.subtree) if t.i not in barred]
    if span is not None:
        tokens = [t for t in tokens if span.start <= t.idx + sentence.offset < span.end]
    cut = next((index for index, t in enumerate(tokens) if t.i > head.i and _breaks(t)), len(tokens))
    tokens = tokens[:cut]
    while tokens and (tokens[0].is_punct or tokens[0].is_space):
        tokens = tokens[1:]
    return tokens or [head]


def _dates(link: Token) -> bool:
    """Whether a phrase beside a noun tells when: "critics on Wednesday"."""
    inner = next((child for child in link.children if child.dep_ == "pobj"), None)
    return link.dep_ == "prep" and inner is not None and inner.ent_type_ in {"DATE", "TIME"}


def _breaks(token: Token) -> bool:
    """Whether a sign ends a noun phrase: a hyphen does between spaces."""
    return token.text in BREAKS or (token.text == "-" and bool(token.nbor(-1).whitespace_))


def spelled(phrase: Sequence[Token]) -> str:
    """The phrase as written, white space folded."""
    return " ".join("".join(token.text_with_ws for token in phrase).split())


def as_description(phrase: Sequence[Token]) -> str:
    """The phrase as a name: as it would stand inside a sentence, without article and possessive."""
    words = phrase[1:] if phrase[0].lower_ in ARTICLES and len(phrase) > 1 else phrase
    text, first = re.sub(r"['’]s?$", "", spelled(words)), words[0]
    if first.pos_ == "PROPN" or first.text.isupper() or first.ent_type_ in {"NORP", "GPE", "ORG", "PERSON"}:
        return text
    return text[:1].lower() + text[1:]
