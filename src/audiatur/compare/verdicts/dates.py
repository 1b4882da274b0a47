"""One act dated by two statements: narrower, later, or on two days."""

from __future__ import annotations

import re

from audiatur.compare.calendar import Meeting
from audiatur.compare.statement import Statement, act
from audiatur.compare.story import DATED
from audiatur.compare.verdicts.deeds import suffers
from audiatur.compare.verdicts.elsewhere import elsewhere_or_opposed
from audiatur.compare.verdicts.other_thing import NAMED, other_objects
from audiatur.compare.verdicts.repeated import done_once, repeated_acts
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling, when
from audiatur.compare.verdicts.time_names import month, named_days, time_names, weekday_after
from audiatur.compare.verdicts.weekdays import are_news_of_two_weeks, may_be_one_day
from audiatur.compare.words import stem, stems
from audiatur.model.finding import Verdict
from audiatur.model.mention import EntityKind

SURE = 0.4
"""Likeness of words from which two statements surely tell of one act."""
SURE_WITHOUT_NAMES = 0.6
"""The same where they name nobody and nothing in common."""
SURE_OF_ONCE = 0.25
"""The same of what befalls one thing once."""
LIKE_OF_SAME_DATE = 0.33
"""Likeness from which two statements that give one date speak of one thing."""
DIGIT = re.compile(r"\d(?![\d:.]*\s*(?:o['’]?clock\b|[ap]\.?m\b))")
YEAR_OF_NOUN = re.compile(
    r"\b(?:the|an?|his|her|its|their|this|that)\s+(?:[\w-]+\s+)?(\d{4})\s+(?!(?:and|or|to|for|in|on|at|as|by|with|when|after|before|was|were|is|that|which)\b)[a-z]+"
)
"""A year that tells a thing from its like: "the 2016 election", whatever is done about it, and when."""
NTH = "(?:first|second|third|fourth|last)"
"""What stands before a day of a month that is reckoned from a calendar: "the first Monday in October"."""
OF_A_MONTH = re.compile(r"\s+(?:in|of)\b", re.IGNORECASE)
SHARED = 2
"""Words, names apart, that both must share."""
A_WEEK = 7


def narrower_date(pair: Pair[Statement]) -> Ruling | None:
    """One date is more precise than the other and fits it."""
    if pair.times not in {Meeting.WITHIN, Meeting.HOLDS, Meeting.OVERLAP}:
        return None
    left, right = when(pair.left), when(pair.right)
    return Ruling(
        verdict=Verdict.COMPATIBLE, rule=Rule.NARROWER_DATE, reason=f"{left} and {right} fit: one is more precise."
    )


def same_date(pair: Pair[Statement]) -> Ruling | None:
    """Both date one thing alike, in their own words."""
    left, right = pair.left, pair.right
    years = left.years & right.years
    if not years or pair.likeness < LIKE_OF_SAME_DATE or pair.times is Meeting.APART:
        return None
    if pair.times in {Meeting.WITHIN, Meeting.HOLDS, Meeting.OVERLAP} and all(
        _year(side) in years for side in (left, right)
    ):
        return None
    if left.differs_in_subject(right) or left.negative != right.negative or not left.content & right.content:
        return None
    if elsewhere_or_opposed(left, right):
        return None
    alike = f"date it {min(years)[-4:]}"
    return Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_DATE, reason=f"Both {alike}.", alike=alike)


def one_term(pair: Pair[Statement]) -> Ruling | None:
    """Both set one thing the same term ("by 2029"), in whatever words."""
    left, right = pair.left, pair.right
    term = left.claim.period or ""
    if not term.startswith("../") or term != right.claim.period or left.measure is None:
        return None
    if left.measure != right.measure or left.negative or right.negative or left.differs_in_subject(right):
        return None
    alike = f"set the same term, {term.removeprefix('../')}"
    return Ruling(verdict=Verdict.CORROBORATED, rule=Rule.SAME_DATE, reason=f"Both {alike}.", alike=alike)


