"""A story in; the pairs of sentences that a simple rule calls corroborated or in conflict out.

Each rule is what people would write in an afternoon. It gets the sentences of the articles' titles and bodies.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from given import Given, Place

ALIKE = 0.5
"""Cosine of TF-IDF vectors from which two sentences are taken to say one thing."""
WORD = re.compile(r"[^\W\d_]+|\d[\d.,]*")
NUMBER = re.compile(r"\d[\d.,]*")
YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True)
class Sentence:
    """One sentence with its words."""

    place: Place
    vector: Mapping[str, float]
    numbers: frozenset[str]


@dataclass(frozen=True)
class Judged:
    """What is said of places in two or more articles."""

    verdict: str
    places: frozenset[Place]


Rule = Callable[[Sequence[Sentence]], Iterator[Judged]]


def sentences(given: Given) -> list[Sentence]:
    """Every sentence of every article."""
    files = given.files()
    texts = {document.id: document.text for document in given.documents}
    spans = [span for reading in given.readings for span in reading.sentences]
    words = [[word.casefold() for word in WORD.findall(span.quote(texts[span.document]))] for span in spans]
    held = Counter(word for each in words for word in set(each))
    return [
        Sentence(
            Place(files[span.document], span.start, span.end),
            _weighed(each, held, len(spans)),
            _numbers(span.quote(texts[span.document])),
        )
        for span, each in zip(spans, words, strict=True)
    ]


def _weighed(words: Sequence[str], held: Mapping[str, int], number: int) -> dict[str, float]:
    weights = {word: count * (math.log((1 + number) / (1 + held[word])) + 1) for word, count in Counter(words).items()}
    length = math.sqrt(sum(weight * weight for weight in weights.values()))
    return {word: weight / length for word, weight in weights.items()}


def _numbers(text: str) -> frozenset[str]:
    """The numbers of two digits and more that are no year."""
    found = {match.rstrip(".,").replace(",", "") for match in NUMBER.findall(text)}
    return frozenset(number for number in found if len(number) > 1 and not YEAR.fullmatch(number))


def _pairs(given: Sequence[Sentence]) -> Iterator[tuple[Sentence, Sentence]]:
    return ((a, b) for a, b in combinations(given, 2) if a.place.file != b.place.file)


def _alike(left: Sentence, right: Sentence) -> bool:
    return sum(w * right.vector[word] for word, w in left.vector.items() if word in right.vector) >= ALIKE


def word_overlap(given: Sequence[Sentence]) -> Iterator[Judged]:
    """Sentences of two articles in like words corroborate each other."""
    for left, right in _pairs(given):
        if _alike(left, right):
            yield Judged("corroborated", frozenset({left.place, right.place}))


def same_digits(given: Sequence[Sentence]) -> Iterator[Judged]:
    """Sentences of two articles that hold one number corroborate each other."""
    for left, right in _pairs(given):
        if left.numbers & right.numbers:
            yield Judged("corroborated", frozenset({left.place, right.place}))


def unequal_values(given: Sequence[Sentence]) -> Iterator[Judged]:
    """Sentences in like words with numbers of which none is shared are in conflict."""
    for left, right in _pairs(given):
        if left.numbers and right.numbers and not left.numbers & right.numbers and _alike(left, right):
            yield Judged("conflict", frozenset({left.place, right.place}))


RULES: dict[str, Rule] = {
    "word overlap": word_overlap,
    "same digits": same_digits,
    "unequal values": unequal_values,
}


def grouped(judged: Sequence[Judged]) -> list[Judged]:
    """Pairs of one verdict that share a sentence made one, so that many pairs of one matter are one alarm."""
    found = []
    for verdict in sorted({each.verdict for each in judged}):
        root: dict[Place, Place] = {}

        def find(place: Place, root: dict[Place, Place] = root) -> Place:
            while root.setdefault(place, place) != place:
                place = root[place]
            return place

        for each in judged:
            if each.verdict == verdict:
                first, *rest = each.places
                for other in rest:
                    root[find(other)] = find(first)
        members: defaultdict[Place, set[Place]] = defaultdict(set)
        for place in list(root):
            members[find(place)].add(place)
        found += [Judged(verdict, frozenset(places)) for places in members.values()]
    return found
