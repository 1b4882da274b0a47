"""A statement in, its row of the register of armed incidents out: what, by whom, on whom, where and when.

Only an incident that the statement is about makes a row, and only one with a time or a place: a word of attack in
passing ("an attack on one ally is an attack on all") is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from audiatur.compare.findings import shortened
from audiatur.compare.registers.parties import doer, group, party
from audiatur.compare.registers.words import READ, one_of
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.model.record import Record
from audiatur.resources import load

ANSWERED = re.compile(r"\b(?:retaliation|response|reaction|revenge|responding|responded|answer)\b", re.IGNORECASE)
"""Who answers an attack did not make it."""
NEAR = 40
DOER = re.compile(r"\s+by\s+(?:the\s+)?([A-Z][\w.&’'-]*(?:\s+[A-Z][\w.&-]*){0,4}(?:\s+[a-z]+)?)")
TARGET = re.compile(
    r"\s+(?:on|against|in|at|near|of|outside|inside|across)\s+(?:[\w$.,’'-]+\s+){0,8}?[\w’'.-]*[\w’'-](?=[,;:()—–]|\.(?!\w|\s[a-z])|\s+(?:by|that|which|who|in|on|at|last|this|after|since|and|\w+ed|left|hit)\b|$)"
)
EVENT_RULES = frozenset({"event_phrase"})


class IncidentWords(Record):
    """Nouns and verbs of armed incidents; see ``words/en/compare/incidents.yaml``."""

    nouns: tuple[str, ...]
    kinds: tuple[str, ...]
    verbs: frozenset[str]
    making: frozenset[str]
    after: frozenset[str]
    figurative: tuple[str, ...]


@cache
def _words() -> IncidentWords:
    words: IncidentWords = load(IncidentWords, "words/en/compare/incidents")
    return words


@cache
def _noun() -> re.Pattern[str]:
    words = _words()
    return re.compile(rf"\b(?:(?:{one_of(words.kinds)})\s+){{0,3}}(?:{one_of(words.nouns)})(?:s|es)?\b", re.IGNORECASE)


@cache
def _figurative() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{one_of(_words().figurative)})\b", re.IGNORECASE)


def rows(story: Story, statement: Statement) -> Iterator[Mapping[str, str | None]]:
    """The fields of the incident that a statement is about."""
    claim, text = statement.claim, statement.text[:READ]
    if (
        statement.negative
        or statement.planned
        or statement.office
        or not (claim.period or claim.place)
        or _figurative().search(text)
    ):
        return
    predicate = (claim.predicate or "").casefold()
    match = _noun().search(text)
    by_verb = predicate in _words().verbs
    if match is None and not by_verb:
        return
    subject = doer(story, statement)
    if by_verb and subject is not None:
        yield {"incident": shortened(text), "doer": subject, "place": claim.place, "period": claim.period}
        return
    if match is None or not _is_about(statement, match, predicate):
        return
    named = DOER.search(text, match.end())
    by = (
        (party(story, statement, named[1]) or group(named[1]))
        if named
        else (subject if predicate in _words().making else None)
    )
    target = TARGET.match(text, match.end())
    if ANSWERED.search(text[: match.start()][-NEAR:]):
        by = party(story, statement, named[1]) if named else None
    words = text[match.start() : target.end() if target else match.end()]
    yield {"incident": shortened(words), "doer": by, "place": claim.place, "period": claim.period}


def _is_about(statement: Statement, match: re.Match[str], predicate: str) -> bool:
    """Whether the incident is what happens, or what somebody makes happen."""
    claim = statement.claim
    noun = match.group().casefold()
    if EVENT_RULES & set(claim.rules):
        return statement.text.casefold().find(noun) < len("a deadly suicide ")
    if predicate in _words().making:
        return noun in (claim.object or "").casefold() or noun in (claim.subject or "").casefold()
    return noun in (claim.subject or "").casefold() and predicate not in _words().after
