"""The times of an undated text in; the year it was written in, where its own words leave only one, out.

Two things tell it. A year that stands beside an expression counted from the day of writing: "last year (2023)",
"in 2008, 17 years ago". And "last year" in a sentence that goes on about what was told of a named year: "Revenues
rose in 2024. According to the institute they rose by 5 per cent last year". The second is taken only where that year
is the latest the text tells of as past, both tell of a rise or both of a fall, and neither sets years against each
other. Whatever else the text dates must agree, or nothing is inferred. The result is a reading, not a fact: what rests
on it is marked uncertain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from audiatur.model.period import Anchor, Period, PeriodKind
from audiatur.model.span import Span
from audiatur.read.amounts.lexicon import change_words
from audiatur.read.parse import Parsed, Sentence
from audiatur.read.periods.calendar import FIRST_YEAR, LAST_YEAR, read_edtf_day
from audiatur.read.periods.durations import count_of
from audiatur.read.periods.expression import Setting
from audiatur.read.periods.lexicon import calendar_words
from audiatur.read.periods.patterns import either
from audiatur.read.periods.sense import Sense, sense_at, verb_at

_NEAR_YEAR = re.compile(r"(?P<which>last|this|next)\s{1,3}year", re.IGNORECASE)
_YEARS_AGO = re.compile(r"(?P<count>\S{1,20}(?:\s\S{1,20})?)\s{1,3}years?\s{1,3}ago", re.IGNORECASE)
_STEP = {"last": 1, "this": 0, "next": -1}
_APPOSED = re.compile(r"\s?(?:[(\[,–—-]\s?(?:(?:that\s{1,3}is|i\.e\.|in)[, ]{1,2})?)", re.IGNORECASE)
_CLOSED = re.compile(r"\s?[)\],.;–—-]|$")
_SETS_AGAINST = re.compile(rf"\b{either(calendar_words().sets_against)}\b", re.IGNORECASE)
_FRONTED = 4
"""A time within so many characters of the sentence's start opens it, and so sets a new time."""


@dataclass(frozen=True, slots=True)
class Writing:
    """The year a text was most likely written in, and the words that show it."""

    year: int
    evidence: Span


@dataclass(frozen=True, slots=True)
class _Told:
    """A time expression with its sentence and where its clause looks."""

    period: Period
    sentence: Sentence
    words: str
    sense: Sense

    @property
    def start(self) -> int:
        return self.period.span.start - self.sentence.span.start

    @property
    def end(self) -> int:
        return self.period.span.end - self.sentence.span.start

    @property
    def year(self) -> int | None:
        """The year of a date named in full; None for anything relative or open."""
        at = read_edtf_day(self.period.timex) if self.period.anchor is Anchor.NONE else None
        return at.year if at is not None and self.period.kind is PeriodKind.DATE else None


def year_of_writing(parsed: Parsed, periods: Sequence[Period]) -> Writing | None:
    """The year in which an undated text was written, or None where its words leave it open.

    Args:
        parsed: The text.
        periods: Its times, read without a date of publication, in the order of the text.
    """
    told = list(_told(parsed, periods))
    shown = [*_beside(told), *_continued(told)]
    years = {writing.year for writing in shown}
    if len(years) != 1 or not FIRST_YEAR <= shown[0].year <= LAST_YEAR or not _agrees(shown[0].year, told):
        return None
    return shown[0]


def _told(parsed: Parsed, periods: Sequence[Period]) -> Iterator[_Told]:
    number = 0
    for sentence in parsed.sentences:
        setting = Setting(sentence, sentence.text, None)
        while number < len(periods) and periods[number].span.end <= sentence.span.end:
            span = periods[number].span
            if span.start >= sentence.span.start:
                start = span.start - sentence.span.start
                words = sentence.text[start : span.end - sentence.span.start]
                yield _Told(periods[number], sentence, words, sense_at(setting, start))
            number += 1


def _beside(told: Sequence[_Told]) -> Iterator[Writing]:
    """A year set in apposition to a time counted from the day of writing, in either order."""
    for left, right in pairwise(told):
        if left.sentence is not right.sentence:
            continue
        text = left.sentence.text
        if not _APPOSED.fullmatch(text[left.end : right.start]) or not _CLOSED.match(text[right.end :]):
            continue
        for named, near in ((left, right), (right, left)):
            step = _step(near.words)
            if named.year is not None and step is not None and len(named.period.timex) == len("2024"):
                evidence = Span(
                    document=left.period.span.document, start=left.period.span.start, end=right.period.span.end
                )
                yield Writing(named.year + step, evidence)


def _step(words: str) -> int | None:
    """How many years after the time meant these words were written."""
    near = _NEAR_YEAR.fullmatch(words)
    if near is not None:
        return _STEP[near["which"].lower()]
    ago = _YEARS_AGO.fullmatch(words)
    count = count_of(ago["count"]) if ago is not None else None
    return int(count) if count is not None and float(count).is_integer() else None


def _continued(told: Sequence[_Told]) -> Iterator[Writing]:
    """The words "last year" where the text goes on about the latest year that it tells of as past."""
    past = [item.year for item in told if item.year is not None and item.sense is Sense.BACK]
    latest = max(past, default=None)
    for left, right in pairwise(told):
        near = _NEAR_YEAR.fullmatch(right.words)
        if near is None or near["which"].lower() != "last" or right.start < _FRONTED or latest is None:
            continue
        bare = left.period.timex == str(latest) and left.sense is Sense.BACK and right.sense is Sense.BACK
        follows = right.sentence.index - left.sentence.index == 1 and right.sentence.block == left.sentence.block
        against = any(_SETS_AGAINST.search(item.sentence.text) for item in (left, right))
        if bare and follows and not against and not _has_figure(left) and _same_way(left, right):
            yield Writing(latest + 1, left.period.span)


def _same_way(left: _Told, right: _Told) -> bool:
    """Whether both tell of a rise, or both of a fall."""
    verbs = [verb_at(item.sentence, item.start) for item in (left, right)]
    lemmas = [verb.lemma_.lower() if verb is not None else "" for verb in verbs]
    return any(all(lemma in way.verbs for lemma in lemmas) for way in (change_words().up, change_words().down))


def _has_figure(item: _Told) -> bool:
    """Whether the sentence counts anything: then the next one may give the figure of another year beside it."""
    text = item.sentence.text
    rest = text[: item.start] + text[item.end :]
    return any(sign.isdigit() for sign in rest)


def _agrees(year: int, told: Sequence[_Told]) -> bool:
    """Whether nothing dated lies, as told, on the wrong side of the year."""
    dated = [(item.year, item.sense) for item in told if item.year is not None]
    return not any((sense is Sense.BACK and at > year) or (sense is Sense.AHEAD and at < year) for at, sense in dated)