def different_dates(pair: Pair[Statement]) -> Ruling | None:
    """One act, done once, is dated to times that do not meet."""
    if pair.times is not Meeting.APART:
        return None
    left, right = pair.left, pair.right
    once = _befell_once(left, right)
    one_act = (once or _one_act(left, right)) and not (
        _weekday_before_last(left, right)
        or may_be_one_day(left, right)
        or are_news_of_two_weeks(left, right)
        or _year_was_inferred(left, right)
        or named_days(left.text) & named_days(right.text)  # who tells of a second day too dates what came of it
    )
    likeness = SURE if left.names & right.names else SURE_WITHOUT_NAMES
    enough = pair.likeness >= likeness and len(left.content & right.content) >= SHARED
    enough = enough or (once and pair.likeness >= SURE_OF_ONCE)
    if (
        one_act
        and enough
        and not left.negative
        and left.factual
        and right.factual
        and not left.differs_in_subject(right)
        and all(_names_time(side) and not _guessed(side) for side in (left, right))
    ):
        return Ruling(
            verdict=Verdict.CONFLICT, rule=Rule.DIFFERENT_DATES, reason=f"One act is dated {_times(left, right)}."
        )
    return OF_DIFFERENT_TIMES


def _times(left: Statement, right: Statement) -> str:
    return f"{when(left)} ({left.voice}) against {when(right)} ({right.voice})"


def _of_different_times(left: Statement, right: Statement) -> str:
    return f"Like words of different times: {_times(left, right)}."


OF_DIFFERENT_TIMES = Ruling(verdict=Verdict.COMPATIBLE, rule=Rule.DIFFERENT_TIME, reason=_of_different_times)


def _one_act(left: Statement, right: Statement) -> bool:
    """Whether one does what the other does, and it is not done again and again.

    What two articles quote of one person is dated by each: that is when it was said.
    """
    if left.said_by_one(right):
        return False
    mine, theirs = act(left), act(right)
    if mine is None or theirs is None or mine in repeated_acts() or theirs in repeated_acts():
        return False
    if other_objects(left, right) or (left.subject == right.subject and suffers(left) != suffers(right)):
        return False  # on one day he killed, on another he was killed
    one_measure = left.measure is not None and left.measure == right.measure
    return mine == theirs or (one_measure and (mine in right.own or theirs in left.own))


def _befell_once(left: Statement, right: Statement) -> bool:
    """Whether both tell of one thing in one word, and of what befalls a thing once: it was built."""
    mine, theirs = (frozenset(stems(side.claim.subject or "")) for side in (left, right))
    return bool(mine) and mine == theirs and act(left) == act(right) and act(left) in done_once()


def _weekday_before_last(left: Statement, right: Statement) -> bool:
    """Whether the two are a week apart and one says "last Monday", which may be either."""
    days = [side.period.first for side in (left, right) if side.period and side.period.first]
    last = any(weekday_after("last").search(side.text) for side in (left, right))
    return last and len(days) > 1 and abs((days[0] - days[1]).days) == A_WEEK


def _year_was_inferred(left: Statement, right: Statement) -> bool:
    """Whether the two differ in the year alone, and one of them names a month without one."""
    days = [side.period.first for side in (left, right) if side.period and side.period.first]
    if len(days) < len((left, right)) or days[0].year == days[1].year or days[0].month != days[1].month:
        return False
    return any(month().search(side.text) and not side.years for side in (left, right))


def _names_time(statement: Statement) -> bool:
    """Whether the words themselves hold a date or the name of a time: "later in the day" is some day's.

    The year of a thing that is spoken of dates no act.
    """
    year = YEAR_OF_NOUN.search(statement.text)
    nth = any(OF_A_MONTH.match(statement.text, day.end()) for day in weekday_after(NTH).finditer(statement.text))
    if nth or (year is not None and statement.claim.period == year[1]):
        return False
    return DIGIT.search(statement.text) is not None or any(
        stem(word.group().rstrip(".")) in time_names() for word in NAMED.finditer(statement.text)
    )


def _guessed(statement: Statement) -> bool:
    """Whether its sentence names its subject by no word: who "he" is was read from what stands before."""
    if statement.subject is None or statement.subject_kind is not EntityKind.PERSON:
        return False
    around = statement.around.casefold()
    return not any(word in around for word in statement.subject.split())


def _year(statement: Statement) -> str:
    """The year that a claim's time ends in, as it stands among the years of its words."""
    days = statement.period
    last = (days.last or days.first) if days else None
    return f"{DATED}{last.year}" if last else ""
