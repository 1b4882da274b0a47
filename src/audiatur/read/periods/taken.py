"""A sentence in, the places whose figures are dates, clock times and lengths of time, and so no amounts, out."""

from __future__ import annotations

import re

from audiatur.read.parse import Sentence
from audiatur.read.periods.calendar import CalendarDate
from audiatur.read.periods.expression import Setting
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.patterns import either
from audiatur.read.periods.scan import find

_DESCRIBES = re.compile(r"[\w.,]{1,12}-\w{1,10}(?:-\w{1,10})?")


_NO_LENGTH = re.compile(rf"\s{{1,3}}{either(calendar_words().no_lengths)}\b", re.IGNORECASE)
"""Before these a length of time names a sort or says since when: "a five-year high", "the 10-year bond"."""


_AGES = re.compile(r"(?:\b[mb]illion|\d(?:m|bn))\s{1,3}years?\s{1,3}(?:ago|earlier|later)$", re.IGNORECASE)
_LONGEST_SCALE = 12


def figures_of_time(sentence: Sentence, text: str, published: CalendarDate | None) -> tuple[tuple[int, int], ...]:
    """Half-open places in the text.

    "78-day" is left out, for it is a figure of the thing it describes; "a five-year high" is not, for nothing lasts
    five years in it. "152 million years ago" is left out too, for it names no date.
    """
    setting = Setting(sentence, text, published)
    places = []
    for group in find(text):
        end = -1
        for found in group:
            described = found.rule.name == "duration" and _DESCRIBES.fullmatch(text[found.start : found.end])
            ages = _AGES.search(text[max(0, found.start - _LONGEST_SCALE) : found.end])
            if found.start < end or ages or (described and not _NO_LENGTH.match(text, found.end)):
                continue
            if found.rule.read(found.match, setting) is not None:
                places.append((found.start, found.end))
                end = found.end
    return tuple(places)
