"""Two figures for one thing that cannot both hold."""

from __future__ import annotations

import re

from audiatur.compare.calendar import Meeting
from audiatur.compare.figure import A_YEAR, LOOK_BACK, WHOSE, Figure
from audiatur.compare.phrases import participle
from audiatur.compare.scopes import BEFALLEN, befallen, scopes
from audiatur.compare.statement import Statement
from audiatur.compare.two_figures import aboard, more_than_everybody
from audiatur.compare.values import LOOSE, apart
from audiatur.compare.verdicts.changes import other_change, two_acts
from audiatur.compare.verdicts.counted import other_sort
from audiatur.compare.verdicts.deeds import deed
from audiatur.compare.verdicts.known_to_both import known_to_both
from audiatur.compare.verdicts.other_extent import other_extent
from audiatur.compare.verdicts.other_measure import other_measure
from audiatur.compare.verdicts.rival_tolls import rival_tolls
from audiatur.compare.verdicts.rules import Rule
from audiatur.compare.verdicts.ruling import Pair, Ruling, when
from audiatur.compare.verdicts.times import one_looks_back
from audiatur.compare.verdicts.two_events import of_two_events
from audiatur.compare.words import stems
from audiatur.model.amount import Hedge
from audiatur.model.finding import Verdict


def different_values(pair: Pair[Figure]) -> Ruling | None:
    """Two figures for one thing, further apart than rounding, hedges, dates and scope explain."""
    left, right = pair.left, pair.right
    if left.kind != right.kind or left.amount.value is None or right.amount.value is None or not comparable(pair):
        return None
    gap = apart(left.value, right.value)
    open_time = " No time is given for one of them." if pair.times is Meeting.UNKNOWN and _one_dated(pair) else ""
    return Ruling(
        verdict=Verdict.CONFLICT,
        rule=Rule.DIFFERENT_VALUES,
        said=(left.said, right.said),
        reason=(
            f"{left.said} ({left.statement.voice}) against {right.said} ({right.statement.voice}): "
            f"{gap:.1%} apart, more than rounding explains.{open_time}"
        ),
    )


def open_question(pair: Pair[Figure]) -> Ruling | None:
    """Two figures near one matter, with too little said to hold them against each other."""
    return Ruling(
        verdict=Verdict.COMPATIBLE,
        rule=Rule.NOT_COMPARABLE,
        reason=f"{pair.left.said} and {pair.right.said}: too little is said to hold one against the other.",
    )


def comparable(pair: Pair[Figure]) -> bool:
    """Whether enough is shared that the two can only be one thing."""
    if pair.times not in _times_of(pair.left.kind) or _one_breath(pair) or pair.together or known_to_both(pair):
        return False
    if not _one_measured(pair.left, pair.right) or other_sort(pair.left, pair.right) or other_measure(pair):
        return False
    if of_two_events(pair):
        return False
    if pair.left.kind == "age":
        return True  # of one person, told of one time: the words besides say nothing of it
    if other_change(pair.left, pair.right) or _to_the_last_digit(pair) or _near_enough(pair):
        return False
    return _like_enough(pair) and not other_extent(pair)


def _times_of(kind: str) -> frozenset[Meeting]:
    """How the times of two rival figures may meet: an age at a day is one of the month that holds it."""
    meeting = {Meeting.SAME, Meeting.UNKNOWN}
    return frozenset(meeting | {Meeting.WITHIN, Meeting.HOLDS} if kind == "age" else meeting)


