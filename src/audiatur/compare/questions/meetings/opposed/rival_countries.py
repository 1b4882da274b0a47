"""Statements in, those of rival voices out that set one thing in two countries, or in one and not there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audiatur.compare.calendar import Meeting, meet
from audiatur.compare.entities.places import country, country_name
from audiatur.compare.packed import likeness
from audiatur.compare.questions.blocks import candidates
from audiatur.compare.statement import Statement
from audiatur.compare.units import is_measure
from audiatur.compare.verdicts.deeds import head
from audiatur.compare.verdicts.met import Met
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Ruling
from audiatur.compare.words import content_words
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

LIKE = 0.08
"""Likeness of words from which two statements with one subject are of one event."""
EVERY = re.compile(r"(?:every|each|all|no|any|most|many|some)\b", re.IGNORECASE)
NAME = r"(?P<name>[A-Z][\w.]*(?:\s[A-Z][\w.]*)?)(?:['’]s)?"
INSIDE = re.compile(rf"\b(?:in|inside|over|within|violat\w+|enter\w*|breach\w*|cross\w*\s+into)\s+(?:the\s+)?{NAME}")
OUTSIDE = re.compile(
    rf"\b(?:outside|(?:had|have|has|having)\s+(?:already\s+)?left|after\s+leaving)\s+(?:of\s+)?(?:the\s+)?{NAME}"
)
"""What left a country at some hour was in it before."""
GROUND = re.compile(
    rf"(?:the\s+)?{NAME}\s+(?:air\s?space|territory|soil|territorial\s+waters|waters|side\s+of\s+the\s+border)\b"
)
"""The ground of a country, in whatever words stand before it ("a kilometre inside Ardovian territory")."""


@dataclass(frozen=True, eq=False)
class _Placed:
    statement: Statement
    country: str
    inside: bool
    about: frozenset[str]


def rival_countries(statements: Sequence[Statement]) -> Iterator[Met]:
    """Pairs of statements of two documents in which rival voices set one thing in two countries.

    Only what somebody states of the thing is held against another's word, and only where each names one country: an
    article's own account of a journey may set a thing in two.
    """
    placed = [found for one in statements if (found := _placed(one)) is not None]
    for a, b in candidates(placed, lambda one: ((word,) for word in sorted(one.about))):
        left, right = placed[a], placed[b]
        one, other = left.statement, right.statement
        if one.document is other.document or one.speaker == other.speaker or not _rival(left, right):
            continue
        if likeness(one.vector, other.vector) < LIKE or meet(one.period, other.period) is Meeting.APART:
            continue
        told = f"{_told(left)} ({one.voice}) against {_told(right)} ({other.voice})"
        yield Met(
            one, other, Ruling(Verdict.CONFLICT, Rule.DIFFERENT_PLACES, f"One thing is set in two places: {told}.")
        )


def _rival(left: _Placed, right: _Placed) -> bool:
    if left.country == right.country:
        return left.inside != right.inside
    return left.inside and right.inside


def _told(placed: _Placed) -> str:
    return f"{'' if placed.inside else 'not '}{country_name(placed.country)}"


def _placed(statement: Statement) -> _Placed | None:
    """Where a speaker's statement sets its subject; None where it names no country, or several."""
    if statement.speaker is None or statement.office or not statement.factual:
        return None
    text, about = statement.text, head(statement.claim.subject)
    about -= {word for word in about if country(word) is not None}
    every = {code for word in content_words(text) if word.group()[0].isupper() and (code := country(word.group()))}
    if not about or statement.subject_kind not in {None, EntityKind.PRODUCT} or _of_several(statement):
        return None
    found = {
        (code, inside) for pattern, inside in _PATTERNS for match in pattern.finditer(text) if (code := _code(match))
    }
    outside = {code for code, inside in found if not inside}
    codes = {code for code, _ in found}
    if len(codes) != 1:
        return None
    (code,) = codes
    inside = (code not in outside) != statement.negative
    subject_adjectives = {c for word in (statement.claim.subject or "").split() if (c := country(word)) is not None}
    return _Placed(statement, code, inside, about) if every - subject_adjectives <= {code} else None


def _of_several(statement: Statement) -> bool:
    """Whether it counts several ("130 people", "every trial"): others of them are elsewhere."""
    counted = (one for one in statement.claim.amounts if not one.ordinal and not is_measure(one.unit))
    return EVERY.match(statement.text) is not None or any(one.value is None or one.value > 1 for one in counted)


def _code(match: re.Match[str]) -> str | None:
    return country(match["name"]) or country(match["name"].split()[0])


_PATTERNS = ((INSIDE, True), (OUTSIDE, False), (GROUND, True))
