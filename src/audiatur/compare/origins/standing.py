"""The documents of outlets in, the words of each without what its outlet puts under several of them out."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from audiatur.compare.origins.shingles import Values, runs_of, words_in
from audiatur.compare.origins.texts import Own, Texts

SEVERAL = 3
"""Documents of one outlet from which what they have in common is its standing text: what went before, the lines under a
row of pictures, who writes there."""

SENTENCE = 12
"""Words in common below which two texts share a set phrase and nothing else."""


class Standing:
    """What outlets put under several of their documents."""

    def __init__(
        self, texts: Texts, outlets: Collection[Sequence[int]], versions: Sequence[tuple[int, int]] = ()
    ) -> None:
        """Read what the documents of each outlet have in common.

        Args:
            texts: The words of all documents.
            outlets: The documents of each outlet, by their numbers.
            versions: Pairs of them that are one text, brought up to date, and count as one.
        """
        self._texts = texts
        first = {number: number for theirs in outlets for number in theirs}
        for left, right in versions:
            first[_first(first, right)] = _first(first, left)
        self._of: dict[int, Values] = {}
        for theirs in outlets:
            several = texts.held_by_several([_first(first, number) for number in theirs], theirs, SEVERAL)
            self._of |= dict.fromkeys(theirs, several)

    def without(self, number: int) -> Own:
        """The own words of a document without its outlet's standing text."""
        own = self._texts.own(number)
        return own.without(self._of[number]) if number in self._of else own

    def share(self, left: int, right: int, beside: Collection[int] = ()) -> float:
        """Share of the shorter document's own words in runs that both have, beside standing text and others' words."""
        shorter, longer = sorted((left, right), key=lambda number: self._texts[number].own_words())
        own = self.without(shorter)
        for number in beside:
            own = own.without(self._texts.own(number).values)
        held, _ = own.common(self.without(longer))
        words = words_in(runs_of(own.places[held]))
        return min(1.0, words / self._texts[shorter].own_words()) if words >= SENTENCE else 0.0


def _first(first: Mapping[int, int], number: int) -> int:
    while first[number] != number:
        number = first[number]
    return number
