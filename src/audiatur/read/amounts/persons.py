"""A figure that stands alone in its sentence in, whether it counts persons or years of age out."""

from __future__ import annotations

from audiatur.read.amounts.figure import Figure, Line
from audiatur.read.amounts.hedge import hedge_start
from audiatur.read.amounts.lexicon import unit_words

_FARTHEST = 5
_FARTHEST_TOLL = 12
_OLDEST = 125
_AGE_OF_THE_EARTH = 10_000
"""From so many years on, "years ago" names no date."""
_SMALLEST_PLACE = 100


def unit_alone(line: Line, figure: Figure) -> str | None:
    """``person`` where those counted suffer or do what only persons do, ``year`` of an age, or None.

    As in "dozens were killed", "70 or more died", "the blast killed 40", "a death toll of 40"; "aged 5", "the mayor,
    55, said".
    """
    if figure.unit or figure.money or figure.rule == "fraction":
        return None
    for index in range(figure.last + 1, figure.last + _FARTHEST):
        if line.lower(index) in unit_words().person_verbs:
            return "person"
        if line.lower(index) not in unit_words().before_person_verbs:
            break
    if _is_harmed(line, figure) or is_toll(line, figure) or _is_inhabited(line, figure):
        return "person"
    return _unit_of_age(line, figure)


def _is_harmed(line: Line, figure: Figure) -> bool:
    """As in "kills at least 40", "wounding 15"."""
    at = hedge_start(line, figure) - 1
    token = line.token(at) if at >= 0 else None
    return token is not None and token.lemma_.lower() in unit_words().harm_verbs and token.tag_.startswith(("VB", "NN"))


def is_toll(line: Line, figure: Figure) -> bool:
    """As in "a death toll of 40", "the toll from the floods rose to at least 112": the first figure behind it."""
    words, at = unit_words(), hedge_start(line, figure) - 1
    if figure.unit or figure.money or not (line.lower(at) in words.toll_links or line.lower(at) in words.tolls):
        return False
    if line.lower(at) in words.tolls:
        return at < figure.first - 1  # "a population near 4 million"
    for index in range(at - 1, max(-1, at - _FARTHEST_TOLL), -1):
        if line.lower(index) in words.tolls:
            return True
        if line.word(index) in (";", "\u2014", "$", "\u20ac", "\u00a3"):
            break
    return False


def _is_inhabited(line: Line, figure: Figure) -> bool:
    """As in "a city of about 68,000", "the nation of 7 million": a place and those who live there."""
    at = hedge_start(line, figure) - 1
    place = line.lower(at) == "of" and line.lower(at - 1) in unit_words().inhabited
    return place and (figure.value or 0) >= _SMALLEST_PLACE and figure.rule != "vague"


def _unit_of_age(line: Line, figure: Figure) -> str | None:
    """As in "37 years old", "aged 5", "the age of 5", "the mayor, 55, said"."""
    before, behind = line.lower(figure.first - 1), line.lower(figure.last + 1).removesuffix("s")
    if behind in ("year", "month", "week", "day") and line.lower(figure.last + 2) == "old":
        return behind
    if behind == "year" and (figure.value or 0) >= _AGE_OF_THE_EARTH:
        return behind  # "40m years ago"
    greatest = figure.high if figure.rule == "range" else figure.value
    if greatest is None or not 0 < greatest <= _OLDEST:
        return None
    if before in ("between", "from"):
        before = line.lower(figure.first - 2)
    name, first_name = line.word(figure.first - 2), line.word(figure.first - 3)
    last = figure.last + 2 >= len(line.pieces) and first_name[:1].isupper() and first_name.isalpha()  # "Ada Orm, 44."
    named = (name[:1].isupper() and name.isalpha()) or name in unit_words().aged
    appended = before == "," and (behind == "," or last) and figure.first > 1 and named
    of = before == "of" and line.lower(figure.first - 2) in ("age", "ages")
    return "year" if before in ("aged", "age", "ages") or of or appended else None
