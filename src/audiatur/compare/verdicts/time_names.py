"""The word list of names of times in, patterns and stems of them out."""

from __future__ import annotations

import re
from functools import cache

from audiatur.compare.words import any_of, stem
from audiatur.model.record import Record
from audiatur.resources import load


class TimeNames(Record):
    """The word list.

    Attributes:
        weekdays: Days of the week, from Monday.
        months: Months, from January.
        others: Short forms, feasts, parts of a day, and words for a length of time.
    """

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    others: tuple[str, ...]


@cache
def _words() -> TimeNames:
    found: TimeNames = load(TimeNames, "words/en/compare/time_names")
    return found


@cache
def time_names() -> frozenset[str]:
    """Stems of the names of times: "on Tuesday" names no thing."""
    words = _words()
    return frozenset(stem(name) for name in (*words.weekdays, *words.months, *words.others))


@cache
def weekdays() -> tuple[str, ...]:
    """The days of the week in lower case, from Monday."""
    return tuple(name.lower() for name in _words().weekdays)


@cache
def weekday() -> re.Pattern[str]:
    """A pattern for a day of the week."""
    return any_of(weekdays())


@cache
def weekday_after(before: str) -> re.Pattern[str]:
    """A pattern for a day of the week right behind words that match a pattern: "last Monday"."""
    return re.compile(rf"\b{before}\s+(?:{'|'.join(_words().weekdays)})\b", re.IGNORECASE)


@cache
def month() -> re.Pattern[str]:
    """A pattern for the name of a month: "May" and no "may"."""
    return re.compile(rf"\b(?:{'|'.join(_words().months)})\b")
