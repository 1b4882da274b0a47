"""Pairs of claims in, whether some group tells them already out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from audiatur.compare.verdicts.ruling import Judged


class Told:
    """Pairs of claims that are told already, each as one number: of a large story's pairs there are millions.

    Args:
        places: The place of each statement in the story, by its claim's id.
        pairs: Those that are told from the beginning.
    """

    def __init__(self, places: Mapping[str, int], pairs: Iterable[Judged] = ()) -> None:
        self._places = places
        self._numbers: set[int] = set()
        self.add(pairs)

    def __contains__(self, pair: Judged) -> bool:
        return self._number(pair) in self._numbers

    def add(self, pairs: Iterable[Judged]) -> None:
        """From now on these are told."""
        self._numbers.update(self._number(pair) for pair in pairs)

    def _number(self, pair: Judged) -> int:
        return self._places[pair.left] * len(self._places) + self._places[pair.right]
