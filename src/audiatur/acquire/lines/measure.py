"""A paragraph in, what can be counted about it out: the grounds on which its part is decided."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from audiatur.acquire.lines.ends import without_signoff
from audiatur.acquire.lines.paragraphs import SENTENCE_END, Line
from audiatur.acquire.lines.phrases import Known, fold, known_phrase
from audiatur.acquire.metadata.dates import find_date
from audiatur.model.record import Record
from audiatur.posts import SIGNATURE
from audiatur.resources import load

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
INNER_END = re.compile(r"[a-z0-9\])][.!?][\"'”’)\]]*\s+[\"'“‘(\[]?[A-Z]")
PROSE_WORDS = 5
PROSE_SHARE = 0.12
RUNNING_WORDS = 15
OPEN_WORDS = 28
OPEN_SHARE = 0.25
DATE_LINE = 60
TOLD_WITH_DATE = 7
"""Words beside a date from which a sentence tells more than when it was published."""
MEASURED = 20_000


class FunctionWords(Record):
    """The list of ``words/en/function_words.yaml``."""

    words: frozenset[str]


@dataclass(frozen=True)
class Measured:
    """A paragraph and what was counted.

    Attributes:
        line: The paragraph.
        words: How many words it has.
        known: What known furniture phrases say of it.
        prose: Whether it reads as running text: a sentence with its end, or long and held
            together by function words.
        repeated: How often the same words stand as a paragraph of this text.
        date: Whether it is a date and little else.
    """

    line: Line
    words: int
    known: Known | None
    prose: bool
    repeated: int
    date: bool

    @property
    def text(self) -> str:
        """Its words."""
        return self.line.text


def measure(paragraphs: Sequence[Line]) -> tuple[Measured, ...]:
    """Every paragraph with its counts."""
    folded = [fold(line.text[:MEASURED]) for line in paragraphs]
    times = Counter(folded)
    return tuple(
        Measured(
            line=line,
            words=len(line.text.split()),
            known=known_phrase(line.text),
            prose=is_prose(line.text),
            repeated=times[words],
            date=is_date_line(line.text),
        )
        for line, words in zip(paragraphs, folded, strict=True)
    )


def is_prose(text: str) -> bool:
    """Whether a paragraph reads as running text rather than as a headline, a link or a label."""
    words = WORD.findall(text[:MEASURED])
    if len(words) < PROSE_WORDS - 1:
        return False
    share = function_share(text)
    if SENTENCE_END.search(without_signoff(text)[-12:]):
        return share >= PROSE_SHARE
    if len(words) >= RUNNING_WORDS and INNER_END.search(text[:MEASURED]):
        return share >= PROSE_SHARE
    return len(words) >= OPEN_WORDS and share >= OPEN_SHARE


def function_share(text: str) -> float:
    """Which share of a text's words are English function words."""
    words = [word.lower() for word in WORD.findall(text[:MEASURED])]
    return sum(word in _function_words() for word in words) / len(words) if words else 0.0


def is_date_line(text: str) -> bool:
    """Whether a line is a date with, at most, a time, a place or a label beside it, and no short sentence.

    >>> is_date_line("Last updated on 3 March 2031.")
    True
    >>> is_date_line("The fire in Tarn on 3 March 2031 killed two people.")
    False
    >>> is_date_line("— Ada Lund (@alund) January 9, 2031")
    False
    """
    if len(text) > DATE_LINE or SIGNATURE.match(text):  # the day of a post that is shown is not the article's
        return False
    found = find_date(text)
    if found is None or len(text) - (found.end - found.start) > 3 * (found.end - found.start):
        return False
    beside = WORD.findall(text[: found.start]) + WORD.findall(text[found.end :])
    return len(beside) < TOLD_WITH_DATE or not is_prose(text)


@cache
def _function_words() -> frozenset[str]:
    words: frozenset[str] = load(FunctionWords, "words/en/function_words").words
    return words