def _like_enough(pair: Pair[Figure]) -> bool:
    """Whether their words are alike enough for the gap between them."""
    if rival_tolls(pair):
        return True
    least, gap = min(pair.left.value, pair.right.value), apart(pair.left.value, pair.right.value)
    counted = pair.left.head is not None and (
        pair.left.head == pair.right.head or more_than_everybody(pair.left, pair.right)
    )
    one_load = aboard(pair.left) and aboard(pair.right)
    few = counted and least < MANY and not one_load
    if gap > TOO_FAR or (few and _other_doing(pair.left.statement, pair.right.statement, sure=least >= A_FEW)):
        return False  # "nine states held votes", "twelve states called up guards"
    if gap > FAR:
        one_sign = pair.left.statement.negative == pair.right.statement.negative
        return (
            one_sign and not one_looks_back(pair.left.statement, pair.right.statement) and pair.likeness >= SURE_OF_FAR
        )
    counted = counted and (
        least >= MANY or one_load or (least >= A_FEW and _one_doing(pair.left.statement, pair.right.statement))
    )
    of_one_time = pair.left.kind == "money" and pair.times is Meeting.SAME and least >= MUCH
    if (
        counted
        and not one_load
        and two_acts(pair.left, pair.right)
        and _other_doing(pair.left.statement, pair.right.statement, sure=True)
    ):
        return pair.likeness >= SURE_OF_FAR  # a programme covers 690,000, and a million come in
    rivals = (counted or of_one_time or _in_one_frame(pair.left, pair.right)) and gap <= NEAR
    return pair.likeness >= (SURE_OF_RIVALS if rivals else SURE)


def _in_one_frame(left: Figure, right: Figure) -> bool:
    """Whether two exact figures of one unit follow one word: to "live on" so much a week, to be out "after" 25 days."""
    if left.kind not in {"money", "duration"} or left.amount.unit != right.amount.unit:
        return False
    if left.amount.hedge is not None or right.amount.hedge is not None:
        return False
    mine, theirs = _word_before(left), _word_before(right)
    return mine is not None and mine == theirs


def _word_before(figure: Figure) -> str | None:
    """The stem of the last word before a figure, within a few, that says something of the matter; none of a bound."""
    start = figure.amount.span.start
    before = figure.statement.document.text[max(0, start - FRAME) : start]
    if BOUNDED.search(before):
        return None
    return next(iter(stems(" ".join(before.split()[-WORDS:]))[-1:]), None)


def _one_doing(left: Statement, right: Statement) -> bool:
    """Whether both tell one act of one named subject: "he applied to 21 countries", "he has applied to 30"."""
    named = left.subject_kind is not None and left.subject == right.subject
    return named and deed(left) is not None and deed(left) == deed(right)


def _other_doing(left: Statement, right: Statement, *, sure: bool) -> bool:
    """Whether two acts are told; if not sure, also whether one tells none ("7 were treated", "there is room for 2").

    Where both tell what befell those whom they count, it is one thing: who died was killed.
    """
    mine, theirs = deed(left), deed(right)
    if mine == theirs or (_befell(left) and _befell(left) == _befell(right)):
        return False
    return not sure or None not in {mine, theirs}


def _befell(statement: Statement) -> frozenset[str]:
    """What its own act tells to have befallen somebody."""
    verb = statement.claim.predicate or ""
    return befallen(f"{verb} {participle(verb) if verb else ''} {statement.claim.object or ''}")


def _one_round(left: float, right: float) -> bool:
    """Whether two percentages are near and only one is in tens: that may be the other one loosely, or a mark of it."""
    return apart(left, right) <= LOOSE and (left % TENS == 0) != (right % TENS == 0)


def _to_the_last_digit(pair: Pair[Figure]) -> bool:
    """Whether two figures with decimals differ by no more than a thousandth: they were read off twice."""
    values = pair.left.value, pair.right.value
    return apart(*values) <= READ_OFF and not all(value == int(value) for value in values)


def _near_enough(pair: Pair[Figure]) -> bool:
    """Whether one of two counts is said to be rough, and they come near each other: nearly two dozen may be 23."""
    rough = any(side.amount.hedge is Hedge.ABOUT for side in (pair.left, pair.right))
    return rough and pair.left.kind == "count" and apart(pair.left.value, pair.right.value) <= ROUGHLY


def _one_birthday(left: Figure, right: Figure) -> bool:
    """Whether both ages were told within a year: somebody who is 27 is 29 later."""
    first, second = left.statement.said, right.statement.said
    if first is None or second is None or first.last is None or second.last is None:
        return False
    return abs(left.value - right.value) <= LATER and abs((first.last - second.last).days) < A_YEAR


