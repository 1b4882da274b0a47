"""Rules for years in words, alone and behind a month: "in nineteen ninety-six", "October two thousand and five"."""

from __future__ import annotations

import re

from audiatur.model.period import Anchor
from audiatur.read.numerals.piece import pieces_of
from audiatur.read.numerals.spelled import read_spelled
from audiatur.read.numerals.words import number_words
from audiatur.read.periods.calendar import LAST_YEAR, calendar_date
from audiatur.read.periods.cues import Cue
from audiatur.read.periods.expression import Rule, Setting, Value, date_value
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.patterns import DAY, MONTH, ORDINAL, SPACE, compiled, either

_NUMBERS, _WORDS = number_words(), calendar_words()
_HUNDRED = 100
_SMALL = rf"(?:{either(_NUMBERS.tens)}(?:[\s-]{either(_NUMBERS.units)})?|{either(_NUMBERS.units)})\b"
_CENTURY = either(word for word, number in (_NUMBERS.units | _NUMBERS.tens).items() if 15 < number <= 20)  # noqa: PLR2004
_YEAR = (
    rf"(?:(?P<century>{_CENTURY})[\s-](?:hundred(?:{SPACE}(?:and{SPACE})?(?P<odd>{_SMALL}))?|(?P<rest>{_SMALL}))"
    rf"|two{SPACE}thousand(?:{SPACE}(?:and{SPACE})?(?P<few>{_SMALL}))?)"
)
_ENDS = rf"(?=\s?[.,;:)]|\s?$|{SPACE}(?:and|as|but|that|to|until|when|where|which|while)\b)"


def _value_of(words: str) -> int:
    spelled = read_spelled(pieces_of(words), 0)
    return int(spelled.value) if spelled is not None else 0


def _year(match: re.Match[str]) -> int | None:
    """The year of a match; None where the words make none ("twenty five")."""
    if not match["century"]:
        return 2000 + _value_of(match["few"] or "nil")
    last = _value_of(match["odd"] or match["rest"] or "nil")
    year = _value_of(match["century"]) * _HUNDRED + last
    clear = match["rest"] is None or last >= 10  # noqa: PLR2004 - "twenty five" is a number
    return year if clear and last < _HUNDRED and year <= LAST_YEAR else None


def _alone(match: re.Match[str], _: Setting) -> Value | None:
    """As in "in nineteen ninety-six", but not "in two thousand and five cases"."""
    year = _year(match) if match["century"] or match["few"] else None
    at = calendar_date(year) if year is not None else None
    return date_value(at) if at is not None else None


def _of_month(match: re.Match[str], _: Setting) -> Value | None:
    """A month of such a year, or a day of one."""
    year, written = _year(match), match["day"]
    if year is None:
        return None
    day = _number_of_day(written) if written else None
    at = calendar_date(year, _WORDS.month(match["month"]), day)
    return date_value(at, Anchor.NONE) if at is not None else None


def _number_of_day(written: str) -> int:
    name = "-".join(written.lower().split())
    figures = "".join(sign for sign in name if sign.isdigit())
    return int(figures) if figures else _WORDS.ordinals.get(name) or _value_of(written)


_DAY = rf"(?P<day>{DAY}|{ORDINAL}|{_SMALL})"
RULES = (
    Rule(
        "month_and_spelled_year",
        (Cue.MONTH, Cue.SPELLED_YEAR),
        compiled(rf"(?P<month>{MONTH})(?:{SPACE}{_DAY})?,?{SPACE}{_YEAR}"),
        _of_month,
    ),
    Rule(
        "day_month_and_spelled_year",
        (Cue.MONTH, Cue.SPELLED_YEAR),
        compiled(rf"(?:the{SPACE})?{_DAY}{SPACE}(?:of{SPACE})?(?P<month>{MONTH}),?{SPACE}{_YEAR}"),
        _of_month,
    ),
    Rule(
        "spelled_year",
        (Cue.SPELLED_YEAR,),
        compiled(rf"(?:in|since|by|until|from|before|after|during){SPACE}(?P<span>{_YEAR}){_ENDS}"),
        _alone,
    ),
)
