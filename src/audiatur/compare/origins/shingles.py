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
PHRASE = 5
"""Words of the shortest run that tells of a common text once longer ones have shown that there is one."""
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


def phrases(numbers: Codes) -> NDArray[np.uint64]:
    """The value of the phrase that begins at each word."""
    count = max(0, len(numbers) - PHRASE + 1)
    values = np.zeros(count, np.uint64)
    for place in range(PHRASE):
        values = values * np.uint64(BASE) + numbers[place : place + count]
    return values


def quoted_words(quoted: NDArray[np.bool_], size: int = SHINGLE) -> NDArray[np.int64]:
    """How many words stand in quotation marks, of the so many that begin at each word."""
    sums = np.concatenate(([0], np.cumsum(quoted)))
    return sums[size:] - sums[:-size]


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
