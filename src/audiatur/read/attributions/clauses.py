"""The head of a clause in, what sort of clause it is out."""

from __future__ import annotations

from collections.abc import Sequence

from audiatur.read.attributions.draft import DOUBLE_MARKS, trimmed
from audiatur.read.attributions.main_verbs import FINITE
from audiatur.read.attributions.sources import SUBJECTS
from audiatur.read.tokens import Token

ADDING = frozenset({"but", "yet", "as", "though"})
"""Words by which an article goes on in its own words: "The mine is shut, state media said, as floods spread"."""


def is_own_addition(tokens: Sequence[Token]) -> bool:
    """Whether a whole clause behind "Lund said" sets against it, or beside it, what the article tells itself."""
    told = trimmed(tokens)
    if not told or told[0].lower_ not in ADDING or any(token.text in DOUBLE_MARKS for token in told):
        return False
    return holds_clause(told)


def holds_clause(tokens: Sequence[Token]) -> bool:
    """Whether a finite verb and a subject are among the tokens."""
    return any(token.dep_ in SUBJECTS for token in tokens) and any(token.tag_ in FINITE | {"MD"} for token in tokens)


def is_finite_clause(head: Token) -> bool:
    """Whether a clause is one that says something: with "that", or with a subject and neither mark nor "to"."""
    marks = {child.lower_ for child in head.children if child.dep_ == "mark"}
    subject = any(child.dep_ in SUBJECTS for child in head.children)
    return "that" in marks or (subject and not marks and not is_infinitive(head))


def is_infinitive(head: Token) -> bool:
    """Whether the clause opens with "to"."""
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in head.children)
