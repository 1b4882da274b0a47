"""Statements that cannot both hold: one says the opposite of the other."""

from __future__ import annotations

import re
from functools import cache

from audiatur.compare.calendar import Meeting
from audiatur.compare.statement import Statement, act
from audiatur.compare.verdicts.deeds import suffers
from audiatur.compare.verdicts.denied_act import in_part
from audiatur.compare.verdicts.denying import as_firmly, negations
from audiatur.compare.verdicts.repeated import empty_acts
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling
from audiatur.compare.words import simple_words, stem, stems
from audiatur.model.claim import Commitment
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind
from audiatur.model.record import Record
from audiatur.resources import load

SURE_OF_STATE = 0.4
"""Likeness of words from which two states surely are of one thing."""
SURE_OF_OPPOSED = 0.25
"""The same for opposite verbs, which are themselves not shared."""
LIKE_OF_LASTING = 0.1
"""The same for what is said of one person and can never follow one another."""
SHARED = 2
"""Words, names apart, that both must share."""


STATE = re.compile(
    r"\b(?:is|are|was|were|been|be|being|remain(?:s|ed)?|stay(?:s|ed)?|became|ruled|found|kept)"
    r"(?: (?:now|still|again|fully|not|already|found|declared|ruled|kept|reported|being|been))* ([a-z]+)",
    re.IGNORECASE,
)
"""What somebody or something is said to be."""


class Opposites(Record):
    """Pairs of word families that exclude each other when said of one thing, and verbs of states.

    Attributes:
        pairs: Families or stems of words.
        lasting: Those of the pairs of which neither follows the other: who survived a thing did not die in it.
        states: Verbs after which a word tells what somebody or something is.
        won_by: Verbs of the family of those who lose whose subject is the victor.
    """

    pairs: tuple[tuple[str, str], ...]
    lasting: tuple[tuple[str, str], ...]
    states: tuple[str, ...]
    won_by: frozenset[str]


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


def opposed_acts(pair: Pair[Statement]) -> Ruling | None:
    """The two say opposite things of one subject and one time."""
    left, right = pair.left, pair.right
    mine, theirs = _state(left), _state(right)
    if mine is None or theirs is None or not opposite(left, right):
        return None
    if _tells(left, theirs) or _tells(right, mine):
        return None  # "fell while climbing" and "was climbing" tell of one thing
    if not _one_matter(pair) or not (left.factual and right.factual) or in_part(left, right):
        return None
    if not as_firmly(left, right):
        return None  # who would have won may well have lost
    return Ruling(
        verdict=Verdict.CONFLICT,
        rule=Rule.OPPOSED_VALUES,
        reason=f"{left.voice}: {mine}; {right.voice}: {theirs}.",
    )


def opposite(left: Statement, right: Statement) -> bool:
    """Whether the deeds or states of two statements exclude each other; "not open" is "closed"."""
    mine, theirs = _state(left), _state(right)
    if mine is None or theirs is None or _turned(left) != _turned(right):
        return False
    return frozenset({stem(mine), stem(theirs)}) in _opposites()


def _turned(statement: Statement) -> bool:
    """Whether it is negated by more than its verb: who failed a test did not pass it, and that is told plainly."""
    denied = statement.claim.commitment is Commitment.DENIED
    return statement.negative and (denied or bool(negations(statement.text)))


def _state(statement: Statement) -> str | None:
    """The verb of an act, or what somebody or something is said to be ("is open", "was found guilty")."""
    if act(statement) not in _states():
        won = statement.claim.predicate in _lists().won_by and not suffers(statement)
        return "win" if won else statement.claim.predicate
    told = STATE.search(statement.text)
    return told.group(1).casefold() if told else None


def _one_matter(pair: Pair[Statement]) -> bool:
    """Whether two opposite statements are of one subject, one object and one time."""
    left, right = pair.left, pair.right
    states = {act(left), act(right)} & _states()
    if _of_one_person(left, right) and _lasting(left, right):
        return pair.likeness >= LIKE_OF_LASTING and pair.times is not Meeting.APART
    if pair.likeness < (SURE_OF_STATE if states else SURE_OF_OPPOSED) or left.differs_in_subject(right):
        return False
    if not _same_thing(left.claim.subject, right.claim.subject):
        return False
    if states:
        return bool(left.own & right.own) and (pair.times is Meeting.SAME or _told_on_one_day(left, right, pair.times))
    objects = left.claim.object, right.claim.object
    subjects = {part for side in (left, right) for part in stems(side.claim.subject or "")}
    dated = pair.times is Meeting.SAME and all(objects)
    return (
        len(left.content & right.content) >= SHARED
        and len((left.own & right.own) - subjects) >= SHARED - dated  # of two bills, one may pass and one fail
        and pair.times is not Meeting.APART
        and (_same_thing(*objects) if any(objects) else True)
    )


def _of_one_person(left: Statement, right: Statement) -> bool:
    """Whether both are of one person by name."""
    return left.subject is not None and left.subject == right.subject and left.subject_kind is EntityKind.PERSON


def _lasting(left: Statement, right: Statement) -> bool:
    """Whether neither can follow the other; of two deeds, what happened must be told in a word of both besides."""
    told = {stem(word) for word in (_state(left), _state(right)) if word}
    name = set(stems(left.subject or ""))
    besides = bool((left.own & right.own) - name) or bool({act(left), act(right)} <= _states())
    return told in [set(map(stem, pair)) for pair in _lists().lasting] and besides


def _same_thing(one: str | None, other: str | None) -> bool:
    """Whether all words of the shorter name of a thing are words of the longer one."""
    mine, theirs = set(stems(one or "")), set(stems(other or ""))
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def _told_on_one_day(left: Statement, right: Statement, times: Meeting) -> bool:
    """Whether two states without a time are told on one day, or on days that nobody gives: states change."""
    return times is Meeting.UNKNOWN and (left.said is None or right.said is None or left.said == right.said)


def _tells(one: Statement, word: str) -> bool:
    """Whether a sentence holds the other's word too."""
    return word.casefold() in simple_words(one.around)
