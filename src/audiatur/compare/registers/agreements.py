"""A statement in, its row of the register of agreements out: which agreement, what became of it, between whom.

An agreement is told by a noun for one ("treaty", "deal") together with what is done with it ("signed", "left") or with
those it is between. A row needs a party that is named, and two of them, a name of its own or a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from audiatur.compare.registers.parties import doer, parties, party
from audiatur.compare.registers.words import READ, one_of
from audiatur.compare.statement import Statement, Story
from audiatur.model.claim import Commitment
from audiatur.model.mention import EntityKind
from audiatur.model.record import Record
from audiatur.resources import load

BETWEEN = re.compile(r"\s+(?:between|with|among)\s+(?:the\s+)?")
NOT = re.compile(r"(?:\b(?:without|not|never|no|failed|refused|cannot|neither)\b|n['’]t\b)", re.IGNORECASE)
NEAR = 35
"""Characters before an agreement in which what is done with it is denied."""
BETWEEN_REACH = 40
BEFORE, AFTER = 60, 50
LONGEST = 80
SMALL = r"[\w$€£.,’'%-]+"
POSSESSOR = re.compile(r"((?:[A-Z][\w.&-]*\s+){0,3}[A-Z][\w.&-]*)(?:['’]s|s['’])$")


class AgreementWords(Record):
    """Nouns for agreements and what is done with them; see ``words/en/compare/pacts.yaml``."""

    nouns: tuple[str, ...]
    acts: dict[str, tuple[str, ...]]
    loose: tuple[str, ...]
    ends: frozenset[str]


@cache
def _words() -> AgreementWords:
    words: AgreementWords = load(AgreementWords, "words/en/compare/pacts")
    return words


@cache
def _noun() -> re.Pattern[str]:
    return re.compile(rf"\b(?i:{one_of(_words().nouns)})\b(?!\s+with\s+it\b)")


@cache
def _acts() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    """Each act with the pattern of it before the agreement, and behind it."""
    return tuple(
        (
            act,
            re.compile(rf"\b(?:{one_of(forms)})\s+(?:{SMALL}\s+){{0,7}}$", re.IGNORECASE),
            re.compile(
                rf"\s+(?:{SMALL}\s+){{0,4}}(?:(?:is|was|were|been|be|being|to\s+be)\s+(?:\w+\s+)?)(?:{one_of(forms)})\b",
                re.IGNORECASE,
            ),
        )
        for act, forms in _words().acts.items()
    )


@cache
def _loose() -> re.Pattern[str]:
    return re.compile(rf"(?:{one_of(_words().loose)})\s+$", re.IGNORECASE)


def rows(story: Story, statement: Statement) -> Iterator[Mapping[str, str | None]]:
    """The fields of every agreement that a statement tells of."""
    claim, text = statement.claim, statement.text[:READ]
    if claim.commitment is Commitment.OPINION or statement.office:
        return
    for match in _noun().finditer(text):
        if _loose().search(text[: match.start()]):
            continue
        start = _begin(text, match.start())
        owner = POSSESSOR.search(text[:start].rstrip())
        act = _act(text, start, match.end())
        behind = BETWEEN.search(text, match.end(), match.end() + BETWEEN_REACH)
        others = (
            parties(story, statement, text[behind.end() :])
            if behind and not re.search(r"[,;.]", text[match.end() : behind.start()])
            else ()
        )
        if act is None and len(others) + bool(owner) < 2:  # noqa: PLR2004 - an agreement is between two
            continue
        subject = doer(story, statement) if act or not others else None
        first = party(story, statement, owner[1]) if owner else None
        named = tuple(dict.fromkeys(filter(None, (first, subject, *others))))
        told = _told(text, start, match.end())
        if not named or not _is_specific(story, statement, told, named):
            continue
        yield {"agreement": told, "act": act, "parties": ", ".join(named)}
        return


def _begin(text: str, at: int) -> int:
    """Where the words before a noun for an agreement begin: "landmark nuclear" of "the landmark nuclear deal"."""
    start = at
    for _ in range(7):
        before = re.search(rf"({SMALL})\s+$", text[:start])
        if before is None or before[1].endswith((",", "’s", "'s", "s’", "s'")) or before[1].casefold() in _words().ends:
            break
        if re.search(r"[;:“”\"()—–]\s*$", text[: before.start()]) and start != at:
            start = before.start()
            break
        start = before.start()
    return start


def _told(text: str, start: int, end: int) -> str:
    """The agreement as written, with what it is on."""
    behind = re.compile(
        rf"\s+(?:on|of|for|to\s+(?:build|supply|sell|limit|end|buy|ban))\s+(?:{SMALL}\s+){{0,5}}{SMALL}"
    ).match(text, end)
    words = text[start:end]
    if behind is not None:
        kept: list[str] = []
        for word in behind.group().split():
            if kept and word.casefold() in _words().ends - {"the", "a", "an", "its", "of"}:
                break
            kept.append(word)
            if word.endswith((",", ".")):
                break
        words = f"{words} {' '.join(kept)}".rstrip(",.")
    return " ".join(words.split())[:LONGEST]


def _act(text: str, start: int, end: int) -> str | None:
    """What is done with the agreement, by the word nearest to it."""
    found: list[tuple[int, str]] = []
    before, after = text[max(0, start - BEFORE) : start], text[end : end + AFTER]
    for act, left, right in _acts():
        match = left.search(before)
        if match is not None:
            found.append((len(before) - match.start(), act))
        match = right.match(after)
        if match is not None:
            found.append((match.end(), act))
    if not found:
        return None
    return f"not {min(found)[1]}" if NOT.search(before[-NEAR:]) else min(found)[1]


def _is_specific(story: Story, statement: Statement, told: str, named: tuple[str, ...]) -> bool:
    """Whether it can be known which agreement is meant: by two parties, a name, or what it is on with a time."""
    if len(named) > 1:
        return True
    if any(story.kind(name) is EntityKind.AGREEMENT for name in statement.names if name in told.casefold()):
        return True
    return len(told.split()) > 1
