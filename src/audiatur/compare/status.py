"""Statements in, what they tell somebody or something to be: a member of a body, a former part of a state, out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audiatur.compare.entities.places import country
from audiatur.compare.questions.countries import GEOGRAPHIC
from audiatur.compare.sides import NAME, side
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.words import may_hold, telling_words
from audiatur.model.record import Record
from audiatur.resources import load

MEMBER, FORMER = "a member of", "formerly of"
LIST = rf"(?:the\s+)?{NAME}(?:,\s+(?:the\s+)?{NAME}){{0,6}}(?:,?\s+and\s+(?:the\s+)?{NAME})?"
SPLIT = re.compile(r",\s*(?:and\s+)?|\s+and\s+")
NOT = re.compile(
    r"\b(?:not|never|no longer|non|neither|nor|aspiring|prospective|candidate|future)\b|n[’']t\b", re.IGNORECASE
)
CLAUSE = re.compile(r"[,;:.—–]")
BEFORE = 40
"""Characters before the words of a status in which it may be denied."""


class StatusWords(Record):
    """Words of what somebody or something is."""

    members: tuple[str, ...]
    allies: tuple[str, ...]
    such_as: tuple[str, ...]
    belonging: tuple[str, ...]
    formerly: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Status:
    """What one statement tells.

    Attributes:
        statement: The statement.
        what: Which sort of status.
        holder: Who or what has it, in lower case.
        of: The body or state, in lower case.
        holds: Whether it is told to be so; False where that is denied.
    """

    statement: Statement
    what: str
    holder: str
    of: str
    holds: bool


@cache
def _words() -> StatusWords:
    words: StatusWords = load(StatusWords, "words/en/compare/status")
    return words


@cache
def _telling_words() -> frozenset[str]:
    words = _words()
    return telling_words((*words.members, *words.allies, *words.belonging))


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = _words()
    members, listed, such_as, formerly, belonging = (
        "|".join(sorted(map(re.escape, some), key=len, reverse=True))
        for some in (
            words.members,
            (*words.members, *words.allies),
            words.such_as,
            words.formerly,
            words.belonging,
        )
    )
    name = r"[A-Z][\w’'.&]*"
    return (
        re.compile(rf"\b(?P<non>non-)?(?P<body>{name}(?:\s{name}){{0,3}})[\s-]+(?:{members})\b"),
        re.compile(rf"\b(?:{members})\s+of\s+(?:the\s+)?(?P<body>{NAME})"),
        re.compile(rf"\b(?P<body>{name}(?:\s{name}){{0,3}})[\s-]+(?:{listed}),?\s+(?:{such_as})\s+(?P<list>{LIST})"),
        re.compile(
            rf"(?:\b(?i:{formerly})\b)\s+(?:(?:a|an|the|one|former|also)\s+){{0,2}}"
            rf"(?:(?P<whose>[A-Z][\w-]*?)(?:[’']s)?\s+)?(?:[a-z-]+\s+){{0,2}}?(?:{belonging})\b"
            rf"(?:\s+of\s+(?:the\s+)?(?P<of>{NAME}))?",
        ),
    )


def statuses(story: Story) -> Iterator[Status]:
    """Every status that a statement tells."""
    for statement in story.statements:
        if not may_hold(statement.text, _telling_words()) or statement.planned or not statement.factual:
            continue
        yield from _memberships(story, statement)
        yield from _former(story, statement)


def _memberships(story: Story, statement: Statement) -> Iterator[Status]:
    text = statement.text
    noun, of_body, listed, _ = _patterns()
    if match := listed.search(text):
        body, _ = _body(story, match["body"])
        for name in SPLIT.split(match["list"]) if body else ():
            holder = side(story, statement, name)
            if holder and body:
                yield Status(statement, MEMBER, holder, body, holds=True)
        return
    holder = side(story, statement, statement.claim.subject)
    if holder is None:
        return
    for pattern in (noun, of_body):
        for match in pattern.finditer(text):
            body, start = _body(story, match["body"])
            if body is None or body == holder:
                continue
            non = match.groupdict().get("non") and start == 0
            denied = NOT.search(CLAUSE.split(text[: match.start()])[-1][-BEFORE:]) or non
            yield Status(statement, MEMBER, holder, body, holds=not denied and not statement.negative)


def _body(story: Story, text: str) -> tuple[str | None, int]:
    """The longest name of an entity that ends the words before "member", and the word it begins with."""
    words = text.split()
    for start in range(len(words)):
        full = story.name(" ".join(words[start:])).casefold()
        if story.kind(full) is not None:
            return full, start
    return None, 0


def _former(story: Story, statement: Statement) -> Iterator[Status]:
    text = statement.text
    match = _patterns()[3].search(text)
    if match is None or statement.negative:
        return
    of = side(story, statement, match["of"] or match["whose"])
    holder = side(story, statement, statement.claim.subject)
    if of and holder and of != holder and (country(of.title()) or story.kind(of) in GEOGRAPHIC):
        yield Status(statement, FORMER, holder, of, holds=True)
