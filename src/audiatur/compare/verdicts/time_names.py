"""The word list of names of times in, patterns and stems of them out."""

from __future__ import annotations

import re
from functools import cache

from audiatur.compare.words import any_of, stem
from audiatur.model.record import Record
from audiatur.resources import load

LETTERS = 3
"""Letters of a month's short form."""


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


@cache
def _day() -> re.Pattern[str]:
    names = "|".join(rf"{name[:LETTERS]}(?:t|{name[LETTERS:]})?" for name in _words().months)
    number = r"(\d{1,2})(?:st|nd|rd|th)?"
    return re.compile(rf"\b{number}\s+(?:of\s+)?({names})\b|\b({names})\.?\s+{number}\b")


def named_days(text: str) -> frozenset[tuple[str, int]]:
    """The days of a month that a text names.

    >>> sorted(named_days("on 3 January, and again on Jan. 8th"))
    [('Jan', 3), ('Jan', 8)]
    """
    return frozenset(((m[2] or m[3])[:LETTERS], int(m[1] or m[4])) for m in _day().finditer(text))
