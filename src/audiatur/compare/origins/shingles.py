"""The words of documents in, the pairs that share long runs of words out."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence

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
    for index, value in enumerate(values):
        if value not in quotations and sum(words.quoted[index : index + SHINGLE]) * 2 < SHINGLE:
            found.setdefault(value, index)
    return found


def quoted_shingles(words: Words, values: Sequence[int]) -> Iterator[int]:
    """The shingles that stand in quotation marks as a whole."""
    for index, value in enumerate(values):
        if all(words.quoted[index : index + SHINGLE]):
            yield value


def pairs(kept: Sequence[dict[int, int]]) -> list[tuple[int, int]]:
    """Pairs of documents that share a run, by their numbers.

    Each document is paired with the first one that holds a shingle, so that the work grows with the documents and not
    with their pairs; copies of copies meet when the groups are closed.

    Source:
        Which shingles are kept: S. Schleimer, D. Wilkerson, A. Aiken, "Winnowing: local algorithms for document
        fingerprinting", 2003.
    """
    first: dict[int, int] = {}
    found: dict[tuple[int, int], None] = {}
    for number, own in enumerate(kept):
        for value in _winnowed(own):
            holder = first.setdefault(value, number)
            if holder != number:
                found[holder, number] = None
    return sorted(found)


def _winnowed(own: dict[int, int]) -> Iterator[int]:
    values = sorted(own, key=own.__getitem__)
    last: int | None = None
    for start in range(max(1, len(values) - WINDOW + 1)):
        window = values[start : start + WINDOW]
        if window and (least := min(window)) != last:
            last = least
            yield least
