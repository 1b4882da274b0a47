"""Articles in, how many loaded words each uses in its own voice, in what it reports and in quotation marks out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from audiatur.dossier.loaded import LIST, Loaded, LoadedKind, loaded, word_list
from audiatur.dossier.lookup import Lookup
from audiatur.dossier.witness import Source, source
from audiatur.model.reading import Reading

MOST_WORDS = 12


@dataclass(frozen=True)
class LoadedRow:
    """One article: counts by voice, and its words in its own voice and in others', most frequent first."""

    source: Source
    own: int
    reported: int
    quoted: int
    own_words: str
    other_words: str


@dataclass(frozen=True)
class LoadedTable:
    """All articles that hold such a word, in their order; and the list itself."""

    name: str
    kinds: tuple[LoadedKind, ...]
    rows: tuple[LoadedRow, ...]
    without: int
    more: int


def loaded_words(lookup: Lookup) -> LoadedTable:
    """The counts. They say what words stand where, and nothing of an article's worth."""
    found = []
    for document in lookup.documents:
        reading = lookup.reading.get(document.id, Reading(document=document.id))
        words = list(loaded(document, reading))
        if words:
            found.append((document, words))
    lines = lookup.scale.lines
    return LoadedTable(
        name=LIST,
        kinds=word_list(),
        rows=tuple(_row(source(lookup, document), words) for document, words in found[:lines]),
        without=len(lookup.documents) - len(found),
        more=max(0, len(found) - lines),
    )


def _row(where: Source, words: list[Loaded]) -> LoadedRow:
    voices = Counter(word.voice for word in words)
    return LoadedRow(
        source=where,
        own=voices["own"],
        reported=voices["reported"],
        quoted=voices["quoted"],
        own_words=_told(word.word for word in words if word.voice == "own"),
        other_words=_told(word.word for word in words if word.voice != "own"),
    )


def _told(words: Iterable[str]) -> str:
    counted = sorted(Counter(words).items(), key=lambda item: (-item[1], item[0]))
    told = [word if count == 1 else f"{word} ×{count}" for word, count in counted[:MOST_WORDS]]
    return ", ".join(told) + (" …" if len(counted) > MOST_WORDS else "")
