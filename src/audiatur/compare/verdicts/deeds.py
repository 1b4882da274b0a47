"""A statement in, what is done in it, and what it is done to, out."""

from __future__ import annotations

import re
from functools import lru_cache

from audiatur.compare.statement import Statement, act
from audiatur.compare.verdicts.repeated import empty_acts, light_verbs
from audiatur.compare.words import stem, stems

PHRASE_END = re.compile(
    r"[,;:(]|\s(?:of|in|at|on|to|for|from|by|with|that|which|who|after|before|when|as|than|about|over|under|between)\s",
    re.IGNORECASE,
)
"""Where the first noun phrase of a subject or an object ends."""


def head(phrase: str | None) -> frozenset[str]:
    """The stems of the first noun phrase of a subject or an object."""
    return frozenset(stems(PHRASE_END.split(phrase or "", maxsplit=1)[0]))


def deed(statement: Statement) -> str | None:
    """The family of what is done; None where no act is named.

    A light verb leaves it to its object: to make an offer of shelter is to offer.
    """
    noun = _noun_of_light_verb(statement.claim.predicate, statement.claim.object)
    if noun is not None:
        return noun
    found = act(statement)
    return None if found in empty_acts() else found


def done_to(statement: Statement) -> frozenset[str]:
    """Stems of what it is done to; of a light verb's object what follows its noun ("of shelter"), if anything does."""
    written = statement.claim.object
    if _noun_of_light_verb(statement.claim.predicate, written) is None:
        return head(written)
    _, *rest = PHRASE_END.split(written or "", maxsplit=1)
    return head(rest[0].strip()) if rest else frozenset()


@lru_cache(maxsize=20_000)
def _noun_of_light_verb(verb: str | None, written: str | None) -> str | None:
    if verb not in light_verbs() or not written:
        return None
    words = stems(PHRASE_END.split(written, maxsplit=1)[0])
    return words[-1] if words and words[-1] != stem(verb or "") else None
