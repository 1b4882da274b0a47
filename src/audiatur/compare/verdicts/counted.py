"""Two figures in, whether their own words tell that each counts something else: a sort, a rest, or a part of a name."""

from __future__ import annotations

import re

from audiatur.compare.figure import Figure
from audiatur.compare.statement import Statement
from audiatur.compare.values import apart
from audiatur.compare.words import stem

GLUED = re.compile(r"[^\W\d_][-‑–]$")
"""Letters that a figure hangs on: "6-foot-9,260-pound", "K-12"."""
OTHERS = re.compile(r"\W*(?:\w+ )?others?\b", re.IGNORECASE)
"""What is counted besides something else: "three other rifles"."""
MODEL = re.compile(r"\b(?=[\w-]*\d)(?=[\w-]*[^\W\d_])[^\W\d_][\w-]*\b")
"""The name of a model: "AK-47", "F16"."""
COMPOUND = re.compile(r"\s+[a-z]+ed\s+(?!(?:in|on|at|by|to|for|from|and|or|as|off|when|after|of|with)\b)[a-z]+")
"""What follows a noun that is only a part of what is counted: "one rocket propelled grenade"."""
NAME = re.compile(r"\b[A-Z][\w&]*\b")
SURE_NAME = 2
"""Words with a capital from which a subject is a name, wherever it stands."""
LONGEST = 60
"""Characters of the words after a figure that are looked at."""

MILES = re.compile(r"[\d.,]+[\s-]*miles?\b", re.IGNORECASE)
MILE, NAUTICAL_MILE = 1609.344, 1852.0
"""Metres."""
CONVERTED = 0.01
"""How far a converted length may be from the other."""


def other_sort(left: Figure, right: Figure) -> bool:
    """Whether two figures with one noun yet count two sorts, or a figure is a part of a name."""
    return (
        any(_part_of_name(side) for side in (left, right))
        or _others(left) != _others(right)
        or bool(_models(left)) != bool(_models(right))
        or _miles_at_sea(left, right)
        or _miles_at_sea(right, left)
        or (left.kind != "age" and _other_bearer(left.statement, right.statement))
    )


def _other_bearer(left: Statement, right: Statement) -> bool:
    """Whether each is said of something with a name of several words, of which the other holds none."""
    names = [[stem(word) for word in NAME.findall(side.claim.subject or "")] for side in (left, right)]
    if any(len(words) < SURE_NAME for words in names):
        return False
    mine, theirs = (frozenset(words) for words in names)
    return not (mine & theirs or mine & right.own or theirs & left.own)


def _part_of_name(figure: Figure) -> bool:
    text, amount = figure.statement.document.text, figure.amount
    if GLUED.search(text, max(0, amount.span.start - 2), amount.span.start):
        return True
    counted = amount.counted
    if figure.value != 1 or counted is None or counted.start < amount.span.end:
        return False
    return COMPOUND.match(text, counted.end, min(len(text), counted.end + LONGEST)) is not None


def _others(figure: Figure) -> bool:
    text, end = figure.statement.document.text, figure.amount.span.end
    return OTHERS.match(text, end, min(len(text), end + LONGEST)) is not None


def _models(figure: Figure) -> frozenset[str]:
    """Names of models between a figure and the noun that it counts."""
    text, amount = figure.statement.document.text, figure.amount
    end = min(amount.counted.end, amount.span.end + LONGEST) if amount.counted else amount.span.end
    return frozenset(match.group() for match in MODEL.finditer(text, amount.span.end, end))


def _miles_at_sea(one: Figure, other: Figure) -> bool:
    """Whether one is in miles and would be the other's length if they were nautical miles."""
    amount = one.amount
    if MILES.match(one.statement.document.text, amount.span.start, amount.span.end + LONGEST) is None:
        return False
    return apart(one.value * NAUTICAL_MILE / MILE, other.value) <= CONVERTED
