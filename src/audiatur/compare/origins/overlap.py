"""Two documents in, the passages that both hold word for word out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from audiatur.compare.origins.shingles import SHINGLE
from audiatur.compare.origins.texts import Own, Text
from audiatur.model.span import Span

SHORTEST_RUN = 12
"""Words from which a common run is no common phrase."""
MOST_SHOWN = 10
OPENING = 0.3
"""Share of a text in which its news is told; background that an agency puts under many stories stands behind it."""


@dataclass(frozen=True)
class Overlap:
    """What two texts hold in common outside quotations.

    Attributes:
        words: Words of the shorter text in common runs.
        longest: Words of its longest common run.
        passages: Common runs of the shorter text.
        share: Share of the shorter text's own words that they make up.
        opens: Whether one of the runs begins in the opening of either text.
        spans: The runs in both documents, the longest first.
    """

    words: int
    longest: int
    passages: int
    share: float
    opens: bool
    spans: tuple[Span, ...]


def overlap(left: Text, right: Text, own: tuple[Own, Own]) -> Overlap:
    """The passages that two texts hold in common.

    Args:
        left: Words of one document.
        right: Words of the other.
        own: The shingles of their own words.
    """
    texts = left, right
    runs = [_runs(each.places[held]) for each, held in zip(own, own[0].common(own[1]), strict=True)]
    sizes = [max(1, int(np.count_nonzero(~text.quoted))) for text in texts]
    shorter = 0 if sizes[0] <= sizes[1] else 1
    lengths = [last - first + 1 for first, last in runs[shorter]]
    every = [(text, first, last) for text, each in zip(texts, runs, strict=True) for first, last in each]
    every.sort(key=lambda run: (run[1] - run[2], run[0].document.id, run[0].starts[run[1]]))
    return Overlap(
        words=sum(lengths),
        longest=max(lengths, default=0),
        passages=len(lengths),
        share=min(1.0, sum(lengths) / sizes[shorter]),
        opens=any(first < OPENING * len(text) for text, first, _ in every),
        spans=tuple(text.span(first, last) for text, first, last in every[: 2 * MOST_SHOWN]),
    )


def _runs(starts: NDArray[np.int32]) -> list[tuple[int, int]]:
    """First and last word of each run of words that these shingles cover."""
    if not len(starts):
        return []
    starts = np.sort(starts)
    breaks = np.flatnonzero(np.diff(starts) > SHINGLE)
    firsts, lasts = starts[np.r_[0, breaks + 1]], starts[np.r_[breaks, len(starts) - 1]] + SHINGLE - 1
    return [
        (first, last)
        for first, last in zip(firsts.tolist(), lasts.tolist(), strict=True)
        if last - first + 1 >= SHORTEST_RUN
    ]
