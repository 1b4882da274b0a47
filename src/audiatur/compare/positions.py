"""Statements in, who supports or opposes what out.

A stand is taken by somebody who can take one, of his own will, on something: no sale opposes, nobody opposes whom a
third party urges to, and of "was criticised for" nobody is told who does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from audiatur.compare.findings import shortened
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.takers import taker
from audiatur.model.claim import Commitment, Polarity
from audiatur.model.position import Position, Stance
from audiatur.model.record import Record
from audiatur.resources import load

BEFORE = 40
"""Characters before the verb in which a negation or a doubt counts."""
REACH = 200
"""Characters before a verb that tell whether it is one, and of whose will."""
WORD = re.compile(r"[^\W\d_]+(?:['’]t)?")
NOUN_BEFORE = re.compile(
    r"(?:\d|\b(?:a|an|the|of|in|with|for|its|their|his|her|our|no|any|and|military|public|political)|['’]s)\s+$",
    re.IGNORECASE,
)
"""Words behind which "support" is a noun."""
PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|,)\s+(?:(?:\w+ly|also|widely|long)\s+){0,2}$|^\s*(?:\w+ly\s+)?$", re.IGNORECASE
)
BEING = re.compile(r"\b(?:is|are|was|were|be|been|being)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
BY = re.compile(r"\s+(?:\w+\s+){0,3}?by\s+(?:the\s+)?([^,;:.()“”\"—–]{3,80})")
INFINITIVE = re.compile(r"(\w+)?\s*\bto\s+(?:\w+ly\s+)?$", re.IGNORECASE)
POINTING = re.compile(
    r"^(?:(?:who|whom|that|it|them|him|her|us|me|th(?:is|ese|ose)|\w+sel(?:f|ves)|one another|each other)"
    r"\b(?!\s+(?!(?:from|as|on|to|for|in|against|by|before|of)\b)\w)|(?:which|what)\b)",
    re.IGNORECASE,
)
MARKS = re.compile(r"[“”\"]|(?<!\w)[‘']|[’'](?!\w)")
"""Quotation marks, which part nothing: "hailed Lund’s “new chapter”"."""
JOINT = re.compile(r"(?:to|of|against)\s+", re.IGNORECASE)
"""What joins some verbs to what they are on: "objected to", "approves of"."""
ELSEWHERE = re.compile(
    r"(?:down|away|off|out|up|from|into|in|at|by|as|for|with|via|on|over|after|before|than)\b|(?:very\s+)?\w+ly$",
    re.IGNORECASE,
)
"""What follows a verb that is on nothing: "backed away from", "was praised for", "objected forcefully"."""
AS_WHAT = re.compile(r"\s+(?:as|for|over|after|when|because|during)\s")
"""What follows those by whom something was condemned."""
TAIL = re.compile(r"\s+(?:as|for|over|and|or|of|on|in|to|that)$", re.IGNORECASE)
WHEN = re.compile(r"(?<=\s)(?!on\b)([a-z]+)\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|overnight)$")
"""When somebody took a stand is no part of what it is on: "spoke out against the raid Sunday"."""
OTHER_CLAUSE = re.compile(r"[,;:—–]\s+(?:and\s+|but\s+)?(?:i|we|you|he|she|it|they)\s+", re.IGNORECASE)
"""Where a clause of its own begins: what is denied before it is not denied in it."""
PHRASE_FEWEST = 2
"""Words of what a phrase is on: who called for backup took no stand."""
FORMS_OF_PAST = ("ed", "en")
CLAUSE = re.compile(
    r"[;:—–]|\s+with\s+(?=[^,]*\bsaying\b)|,\s(?:but|and|while|who|which|as|after|before|with|because)\s|\s(?:but|while|because|after|before|although|unless|since)\s"
)


class StanceWords(Record):
    """Verbs of one stance."""

    stance: Stance
    verbs: tuple[str, ...]


class Stances(Record):
    """All words by which a stand is taken, denied or left open; and what is kept by a deed of the same name."""

    stances: tuple[StanceWords, ...]
    phrases: tuple[StanceWords, ...]
    negations: tuple[str, ...]
    ambiguous: tuple[str, ...]
    of_own_will: frozenset[str]
    kept: Mapping[str, frozenset[str]]


@cache
def _stances() -> Stances:
    words: Stances = load(Stances, "words/en/compare/stances")
    return words


@cache
def _stance_of() -> Mapping[str, Stance]:
    return {verb: words.stance for words in _stances().stances for verb in words.verbs}


@cache
def _phrases() -> tuple[tuple[Stance, re.Pattern[str]], ...]:
    return tuple(
        (words.stance, re.compile(rf"\b(?:{'|'.join(words.verbs)})\s+", re.IGNORECASE)) for words in _stances().phrases
    )


def positions(story: Story) -> tuple[Position, ...]:
    """Every stance that a claim states of an actor, in the order of the text; each once an article."""
    found: dict[tuple[str, str, str, Stance], Position] = {}
    for statement in story.statements:
        if statement.claim.commitment is Commitment.OPINION or statement.office:
            continue
        for position in _of(story, statement):
            key = (statement.document.id, position.actor, position.towards, position.stance)
            found.setdefault(key, position)
    return tuple(found.values())


def _of(story: Story, statement: Statement) -> Iterator[Position]:
    claim = statement.claim
    predicate = (claim.predicate or "").casefold()
    told = _of_verb(story, statement, predicate) if predicate in _stance_of() else _of_phrase(story, statement)
    if told is None:
        return
    actor, towards, start, stance, rule = told
    towards = CLAUSE.split(MARKS.sub("", towards).strip(" .,;:"))[0]
    joint = JOINT.match(towards)
    towards = WHEN.sub(r"\1", towards)
    towards = shortened(TAIL.sub("", towards[joint.end() :] if joint else towards).strip(" .,;:)"))
    if not towards or POINTING.search(towards) or ELSEWHERE.match(towards) or towards.casefold() == actor.casefold():
        return
    if _stances().kept.get(predicate, frozenset()) & {word.casefold() for word in WORD.findall(towards)}:
        return  # who defends a title takes no stand
    yield Position(actor=actor, towards=towards, stance=_stance(statement, start, stance), claim=claim.id, rule=rule)


Told = tuple[str, str, int, Stance, str]


def _of_verb(story: Story, statement: Statement, predicate: str) -> Told | None:
    claim, text = statement.claim, statement.text
    stance = _stance_of()[predicate]
    forms = (m for m in WORD.finditer(text) if m.group().casefold().startswith(predicate[:4]))
    match = next((m for m in forms if _stance_of().get(m.group().casefold()) is stance), None)
    before = text[: match.start()][-REACH:] if match else ""
    if match is None or NOUN_BEFORE.search(before) or not _of_own_will(before):
        return None
    participle = match.group().casefold().endswith(FORMS_OF_PAST)
    by = BY.match(text, match.end()) if participle else None
    undergone = participle and (BEING.search(before) or (by and PASSIVE.search(before))) is not None
    if undergone:
        actor, towards = taker(story, AS_WHAT.split(by[1])[0]) if by else None, claim.subject
    else:
        actor, towards = taker(story, claim.subject), text[match.end() :]
    return (actor, towards, match.start(), stance, f"verb:{predicate}") if actor and towards else None


def _of_phrase(story: Story, statement: Statement) -> Told | None:
    """A stand taken in more words: "voted against", "is opposed to", "called for"."""
    text = statement.text
    for stance, pattern in _phrases():
        match = pattern.search(text)
        before = text[: match.start()] if match else ""
        if match is None or NOUN_BEFORE.search(before) or not _of_own_will(before):
            continue
        if len(text[match.end() :].split()) < PHRASE_FEWEST:
            continue
        actor = taker(story, statement.claim.subject)
        at = text.find(statement.claim.subject or "?")
        if actor is None or at > match.start():
            continue
        return actor, text[match.end() :], match.start(), stance, f"phrase:{match.group().strip().casefold()}"
    return None


def _of_own_will(before: str) -> bool:
    """Whether a verb is no infinitive, or one of what somebody undertook: "vowed to", not "was urged to"."""
    match = INFINITIVE.search(before)
    return match is None or (match[1] or "").casefold() in _stances().of_own_will


def _stance(statement: Statement, start: int, stance: Stance) -> Stance:
    """The stance of the verb; denied it is none, doubtful it is ambiguous."""
    near = OTHER_CLAUSE.split(statement.text[max(0, start - BEFORE) : start])
    before = [match.group().casefold() for match in WORD.finditer(near[-1])]
    denied = statement.claim.polarity is Polarity.NEGATIVE and len(near) == 1
    negated = denied or any(word in _stances().negations or word.endswith(("n't", "n’t")) for word in before)
    if negated:
        return Stance.NEUTRAL
    return Stance.AMBIGUOUS if any(word in _stances().ambiguous for word in before) else stance
