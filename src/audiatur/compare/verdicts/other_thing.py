"""The same done with two things that bear different names."""

from __future__ import annotations

import re

from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.deeds import head
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.compare.verdicts.time_names import time_names
from audiatur.compare.words import stem
from audiatur.model.finding import Verdict

NAMED = re.compile(r"\b[A-Z][\w-]*\b")


def other_thing(pair: Pair[Statement]) -> Ruling | None:
    """Like words about two things, each with a name that the other statement nowhere has."""
    left, right = pair.left, pair.right
    mine, theirs = _thing(left), _thing(right)
    if mine is None or theirs is None or not (_foreign(mine, right) and _foreign(theirs, left)):
        return None
    return Ruling(
        verdict=Verdict.DIFFERENT_THINGS,
        rule=Rule.OTHER_THING,
        reason=f"Like words, of {mine} in one and of {theirs} in the other.",
    )


def other_objects(left: Statement, right: Statement) -> bool:
    """Whether each names what it is done to, and the two share no word: a price is announced, and a trial."""
    mine, theirs = head(left.claim.object), head(right.claim.object)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _thing(statement: Statement) -> str | None:
    """What is acted on; where a claim names only the other side ("supplied by ..."), that is its subject."""
    claim = statement.claim
    return claim.item or claim.object or (claim.subject if claim.counterparty else None)


def _foreign(thing: str, other: Statement) -> bool:
    """Whether the thing bears names, and the other statement has none of them, whatever it calls their bearers."""
    names = {stem(name) for name in NAMED.findall(thing)} - time_names()
    return bool(names) and names.isdisjoint(other.own)
