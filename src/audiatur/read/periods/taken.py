"""A sentence in, the places whose figures are dates, clock times and lengths of time, and so no amounts, out."""

from __future__ import annotations

import re

from audiatur.read.parse import Sentence
from audiatur.read.periods.expression import Setting
from audiatur.read.periods.scan import find

_DESCRIBES = re.compile(r"[\w.,]{1,12}-\w{1,10}(?:-\w{1,10})?")


def figures_of_time(sentence: Sentence, text: str) -> tuple[tuple[int, int], ...]:
    """Half-open places in the text; "78-day" is left out, for it is a figure of the thing it describes."""
    setting = Setting(sentence, None)
    places = []
    for group in find(text):
        for found in group:
            if found.rule.name == "duration" and _DESCRIBES.fullmatch(text[found.start : found.end]):
                continue
            if found.rule.read(found.match, setting) is not None:
                places.append((found.start, found.end))
                break
    return tuple(places)
