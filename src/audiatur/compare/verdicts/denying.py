"""A statement in, whether its words plainly state what it tells, or truly deny it, out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from audiatur.compare.denials import AIMED, denial_verbs, stems_of_denial, told_beside
from audiatur.compare.statement import Statement
from audiatur.compare.words import stems
from audiatur.model.claim import Commitment
from audiatur.model.record import Record
from audiatur.resources import load

BEFORE = 50
"""Characters of the sentence right before a claim in which what is told with it may be negated."""
FAR_BEFORE = 120
"""The same in which the denial itself is looked for."""
CLAUSE = re.compile(r"[,;:.—–]|\b(?:but|and)\b", re.IGNORECASE)
"""Where one clause ends and another begins."""
NEITHER = re.compile(r"(?:that\s+)?(?:neither|nor|none|nobody|no one|nothing)\b", re.IGNORECASE)
"""The beginning of a statement that nobody does what it tells."""
QUOTED = re.compile(r"[,:]\s*[\"“‘']\s*$")
"""What stands before words that are quoted as a sentence of their own."""
DENYING = re.compile(r"\b(?:deny|denies|denied|denying)\b(?P<what>.*)$", re.IGNORECASE | re.DOTALL)
"""A word that denies, and what follows it up to a statement."""
OF_DEEDS = re.compile(r"\s+(?:that|ever|[\w-]+ing)\b", re.IGNORECASE)
"""What follows it where deeds are denied, one after the other: "denied that he took it and hid it"."""
FURTHER = re.compile(r"\b(?:and|but)\s+[\"“‘']?$", re.IGNORECASE)
"""What stands before a further statement of who denies: "he denied the story and is eager to speak"."""
MAIN = "main_clause"
"""The reader of a sentence's main clause."""
OPENING = ("“", '"', "‘")


class Firmness(Record):
    """Words that negate, or by which a thing only may, should or would be.

    Attributes:
        negations: Words that negate what stands beside them.
        held: Words before what is seen, thought, said or found to be so.
        undone: Lemmas of verbs that tell by themselves that something was not done.
        taken: Lemmas of verbs of a stand that somebody takes for a time ("pleaded not guilty").
        modals: Words by which a thing only may, should or would be.
    """

    negations: tuple[str, ...]
    held: tuple[str, ...]
    undone: frozenset[str]
    taken: frozenset[str]
    modals: tuple[str, ...]


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of the words, those that hang on another ("n't") too."""
    return re.compile(rf"(?:\b|(?<=\w)(?=n[’']t))(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)


@cache
def _negation() -> re.Pattern[str]:
    return _any_of(load(Firmness, "words/en/compare/firmness").negations)


@cache
def _not_held() -> re.Pattern[str]:
    """What stands before a statement that is not seen, thought, said or found to be so."""
    held = "|".join(load(Firmness, "words/en/compare/firmness").held)
    return re.compile(rf"(?:{_negation().pattern})\s+(?:\w+\s+){{0,2}}(?:{held})\s+(?:that\s+)?$", re.IGNORECASE)


@cache
def _modal() -> re.Pattern[str]:
    return _any_of(load(Firmness, "words/en/compare/firmness").modals)


def negations(text: str) -> list[tuple[int, int]]:
    """Where the words of a text that negate begin and end."""
    return [match.span() for match in _negation().finditer(text)]


def plainly_said(statement: Statement) -> bool:
    """Whether nothing in it or right before it negates ("neither did he pay", "nor did it say that he paid").

    What is only aimed at is not said to be so: "a bill to open the harbour".
    """
    if not AIMED.isdisjoint(statement.claim.rules):
        return False
    claim, text = statement.claim, statement.document.text
    before = text[max(claim.sentence.start, claim.span.start - BEFORE) : claim.span.start]
    return _negation().search(statement.text) is None and _negation().search(CLAUSE.split(before)[-1]) is None


def turned_alike(left: Statement, right: Statement) -> bool:
    """Whether both are negated, or neither is: by their own words or by those that they hang on.

    "She never saw him strike the keeper" does not tell that he struck the keeper.
    """
    return _turned(left) == _turned(right)


def _turned(statement: Statement) -> bool:
    claim, text = statement.claim, statement.document.text
    if statement.negative or NEITHER.match(statement.text):
        return True
    before = CLAUSE.split(text[max(claim.sentence.start, claim.span.start - BEFORE) : claim.span.start])[-1]
    return _not_held().search(before) is not None


def truly_denied(statement: Statement) -> bool:
    """Whether a denied claim is what somebody denies: not that he denies it, nor the words in which he does.

    "Norlane denied the report", told of Norlane, is a fact; "she denied it: 'The story is false'" is her statement;
    nor is what only stands beside it: "she denied the report, known as the green book".
    """
    claim = statement.claim
    if claim.commitment is not Commitment.DENIED:
        return True
    if claim.predicate in denial_verbs() or told_beside(statement) or _of_its_own(statement):
        return False
    text, start = statement.document.text, claim.span.start
    before = text[max(0, start - BEFORE) : start]
    return QUOTED.search(before + (text[start] if text[start] in OPENING else "")) is None and not _further(statement)


def _of_its_own(statement: Statement) -> bool:
    """Whether it is a sentence that tells of no denial: a further sentence of what somebody says who denies a thing."""
    if MAIN not in statement.claim.rules:
        return False
    return stems_of_denial().isdisjoint(stems(statement.around))


def _further(statement: Statement) -> bool:
    """Whether it follows, behind "and", a thing that is denied: then it is told of who denies it."""
    claim, text = statement.claim, statement.document.text
    before = text[max(claim.sentence.start, claim.span.start - FAR_BEFORE) : claim.span.start]
    denying = DENYING.search(before)
    return denying is not None and OF_DEEDS.match(denying["what"]) is None and FURTHER.search(before) is not None


def tells_of_nothing_done(statement: Statement) -> bool:
    """Whether its verb itself tells that something was not done ("failed to open it")."""
    return statement.claim.predicate in load(Firmness, "words/en/compare/firmness").undone


def takes_a_stand(statement: Statement) -> bool:
    """Whether its verb tells of a stand that somebody takes and may change ("pleaded not guilty")."""
    return statement.claim.predicate in load(Firmness, "words/en/compare/firmness").taken


def firmly_said(statement: Statement) -> bool:
    """Whether it tells what is, not what only may, should or would be."""
    return not would_be(statement.text)


@lru_cache(maxsize=20_000)
def would_be(text: str) -> bool:
    """Whether a text holds a word by which something only may, should or would be."""
    return _modal().search(text) is not None


def as_firmly(left: Statement, right: Statement) -> bool:
    """Whether what only may, should or would be is held against its like: "he should not have paid" denies nothing."""
    return firmly_said(left) == firmly_said(right)
