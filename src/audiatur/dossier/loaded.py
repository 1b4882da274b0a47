"""A Document and its Reading in, the loaded words in its own text and in whose voice each stands out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from audiatur.model.document import READ_KINDS, Document
from audiatur.model.reading import Reading
from audiatur.model.record import Record
from audiatur.model.span import Span
from audiatur.resources import load

LIST = "words/en/loaded"
VOICES = {"own": "in the outlet’s own voice", "reported": "in what it reports", "quoted": "in quotation marks"}
QUOTED = re.compile(r"“[^“”]{1,2000}”|\"[^\"]{1,2000}\"|«[^«»]{1,2000}»|(?<!\w)‘[^‘’]{1,200}’(?!\w)")


class LoadedKind(Record):
    """What words of one kind do, and the words."""

    name: str
    words: tuple[str, ...]


class LoadedWords(Record):
    """The list."""

    kinds: tuple[LoadedKind, ...]


@dataclass(frozen=True)
class Loaded:
    """One loaded word where it stands; ``voice`` is ``own``, ``reported`` or ``quoted``."""

    start: int
    end: int
    word: str
    kind: str
    voice: str


def loaded(document: Document, reading: Reading) -> Iterator[Loaded]:
    """Every word of the list in what is read of the article, in the order of the text."""
    if document.language not in {None, "en"}:
        return
    text = document.text
    direct, indirect = _contents(reading, direct=True), _contents(reading, direct=False)
    for block in document.blocks:
        if block.kind not in READ_KINDS:
            continue
        start, end = block.span.start, block.span.end
        found = list(_pattern().finditer(text, start, end))
        if not found:
            continue
        quoted = [match.span() for match in QUOTED.finditer(text, start, end)]
        quoted += _between(direct, block.span)
        reported = _between(indirect, block.span)
        for match in found:
            voice = "quoted" if _within(match, quoted) else "reported" if _within(match, reported) else "own"
            word = " ".join(match[0].casefold().split())
            yield Loaded(match.start(), match.end(), word, _kinds().get(word, ""), voice)


def _contents(reading: Reading, *, direct: bool) -> list[tuple[int, int]]:
    """What the article reports, in the order of the text; what it says of somebody in its own voice is none of it."""
    return sorted(
        (content.start, content.end)
        for attribution in reading.attributions
        if attribution.direct is direct and attribution.stated
        for content in attribution.content
    )


def _between(spans: list[tuple[int, int]], block: Span) -> list[tuple[int, int]]:
    return spans[bisect_right(spans, (block.start, 0)) : bisect_right(spans, (block.end, 0))]


def _within(match: re.Match[str], spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= match.start() and match.end() <= end for start, end in spans)


def word_list() -> tuple[LoadedKind, ...]:
    """The list that is used, kind by kind."""
    found: LoadedWords = load(LoadedWords, LIST)
    return found.kinds


@cache
def _kinds() -> dict[str, str]:
    return {word: kind.name for kind in word_list() for word in kind.words}


@cache
def _pattern() -> re.Pattern[str]:
    words = sorted(_kinds(), key=len, reverse=True)
    forms = "|".join(re.escape(word).replace(r"\ ", r"\s{1,3}") for word in words)
    return re.compile(rf"(?<![\w-])(?:{forms})(?![\w-])", re.IGNORECASE)
