"""A statement in, its row of the register of agreements out: which agreement, what became of it, between whom.

An agreement is told by a noun for one ("treaty", "deal") together with what is done with it ("signed", "left") or with
those it is between. A row needs a party that is named, and two of them, a name of its own or a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from audiatur.compare.registers.parties import doer, first_parties, parties, parties_before, party
from audiatur.compare.registers.words import READ, one_of
from audiatur.compare.statement import Statement
from audiatur.compare.story import Story
from audiatur.model.record import Record
from audiatur.resources import load

BETWEEN = re.compile(r"\s+(?:between|with|among)\s+(?:the\s+)?")
NOT = re.compile(r"(?:\b(?:without|not|never|no|failed|refused|cannot|neither)\b|n['’]t\b)", re.IGNORECASE)
NEAR = 35
"""Characters before an agreement in which what is done with it is denied."""
ACCUSED = re.compile(
    r"\b(?:accus\w+|alleg\w+|complain\w*|blam\w+)\b[^.;]{0,60}\b(?:of|for|that)\b[^.;]{0,40}$", re.IGNORECASE
)
"""What somebody is only accused of doing with an agreement."""
WHOM = re.compile(r"\b(?:accus\w+|blam\w+)\s+(?:the\s+)?((?:[A-Z][\w.&-]*\s+){1,4})")
MUTUAL = re.compile(
    r"^([^a-z]?(?:[A-Z][\w.&-]*(?:,|,?\s+and)?\s+(?:the\s+)?){2,8})"
    r"(?=(?:\w+\s+){0,3}(?:(?:traded|exchanged|swapped)\s+accusations|accus\w+\s+(?:each other|one another|the other)))"
)
"""Those who accuse each other: "Ardovia and Norvia traded accusations"."""
SAID = "said to be"
SUM = r"\([^()]{1,30}\)"
"""A sum in brackets among the words before an agreement: "an 8 billion ($9 billion) contract"."""
BY = re.compile(r"\s+(?:was|were|is|has\s+been|have\s+been)\s+(?:\w+ly\s+)?\w+\s+by\s+(?:the\s+)?")
"""By whom it was signed, told in the passive."""
BLAMED = re.compile(r"\bfor\s+$")
"""Who is criticised for signing something is not the subject of the criticism."""
CARRIED_ON = re.compile(r"\b(?:continue[sd]?|manage[sd]?|began|begins?)\s+to\s+$", re.IGNORECASE)
TO_COME = re.compile(
    r"\b(?:will|would|plan\w*|expect\w*|intend\w*|going|set|due|to|may|could|wants?|vow\w*)\b|['’]ll\b", re.IGNORECASE
)
TO_DO = re.compile(r"\bto\s+(?:\w+ly\s+)?$", re.IGNORECASE)
BETWEEN_REACH = 120
BEFORE, AFTER = 60, 50
DOERS_REACH = 140
"""Characters before what is done in which the names and offices of those stand who do it."""
CLAUSE = re.compile(r"[;:—–]|,\s(?:which|who|and|but|while)\b|\b(?:that|which)\b")
OF_ELSE = re.compile(
    r"\b(?:cooperation|relations?|relationship|ties|links?|talks|tensions?|trade|trust|differences|war|conflict|clash\w*|fighting)\s*$"
)
"""What is between two parties instead of the agreement: "the deal shows growing cooperation between"."""
DAY = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\b|\d)"
)
LONGEST = 80
SMALL = r"[\w$€£.,’'%-]+"
ON_WHAT = re.compile(
    rf"\s+(?:on(?!\s+(?:[a-z]+\s+)?{DAY})|of|for(?!\s+(?:\d|years|decades|months|now|more|good|two|three|four|five|six|seven|ten)\b)|to\s+(?:build|supply|sell|limit|end|buy|ban))\s+(?:{SMALL}\s+){{0,5}}{SMALL}"
)
POSSESSOR = re.compile(r"((?:[A-Z][\w.&-]*\s+){0,3}[A-Z][\w.&-]*)(?:['’]s|s['’])$")


@dataclass(frozen=True)
class Act:
    """What is done with an agreement, and where the words for it begin."""

    told: str
    at: int


class AgreementWords(Record):
    """Nouns for agreements and what is done with them; see ``words/en/compare/pacts.yaml``."""

    nouns: tuple[str, ...]
    acts: dict[str, tuple[str, ...]]
    loose: tuple[str, ...]
    intents: tuple[str, ...]
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
            re.compile(
                rf"(?<![\w-])(?<!newly )(?<!recently )(?<!just )(?:{one_of(forms)})\s+"
                rf"(?:(?:[“\"‘]?{SMALL}|{SUM})\s+){{0,7}}[“\"‘]?$",
                re.IGNORECASE,
            ),
            re.compile(
                rf",?\s+(?:{one_of(forms)})\b(?=\s+(?:in|on|by|between|last|this)\b)|\s+(?:{SMALL}\s+){{0,4}}(?:(?:is|was|were|been|be|being|to\s+be)\s+(?:\w+\s+)?)(?:{one_of(forms)})\b",
                re.IGNORECASE,
            ),
        )
        for act, forms in _words().acts.items()
    )


@cache
def _loose() -> re.Pattern[str]:
    return re.compile(rf"(?:{one_of(_words().loose)})\s+$", re.IGNORECASE)


def rows(story: Story, statement: Statement) -> Iterator[Mapping[str, str | None]]:
    """The fields of the agreement that a statement tells of."""
    text = statement.text[:READ]
    if statement.office:
        return
    for match in _noun().finditer(text):
        if _loose().search(text[: match.start()][-NEAR:]):
            continue
        start = _begin(text, match.start())
        act = _act(statement, text, start, match.end())
        named = _parties(story, statement, text, (start, match.end()), act)
        if act is None and len(named) < 2:  # noqa: PLR2004 - an agreement is between two
            continue
        told = _told(text, start, match.end())
        if named and _is_specific(statement, told, named):
            yield {"agreement": told, "act": act.told if act else None, "parties": ", ".join(named)}
            return


def _parties(story: Story, statement: Statement, text: str, place: tuple[int, int], act: Act | None) -> tuple[str, ...]:
    """Whose agreement it is, who does something with it, and whom it is with, each once."""
    start, end = place
    owner = POSSESSOR.search(text[max(0, start - BEFORE) : start].rstrip())
    behind = BETWEEN.search(text, end, end + BETWEEN_REACH)
    if behind is not None and (CLAUSE.search(text, end, behind.start()) or OF_ELSE.search(text, end, behind.start())):
        behind = None
    if behind is None and act is not None:
        behind = BY.match(text, end)
    others = parties(story, statement, text[behind.end() :]) if behind else ()
    first = party(story, statement, owner[1]) if owner else None
    doers: tuple[str, ...] = ()
    if act is not None and not (behind and "between" in behind.group()):
        find = _accused if act.told.startswith(SAID) else _doers
        doers = find(story, statement, text[max(0, act.at - DOERS_REACH) : act.at])
    return tuple(dict.fromkeys((*((first,) if first else ()), *doers, *others)))


def _doers(story: Story, statement: Statement, before: str) -> tuple[str, ...]:
    """Who does what is done with an agreement: the names right before it, whose decision it is, else the subject."""
    decided = _decided().search(before)
    if decided is not None:
        return parties(story, statement, decided[1] or "")
    named = parties_before(story, statement, before)
    subject = None if BLAMED.search(before) else doer(story, statement)
    return named or ((subject,) if subject else ())


def _accused(story: Story, statement: Statement, before: str) -> tuple[str, ...]:
    """Who is accused of it: the name behind the word for it; of those who accuse each other, all."""
    one = WHOM.search(before)
    if one is not None:
        return parties(story, statement, one[1])
    mutual = MUTUAL.search(statement.text[:READ])
    return first_parties(story, statement, mutual[1]) if mutual else ()


@cache
def _decided() -> re.Pattern[str]:
    """Whose decision something is: "Norvia's decision to leave"; of "the decision to leave" nobody's."""
    return re.compile(
        rf"(?:\b([A-Z][\w.-]*(?:\s[A-Z][\w.-]*){{0,2}})['’]s\s+)?(?:[a-z]+\s+)?(?:{one_of(_words().intents)})\s+to\s+$"
    )


