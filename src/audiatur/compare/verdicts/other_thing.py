"""The same done with two things that bear different names."""

from __future__ import annotations

import re

from audiatur.compare.entities.places import capital_of, country
from audiatur.compare.statement import Statement, act
from audiatur.compare.verdicts.deeds import PHRASE_END, head
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.compare.verdicts.time_names import time_names
from audiatur.compare.words import stem
from audiatur.model.finding import Verdict

NAMED = re.compile(r"\b[A-Z][\w-]*\b(?!['’]s)")


def other_thing(pair: Pair[Statement]) -> Ruling | None:
    """Like words about two things, each with a name that the other statement nowhere has.

    One doer must do one thing to both for them to be told apart for sure; else each only tells something of its own.
    """
    left, right = pair.left, pair.right
    mine, theirs = _thing(left), _thing(right)
    if mine is None or theirs is None or not _alike(mine, theirs) or _one_name(mine, theirs):
        return None
    if not (_foreign(mine, right) and _foreign(theirs, left)):
        return None
    one_deed = act(left) is not None and act(left) == act(right) and not (left.office or right.office)
    if one_deed and head(left.claim.subject) == head(right.claim.subject):
        told = f"Like words, of {mine} in one and of {theirs} in the other."
        return Ruling(verdict=Verdict.DIFFERENT_THINGS, rule=Rule.OTHER_THING, reason=told)
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule=Rule.ONE_MATTER,
        reason=f"{left.voice} tells of {mine}, {right.voice} of {theirs}; each says something of its own.",
    )


def other_objects(left: Statement, right: Statement) -> bool:
    """Whether each names what it is done to, and the two share no word: a price is announced, and a trial."""
    mine, theirs = head(left.claim.object), head(right.claim.object)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _thing(statement: Statement) -> str | None:
    """The phrase of what is acted on; where a claim names only the other side ("supplied by ..."), of its subject."""
    claim = statement.claim
    thing = claim.item or claim.object or (claim.subject if claim.counterparty else None)
    phrase = PHRASE_END.split(thing or "", maxsplit=1)[0].strip()
    return phrase if phrase and not phrase.endswith(".") else None  # cut off behind "Dr."


def _alike(mine: str, theirs: str) -> bool:
    """Whether both are called by a name, or both by a noun with one: "Ada Lund" may be "the Norland leader"."""
    left, right = (thing.split()[-1].islower() for thing in (mine, theirs))
    return left == right


def _one_name(mine: str, theirs: str) -> bool:
    """Whether both are called alike, or one by the country and the other by its capital."""
    if mine.casefold() == theirs.casefold():
        return True
    states = [{country(name) or capital_of(name) for name in NAMED.findall(thing)} - {None} for thing in (mine, theirs)]
    return not states[0].isdisjoint(states[1])


def _foreign(thing: str, other: Statement) -> bool:
    """Whether the thing bears names, and the other statement has none of them, whatever it calls their bearers."""
    names = {stem(name) for name in NAMED.findall(thing) if len(name) > 1} - time_names()  # "I" names nobody
    return bool(names) and names.isdisjoint(other.own)
