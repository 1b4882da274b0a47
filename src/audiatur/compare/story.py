"""Documents and Readings in, each Claim with what comparing needs to know of it out."""

from __future__ import annotations

import math
import re
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from audiatur.compare.carried import carries_on
from audiatur.compare.entities import Names
from audiatur.compare.packed import CONTENT, OWN, YEAR_NAMED, Packed, Vector
from audiatur.compare.statement import Statement
from audiatur.compare.words import stems
from audiatur.model.claim import Claim
from audiatur.model.document import Document
from audiatur.model.mention import EntityKind, Mention
from audiatur.model.period import PeriodKind
from audiatur.model.reading import Reading
from audiatur.model.speaker import SpeakerKind

CONTEXT = 0.35
"""What a word of the sentence around a claim counts beside a word of the claim itself."""

MEASURED = "measure:"
"""What stands before the name of a topic's measure where it counts as a word of its own."""

DATED = "in:"
"""The same before a year that the claim itself names."""
YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")

FEW = 20
"""Sentences added to those of the story, so that in a story of few not every shared word is common."""


class Story:
    """All statements of all documents and how rare each stem is among their sentences.

    Attributes:
        statements: In the order of documents and text.
        durations: The lengths of time read in each document, by its id.
        times: The times of day read in each document, likewise.
        dates: The times read in each document of which it is known what day, month or year they are, likewise.
    """

    def __init__(self, documents: Sequence[Document], readings: Sequence[Reading], names: Names) -> None:
        self._names = names
        self._sentences = 0
        self._frequency: Counter[str] = Counter()
        kinds: defaultdict[str, Counter[EntityKind]] = defaultdict(Counter)
        self._written: dict[str, str] = {}
        self._sets: dict[frozenset[str], frozenset[str]] = {}
        self.durations, self.times = (
            {reading.document: tuple(p for p in reading.periods if p.kind is kind) for reading in readings}
            for kind in (PeriodKind.DURATION, PeriodKind.TIME)
        )
        self.dates = {reading.document: tuple(p for p in reading.periods if p.edtf) for reading in readings}
        for document, reading in zip(documents, readings, strict=True):
            for span in reading.sentences:
                self._sentences += 1
                text = span.quote(document.text)
                self._frequency.update(set(stems(text)).union(DATED + year for year in YEAR.findall(text)))
            for mention in reading.mentions:
                kinds[self.name(mention.name).casefold()][mention.kind] += 1
            for mention in reading.mentions:
                full = self.name(mention.name)
                self._written.setdefault(full.casefold(), full)
            self._frequency.update(MEASURED + claim.measure for claim in reading.claims if claim.measure)
        self._kinds = {name: _most_told(told) for name, told in kinds.items()}
        self.statements = tuple(
            statement
            for number, (document, reading) in enumerate(zip(documents, readings, strict=True))
            for statement in self._of(number, document, reading)
        )

    def rarity(self, word: str) -> float:
        """How much it says that two sentences share this stem: 0 for one that stands in all."""
        return math.log((self._sentences + FEW) / (self._frequency[word] + 0.5))

    def weighed(self, words: Mapping[str, float]) -> Vector:
        """Stems with their share in a text, weighed by rarity, at length one."""
        weights = {word: share * max(self.rarity(word), 0.05) for word, share in words.items()}
        length = math.sqrt(math.fsum(weight * weight for weight in weights.values()))
        return {word: weight / length for word, weight in weights.items()} if length else {}

    def _of(self, number: int, document: Document, reading: Reading) -> Iterable[Statement]:
        mentions = sorted(reading.mentions, key=lambda mention: (mention.span.start, mention.span.end))
        starts = [mention.span.start for mention in mentions]
        before: Claim | None = None
        for claim in reading.claims:
            named = mentions[bisect_left(starts, claim.span.start) : bisect_left(starts, claim.span.end)]
            nearby = mentions[bisect_left(starts, claim.sentence.start) : bisect_left(starts, claim.sentence.end)]
            carried = before if before and carries_on(before, claim, document.text) else None
            statement = self._statement(number, document, claim, carried, (named, nearby))
            yield statement
            if statement.measure and claim.sentence != (before.sentence if before else None):
                before = claim

    def _statement(
        self,
        number: int,
        document: Document,
        claim: Claim,
        carried: Claim | None,
        mentions: tuple[Sequence[Mention], Sequence[Mention]],
    ) -> Statement:
        """One claim made ready; ``carried`` is the claim that it carries on ("This rose to ..."), if any."""
        named, nearby = mentions
        text, around = claim.span.quote(document.text), claim.sentence.quote(document.text)
        measure = claim.measure if claim.topic else carried.measure if carried else None
        subject_name = carried.subject if carried else claim.subject
        filled = [self.name(part) for part in (subject_name, claim.counterparty, claim.item, claim.place) if part]
        full = [self.name(mention.name) for mention in named]
        things = [part for part in filled if part.casefold() not in self._kinds]
        filled = [part for part in filled if part.casefold() in self._kinds]
        own = set(stems(text)).union(stems(claim.predicate or ""), *(stems(thing) for thing in things))
        beside = set(stems(around)).union(stems(carried.sentence.quote(document.text)) if carried else ())
        words = dict.fromkeys(sorted(beside), CONTEXT) | dict.fromkeys(sorted(own), 1.0)
        of_names: set[str] = set()
        for share, names in ((CONTEXT, [self.name(mention.name) for mention in nearby]), (1.0, [*filled, *full])):
            for name in names:
                parts = set(stems(name))
                of_names |= parts
                words |= {part: max(share / len(parts), 0.0) for part in sorted(parts)}
        own = own.union(*(stems(name) for name in (*filled, *full)))
        years = {DATED + year for year in YEAR.findall(text)}
        words |= dict.fromkeys(sorted(years), 1.0)
        own |= years
        if measure:
            words[MEASURED + measure] = 1.0
        subject = self.name(subject_name).casefold() if subject_name else None
        weighed = self.weighed(words)
        content = own - of_names - years
        return Statement(
            claim=claim,
            document=document,
            order=(number, claim.span.start, claim.span.end),
            packed=Packed(
                words=tuple(weighed),
                weights=array("d", weighed.values()),
                marks=bytes(
                    [
                        (word in own) * OWN | (word in content) * CONTENT | (word in years) * YEAR_NAMED
                        for word in weighed
                    ]
                ),
            ),
            years=self._one(frozenset(years)),
            names=self._one(frozenset(name.casefold() for name in (*filled, *full, *things))),
            named=self._one(frozenset(self.name(mention.name).casefold() for mention in nearby)),
            measure=measure,
            subject=subject,
            subject_kind=self._kinds.get(subject or ""),
            speaker=self._speaker(claim),
        )

    def _one(self, words: frozenset[str]) -> frozenset[str]:
        """One set for all that hold the same."""
        return self._sets.setdefault(words, words)

    def name(self, name: str) -> str:
        """The fullest name of an entity."""
        return self._names.canonical(name)

    def kind(self, name: str) -> EntityKind | None:
        """What sort of entity a name in lower case stands for; None where it is no entity's name."""
        return self._kinds.get(name)

    def written(self, name: str) -> str:
        """An entity's name in lower case as a reader is shown it."""
        return self._written.get(name, name)

    def _speaker(self, claim: Claim) -> str | None:
        speaker = claim.speaker
        return self.name(speaker.name) if speaker and speaker.kind is not SpeakerKind.UNNAMED else None


def _most_told(kinds: Counter[EntityKind]) -> EntityKind:
    """What a name is told to be: a country where any article knows it as one, else what most mentions say."""
    return EntityKind.COUNTRY if EntityKind.COUNTRY in kinds else max(kinds, key=lambda kind: (kinds[kind], kind.value))