def _one_measured(left: Figure, right: Figure) -> bool:
    """Whether both name one thing that is measured: numbers of unnamed things, parts and scores never conflict."""
    if left.partial != right.partial or "score" in {left.kind, right.kind}:
        return False
    if any(left.scope.get(dimension) != right.scope.get(dimension) for dimension in TOLD_OF_BOTH):
        return False
    match left.kind:
        case "age":
            named = WHOSE in left.scope and left.scope.get(WHOSE) == right.scope.get(WHOSE)
            one = named and _one_birthday(left, right)
        case "count":
            one = (
                (left.head == right.head or more_than_everybody(left, right))
                and left.amount.unit not in scopes().unfinished
                and left.scope.get(BEFALLEN) == right.scope.get(BEFALLEN)
            )
        case "percent":
            one = (
                (not (left.base and right.base) or bool(left.base & right.base))
                and (left.whole is None or right.whole is None or left.whole == right.whole)
                and (apart(left.value, right.value) <= NEAR or _one_named_share(left, right))
                and not _one_round(left.value, right.value)
            )
        case "duration":
            one = not (_running(left) or _running(right)) or left.statement.said == right.statement.said is not None
        case "bare":
            one = any(right.scope.get(dimension) == value for dimension, value in left.scope.items())
        case _:
            one = True
    return one


def _one_named_share(left: Figure, right: Figure) -> bool:
    """Whether two shares are of one measure, narrowed alike: rivals put a turnout at 62% and at less than 20%."""
    one, other = left.statement.measure, right.statement.measure
    return one is not None and one == other and VOTED in left.scope and left.scope == right.scope


def _running(figure: Figure) -> bool:
    """Whether it is a time that goes on ("after four days of rain"): on a later day it is longer."""
    start = figure.amount.span.start
    return RUNNING.search(figure.statement.document.text[max(0, start - LOOK_BACK) : start]) is not None


FRAME, WORDS = 45, 4
"""Characters, and words, before a figure in which the word stands by which it is told."""
BOUNDED = re.compile(
    r"\b(?:over|under|than|least|most|to|about|around|nearly|almost|roughly|some|up|approximately|only|another)\s+$",
    re.IGNORECASE,
)
"""Words right before a figure that is not told as it is."""
ROUGHLY = 0.05
"""A gap, as a share of the larger figure, that such a word leaves open."""
TENS = 10
READ_OFF = 0.001
"""A gap, as a share of the larger figure, within which a measured figure is the same one read off again."""
RUNNING = re.compile(r"\b(?:after|since|into|lasted|raged)\s+(?:[\w-]+\s+){0,2}$", re.IGNORECASE)
"""Words before a time that goes on."""
VOTED = "right to vote or vote"
TOLD_OF_BOTH = ("kind of figure", "right to vote or vote", "sector")
"""Dimensions that both must tell alike: an average is not held against what is not said to be one."""
LATER = 10
"""Years of age from which two figures are rather the ages of two people."""
SURE = 0.35
"""Likeness of words from which two unlike figures are for one thing."""
FAR, TOO_FAR = 0.35, 0.9
"""Gaps, as a share of the larger figure, from which two figures are rather two things, and surely are."""
SURE_OF_FAR = 0.5
"""Likeness of words from which even these are for one thing."""
SURE_OF_RIVALS = 0.15
"""The same where both count the same noun and come near each other."""
NEAR = 0.35
"""A gap, as a share of the larger figure, that two counts of one thing may well have."""
MUCH = 1e6
"""From here two sums of one time do not come near each other by chance."""
A_FEW = 10
"""Below so many, what an article counts of its own is rather a part of what its source counts."""
MANY = 100
"""From here two counts do not come near each other by chance."""


def _one_breath(pair: Pair[Figure]) -> bool:
    """Whether one voice gives both in one document: then they are two things, or the arithmetic's concern.

    Of a few that a source counts, the article itself tells of one or two more: "two patients came; one has left".
    """
    left, right = pair.left.statement, pair.right.statement
    if left.document is not right.document:
        return False
    of_few = None in {left.speaker, right.speaker} and min(pair.left.value, pair.right.value) < A_FEW
    return of_few or (left.speaker == right.speaker and left.claim.zone == right.claim.zone)


def _one_dated(pair: Pair[Figure]) -> bool:
    return when(pair.left.statement) != when(pair.right.statement)
