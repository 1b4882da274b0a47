"""The words of documents in, the pairs of documents that share long runs of words out."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.int64]
Codes = NDArray[np.uint32]

SHINGLE = 8
"""Words in one shingle."""
WINDOW = 4
"""Of so many neighbouring shingles the one of least value is kept: any run of 11 words that two texts share is met."""
PRIME, BASE = (1 << 61) - 1, 1_000_003
TOP = pow(BASE, SHINGLE - 1, PRIME)


def codes(words: Sequence[str]) -> Codes:
    """A number for each word, the same for the same words."""
    known = {word: zlib.crc32(word.encode("utf-8", "surrogatepass")) for word in set(words)}
    return np.array([known[word] for word in words], np.uint32)


def shingles(numbers: Codes) -> Values:
    """The value of the shingle that begins at each word."""
    each = (numbers.astype(np.int64) + 1).tolist()
    rolling = 0
    for code in each[: SHINGLE - 1]:
        rolling = (rolling * BASE + code) % PRIME
    values: list[int] = []
    for gone, code in zip([0, *each], each[SHINGLE - 1 :], strict=False):
        rolling = ((rolling - gone * TOP) * BASE + code) % PRIME
        values.append(rolling)
    return np.array(values, np.int64)


def quoted_words(quoted: NDArray[np.bool_]) -> NDArray[np.int64]:
    """How many words of the shingle that begins at each word stand in quotation marks."""
    sums = np.concatenate(([0], np.cumsum(quoted)))
    return sums[SHINGLE:] - sums[:-SHINGLE]


def runs_of(places: NDArray[np.int32], words: int = SHINGLE) -> list[tuple[int, int]]:
    """First and last word of each run that the shingles of so many words which begin at these words cover."""
    if not len(places):
        return []
    places = np.sort(places)
    breaks = np.flatnonzero(np.diff(places) > words)
    firsts, lasts = places[np.r_[0, breaks + 1]], places[np.r_[breaks, len(places) - 1]] + words - 1
    return list(zip(firsts.tolist(), lasts.tolist(), strict=True))


def words_in(runs: Sequence[tuple[int, int]]) -> int:
    """How many words such runs have together."""
    return sum(last - first + 1 for first, last in runs)


def pairs(kept: Sequence[Values]) -> list[tuple[int, int]]:
    """Pairs of documents that share a run, by their numbers.

    Each document is paired with the first one that holds a shingle and with the last one before it, so that the work
    grows with the documents and not with their pairs; copies of copies meet when the groups are closed.

    Args:
        kept: The shingles of each document in the order of its text, each once.

    Source:
        Which shingles are kept: S. Schleimer, D. Wilkerson, A. Aiken, "Winnowing: local algorithms for document
        fingerprinting", 2003.
    """
    fingerprints = [_winnowed(values) for values in kept]
    if not sum(map(len, fingerprints)):
        return []
    every = np.concatenate(fingerprints)
    held = np.repeat(np.arange(len(fingerprints)), [len(each) for each in fingerprints])
    order = np.argsort(every, kind="stable")
    every, held = every[order], held[order]
    heads = np.flatnonzero(np.r_[True, every[1:] != every[:-1]])
    first = np.repeat(held[heads], np.diff(np.r_[heads, len(every)]))
    last = np.r_[held[:1], held[:-1]]
    last[heads] = held[heads]
    partners, own = np.concatenate((first, last)), np.concatenate((held, held))
    met = np.unique(np.stack((partners, own), axis=1)[own != partners], axis=0)
    return [(int(left), int(right)) for left, right in met]


def _winnowed(values: Values) -> Values:
    """The least of each few neighbours, told once while it stays the least."""
    if len(values) <= WINDOW:
        return values[:0] if not len(values) else values.min(keepdims=True)
    least = np.lib.stride_tricks.sliding_window_view(values, WINDOW).min(axis=1)
    news: Values = least[np.r_[True, least[1:] != least[:-1]]]
    return news
