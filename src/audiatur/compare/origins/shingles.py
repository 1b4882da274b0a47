"""The words of documents in, the pairs that share long runs of words out."""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np

from audiatur.compare.origins.words import Words

SHINGLE = 8
"""Words in one shingle."""
WINDOW = 4
"""Of so many neighbouring shingles the one of least value is kept: any run of 11 words that two texts share is met."""
PRIME, BASE = (1 << 61) - 1, 1_000_003


def shingles(words: Words) -> list[int]:
    """The value of the shingle that begins at each word."""
    codes = [zlib.crc32(text.encode("utf-8", "surrogatepass")) + 1 for text in words.texts]
    top = pow(BASE, SHINGLE - 1, PRIME)
    values: list[int] = []
    rolling = 0
    for index, code in enumerate(codes):
        if index >= SHINGLE:
            rolling -= codes[index - SHINGLE] * top
        rolling = (rolling * BASE + code) % PRIME
        if index >= SHINGLE - 1:
            values.append(rolling)
    return values


def own_shingles(words: Words, values: Sequence[int], quotations: frozenset[int]) -> dict[int, int]:
    """The shingles of a text's own words, each with its first place; what any document quotes is left out.

    Args:
        words: The words.
        values: Their shingles.
        quotations: Shingles that stand in quotation marks in some document.
    """
    found: dict[int, int] = {}
    quotes = any(words.quoted)
    for index, value in enumerate(values):
        if value not in quotations and not (quotes and sum(words.quoted[index : index + SHINGLE]) * 2 >= SHINGLE):
            found.setdefault(value, index)
    return found


def quoted_shingles(words: Words, values: Sequence[int]) -> Iterator[int]:
    """The shingles that stand in quotation marks as a whole."""
    for index, value in enumerate(values):
        if all(words.quoted[index : index + SHINGLE]):
            yield value


def pairs(kept: Iterable[Mapping[int, int]]) -> list[tuple[int, int]]:
    """Pairs of documents that share a run, by their numbers.

    Each document is paired with the first one that holds a shingle, so that the work grows with the documents and not
    with their pairs; copies of copies meet when the groups are closed.

    Source:
        Which shingles are kept: S. Schleimer, D. Wilkerson, A. Aiken, "Winnowing: local algorithms for document
        fingerprinting", 2003.
    """
    values, holders = array("q"), array("q")
    for number, own in enumerate(kept):
        found = tuple(_winnowed(own))
        values.extend(found)
        holders.extend([number] * len(found))
    if not values:
        return []
    every, held = np.frombuffer(values, np.int64), np.frombuffer(holders, np.int64)
    order = np.argsort(every, kind="stable")
    every, held = every[order], held[order]
    heads = np.flatnonzero(np.r_[True, every[1:] != every[:-1]])
    first = np.repeat(held[heads], np.diff(np.r_[heads, len(every)]))
    met = np.unique(np.stack((first, held), axis=1)[held != first], axis=0)
    return [(int(left), int(right)) for left, right in met]


def _winnowed(own: Mapping[int, int]) -> Iterator[int]:
    values = sorted(own, key=own.__getitem__)
    last: int | None = None
    for start in range(max(1, len(values) - WINDOW + 1)):
        window = values[start : start + WINDOW]
        if window and (least := min(window)) != last:
            last = least
            yield least
