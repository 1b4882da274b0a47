"""Statements and the stands they tell of in, opposed stands on one thing out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling, Sides
from audiatur.compare.words import stem, stems
from audiatur.model.position import Position, Stance
from audiatur.model.record import Record
from audiatur.resources import load

SHARED = 2
"""Words of what a stand is taken on that both must share."""
HALF = 0.5
"""Share of the shorter one's words."""
KEYS = 6
PHRASE = re.compile(r"\s(?:of|into|on|over|about|against|for|from|in|at|by|to|that|which|who)\s", re.IGNORECASE)
"""Where what a stand is taken on goes on with what that is of."""
TAKEN = frozenset({Stance.SUPPORTS, Stance.OPPOSES})


class Askings(Record):
    """Nouns of asking for a thing, or of making it."""

    nouns: tuple[str, ...]


def opposed_stands(statements: Sequence[Statement], positions: Sequence[Position]) -> Iterator[Met]:
    """Pairs of statements of two documents, of which one tells of support and the other of opposition."""
    of_claim: Mapping[str, Position] = {p.claim: p for p in positions if p.stance in TAKEN}
    taken = [statement for statement in statements if statement.claim.id in of_claim and not statement.negative]

    def towards(statement: Statement) -> frozenset[str]:
        return frozenset(stems(of_claim[statement.claim.id].towards))

    for a, b in candidates(taken, lambda one: [(word,) for word in sorted(towards(one))[:KEYS]]):
        left, right = taken[a], taken[b]
        first, second = of_claim[left.claim.id], of_claim[right.claim.id]
        if first.stance is second.stance or left.document is right.document:
            continue
        if left.said_by_one(right):
            continue  # one voice tells of both sides
        mine, theirs = towards(left), towards(right)
        if len(mine & theirs) < max(SHARED, HALF * min(len(mine), len(theirs))):
            continue
        if not (_main(first.towards) & theirs and _main(second.towards) & mine):
            continue  # an inquiry into the fire is not the fire
        one_actor = first.actor.casefold() == second.actor.casefold()
        sides = Sides(
            "Two stands of one side" if one_actor else "Opposed positions on one question, which both may hold",
            tuple(
                (f"{stand.actor} {stand.stance.value} it", side.voice)
                for stand, side in ((first, left), (second, right))
            ),
        )
        yield Met(left, right, Ruling.opposed(Rule.OPPOSED_POSITIONS, sides))


def _main(towards: str) -> frozenset[str]:
    """Stems of the noun phrase that a stand is taken on: of a full inquiry into the fire, those of the full inquiry.

    A noun of asking or making leaves it to what follows: of calls for an inquiry, too, it is the inquiry.
    """
    for phrase in PHRASE.split(towards):
        words = stems(phrase)
        if words and words[-1] not in _light():
            return frozenset(words)
    return frozenset(stems(towards))


@cache
def _light() -> frozenset[str]:
    words: Askings = load(Askings, "words/en/compare/askings")
    return frozenset(stem(noun) for noun in words.nouns)
