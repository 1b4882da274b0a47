"""Documents in, their words and shingles out: few are held at a time, others are made anew when they are asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from audiatur.compare.origins.shingles import own_shingles, quoted_shingles, shingles
from audiatur.compare.origins.words import Words, words_of
from audiatur.model.document import Document

HELD = 512
"""Documents whose words are held at a time."""


class Texts:
    """The words of all documents, by their numbers."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._documents = documents
        self._quotations: frozenset[int] = frozenset()
        self._known: dict[int, NDArray[np.int64]] = {}
        self.words = lru_cache(maxsize=HELD)(self._words)
        self.own = lru_cache(maxsize=HELD)(self._own)

    def digests(self, shortest: int) -> list[str | None]:
        """What is the same for texts of the same words; None for those shorter than so many."""
        return [_digest(words) if len(words.texts) >= shortest else None for words in self._each()]

    def leave_out_quotations(self, numbers: Sequence[int]) -> None:
        """Take what any of these documents quotes for nobody's own words; to be told before ``own`` is asked."""
        self._quotations = frozenset(
            value
            for words in map(self.words, numbers)
            if any(words.quoted)
            for value in quoted_shingles(words, shingles(words))
        )

    def common(self, left: int, right: int) -> int:
        """How many shingles of two documents' own words are the same."""
        return len(np.intersect1d(self._shingles(left), self._shingles(right), assume_unique=True))

    def forget(self) -> None:
        """Let go of all that is held; the tables and this object hold each other, so that nobody else would."""
        self.words.cache_clear()
        self.own.cache_clear()
        self._known.clear()
        self._quotations = frozenset()

    def _shingles(self, number: int) -> NDArray[np.int64]:
        if number not in self._known:
            self.own(number)
        return self._known[number]

    def _each(self) -> Iterable[Words]:
        return map(self.words, range(len(self._documents)))

    def _words(self, number: int) -> Words:
        """The words of a document."""
        return words_of(self._documents[number])

    def _own(self, number: int) -> dict[int, int]:
        """The shingles of a document's own words, each with its first place."""
        words = self.words(number)
        found = own_shingles(words, shingles(words), self._quotations)
        self._known[number] = np.fromiter(found, np.int64, len(found))
        return found


def _digest(words: Words) -> str:
    return hashlib.sha256("\x1f".join(words.texts).encode("utf-8", "surrogatepass")).hexdigest()
