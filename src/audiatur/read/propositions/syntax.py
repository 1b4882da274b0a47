"""Questions about one token of a parse, each answered from its neighbours in the tree."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.read.tokens import Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
QUESTION_WORDS = frozenset({"WDT", "WP", "WRB"})
"""Tags of words that open a question or a relative clause."""
AUXILIARIES = frozenset({"aux", "auxpass"})
LINK_WORDS = ("as", "well", "as")
"""The longest link between a comma and what it joins."""
VERBAL_TAGS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"})
FINITE_TAGS = frozenset({"VBD", "VBP", "VBZ", "MD"})


def is_verbal(token: Token) -> bool:
    """Whether it is tagged as a verb, auxiliaries and copulas among them."""
    return token.tag_ in VERBAL_TAGS


def child(token: Token, *labels: str) -> Token | None:
    """Its first dependent with one of these labels."""
    for c in token.children:  # asked very often: a loop costs half of what a generator does
        if c.dep_ in labels:
            return c
    return None


def has_subject(token: Token) -> bool:
    """Whether a subject of its own stands with it."""
    return any(c.dep_ in SUBJECTS for c in token.children)


def is_finite(token: Token) -> bool:
    """Whether it, or an auxiliary of it, is a finite form."""
    return token.tag_ in FINITE_TAGS or any(c.dep_ in AUXILIARIES and c.tag_ in FINITE_TAGS for c in token.children)


def is_infinitive(token: Token) -> bool:
    """Whether "to" stands with it as the sign of an infinitive."""
    return any(c.dep_ == "aux" and c.lower_ == "to" for c in token.children)


def is_participle(token: Token) -> bool:
    """Whether it is a bare participle: no auxiliary makes a finite form of it."""
    return token.tag_ in {"VBG", "VBN"} and not is_finite(token) and not is_infinitive(token)


def first_conjunct(token: Token) -> Token:
    """The head of the coordination that it is a later member of, or itself."""
    while token.dep_ == "conj" and token.head.i != token.i:
        token = token.head
    return token


def conjuncts(token: Token) -> Iterator[Token]:
    """Itself and every later member of its coordination, in the order of the text."""
    yield token
    for later in token.children:
        if later.dep_ == "conj":
            yield from conjuncts(later)


def clause_of(token: Token) -> Token:
    """The nearest verb above it, or itself where it is one; the root where there is none."""
    while not is_verbal(token) and token.head.i != token.i:
        token = token.head
    return token


def before(token: Token) -> Token | None:
    """The token before the first word of its subtree, within its sentence."""
    edge = token.left_edge.i
    return token.doc[edge - 1] if edge > token.sent.start else None


def set_off(token: Token) -> bool:
    """Whether a comma, dash, bracket or colon stands right before its subtree, or before the quotation it opens."""
    if token.left_edge.text == ",":
        return True
    previous = before(token)
    if previous is not None and previous.is_quote and previous.i > token.sent.start:
        previous = previous.nbor(-1)
    return previous is not None and _parts(previous)


def opened_by_mark(token: Token) -> bool:
    """Whether a comma, dash or bracket stands before its subtree, a linking word between them or not (", or")."""
    previous = before(token)
    for _ in LINK_WORDS:
        if previous is not None and previous.dep_ in {"cc", "mark", "advmod"} and previous.i > token.sent.start:
            previous = previous.nbor(-1)
    return previous is not None and _parts(previous)


def _parts(token: Token) -> bool:
    """Whether a token is a mark that parts what follows from what precedes."""
    return token.is_punct and not token.is_quote and token.text not in {")", "]", "-"}


def subject_of(token: Token) -> Token | None:
    """The subject of a verb; a later conjunct and an open complement take that of their head."""
    found = child(token, "nsubj", "nsubjpass")
    while found is None and token.dep_ in {"conj", "xcomp", "advcl", "pcomp", "prep"}:
        token = token.head
        found = child(token, "nsubj", "nsubjpass")
    return token.head if found is None and token.dep_ == "acl" else found
