"""Statements and pairs of them in, how alike the pairs are that tell of one thing, or speak of one matter, out."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left
from collections.abc import Hashable, Iterator, Sequence
from functools import lru_cache, partial

import numpy as np

from audiatur.compare.packed import CONTENT, OWN, YEAR_NAMED, Vector, likeness
from audiatur.compare.questions.blocks import HALF, Numbers, Pairs
from audiatur.compare.questions.groups import Links
from audiatur.compare.statement import Statement

LIKE = 0.35
"""Likeness of words from which two statements may tell of one thing."""
LIKE_OF_ONE_DATE = 0.28
"""The same where both name one date."""
LIKE_OF_ONE_MATTER = 0.12
"""Likeness from which they speak of one matter."""
SHARED = 2
"""Stems that two statements must share."""
SLACK = 1e-9
"""More than the quick sum of a likeness can differ from the exact one, which alone decides."""
SUMS = 20_000
"""Sums of the words of several statements that are held ready."""
HELD = 8
"""The mark of any word of the statement asked about, beside what the word is to it."""


class Alike:
    """Tells of pairs whether they belong together: of many reckoned at once, of others when they are asked for."""

    def __init__(self, statements: Sequence[Statement], pairs: Pairs) -> None:
        self._statements = statements
        self._offices = [statement.office for statement in statements]
        self._sentences = _numbered(
            [(one.claim.sentence.document, one.claim.sentence.start, one.claim.sentence.end) for one in statements]
        )
        self._asked = pairs.packed.data
        self.of_one_thing, self.of_one_matter = Links(), Links()
        self._things = array("q")
        self._summed = lru_cache(maxsize=SUMS)(partial(_summed, statements))  # holds no pairs, as a method would
        rows = _Rows(statements, self._offices, self._sentences)
        for left, rights in pairs.by_left():
            first = left << HALF
            for right, like, thing, matter in rows.near(left, rights):
                if thing:
                    self.of_one_thing.add(like, left, right)
                    self._things.append(first | right)
                if matter:
                    self.of_one_matter.add(like, left, right)

    def tell_of_one_thing(self, left: int, right: int) -> bool:
        """Whether two statements, the earlier first, tell of one thing."""
        if self._offices[left] != self._offices[right]:
            return False
        if _holds(self._asked, left, right):
            return _holds(self._things, left, right)
        one, other = self._statements[left], self._statements[right]
        if not self._offices[left] and one.content.isdisjoint(other.content):
            return False
        if self._sentences[left] == self._sentences[right] or len(one.own & other.own) < SHARED:
            return False
        least = LIKE if one.years.isdisjoint(other.years) else LIKE_OF_ONE_DATE
        return likeness(one.vector, other.vector) >= least

    def speak_of_one_matter(self, left: int, right: int) -> bool:
        """Whether two statements, the earlier first, speak of one matter."""
        if self._offices[left] or self._offices[right]:
            return False
        one, other = self._statements[left], self._statements[right]
        mine, theirs = one.vector, other.vector
        shared = [word for word in mine if word in theirs]
        if len(shared) < SHARED or math.fsum([mine[word] * theirs[word] for word in shared]) < LIKE_OF_ONE_MATTER:
            return False
        return not (
            one.content.isdisjoint(shared) and other.content.isdisjoint(shared) and one.years.isdisjoint(shared)
        )

    def surely_of_other_matters(self, some: tuple[int, ...], others: tuple[int, ...]) -> bool:
        """Whether less than half of the pairs between some statements and others can speak of one matter.

        The likeness of sums is the sum of likenesses, and none is below nothing: half of the pairs cannot be alike
        enough where all together are not.
        """
        if len(some) == len(others) == 1:
            return False  # linked, so alike enough
        mine, theirs = self._summed(some), self._summed(others)
        if len(theirs) < len(mine):
            mine, theirs = theirs, mine
        total = sum([weight * theirs[word] for word, weight in mine.items() if word in theirs])
        return total < LIKE_OF_ONE_MATTER * ((len(some) * len(others) + 1) // 2) - SLACK


def _summed(statements: Sequence[Statement], some: tuple[int, ...]) -> Vector:
    """The weighed words of some of the statements, added up."""
    if len(some) == 1:
        return statements[some[0]].vector
    found = dict(statements[some[0]].vector)
    for index in some[1:]:
        for word, weight in statements[index].vector.items():
            found[word] = found.get(word, 0.0) + weight
    return found


def _holds(pairs: Sequence[int], left: int, right: int) -> bool:
    """Whether a pair is one of these, which stand in order."""
    packed = left << HALF | right
    place = bisect_left(pairs, packed)
    return place < len(pairs) and pairs[place] == packed


def _numbered(things: Sequence[Hashable]) -> list[int]:
    """A number for each thing, one for equal ones."""
    numbers: dict[Hashable, int] = {}
    return [numbers.setdefault(thing, len(numbers)) for thing in things]


class _Rows:
    """The weighed words of statements as numbers, one row a statement."""

    def __init__(self, statements: Sequence[Statement], offices: Sequence[bool], sentences: Sequence[int]) -> None:
        numbers: dict[str, int] = {}
        words, weights, marks, starts = array("i"), array("d"), array("b"), array("q", [0])
        for statement in statements:
            words.extend([numbers.setdefault(word, len(numbers)) for word in statement.packed.words])
            weights.extend(statement.packed.weights)
            marks.frombytes(statement.packed.marks)
            starts.append(len(words))
        self._words, self._weights = np.frombuffer(words, np.int32), np.frombuffer(weights, np.float64)
        self._marks, self._starts = np.frombuffer(marks, np.int8), np.frombuffer(starts, np.int64)
        self._weight_of, self._mark_of = np.zeros(len(numbers)), np.zeros(len(numbers), np.int8)
        self._offices, self._sentences = np.array(offices, np.bool_), np.array(sentences, np.int64)

    def near(self, left: int, rights: Numbers) -> Iterator[tuple[int, float, bool, bool]]:
        """Of several statements those that belong to one: how alike, and whether to one thing and to one matter."""
        mine = slice(self._starts[left], self._starts[left + 1])
        words, marks = self._words[mine], self._marks[mine]
        self._weight_of[words], self._mark_of[words] = self._weights[mine], marks | HELD
        sizes = self._starts[rights + 1] - self._starts[rights]
        ends = np.cumsum(sizes)
        heads = ends - sizes
        places = np.arange(ends[-1]) + np.repeat(self._starts[rights] - heads, sizes)
        theirs, marked = self._words[places], self._marks[places]
        known = self._mark_of[theirs]
        products = self._weight_of[theirs] * self._weights[places]
        self._weight_of[words], self._mark_of[words] = 0.0, 0
        like = np.add.reduceat(products, heads)
        both = known & marked
        bits = np.bitwise_or.reduceat(both, heads)
        own = np.add.reduceat(both & OWN, heads, dtype=np.int64)
        shared = np.add.reduceat((known > 0).view(np.int8), heads, dtype=np.int64)
        told = np.bitwise_or.reduceat(np.where(known > 0, known | marked & CONTENT, 0), heads) & (CONTENT | YEAR_NAMED)
        least = np.where(bits & YEAR_NAMED, LIKE_OF_ONE_DATE, LIKE)
        office, offices = self._offices[left], self._offices[rights]
        thing = (own >= SHARED) & (offices == office) & (self._sentences[rights] != self._sentences[left])
        if not office:
            thing &= (bits & CONTENT) > 0
        thing &= like >= least - SLACK
        matter = (like >= LIKE_OF_ONE_MATTER - SLACK) & (shared >= SHARED) & (told > 0) & ~offices & ~office
        for number in np.flatnonzero(thing | matter).tolist():
            exact = math.fsum(products[heads[number] : ends[number]].tolist())
            of_thing = bool(thing[number]) and exact >= least[number]
            of_matter = bool(matter[number]) and exact >= LIKE_OF_ONE_MATTER
            if of_thing or of_matter:
                yield int(rights[number]), exact, of_thing, of_matter
