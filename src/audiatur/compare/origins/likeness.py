"""The words of documents in, how much two of them are made of the same words that few others use out."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from audiatur.compare.origins.shingles import Codes
from audiatur.compare.origins.texts import Texts


class Likeness:
    """Words of documents, each weighed by how few of these use it."""

    def __init__(self, texts: Texts, numbers: Sequence[int]) -> None:
        """Weigh the words of these documents."""
        counted = {number: np.unique(texts[number].codes, return_counts=True) for number in numbers}
        every = np.concatenate([np.zeros(0, np.uint32), *(words for words, _ in counted.values())])
        self._words, held = np.unique(every, return_counts=True)
        self._weights = np.log(len(numbers) / held)
        self._counted = counted

    def of(self, left: int, right: int) -> float:
        """The cosine of two documents' weighed words, between 0 and 1; 0 where all that they share is in every one.

        Source:
            G. Salton, C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988.
        """
        (one, ones), (other, others) = self._weighed(left), self._weighed(right)
        _, at, there = np.intersect1d(one, other, assume_unique=True, return_indices=True)
        return float(ones[at] @ others[there])

    def _weighed(self, number: int) -> tuple[Codes, NDArray[np.float64]]:
        """The words of a document and their weights, of length 1 together."""
        words, times = self._counted[number]
        weights = (1 + np.log(times)) * self._weights[np.searchsorted(self._words, words)]
        return words, weights / max(float(np.linalg.norm(weights)), 1e-9)
