"""Two statements that set an act in two towns in, a conflict where it is one act done once, out."""

from __future__ import annotations

import math
import re
from functools import lru_cache

from audiatur import geonames
from audiatur.compare.calendar import Meeting
from audiatur.compare.entities.places import american_state, country, towns
from audiatur.compare.statement import Statement
from audiatur.compare.verdicts.deeds import deed, done_to, head, suffers
from audiatur.compare.verdicts.repeated import repeated_acts
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.model.finding import Verdict

FAR = 60.0
"""Kilometres between two towns from which neither lies in, or beside, the other."""
EARTH = 6371.0
"""Kilometres from the middle of the Earth to its face."""
SURE = 0.3
"""Likeness of words from which two statements with one object tell of one act."""
PLACED = re.compile(r"\b(?:in|at|near|outside)\s+((?:[A-ZÀ-ÖØ-Þ][\w'’-]+)(?:\s[A-ZÀ-ÖØ-Þ][\w'’-]+){0,2})")
"""Where something is done, and up to three words of its name."""


def different_places(pair: Pair[Statement]) -> Ruling | None:
    """One act, done once to one thing, is set in two towns far from each other."""
    left, right = pair.left, pair.right
    if pair.likeness < SURE or pair.times is Meeting.APART:
        return None
    mine, theirs = deed(left), deed(right)
    if mine is None or mine != theirs or mine in repeated_acts() or not _one_thing(left, right):
        return None
    if left.negative or right.negative or not (left.factual and right.factual) or left.differs_in_subject(right):
        return None
    found = two_towns(left, right)
    if found is None:
        return None
    told = f"{found[0]} ({left.voice}) against {found[1]} ({right.voice})"
    return Ruling(verdict=Verdict.CONFLICT, rule=Rule.DIFFERENT_PLACES, reason=f"One act is set in {told}.")


def _one_thing(left: Statement, right: Statement) -> bool:
    """Whether what it is done to is the same, one of the two told in more words at most."""
    one, other = (head(side.claim.subject) if suffers(side) else done_to(side) for side in (left, right))
    return bool(one and other) and (one <= other or other <= one)


def two_towns(left: Statement, right: Statement) -> tuple[str, str] | None:
    """The one town in which each says it happened, where they lie far apart and neither names the other's."""
    if left.named <= right.named or right.named <= left.named:
        return None  # then one names the other's town, or sets it in none
    mine, theirs = _town(left), _town(right)
    if mine is None or theirs is None or mine in right.around or theirs in left.around:
        return None
    return (mine, theirs) if _kilometres(mine, theirs) > FAR else None


def _town(statement: Statement) -> str | None:
    """The only town that a statement sets something in, as written; None where it names none, several, or a state.

    Only what was read as a name counts: a month may be called like a town.
    """
    found = {
        name
        for match in PLACED.finditer(statement.text)
        if (name := _longest(match[1])) is not None and name.casefold() in statement.named
    }
    return found.pop() if len(found) == 1 else None


@lru_cache(maxsize=5_000)
def _longest(words: str) -> str | None:
    """The longest name of a town with which capitalised words begin; None for a country, a state or a known nobody."""
    parts = words.split()
    for last in range(len(parts), 0, -1):
        name = " ".join(parts[:last]).removesuffix("’s").removesuffix("'s")
        if country(name) or american_state(name):
            return None
        if towns(name):
            return name
    return None


@lru_cache(maxsize=5_000)
def _kilometres(left: str, right: str) -> float:
    """The least distance between any two towns of these names: which of several is meant is not guessed (haversine)."""
    every = geonames.towns()
    return min(_apart(every[one], every[other]) for one in towns(left) for other in towns(right))


def _apart(one: geonames.Town, other: geonames.Town) -> float:
    north, south = math.radians(one["latitude"]), math.radians(other["latitude"])
    west = math.radians(other["longitude"] - one["longitude"])
    chord = math.sin((south - north) / 2) ** 2 + math.cos(north) * math.cos(south) * math.sin(west / 2) ** 2
    return 2 * EARTH * math.asin(math.sqrt(chord))
