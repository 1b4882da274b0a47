"""Two texts in, the phrases of a few words that both use as their own out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from audiatur.compare.origins.shingles import SHINGLE, runs_of, words_in
from audiatur.compare.origins.texts import Own, Text
from audiatur.model.span import Span

PHRASE = 5
"""Words of the shortest phrase."""
BASE = np.uint64(0x9E3779B97F4A7C15)
"""An odd number that spreads the numbers of words over all 64 bits."""


@dataclass(frozen=True)
class Phrases:
    """The phrases that two texts have in common.

    Attributes:
        words: Words of the shorter text in such phrases.
        longest: Words of the longest of them.
        places: In how many places they stand there.
        share: Share of the shorter text's own words that they make up.
        spans: The phrases of the shorter text, the longest first.
    """

    words: int
    longest: int
    places: int
    share: float
    spans: tuple[Span, ...]


def phrases(left: Text, right: Text, own: tuple[Own, Own]) -> Phrases:
    """The phrases that two texts have in common.

    Args:
        left: Words of one document.
        right: The other's.
        own: The shingles of their own words; what has none of these is somebody else's or an outlet's standing text.
    """
    (shorter, its), (longer, others) = sorted(
        zip((left, right), own, strict=True), key=lambda each: each[0].own_words()
    )
    at, values = _phrases(shorter, its)
    _, known = _phrases(longer, others)
    runs = runs_of(at[np.isin(values, known)], PHRASE)
    words = words_in(runs)
    return Phrases(
        words=words,
        longest=max((last - first + 1 for first, last in runs), default=0),
        places=len(runs),
        share=min(1.0, words / shorter.own_words()),
        spans=tuple(shorter.span(*run) for run in sorted(runs, key=lambda run: (run[0] - run[1], run[0]))),
    )


def _phrases(text: Text, own: Own) -> tuple[NDArray[np.int32], NDArray[np.uint64]]:
    """Where each own phrase of a text first begins, and a value for it; a formula that is repeated counts once."""
    size = len(text) - PHRASE + 1
    if size < 1:
        return np.zeros(0, np.int32), np.zeros(0, np.uint64)
    values = np.zeros(size, np.uint64)
    numbers = text.codes.astype(np.uint64) + np.uint64(1)
    for first in range(PHRASE):
        values = values * BASE + numbers[first : first + size]
    sums = np.r_[0, np.cumsum(_others(text, own))]
    places = np.flatnonzero((sums[PHRASE:] - sums[:-PHRASE]) * 2 < PHRASE).astype(np.int32)
    once, begins = np.unique(values[places], return_index=True)
    return places[begins], once


def _others(text: Text, own: Own) -> NDArray[np.bool_]:
    """Which words stand in quotation marks, or in a run that another document quotes or the outlet uses throughout."""
    quoted = np.r_[0, np.cumsum(text.quoted)]
    unmarked = quoted[SHINGLE:] == quoted[:-SHINGLE]
    begins = np.flatnonzero(unmarked & ~np.isin(text.shingles, own.values))
    taken: NDArray[np.bool_] = text.quoted.copy()
    for word in range(SHINGLE):
        taken[begins + word] = True
    return taken
