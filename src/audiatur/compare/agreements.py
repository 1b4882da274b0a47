"""Statements in, the agreements that they name by all their parties, out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from audiatur.compare.sides import side
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.compare.words import may_hold
from audiatur.model.record import Record
from audiatur.resources import load

AROUND = 60
"""Characters before and behind the noun in which the field of the agreement is told."""
REACH = 60
"""Characters between the noun and what names the parties."""
EVENT = "event_phrase"
"""The reader's rule of a noun that tells an act."""
SEVERAL = 2
"""Parties of an agreement, at least."""
SPLIT = re.compile(r",\s*(?:and\s+)?|\s+and\s+")
SENTENCE_END = re.compile(r"[;:]|\.\s")


class AgreementWords(Record):
    """Nouns for agreements, their fields, verbs by which parties make one, and second halves of one country's name."""

    nouns: tuple[str, ...]
    fields: dict[str, tuple[str, ...]]
    made: tuple[str, ...]
    second_halves: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Agreement:
    """What one statement names.

    Attributes:
        statement: The statement.
        parties: All its parties, in lower case.
        fields: What it is about, as far as words beside it tell.
        told: The words that name it.
    """

    statement: Statement
    parties: frozenset[str]
    fields: frozenset[str]
    told: str


@cache
def _words() -> AgreementWords:
    words: AgreementWords = load(AgreementWords, "words/en/compare/agreements")
    return words


@cache
def _nouns() -> frozenset[str]:
    return frozenset(_words().nouns)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    noun, made = "|".join(_words().nouns), "|".join(_words().made)
    name, halves = r"[A-Z][\w’'.]*", "|".join(_words().second_halves)
    party = rf"(?:the\s+)?{name}(?:\s+(?:of\s+|and\s+(?={halves}))?{name}){{0,3}}"
    parties = rf"{party}(?:,\s+{party}){{0,6}},?\s+and\s+{party}"
    noun = rf"(?P<noun>(?i:{noun}))"
    made = rf"\s+(?:have\s+|had\s+|has\s+)?(?:{made})\b[^.;:,]{{0,{REACH}}}?\b{noun}\b"
    return (
        re.compile(rf"\b(?P<hyphened>(?:[A-Z]\w+\s)?{name}(?:[-–]{name}){{1,5}})\s+(?:[\w-]+\s+){{0,4}}?{noun}\b"),
        re.compile(rf"\b{noun}\b[^.;:,]{{0,{REACH}}}?\b(?:between|among|of)\s+(?P<list>{parties})"),
        re.compile(
            rf"(?P<list>{parties}|{party}){made},?\s+(?:along\s+|together\s+)?with\s+(?P<with>{parties}|{party})"
        ),
        re.compile(rf"(?P<list>{parties}){made}(?!,?\s+(?:along\s+|together\s+)?with\b)"),
    )


def agreements(story: Story) -> Iterator[Agreement]:
    """Every agreement that a statement names with all its parties."""
    for statement in story.statements:
        if statement.office or statement.negative or not may_hold(statement.text, _nouns()):
            continue
        found = next(_named(story, statement), None)
        if found is not None:
            yield found


def _named(story: Story, statement: Statement) -> Iterator[Agreement]:
    text, claim = statement.around, statement.claim
    first, last = claim.span.start - claim.sentence.start, claim.span.end - claim.sentence.start
    for pattern in _patterns():
        for match in pattern.finditer(text):
            noun = match["noun"]
            if not first <= match.start("noun") < last or not noun.islower():
                continue  # of the rest of the sentence, or a title, which tells the parties of nothing new
            if EVENT not in claim.rules and noun in (claim.subject or "").split():
                continue  # what it does is told, and not that it is
            groups = match.groupdict()
            if groups.get("hyphened"):
                names = groups["hyphened"].replace("–", "-").split("-")
            else:
                names = [name for part in ("list", "with") if groups.get(part) for name in SPLIT.split(groups[part])]
            parties = [side(story, statement, name) for name in names]
            if len(set(parties)) < SEVERAL or None in parties:
                continue
            start, end = match.span("noun")
            around = text[max(0, start - AROUND) : end + AROUND].casefold()
            said = " ".join(match.group().split())
            yield Agreement(statement, frozenset(one for one in parties if one), _fields(around), said)


def _fields(text: str) -> frozenset[str]:
    words = set(re.findall(r"[\w-]+", text))
    return frozenset(name for name, some in _words().fields.items() if not words.isdisjoint(some))
