"""A reporting verb in, what it reports and the rule that saw it out."""

from __future__ import annotations

from audiatur.read.attributions.clause_frames import (
    as_reported,
    clause,
    colon,
    far_clause,
    late_clause,
    parenthesis,
    said_before,
    that_clause,
    torn_clause,
)
from audiatur.read.attributions.frame import Complement
from audiatur.read.attributions.object_frames import gerund, infinitive, predicate, preposition, view_as
from audiatur.read.attributions.thing_frames import object_said
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token


def complement(sentence: Sentence, verb: Token) -> Complement | None:
    """What the verb reports, by the first of its frames that the parse shows."""
    for frame in (
        said_before,
        clause,
        torn_clause,
        that_clause,
        far_clause,
        late_clause,
        colon,
        parenthesis,
        as_reported,
        infinitive,
        gerund,
        view_as,
        predicate,
        preposition,
        object_said,
    ):
        found = frame(sentence, verb)
        if found:
            return found
    return None
