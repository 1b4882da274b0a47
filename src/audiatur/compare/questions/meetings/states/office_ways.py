"""Statements in, those out that give one person one office, one of them not in full ("acting", "former")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.agreeing import WORD, office_ways
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.words import stem, stems
from audiatur.model.finding import Verdict


def offices_in_two_ways(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents of one person in one office, held in two ways: both may be so in turn."""
    offices = [one for one in statements if one.office and one.subject]
    for a, b in candidates(offices, lambda one: [(one.subject,)]):
        left, right = offices[a], offices[b]
        ways = [_ways(one) for one in (left, right)]
        mine, theirs = (_office(one) for one in (left, right))
        if left.document is right.document or all(ways) or not any(ways) or not mine or not theirs:
            continue
        if mine <= theirs or theirs <= mine:
            held = next(iter(sorted(ways[0] ^ ways[1])))
            one = left if held in ways[0] else right
            reason = (
                f"One office of {left.claim.subject}, {held} by {one.voice} alone: both may hold, each in its time."
            )
            yield Met(left, right, Ruling(verdict=Verdict.COMPATIBLE, rule=Rule.HELD_IN_ANOTHER_WAY, reason=reason))


def _ways(statement: Statement) -> frozenset[str]:
    return frozenset(word.casefold() for word in WORD.findall(statement.text)) & office_ways()


def _office(statement: Statement) -> frozenset[str]:
    return statement.content - frozenset(stems(statement.claim.subject or "")) - frozenset(map(stem, office_ways()))
