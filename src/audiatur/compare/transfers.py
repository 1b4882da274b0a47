"""Statements in, what changes hands in them, from whom and to whom, out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from audiatur.compare.items import Item, items
from audiatur.compare.sides import side
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.verdicts.plans import is_supposed
from audiatur.compare.words import any_of
from audiatur.model.record import Record
from audiatur.model.topic import Measure
from audiatur.parties import OTHER_GIVES, OTHER_TAKES, TO_SUBJECT, parties
from audiatur.resources import load

REGISTER = "arms_transfers"
"""The register whose measures know a thing that changes hands, whatever the verb."""
LISTED = "listed_item"
"""The reader's rule of a further thing of a list."""
NEAR = 600
"""Characters behind a transfer with a receiver in which another without one is to the same."""
TO, FROM, BY = (re.compile(rf"\s{word}\s+([^,;:.()“”\"—–]{{2,80}})", re.IGNORECASE) for word in ("to", "from", "by"))
NAME = re.compile(r"[A-Z][\w’'.&-]*(?:\s+[A-Z][\w’'.&-]*){0,5}")
COMMAND = re.compile(r"\s(?:to|out|off|back|not)\s")
REACH = 160
"""Characters behind such a word in which things and parties stand."""
BEFORE = 40
"""Characters before it in which a word may say that nothing was handed over."""


class Stage(StrEnum):
    """How far a transfer has come."""

    PLANNED = "planned"
    ORDERED = "ordered"
    DONE = "done"


class TransferVerbs(Record):
    """Words of who handed what to whom, by the part of their subject."""

    gives: frozenset[str]
    takes: frozenset[str]
    given: tuple[str, ...]
    taken: tuple[str, ...]
    nouns_of_giving: tuple[str, ...]
    nouns_of_taking: tuple[str, ...]
    ordered: frozenset[str]
    intended: frozenset[str]
    carried_on: frozenset[str]
    barred: tuple[str, ...]
    vague: frozenset[str]


@dataclass(frozen=True, eq=False)
class Transfer:
    """What one statement hands over.

    Attributes:
        statement: The statement.
        items: The things.
        supplier: Who gives, in lower case; None where nobody is told.
        receiver: Who gets, likewise.
        stage: How far it has come.
        implied: Whether the receiver is that of a transfer just before.
    """

    statement: Statement
    items: tuple[Item, ...]
    supplier: str | None
    receiver: str | None
    stage: Stage
    implied: bool = False


@cache
def verbs() -> TransferVerbs:
    """The packaged list."""
    words: TransferVerbs = load(TransferVerbs, "words/en/compare/transfers")
    return words


@cache
def _forms() -> tuple[re.Pattern[str], re.Pattern[str]]:
    def of(forms: Sequence[str], nouns: Sequence[str]) -> re.Pattern[str]:
        return re.compile(rf"\b(?:(?P<form>{'|'.join(forms)})|(?P<noun>{'|'.join(nouns)})\s+of)\s+", re.IGNORECASE)

    words = verbs()
    return of(words.given, words.nouns_of_giving), of(words.taken, words.nouns_of_taking)


@cache
def _barred() -> re.Pattern[str]:
    return any_of(verbs().barred)


def transfers(story: Story, known: Mapping[str, Measure]) -> Iterator[Transfer]:
    """Every transfer that a statement tells of; one that names no receiver is to that of the one just before."""
    last: Transfer | None = None
    before: Transfer | None = None
    for statement in story.statements:
        if last is not None and last.statement.document is not statement.document:
            last = before = None
        found = _listed(statement, before) or _transfer(story, statement, known)
        if found is None or not found.items:
            continue
        before = found
        if found.receiver is not None:
            last = found
        elif last is not None and statement.claim.span.start - last.statement.claim.span.end <= NEAR:
            found = replace(found, receiver=last.receiver, implied=True)
        yield found


def _listed(statement: Statement, before: Transfer | None) -> Transfer | None:
    """A further thing of the list that a transfer of the same sentence began."""
    claim = statement.claim
    if LISTED not in claim.rules or before is None or before.statement.claim.sentence != claim.sentence:
        return None
    return replace(before, statement=statement, items=items(statement.text))


def _transfer(story: Story, statement: Statement, known: Mapping[str, Measure]) -> Transfer | None:
    claim = statement.claim
    if statement.office or statement.negative:
        return None
    measure = known.get(claim.measure or "")
    if found := _within(story, statement):
        return found
    sure = claim.predicate in verbs().gives | verbs().takes
    return _of_verb(story, statement) if sure or (measure and measure.register_name == REGISTER) else None


def _of_verb(story: Story, statement: Statement) -> Transfer | None:
    """What the verb of a statement tells."""
    claim = statement.claim
    supplier, receiver = (side(story, statement, name) for name in parties(claim))
    thing = claim.item
    told = {OTHER_GIVES, OTHER_TAKES} & set(claim.rules)
    if thing is None and told:
        thing = claim.subject
    if thing is None and (supplier or receiver) and TO_SUBJECT not in claim.rules:
        thing = claim.object
    if thing is None and claim.predicate in verbs().gives | verbs().takes and statement.subject_kind is None:
        thing = claim.subject  # "drones purchased in spring"
    supplier = supplier or _named(story, statement, FROM, statement.text)
    receiver = receiver or (_named(story, statement, TO, statement.text) if supplier else None)
    if thing is None or (supplier is None and receiver is None and not told) or _is_command(statement, thing):
        return None
    return Transfer(statement, items(thing), supplier, receiver, _stage(statement, claim.predicate))


def _is_command(statement: Statement, thing: str) -> bool:
    """Whether somebody is ordered to do something, and nothing is ordered."""
    if statement.claim.predicate not in verbs().ordered:
        return False
    place = statement.text.find(thing[:20])
    return place >= 0 and COMMAND.search(statement.text, place) is not None


def _within(story: Story, statement: Statement) -> Transfer | None:
    """What a form of such a verb, or a noun made of it, tells in the midst of a clause."""
    text = statement.text
    for gives, pattern in zip((True, False), _forms(), strict=True):
        match = pattern.search(text)
        if match is None or _barred().search(text, max(0, match.start() - BEFORE), match.start()):
            continue
        rest = text[match.end() : match.end() + REACH]
        things = items(rest)
        subject = side(story, statement, statement.claim.subject)
        receiver, supplier = (None, subject) if gives else (subject, None)
        if match["noun"]:
            receiver = supplier = None
        receiver = _named(story, statement, TO if gives else BY, rest) or receiver
        supplier = _named(story, statement, FROM, rest) or supplier
        if things and (receiver or supplier):
            carried_on = statement.claim.predicate in verbs().carried_on
            intended = (match["form"] or "").casefold() in verbs().intended and not carried_on
            stage = Stage.PLANNED if intended else _stage(statement, (match["noun"] or "").casefold())
            return Transfer(statement, things, supplier, receiver, stage)
    return None


def _named(story: Story, statement: Statement, pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(text)
    if match is None:
        return None
    names = NAME.findall(match[1])
    return side(story, statement, match[1]) or (side(story, statement, names[-1]) if names else None)


def _stage(statement: Statement, verb: str | None) -> Stage:
    if statement.planned or is_supposed(statement) or not statement.factual:
        return Stage.PLANNED
    return Stage.ORDERED if verb in verbs().ordered else Stage.DONE