def _begin(text: str, at: int) -> int:
    """Where the words before a noun for an agreement begin: "landmark nuclear" of "the landmark nuclear deal"."""
    start = at
    for _ in range(7):
        before = re.search(rf"({SMALL}|{SUM})\s+$", text[:start])
        if before is None or before[1].endswith((",", "’s", "'s", "s’", "s'")) or before[1].casefold() in _words().ends:
            break
        if re.search(r"[;:“”\"()—–]\s*$", text[: before.start()]) and start != at:
            start = before.start()
            break
        start = before.start()
    return start


def _told(text: str, start: int, end: int) -> str:
    """The agreement as written, with what it is on."""
    behind = ON_WHAT.match(text, end)
    words = text[start:end]
    if behind is not None:
        kept: list[str] = []
        for word in behind.group().split():
            if kept and word.casefold() in _words().ends - {"the", "a", "an", "its", "of"}:
                break
            kept.append(word)
            if word.endswith((",", ".")):
                break
        if len(kept) > 1:
            words = f"{words} {' '.join(kept)}".rstrip(",.")
    return " ".join(words.split())[:LONGEST]


def _act(statement: Statement, text: str, start: int, end: int) -> Act | None:
    """What is done with the agreement, by the word nearest to it."""
    found: list[tuple[int, str, int]] = []
    first = max(0, start - BEFORE)
    before, after = text[first:start], text[end : end + AFTER]
    for act, left, right in _acts():
        match = left.search(before)
        if match is not None:
            found.append((len(before) - match.start(), act, first + match.start()))
        match = right.match(after)
        if match is not None:
            found.append((match.end(), act, start))
    if not found:
        return None
    _, told, at = min(found)
    ahead = text[max(0, at - NEAR) : at]
    if NOT.search(before[-NEAR:]) or NOT.search(ahead):
        return Act(f"not {told}", at)
    intended = TO_DO.search(ahead) is not None and CARRIED_ON.search(ahead) is None
    if ACCUSED.search(ahead):
        return Act(f"{SAID} {told}", at)
    return Act(f"to be {told}" if intended or (statement.planned and TO_COME.search(text)) else told, at)


def _is_specific(statement: Statement, told: str, named: tuple[str, ...]) -> bool:
    """Whether it can be known which agreement is meant: by two parties, a name, or what it is on."""
    return len(named) > 1 or len(told.split()) > 1 or any(name in told.casefold() for name in statement.names)
