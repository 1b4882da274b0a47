"""Names of two sides in; texts with either side's names in the place of the other's, and where each place went, out."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

WORD = r"[^\W\d_][\w'’-]*"
ARTICLE = re.compile(r"\b([Aa])n?(\s+)$")
VOWEL = re.compile(r"[AEIO]|U[rz]")
"""How a name begins after "an"; "Uk" and "Ug" are spoken with a consonant."""
SHORTEST_ACRONYM = 2


@dataclass(frozen=True)
class Sides:
    """Two sides of a story.

    Attributes:
        pairs: A name of one side and the name of the other that is put in its place, and the other way round. A name
            that stands in several pairs gives way to the partner in the first of them.
    """

    pairs: Sequence[tuple[str, str]]
    _partner: dict[str, str] = field(init=False, repr=False, compare=False)
    _names: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        partner: dict[str, str] = {}
        for left, right in self.pairs:
            for name, other in ((left, right), (right, left)):
                for form in (str, str.upper):
                    partner.setdefault(form(name), form(other))
        longest = sorted(partner, key=lambda name: (-len(name), name))
        object.__setattr__(self, "_partner", partner)
        object.__setattr__(self, "_names", re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)"))

    def with_acronyms(self, texts: Iterable[str]) -> Sides:
        """The same with acronyms that the texts give for bodies named after a side: "Ardovian Civil Guard (ACG)"."""
        found = dict.fromkeys(pair for text in texts for pair in self._acronyms(text))
        return Sides((*self.pairs, *found))

    def _acronyms(self, text: str) -> Iterator[tuple[str, str]]:
        for match in self._names.finditer(text):
            told = re.match(rf"((?:\s+{WORD}){{1,5}}),?\s+\(([A-Z]{{2,6}})\)", text[match.end() :])
            if told:
                initials = "".join(word[0] for word in (match[0], *told[1].split()) if word[0].isupper())
                other = self._partner[match[0]][0]
                if initials == told[2]:
                    yield told[2], other + told[2][1:]

    def swapped(self, text: str) -> Swapped:
        """The text with the names exchanged; "a" and "an" before them follow."""
        pieces: list[str] = []
        changes: list[tuple[int, int, int, int]] = []
        done = length = 0

        def put(start: int, end: int, words: str) -> None:
            nonlocal done, length
            pieces.extend((text[done:start], words))
            length += start - done
            changes.append((start, end, length, length + len(words)))
            length += len(words)
            done = end

        for match in self._names.finditer(text):
            other = self._partner[match[0]]
            article = ARTICLE.search(text, max(done, match.start() - 6), match.start())
            if article and VOWEL.match(other) is not None:
                put(article.start(), article.start(2), article[1] + "n")
            elif article:
                put(article.start(), article.start(2), article[1])
            put(match.start(), match.end(), other)
        pieces.append(text[done:])
        return Swapped("".join(pieces), tuple(changes))


@dataclass(frozen=True)
class Swapped:
    """A text with names exchanged.

    Attributes:
        text: It.
        changes: Start and end of each stretch before and after.
    """

    text: str
    changes: tuple[tuple[int, int, int, int], ...]

    def place(self, at: int) -> int:
        """Where a place of the text before now is; a place within a name is the name's start or end, the nearer one."""
        number = bisect_right(self.changes, at, key=lambda change: change[0]) - 1
        if number < 0:
            return at
        start, end, new_start, new_end = self.changes[number]
        if at >= end:
            return new_end + at - end
        return new_start if at - start < end - at else new_end
