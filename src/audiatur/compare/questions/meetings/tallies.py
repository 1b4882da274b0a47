"""Statements in, those of two documents that give one result of a vote ("72-26", "72 to 26"), out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.packed import likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.model.finding import Verdict
from audiatur.model.record import Record
from audiatur.resources import load

NUMBER = r"(\d{1,3}(?:,\d{3})*|\d{4,6})"
RESULT = re.compile(
    rf"(?<![\w.,$€£%/-]){NUMBER}(?:\s?[-–—]\s?(?:to\s?[-–—]\s?)?|\s(?:to|against)\s){NUMBER}(?![\w%/–-]|[.,:]\d)"
)
"""Two numbers, one against the other."""
MEASURED = re.compile(
    r"\s*(?:percent|per cent|%|(?:years?|months?|weeks?|days?|hours?|minutes?|miles?|points?|pages?|degrees?)\b)",
    re.IGNORECASE,
)
"""What follows a range that is no result."""
WORD = re.compile(r"[^\W\d_]+")
BEFORE, AFTER = 60, 20
"""Characters around a result in which it is told to be that of a vote."""
MANY = 30
"""Votes cast from which two votes rarely end alike."""
LIKE, LIKE_OF_FEW = 0.03, 0.2
"""Likeness of words from which one result is of one vote; where few votes were cast."""


class VoteWords(Record):
    """Words of voting."""

    votes: frozenset[str]


@dataclass(frozen=True, eq=False)
class _Tally:
    statement: Statement
    result: tuple[int, int]
    said: str


def tallies(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents that give one result of a vote.

    Args:
        statements: In the order of documents and text.
    """
    told = list(_told(statements))
    for a, b in candidates(told, lambda one: [one.result]):
        left, right = told[a].statement, told[b].statement
        if left.document is right.document or left.negative != right.negative:
            continue
        few = sum(told[a].result) < MANY
        if likeness(left.vector, right.vector) < (LIKE_OF_FEW if few else LIKE):
            continue
        if meet(left.period, right.period) is Meeting.APART and few:
            continue
        alike = f"give the result of a vote, {told[a].said}"
        yield Met(left, right, Ruling(Verdict.CORROBORATED, Rule.SAME_VALUE, f"Both {alike}.", alike=alike))


def _told(statements: Sequence[Statement]) -> Iterator[_Tally]:
    """The results of votes in the statements' own words, each once, with the narrowest statement that holds it."""
    for _, group in groupby(statements, key=lambda statement: statement.claim.sentence):
        told: dict[int, _Tally] = {}
        for statement in sorted(group, key=lambda one: one.claim.span.start - one.claim.span.end):
            text, span = statement.document.text, statement.claim.span
            for match in RESULT.finditer(text, span.start, span.end):
                if _of_vote(text, match) and MEASURED.match(text, match.end()) is None:
                    larger, smaller = sorted((int(side.replace(",", "")) for side in match.groups()), reverse=True)
                    told[match.start()] = _Tally(statement, (larger, smaller), match.group())
        yield from told.values()


def _of_vote(text: str, match: re.Match[str]) -> bool:
    """Whether the words near a result tell of a vote."""
    near = f"{text[max(0, match.start() - BEFORE) : match.start()]} {text[match.end() : match.end() + AFTER]}"
    return any(word.casefold() in _words() for word in WORD.findall(near))


@cache
def _words() -> frozenset[str]:
    words: VoteWords = load(VoteWords, "words/en/compare/tallies")
    return words.votes
