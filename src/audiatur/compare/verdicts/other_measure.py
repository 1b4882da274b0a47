"""Two figures in, whether their own words tell that they were not measured alike, out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from audiatur.compare.calendar import Meeting
from audiatur.compare.figure import GENERIC, LOOK_BACK, TIME_UNITS, Figure
from audiatur.compare.scopes import BEFALLEN
from audiatur.compare.statement import act
from audiatur.compare.two_figures import other_quality
from audiatur.compare.units import is_measure
from audiatur.compare.values import apart, step
from audiatur.compare.verdicts.ruling import Pair
from audiatur.compare.verdicts.two_events import harming
from audiatur.compare.verdicts.votes import other_vote
from audiatur.compare.words import any_of, stem, stems
from audiatur.model.record import Record
from audiatur.resources import load

BEHIND = 60
"""Characters behind a figure that are looked at."""
CONVERTED = re.compile(r"\d[^()]{0,20}\(\s*$")
"""What stands before a figure that only gives the one before it in another unit: "4,000km (2,500 miles)"."""
LENGTH = r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)"
MORE_OF_IT = re.compile(rf"[\s-]*(?:{LENGTH})?,?\s+(?:and\s+)?(?:\d+|[a-z]+)\s+{LENGTH}\b", re.IGNORECASE)
BEGUN_BEFORE = re.compile(rf"\b(?:\d+|[a-z]+)[\s-]+{LENGTH},?\s+(?:and\s+)?$", re.IGNORECASE)
"""The rest of a length told in two units, behind its first and before its second figure."""
BRACKET = 30
"""Characters of a bracket that gives a length in another unit: "77 km (48 miles) north of ..."."""
ROUGHLY = re.compile(
    r"\b(?:about|around|nearly|almost|roughly|some|approximately|just over|just under)\s+$", re.IGNORECASE
)
HALF = 0.5
NOUN = re.compile(r"\s+([a-z]+)")
"""The word behind a figure."""
AREA = "square metre"
"""The unit in which areas are compared."""
HIGH = 1500.0
"""Metres from which a length told in feet is a height or a depth."""
UNIT = 12
"""Characters behind a figure in which its unit may stand."""
IN_FEET = re.compile(r"\d[\s-]?(?:ft|feet|foot)\b", re.IGNORECASE)
IN_MILES = re.compile(r"\d[\s-]?(?:nautical\s+)?(?:miles?|km|kilomet(?:re|er)s?)\b", re.IGNORECASE)
FAR = 0.35
"""A gap, as a share of the larger figure, from which two lengths are rather of two things."""


class Measuring(Record):
    """Nouns of what passes, is listed and is counted by and by; words of bearings, of a lead, of what spreads."""

    passing: tuple[str, ...]
    listed: tuple[str, ...]
    bearings: tuple[str, ...]
    lead: tuple[str, ...]
    tallied: tuple[str, ...]
    so_far: tuple[str, ...]
    spreading: tuple[str, ...]


@cache
def _words() -> Measuring:
    words: Measuring = load(Measuring, "words/en/compare/measuring")
    return words


@cache
def _passing() -> re.Pattern[str]:
    return any_of(_words().passing)


@cache
def _spreading() -> re.Pattern[str]:
    return any_of(_words().spreading)


@cache
def _lead() -> re.Pattern[str]:
    return any_of(_words().lead)


@cache
def _so_far() -> re.Pattern[str]:
    """What follows a share that tells how far a count has come: "of precincts now reporting"."""
    tallied, told = "|".join(_words().tallied), "|".join(_words().so_far)
    return re.compile(rf"\s+of\s+(?:[a-z]+\s+){{0,2}}?(?:{tallied})\s+(?:[a-z]+\s+){{0,2}}?(?:{told})\b", re.IGNORECASE)


@cache
def _list_noun() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:[\w-]+\s+)?(?:{'|'.join(_words().listed)})s\b")


@cache
def _bearing() -> re.Pattern[str]:
    """A direction, if any, and the name that it is told from."""
    compass = r"(?:(?:north|south|east|west)(?:-?(?:north|south|east|west))*(?:ern)?\s+)?"
    names = r"((?:the\s+)?[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,3})"
    return re.compile(
        rf"[\s-]*(?:(?!north|south|east|west)[a-z]+\s+)?(?:\([^()]{{0,{BRACKET}}}\)\s+)?({compass})(?:{'|'.join(_words().bearings)})\s+{names}"
    )


def other_measure(pair: Pair[Figure]) -> bool:
    """Whether they are measured from two places, at two hours, in two votes, by two hands, or are no whole figure."""
    left, right = pair.left, pair.right
    return (
        left.statement.claim.sentence == right.statement.claim.sentence
        or any(_converted(side) or _in_two_units(side) or _listed(side) for side in (left, right))
        or _passes(pair)
        or _spreads(pair)
        or _height_and_way(left, right)
        or _height_and_way(right, left)
        or _other_records(pair)
        or other_quality(left, right)
        or _other_bearing(left, right)
        or other_vote(left, right)
        or _other_lead(pair)
        or any(_tells_how_far(side) for side in (left, right))
        or _one_rounded(left, right)
        or _other_doer(left, right)
    )


def _converted(figure: Figure) -> bool:
    """Whether it only gives the figure before it in another unit: that one is compared."""
    start = figure.amount.span.start
    return CONVERTED.search(figure.statement.document.text[max(0, start - LOOK_BACK) : start]) is not None


def _in_two_units(figure: Figure) -> bool:
    """Whether it is a part of a length told in two units: "8 minutes, 46 seconds"."""
    if figure.kind != "duration":
        return False
    text, span = figure.statement.document.text, figure.amount.span
    before = BEGUN_BEFORE.search(text[max(0, span.start - LOOK_BACK) : span.start])
    return before is not None or MORE_OF_IT.match(text, span.end, span.end + BEHIND) is not None


def _listed(figure: Figure) -> bool:
    """Whether an article counts up what it tells itself: "five key things to watch"."""
    text, end = figure.statement.document.text, figure.amount.span.end
    return _list_noun().match(text, end, end + BEHIND) is not None


def _passes(pair: Pair[Figure]) -> bool:
    """Whether both measure wind, rain or the like, and it is not told that they do so at one time."""
    left, right = pair.left, pair.right
    measured = left.kind == "rate" or is_measure(left.amount.unit)
    told = all(_passing().search(side.statement.around) for side in (left, right))
    return measured and told and pair.times is not Meeting.SAME


def _spreads(pair: Pair[Figure]) -> bool:
    """Whether both give the area of what one of them tells to be spreading, and not as of one time."""
    if {pair.left.amount.unit, pair.right.amount.unit} != {AREA} or pair.times is Meeting.SAME:
        return False
    return any(_spreading().search(side.statement.around) for side in (pair.left, pair.right))


def _other_records(pair: Pair[Figure]) -> bool:
    """Whether two lengths or the like come with another count each, of one noun and not the same: of two records.

    "29 throws for 201 yards" and "39 throws for 302 yards" are of two seasons. Nor are two held against each other
    that are far apart, where one sentence gives several such lengths: which of them is meant is open.
    """
    left, right = pair.left, pair.right
    if not (is_measure(left.amount.unit) and is_measure(right.amount.unit)):
        return False
    mine, theirs = _counts(left), _counts(right)
    if any(mine[noun].isdisjoint(theirs[noun]) for noun in mine.keys() & theirs.keys()):
        return True
    return apart(left.value, right.value) > FAR and (_one_of_several(left) or _one_of_several(right))


def _height_and_way(one: Figure, other: Figure) -> bool:
    """Whether one is so many thousand feet high, or deep, and the other a way in miles: nobody tells a way in feet."""
    if not (is_measure(one.amount.unit) and one.amount.unit == other.amount.unit) or one.value < HIGH:
        return False
    feet, way = (_written(side) for side in (one, other))
    return IN_FEET.search(feet) is not None and IN_MILES.search(way) is not None


def _written(figure: Figure) -> str:
    """A figure with its unit, as written."""
    text, span = figure.statement.document.text, figure.amount.span
    return text[span.start : span.end + UNIT]


def _counts(figure: Figure) -> Mapping[str, frozenset[float]]:
    """What else the claim of a figure counts, and how many of it."""
    counted: dict[str, frozenset[float]] = {}
    for amount in figure.statement.claim.amounts:
        if amount.value is None or amount.ordinal or amount.currency:
            continue
        text, end = figure.statement.document.text, amount.span.end
        beside = NOUN.match(text, end, end + BEHIND) if amount.unit is None else None
        noun = stem(amount.unit or (beside[1] if beside else ""))
        if noun and not is_measure(amount.unit) and amount.unit not in TIME_UNITS:
            counted[noun] = counted.get(noun, frozenset()) | {amount.value}
    return counted


def _one_of_several(figure: Figure) -> bool:
    """Whether the sentence of a figure names its unit more than once."""
    unit = stems(figure.amount.span.quote(figure.statement.document.text))[-1:]
    return bool(unit) and list(stems(figure.statement.around)).count(unit[0]) > 1


def _tells_how_far(figure: Figure) -> bool:
    """Whether it is the share of the votes that is counted by then."""
    text, end = figure.statement.document.text, figure.amount.span.end
    return figure.kind == "percent" and _so_far().match(text, end, end + BEHIND) is not None


def _other_lead(pair: Pair[Figure]) -> bool:
    """Whether one tells by how much somebody leads and the other does not, or both do, of two days of a count."""
    one, other = pair.left.statement, pair.right.statement
    if bool(_lead().search(one.text)) != bool(_lead().search(other.text)):
        return True
    leading = [_lead().search(side.around) is not None for side in (one, other)]
    return any(leading) and pair.times is not Meeting.SAME and one.said != other.said


def _other_bearing(left: Figure, right: Figure) -> bool:
    """Whether two lengths are told from two places, or in two directions from one: "30 miles south of ..."."""
    if not is_measure(left.amount.unit):
        return False
    mine, theirs = bearing_of(left), bearing_of(right)
    if mine is None or theirs is None:
        return False
    places = ({word.rstrip(".") for word in told[2].split()} for told in (mine, theirs))  # "Tarsa. The next day"
    return mine[1].strip() != theirs[1].strip() or next(places).isdisjoint(next(places))


def bearing_of(figure: Figure) -> re.Match[str] | None:
    """The direction, if any, and the place from which a length is told."""
    end = figure.amount.span.end
    return _bearing().match(figure.statement.document.text, end, end + BEHIND)


def _one_rounded(left: Figure, right: Figure) -> bool:
    """Whether one is a whole number that the other may well be when rounded: 7% and 6.5%; about 8 and 9 minutes."""
    gap = abs(left.value - right.value)
    if left.kind in {"percent", "percentage point"}:
        return gap <= HALF and (left.value == int(left.value)) != (right.value == int(right.value))
    rough = any(side.amount.hedge is not None or _roughly(side) for side in (left, right))
    return left.kind == "duration" and rough and gap <= max(step(left.amount), step(right.amount))


def _roughly(figure: Figure) -> bool:
    """Whether a word right before a figure tells that it is rough."""
    start = figure.amount.span.start
    return ROUGHLY.search(figure.statement.document.text[max(0, start - LOOK_BACK) : start]) is not None


def _other_doer(left: Figure, right: Figure) -> bool:
    """Whether two do one thing, each as often as its figure tells: "the state bought 40", "the navy bought 12".

    What befell people is counted whatever is said to have done it.
    """
    if left.kind not in {"count", "money"} or BEFALLEN in left.scope or act(left.statement) != act(right.statement):
        return False
    mine, theirs = (frozenset(stems(side.statement.claim.subject or "")) for side in (left, right))
    if not (mine and theirs) or mine & theirs or (mine | theirs) & (left.nouns | right.nouns | GENERIC):
        return False
    if mine <= harming() and theirs <= harming():
        return False  # the fire and the blaze may be one
    around = [frozenset(stems(side.statement.around)) for side in (left, right)]
    return mine.isdisjoint(around[1]) and theirs.isdisjoint(around[0])
