"""Two documents in, the passages that both hold word for word out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from audiatur.compare.origins.shingles import PHRASE, SHINGLE, phrases, quoted_words
from audiatur.compare.origins.texts import Own, Text
from audiatur.model.span import Span

SHORTEST_RUN = 12
"""Words from which a common run is no common phrase."""
DENSE = 0.4
"""Share of a text from which shorter runs are no common phrases either, but what a rewriting left."""
DENSE_WORDS = 30
"""Words that such runs must have together: two short sentences of fixed form are no text."""
SEVERAL = 3
"""Places from which phrases are scattered: a single block is a document or a talk that both show."""
MOST_SHOWN = 10
OPENING = 0.3
"""Share of a text in which its news is told; background that an agency puts under many stories stands behind it."""

FIRST_WORDS = 60
"""Words within which a text says what it is about."""


@dataclass(frozen=True)
class Overlap:
    """What two texts hold in common outside quotations.

    Attributes:
        words: Words of the shorter text in common runs.
        passages: Common runs of the shorter text.
        share: Share of the shorter text's own words that they make up.
        scattered: Words of the shorter text in common phrases in several places, where such a run is among them.
        scattered_share: Share of its own words that they make up.
        opens: Whether one of the runs begins in the opening of either text.
        leads: Whether runs begin in the first words of both.
        spoken: Share of the words in common by which somebody speaks of himself.
        spans: The runs in both documents, the longest first.
    """

    words: int
    passages: int
    share: float
    scattered: int
    scattered_share: float
    opens: bool
    leads: bool
    spoken: float
    spans: tuple[Span, ...]


def overlap(left: Text, right: Text, own: tuple[Own, Own]) -> Overlap:
    """The passages that two texts hold in common.

    Args:
        left: Words of one document.
        right: Words of the other.
        own: The shingles of their own words.
    """
    texts = left, right
    held = own[0].common(own[1])
    sizes = [_own_words(text) for text in texts]
    shorter = 0 if sizes[0] <= sizes[1] else 1
    runs = [_runs(each.places[places], SHINGLE) for each, places in zip(own, held, strict=True)]
    if _words(runs[shorter]) < max(DENSE_WORDS, DENSE * sizes[shorter]):
        runs = [[run for run in each if _words([run]) >= SHORTEST_RUN] for each in runs]
    every = [(text, first, last) for text, each in zip(texts, runs, strict=True) for first, last in each]
    every.sort(key=lambda run: (run[1] - run[2], run[0].document.id, run[0].starts[run[1]]))
    begins = [min((first for first, _ in each), default=len(text)) for text, each in zip(texts, runs, strict=True)]
    words = _words(runs[shorter])
    scattered = _scattered((texts[shorter], texts[1 - shorter]), (own[shorter], own[1 - shorter])) if words else 0
    return Overlap(
        words=words,
        passages=len(runs[shorter]),
        share=min(1.0, words / sizes[shorter]),
        scattered=scattered,
        scattered_share=min(1.0, scattered / sizes[shorter]),
        opens=any(begin < OPENING * len(text) for text, begin in zip(texts, begins, strict=True)),
        leads=max(begins) < FIRST_WORDS,
        spoken=sum(int(texts[shorter].spoken[a : b + 1].sum()) for a, b in runs[shorter]) / max(1, words),
        spans=tuple(text.span(first, last) for text, first, last in every[: 2 * MOST_SHOWN]),
    )


def _scattered(texts: tuple[Text, Text], own: tuple[Own, Own]) -> int:
    """How many words of the first text stand in phrases that both have as their own, in several places."""
    (places, values), (_, others) = (_phrases(*each) for each in zip(texts, own, strict=True))
    runs = _runs(places[np.isin(values, others)], PHRASE)
    return _words(runs) if len(runs) >= SEVERAL else 0


def _phrases(text: Text, own: Own) -> tuple[NDArray[np.int32], NDArray[np.uint64]]:
    """At which words phrases of a text's own begin, and their values."""
    steps = np.zeros(len(text) + SHINGLE + 1, np.int32)
    np.add.at(steps, own.places, 1)
    np.add.at(steps, own.places + SHINGLE, -1)
    covered = np.cumsum(steps)[: len(text)] > 0
    kept = (quoted_words(covered, PHRASE) == PHRASE) & (2 * quoted_words(text.quoted, PHRASE) < PHRASE)
    return np.flatnonzero(kept).astype(np.int32), phrases(text.codes)[kept]


def _own_words(text: Text) -> int:
    """How many words of a text are its own, or half where most are quoted: one line is not most of a text."""
    return max(1, int(np.count_nonzero(~text.quoted)), len(text) // 2)


def _words(runs: Sequence[tuple[int, int]]) -> int:
    return sum(last - first + 1 for first, last in runs)


def _runs(starts: NDArray[np.int32], size: int) -> list[tuple[int, int]]:
    """First and last word of each run that shingles of so many words, beginning at these, cover."""
    if not len(starts):
        return []
    starts = np.sort(starts)
    breaks = np.flatnonzero(np.diff(starts) > size)
    firsts, lasts = starts[np.r_[0, breaks + 1]], starts[np.r_[breaks, len(starts) - 1]] + size - 1
    return list(zip(firsts.tolist(), lasts.tolist(), strict=True))
