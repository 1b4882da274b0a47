"""Statements that cannot both hold: one denies what the other says, or says the opposite."""

from __future__ import annotations

import re
from functools import cache

from audiatur.compare.calendar import Meeting
from audiatur.compare.statement import Statement, act
from audiatur.compare.verdicts.other_thing import other_objects
from audiatur.compare.verdicts.repeated import empty_acts
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.compare.verdicts.same_statement import unlike_figures
from audiatur.compare.words import stem, stems
from audiatur.model.finding import Verdict
from audiatur.model.record import Record
from audiatur.resources import load

SURE = 0.4
"""Likeness of words from which a negation surely concerns the other's statement."""


SURE_OF_STATE = 0.6
"""The same where the verb names no act ("is", "has")."""
SURE_OF_OPPOSED = 0.25
"""The same for opposite verbs, which are themselves not shared."""
SHARED = 2
"""Words, names apart, that both must share."""


NO_DENIAL = re.compile(
    r"\b(?:not|n[’']t) (?:[a-z]+ )?(?:only|just|merely|until|till|yet|known|clear|immediately)\b"
    r"|(?:\b(?:not|no|never)|n[’']t)\b[^.]{0,60} before(?=$|[.,;]| and\b)"
    r"|\b(?:may|might) not\b|\bnot\b[^.]{0,80} (?:until|till)\b",
    re.IGNORECASE,
)
"""A negation after which what is said holds all the same, or is merely open."""


STATE = re.compile(
    r"\b(?:is|are|was|were|been|be|being|remain(?:s|ed)?|stay(?:s|ed)?|became|ruled|found|kept)"
    r"(?: (?:now|still|again|fully|not|already|found|declared|ruled|kept|reported|being|been))* ([a-z]+)",
    re.IGNORECASE,
)
"""What somebody or something is said to be."""
SOME_OF = re.compile(
    r"\b(?:none|some|most|many|few|neither|either|any|one) of (?:the|those|these|them|its|their)\b", re.IGNORECASE
)
"""Words that speak of some or none of several."""


class Opposites(Record):
    """Pairs of word families that exclude each other when said of one thing, and words for some of several.

    Attributes:
        pairs: Families or stems of words.
        states: Verbs after which a word tells what somebody or something is.
        indefinite: Subjects that are some of several.
    """

    pairs: tuple[tuple[str, str], ...]
    states: tuple[str, ...]
    indefinite: tuple[str, ...]


def _lists() -> Opposites:
    lists: Opposites = load(Opposites, "words/en/compare/opposites")
    return lists


@cache
def _opposites() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(map(stem, pair)) for pair in _lists().pairs)


@cache
def _states() -> frozenset[str]:
    """Stems of verbs that leave it to another word what somebody or something is."""
    return empty_acts() | {stem(verb) for verb in _lists().states}


def denied(pair: Pair[Statement]) -> Ruling | None:
    """One says what the other denies."""
    left, right = pair.left, pair.right
    if left.negative == right.negative or not _one_act(pair) or other_objects(left, right):
        return None
    if left.claim.amounts and right.claim.amounts:
        return None  # a denied figure is the figures' concern
    if NO_DENIAL.search(left.text) or NO_DENIAL.search(right.text) or _in_part(left, right):
        return None
    if not _one_subject(left, right) and pair.likeness < SURE_OF_STATE:
        return None
    if left.document is right.document and left.speaker == right.speaker:
        return None  # one voice qualifies itself
    says, denies = (right, left) if left.negative else (left, right)
    return Ruling(
        verdict=Verdict.CONFLICT,
        rule=Rule.DENIED,
        reason=f"{says.voice} states it, {denies.voice} denies it.",
    )


def _in_part(left: Statement, right: Statement) -> bool:
    """Whether one is of some of them only, or acts on what the other is about ("no shots were", "he fired a shot")."""
    if SOME_OF.search(left.text) or SOME_OF.search(right.text):
        return True
    if any(_words(side.claim.subject) & frozenset(_lists().indefinite) for side in (left, right)):
        return True
    return not _one_subject(left, right) and any(
        bool(set(stems(one.claim.subject or "")) & (other.own - other.names)) and one.subject_kind is None
        for one, other in ((left, right), (right, left))
    )


def _words(text: str | None) -> frozenset[str]:
    return frozenset((text or "").casefold().split())


def opposed_acts(pair: Pair[Statement]) -> Ruling | None:
    """The two say opposite things of one subject and one time."""
    left, right = pair.left, pair.right
    mine, theirs = _state(left), _state(right)
    if mine is None or theirs is None or left.negative != right.negative:
        return None  # "not open" is "closed"
    if frozenset({stem(mine), stem(theirs)}) not in _opposites() or _tells(left, theirs) or _tells(right, mine):
        return None  # "fell while climbing" and "was climbing" tell of one thing
    if not _one_matter(pair) or not (left.factual and right.factual) or _in_part(left, right):
        return None
    return Ruling(
        verdict=Verdict.CONFLICT,
        rule=Rule.OPPOSED_VALUES,
        reason=f"{left.voice}: {mine}; {right.voice}: {theirs}.",
    )


def _state(statement: Statement) -> str | None:
    """The verb of an act, or what somebody or something is said to be ("is open", "was found guilty")."""
    if act(statement) not in _states():
        return statement.claim.predicate
    told = STATE.search(statement.text)
    return told.group(1).casefold() if told else None


def _one_matter(pair: Pair[Statement]) -> bool:
    """Whether two opposite statements are of one subject, one object and one time."""
    left, right = pair.left, pair.right
    states = {act(left), act(right)} & _states()
    if pair.likeness < (SURE if states else SURE_OF_OPPOSED) or left.differs_in_subject(right):
        return False
    if not _same_thing(left.claim.subject, right.claim.subject):
        return False
    if states:
        return bool(left.own & right.own) and (pair.times is Meeting.SAME or _told_on_one_day(left, right, pair.times))
    objects = left.claim.object, right.claim.object
    return (
        len(left.content & right.content) >= SHARED
        and pair.times is not Meeting.APART
        and (_same_thing(*objects) if any(objects) else True)
    )


def _same_thing(one: str | None, other: str | None) -> bool:
    """Whether all words of the shorter name of a thing are words of the longer one."""
    mine, theirs = set(stems(one or "")), set(stems(other or ""))
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def _told_on_one_day(left: Statement, right: Statement, times: Meeting) -> bool:
    """Whether two states without a time are told on one day, or on days that nobody gives: states change."""
    return times is Meeting.UNKNOWN and (left.said is None or right.said is None or left.said == right.said)


def _tells(one: Statement, word: str) -> bool:
    """Whether a sentence holds the other's word too."""
    return word.casefold() in one.around.casefold()


def _one_subject(left: Statement, right: Statement) -> bool:
    """Whether neither names a subject of which the other's shares no word."""
    mine, theirs = (set(stems(side.subject or "")) for side in (left, right))
    return not (mine and theirs) or bool(mine & theirs)


def _one_act(pair: Pair[Statement]) -> bool:
    """Whether both speak of one act of one subject, not merely in the same words."""
    left, right = pair.left, pair.right
    return (
        pair.likeness >= (SURE_OF_STATE if act(left) in empty_acts() else SURE)
        and act(left) is not None
        and act(left) == act(right)
        and len(left.content & right.content) >= SHARED
        and left.factual
        and right.factual
        and not left.differs_in_subject(right)
        and not unlike_figures(left, right)
        and pair.times is not Meeting.APART
    )
