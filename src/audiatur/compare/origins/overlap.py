"""Two documents in, the passages that both hold word for word out."""

from __future__ import annotations

from dataclasses import dataclass

from audiatur.compare.origins.shingles import runs_of, words_in
from audiatur.compare.origins.texts import Own, Text
from audiatur.model.span import Span

MOST_SHOWN = 10
OPENING = 0.5
"""Share of a text in which its news is told; background that is put under many stories stands behind it."""
FIRST_WORDS = 60
"""Words within which a text says what it is about."""


@dataclass(frozen=True)
class Overlap:
    """What two texts hold in common outside quotations.

    Attributes:
        words: Words of the shorter text in common runs.
        passages: Common runs of the shorter text.
        share: Share of the shorter text's own words that they make up.
        opens: Whether one of the runs begins in the opening of either text.
        leads: Whether runs begin in the first words of both.
        spoken: Share of the words in common by which somebody speaks of himself.
        spans: The runs in both documents, the longest first.
    """

    words: int
    passages: int
    share: float
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
    sizes = [text.own_words() for text in texts]
    shorter = 0 if sizes[0] <= sizes[1] else 1
    runs = [runs_of(each.places[places]) for each, places in zip(own, held, strict=True)]
    every = [(text, first, last) for text, each in zip(texts, runs, strict=True) for first, last in each]
    every.sort(key=lambda run: (run[1] - run[2], run[0].document.id, run[0].starts[run[1]]))
    begins = [min((first for first, _ in each), default=len(text)) for text, each in zip(texts, runs, strict=True)]
    words = words_in(runs[shorter])
    return Overlap(
        words=words,
        passages=len(runs[shorter]),
        share=min(1.0, words / sizes[shorter]),
        opens=any(begin < OPENING * len(text) for text, begin in zip(texts, begins, strict=True)),
        leads=max(begins) < FIRST_WORDS,
        spoken=sum(int(texts[shorter].spoken[a : b + 1].sum()) for a, b in runs[shorter]) / max(1, words),
        spans=tuple(text.span(first, last) for text, first, last in every[: 2 * MOST_SHOWN]),
    )
