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
    r"\s+between\s+[^,;:.()]{3,50}?(?=\s+(?:broke|erupted|has|have|had|in|on|near|that|since|\w+ed)\b|[,;:.]|$)|\s+(?:on|against|in|at|near|of|outside|inside|across)\s+(?:[\w$.,’'-]+\s+){0,8}?[\w’'.-]*[\w’'-](?=[,;:()—–]|\.(?!\w|\s[a-z])|\s+(?:by|that|which|who|in|on|at|last|this|after|since|and|\w+ed|left|hit)\b|$)"
)
OF_COUNTRY = re.compile(r"\b([A-Z][a-z]+(?:n|i|sh|se|ch))\s+(?:commando\s+|military\s+|army\s+)?$")
"""An adjective of a country; a suicide or car bombing is none of its state's."""
FIRING = frozenset({"fire", "open", "launch", "lob", "hurl"})
OF_WORDS_TOO = frozenset({"attacked", "assaulted"})
"""What is done to plans and ministers too; a row needs who did it, and a name it was done to."""
EVENT_RULES = frozenset({"event_phrase"})


class IncidentWords(Record):
    """Nouns and verbs of armed incidents; see ``words/en/compare/incidents.yaml``."""

    nouns: tuple[str, ...]
    kinds: tuple[str, ...]
    participles: tuple[str, ...]
    intended: tuple[str, ...]
    fighting: tuple[str, ...]
    verbs: frozenset[str]
    fired: tuple[str, ...]
    tried: tuple[str, ...]
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
    fighting = rf"(?:heavy\s+|fierce\s+)?fighting(?=\s+(?:{one_of(words.fighting)})\b)"
    return re.compile(
        rf"\b(?:(?:(?:{one_of(words.kinds)})\s+){{0,3}}(?:{one_of(words.nouns)})(?:s|es)?|{fighting})\b", re.IGNORECASE
    )


@cache
def _figurative() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{one_of(_words().figurative)})\b", re.IGNORECASE)


@cache
def _passive() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:is|are|was|were|been|being|got)\s+(?:(?:\w+ly|also|again)\s+){{0,2}}({one_of(_words().participles)})\b"
    )


@cache
def _fired() -> re.Pattern[str]:
    words = _words()
    return re.compile(
        rf"\b(?:open(?:ed|s|ing)?\s+fire\b|(?:fir|launch|lobb?|hurl)(?:e|es|ed|ing)\s+(?:[\w-]+\s+){{0,5}}?"
        rf"(?:{one_of(words.fired)})s?\s+(?:[\w-]+\s+){{0,2}}?(?:at|on|into|towards?|against|over|across)\b)",
        re.IGNORECASE,
    )


@cache
def _tried() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{one_of(_words().tried)})\b", re.IGNORECASE)


@cache
def _intended() -> re.Pattern[str]:
    return re.compile(rf"(?:{one_of(_words().intended)})(?:s|es)?$", re.IGNORECASE)


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
    told = _of_verb(story, statement, text) or _of_noun(story, statement, text)
    if told is not None:
        words, by = told
        yield {"incident": shortened(words), "doer": by, "place": claim.place, "period": claim.period}


def _of_verb(story: Story, statement: Statement, text: str) -> tuple[str, str | None] | None:
    """What is told by a verb: "Norvia shelled the town", "the town was shelled by Norvia", "Norvia opened fire on"."""
    predicate = (statement.claim.predicate or "").casefold()
    if predicate in FIRING and _fired().search(text) and not _tried().search(text):
        subject = doer(story, statement)
        return (text, subject) if subject else None
    if predicate not in _words().verbs:
        return None
    passive = _passive().search(text)
    if passive is None:
        subject = doer(story, statement)
        return (text, subject) if subject else None
    named = DOER.match(text, passive.end())
    by = _by(story, statement, named)
    if passive[1] in OF_WORDS_TOO and (by is None or not any(map(str.isupper, statement.claim.subject or ""))):
        return None
    return text, by


def _of_noun(story: Story, statement: Statement, text: str) -> tuple[str, str | None] | None:
    """What is told by a noun that the statement is about: "a drone attack on the depot killed nine"."""
    claim = statement.claim
    predicate = (claim.predicate or "").casefold()
    match = _noun().search(text)
    if match is None or not _is_about(story, statement, match, predicate):
        return None
    named = DOER.search(text, match.end())
    by = _by(story, statement, named)
    if named is None and not ANSWERED.search(text[: match.start()][-NEAR:]):
        by = _of_country(story, statement, text[: match.start()], match.group())
        if by is None and predicate in _words().making:
            by = doer(story, statement)
    target = TARGET.match(text, match.end())
    return text[match.start() : target.end() if target else match.end()], by


def _by(story: Story, statement: Statement, named: re.Match[str] | None) -> str | None:
    return (party(story, statement, named[1]) or group(named[1])) if named else None


def _of_country(story: Story, statement: Statement, before: str, noun: str) -> str | None:
    """Whose act it is by an adjective of a country right before it: "the Norvian invasion"."""
    adjective = OF_COUNTRY.search(before)
    return party(story, statement, adjective[1]) if adjective and _intended().search(noun) else None


def _is_about(story: Story, statement: Statement, match: re.Match[str], predicate: str) -> bool:
    """Whether the incident is what happens, or what somebody makes happen."""
    claim = statement.claim
    noun = match.group().casefold()
    if EVENT_RULES & set(claim.rules):
        return statement.text.casefold().find(noun) < len("a deadly suicide ")
    if predicate in _words().making:
        return noun in (claim.object or "").casefold() or noun in (claim.subject or "").casefold()
    if noun not in (claim.subject or "").casefold() or predicate in _words().after:
        return False
    return claim.period is None or _names_a_time(story, statement)


def _names_a_time(story: Story, statement: Statement) -> bool:
    """Whether the words themselves hold a time: one carried to them may be of another act of the sentence."""
    span = statement.claim.span
    return any(span.holds(period.span) for period in story.dates.get(statement.document.id, ()))
