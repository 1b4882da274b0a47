"""Two documents in, the passages that both hold word for word out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from audiatur.compare.origins.shingles import SHINGLE
from audiatur.compare.origins.words import Words
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


def overlap(left: Words, right: Words, own: tuple[dict[int, int], dict[int, int]]) -> Overlap:
    """The passages that two texts hold in common.

    Args:
        left: Words of one document.
        right: Words of the other.
        own: The shingles of their own words.
    """
    common = own[0].keys() & own[1].keys()
    runs = [_runs([places[value] for value in common]) for places in own]
    sizes = [max(1, sum(not quoted for quoted in words.quoted)) for words in (left, right)]
    shorter = 0 if sizes[0] <= sizes[1] else 1
    lengths = [last - first + 1 for first, last in runs[shorter]]
    spans = [
        (last - first, words.span(first, last))
        for words, each in zip((left, right), runs, strict=True)
        for first, last in each
    ]
    shown = [span for _, span in sorted(spans, key=lambda item: (-item[0], item[1].document, item[1].start))]
    return Overlap(
        words=sum(lengths),
        longest=max(lengths, default=0),
        passages=len(lengths),
        share=min(1.0, sum(lengths) / sizes[shorter]),
        opens=any(
            first < OPENING * len(words.texts)
            for words, each in zip((left, right), runs, strict=True)
            for first, _ in each
        ),
        spans=tuple(shown[: 2 * MOST_SHOWN]),
    )


def _runs(starts: Sequence[int]) -> list[tuple[int, int]]:
    """First and last word of each run of words that these shingles cover."""
    found: list[tuple[int, int]] = []
    for start in sorted(starts):
        end = start + SHINGLE - 1
        if found and start <= found[-1][1] + 1:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return [(first, last) for first, last in found if last - first + 1 >= SHORTEST_RUN]
