"""Two figures of votes in, whether they are of two votes or polls, or one is only what a vote takes, out."""

from __future__ import annotations

import re
from functools import cache

from audiatur.compare.figure import LOOK_BACK, Figure
from audiatur.compare.words import any_of
from audiatur.model.record import Record
from audiatur.resources import load

TALLY = re.compile(
    r"(?<![\w.,$€£%/-])(\d{1,3}(?:,\d{3})*)(?:\s?[-–—]\s?|\s(?:to|against)\s)(\d{1,3}(?:,\d{3})*)(?![\w%/–-])"
)
"""A result of a vote."""
SHARE = re.compile(
    r"(?<![\w.,])(\d{1,3}(?:\.\d+)?)(?:\s?[-–—]\s?(\d{1,3}(?:\.\d+)?))?(?:-|\s)?(?:%|per ?cent\b)", re.IGNORECASE
)
"""A percentage, or two as the result of one vote or poll: "48-46 percent"."""
SEVERAL = 2
"""Shares of one sentence from which it tells how a vote or poll came out."""
BEHIND = 60
"""Characters behind a figure that are looked at."""


class Needed(Record):
    """Words by which a number is what something takes, behind it and before it."""

    behind: tuple[str, ...]
    before: tuple[str, ...]


@cache
def _needed() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words: Needed = load(Needed, "words/en/compare/needed")
    behind, before = any_of(words.behind).pattern, any_of(words.before).pattern
    return (
        re.compile(rf"\s+(?:[\w-]+\s+){{0,3}}?{behind}", re.IGNORECASE),
        re.compile(rf"{before}\s+(?:[\w-]+\s+){{0,2}}$", re.IGNORECASE),
    )


def other_vote(left: Figure, right: Figure) -> bool:
    """Whether they stand in two results that share no figure, or only one in a result, or one is what is needed.

    "It passed 221-201" does not contradict "we do not have the 218 votes that it takes".
    """
    mine, theirs = _tally(left), _tally(right)
    if bool(mine) != bool(theirs) or (mine and theirs and mine.isdisjoint(theirs)):
        return True
    return _is_needed(left) != _is_needed(right) or _other_shares(left, right)


def _tally(figure: Figure) -> frozenset[str]:
    claim, text, span = figure.statement.claim.sentence, figure.statement.document.text, figure.amount.span
    first, last = max(claim.start, span.start - LOOK_BACK), min(claim.end, span.end + LOOK_BACK)
    found = (match for match in TALLY.finditer(text, first, last) if match.start() <= span.start < match.end())
    return next((frozenset(match.groups()) for match in found), frozenset())


def _is_needed(figure: Figure) -> bool:
    """Whether it is a number that something takes: "the 60 votes needed to end debate"."""
    if figure.kind not in {"count", "bare"}:
        return False
    behind, before = _needed()
    text, span = figure.statement.document.text, figure.amount.span
    if before.search(text[max(0, span.start - LOOK_BACK) : span.start]):
        return True
    return behind.match(text, span.end, span.end + BEHIND) is not None


def _other_shares(left: Figure, right: Figure) -> bool:
    """Whether each is one of several shares of its sentence, and the two sentences give none in common."""
    if left.kind != "percent":
        return False
    mine, theirs = (
        frozenset(float(share) for found in SHARE.findall(side.statement.around) for share in found if share)
        for side in (left, right)
    )
    return len(mine) >= SEVERAL and len(theirs) >= SEVERAL and mine.isdisjoint(theirs)
