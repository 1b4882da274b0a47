"""A text and a word in it that judges in, whether other words turn it round, or ask it and leave it open, out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from audiatur.compare.statement import Statement
from audiatur.model.record import Record
from audiatur.resources import load

BEFORE = 30
"""Characters before a word in which a negation turns it round."""
FAR = 120
"""Characters before a word in which it may be asked, or negated from far."""
GAP, BETWEEN = " … ", r"\s+(?:[\w’'-]+\s+){0,3}?"
"""What stands in a cue where a few words may stand in a sentence ("escalates … tensions")."""
CLAUSE = re.compile(r"[,;:.—–]|\b(?:but|and)\b")
"""Where one clause ends and another begins."""
NOT_ONLY = re.compile(r"\s+(?:just|only|merely|simply|so much)\b", re.IGNORECASE)
"""What follows a negation that turns nothing round: "not just a victory"."""


class Turning(Record):
    """Words that turn an answer round, or leave it open.

    Attributes:
        negations: Words that turn an answer round.
        rejected: Words before a statement by which whoever passes it on holds it to be untrue.
        open: Words that leave open whatever follows.
        asking: Verbs that do so before a word that asks.
        asked: Words that ask.
        degrees: Words of the highest degree, which alone a negation before them denies.
    """

    negations: tuple[str, ...]
    rejected: tuple[str, ...]
    open: tuple[str, ...]
    asking: tuple[str, ...]
    asked: tuple[str, ...]
    degrees: tuple[str, ...]


@cache
def _words() -> Turning:
    words: Turning = load(Turning, "words/en/compare/turned_round")
    return words


def any_way_of(words: Sequence[str]) -> re.Pattern[str]:
    """A pattern for any of these, the longest first; "…" stands for up to three words."""
    ordered = sorted(words, key=len, reverse=True)
    told = "|".join(re.escape(word).replace(re.escape(GAP), BETWEEN) for word in ordered)
    return re.compile(rf"(?<![\w-])(?:{told})(?![\w-])", re.IGNORECASE)


@cache
def _negation() -> re.Pattern[str]:
    return any_way_of(_words().negations)


@cache
def _rejected() -> re.Pattern[str]:
    return any_way_of(_words().rejected)


@cache
def _open() -> re.Pattern[str]:
    opening, asking, asked = ("|".join(words) for words in (_words().open, _words().asking, _words().asked))
    return re.compile(rf"\b(?:{opening})\b(?![^;:]*[;:])|\b(?:{asking})\s+(?:{asked})\b", re.IGNORECASE)


@cache
def _degree() -> re.Pattern[str]:
    return any_way_of(_words().degrees)


def turned_round(text: str, start: int) -> bool:
    """Whether a negation stands right before a word, in the same clause."""
    before = CLAUSE.split(text[max(0, start - BEFORE) : start])[-1]
    return any(not NOT_ONLY.match(before, found.end()) for found in _negation().finditer(before))


def left_open(statement: Statement, start: int, end: int, *, denied: bool) -> bool:
    """Whether the words before an answer leave open if it is given: it is asked, or negated from far, or rejected.

    "Whether it was legal" is no answer; nor is "he did not think that it was legal", of which he may think nothing.
    Nor is "far from a sweeping victory", which may be a victory.

    Args:
        statement: What holds the answer.
        start: Where the answer begins in its text.
        end: Where it ends.
        denied: Whether the statement is known to be what somebody denies, so that the words before it are the denial.
    """
    claim, text = statement.claim, statement.document.text
    told = text[max(claim.sentence.start, claim.span.start - FAR) : claim.span.start + start]
    if _open().search(told):
        return True
    near, far = told[-BEFORE:], told[:-BEFORE]
    if (negated := _negation().search(near)) and _degree().search(near + statement.text[start:end], negated.end()):
        return True
    parts = [] if CLAUSE.search(near) or _negation().search(near) else [CLAUSE.split(far)[-1]]
    if not denied:
        parts.append(CLAUSE.split(text[max(claim.sentence.start, claim.span.start - FAR) : claim.span.start])[-1])
    return any(_negation().search(part) or _rejected().search(part) for part in parts)
