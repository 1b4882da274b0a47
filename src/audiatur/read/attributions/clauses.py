"""The head of a clause in, what sort of clause it is out."""

from __future__ import annotations

from audiatur.read.attributions.sources import SUBJECTS
from audiatur.read.tokens import Token


def is_finite_clause(head: Token) -> bool:
    """Whether a clause is one that says something: with "that", or with a subject and neither mark nor "to"."""
    marks = {child.lower_ for child in head.children if child.dep_ == "mark"}
    subject = any(child.dep_ in SUBJECTS for child in head.children)
    return "that" in marks or (subject and not marks and not is_infinitive(head))


def is_infinitive(head: Token) -> bool:
    """Whether the clause opens with "to"."""
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in head.children)
