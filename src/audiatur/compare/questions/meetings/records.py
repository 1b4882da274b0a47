"""Statements in, those out that call one thing the first, the largest or the worst since some time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from audiatur.compare.packed import likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.words import stem, stems
from audiatur.model.finding import Verdict
from audiatur.model.record import Record
from audiatur.resources import load

REACH = 120
"""Characters after the superlative in which the time stands."""
LIKE = 0.08
"""Likeness of words from which two of unlike times are of one thing; of one time, a shared word tells it."""
ROUNDED = 1
"""Years by which a stretch in round years may miss the year it began."""
KEYS = 8
JUST_BEFORE = 40
"""Characters."""
DENIED = re.compile(r"\b(?:not|never|no longer)\b|n[’']t\b", re.IGNORECASE)
"""Right before a superlative: it is none."""
HISTORY = re.compile(r"[^.,;]{0,80}?\bin (?:the )?(?P<whose>(?:[\w.]+(?:['’]s?)? ){0,3})history\b")
"""What makes it a record of all times: "in the town's history"."""
NOUN = re.compile(r"\s+(?!time\b|such\b|ever\b)([a-z]+)\b")
YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)\b")


class Records(Record):
    """Superlatives, units of a stretch in years, and numbers in words."""

    superlatives: tuple[str, ...]
    years: dict[str, int]
    numbers: dict[str, int]


@dataclass(frozen=True, eq=False)
class _Held:
    statement: Statement
    superlative: str
    about: frozenset[str]
    since: int | None
    vague: str | None
    ever: frozenset[str] | None
    said: str


def records(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents that set one thing above all others of a time."""
    held = [found for statement in statements if (found := _held(statement)) is not None]
    for a, b in candidates(held, lambda each: ((each.superlative, word) for word in sorted(each.about)[:KEYS])):
        left, right = held[a], held[b]
        one, other = left.statement, right.statement
        if one.document is other.document or one.differs_in_subject(other):
            continue
        both = left.since is not None and right.since is not None
        near = both and abs((left.since or 0) - (right.since or 0)) <= ROUNDED
        shown = f"{left.said} ({one.voice}) and {right.said} ({other.voice})"
        if left.ever is not None and left.ever == right.ever:
            ruling = Ruling(Verdict.CORROBORATED, Rule.SAME_STATEMENT, f"{shown} are one record.")
        elif left.ever is not None or right.ever is not None:
            continue
        elif left.vague is not None and left.vague == right.vague:
            ruling = Ruling(Verdict.CORROBORATED, Rule.SAME_STATEMENT, f"{shown} are one record.")
        elif near:
            ruling = Ruling(Verdict.CORROBORATED, Rule.SAME_DATE, f"{shown} reach back to one year, {left.since}.")
        elif likeness(one.vector, other.vector) < LIKE:
            continue
        else:
            ruling = Ruling(Verdict.COMPATIBLE, Rule.NARROWER_DATE, f"{shown} can both be true.")
        yield Met(one, other, ruling)


def _held(statement: Statement) -> _Held | None:
    text = statement.text
    for match in _pattern().finditer(text):
        rest = text[match.end() : match.end() + REACH]
        ever = _ever(rest)
        vague = _vague_stretch().match(rest) if not ever else None
        found = (ever[0], None) if ever else (vague.end(), None) if vague else _since(statement, rest)
        if found is None:
            continue
        end, year = found
        about = (frozenset(stems(text)) & statement.content) - {stem(match.group())} - _silent()
        about |= _of_what(text, match.end())
        if DENIED.search(text, max(0, match.start() - JUST_BEFORE), match.start()):
            continue
        said = " ".join(text[match.start() : match.end() + end].split())
        unit = vague["unit"].casefold() if vague else None
        whose = ever[1] if ever else None
        return _Held(statement, match.group().casefold(), about, year, unit, whose, said) if about else None
    return None


def _of_what(text: str, end: int) -> frozenset[str]:
    """The noun right behind the superlative, be it one of time ("the deadliest day")."""
    noun = NOUN.match(text, end)
    return frozenset({stem(noun[1])} if noun else ())


def _ever(rest: str) -> tuple[int, frozenset[str]] | None:
    """Where the words of a record of all times end, and of whose history it is; None where no such words stand."""
    told = HISTORY.match(rest)
    if told is None:
        return None
    return told.end(), frozenset(word.casefold() for word in re.findall(r"\w+", told["whose"] or ""))


def _since(statement: Statement, rest: str) -> tuple[int, int | None] | None:
    """Where the words of the time end, and the year it began in where that is told; None where no time stands there."""
    told = _stretch().search(rest)
    if told:
        number, unit = told["number"].casefold(), told["unit"].casefold()
        count = int(number) if number.isdigit() else _lists().numbers.get(number)
        said = statement.said
        if count is None or said is None or said.last is None:
            return told.end(), None
        return told.end(), said.last.year - count * _lists().years[unit]
    since = re.search(r"\bsince\b", rest)
    if since is None:
        return None
    year = YEAR.search(rest, since.end())
    return (year.end(), int(year[1])) if year else (len(rest), None)


@cache
def _lists() -> Records:
    lists: Records = load(Records, "words/en/compare/records")
    return lists


@cache
def _silent() -> frozenset[str]:
    """Stems of the words of time, which say nothing of the thing."""
    return frozenset(stem for word in (*_lists().years, "time", "history") for stem in stems(word))


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(_lists().superlatives)})\b", re.IGNORECASE)


@cache
def _vague_stretch() -> re.Pattern[str]:
    """A stretch of which nobody tells how long it is, right behind what is set above all of it: "in years"."""
    units = "|".join(sorted({unit for unit in _lists().years if unit.endswith("s")}))
    return re.compile(rf"(?:\s+[\w-]+){{1,6}}?\s+(?:in|for)\s+(?:recent\s+|many\s+)?(?P<unit>{units})\b(?!\s+of\b)")


@cache
def _stretch() -> re.Pattern[str]:
    units = "|".join(sorted(map(re.escape, _lists().years), key=len, reverse=True))
    return re.compile(
        rf"\bin (?:(?:more|less) than |nearly |almost |about |over |at least |some )*(?P<number>\d{{1,3}}|[a-z-]+) "
        rf"(?P<unit>{units})\b",
        re.IGNORECASE,
    )
