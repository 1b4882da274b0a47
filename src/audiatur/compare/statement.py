"""Documents and Readings in, each Claim with what comparing needs to know of it out."""

from __future__ import annotations

import math
import re
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from audiatur.compare import packed
from audiatur.compare.calendar import Days, days
from audiatur.compare.carried import carries_on
from audiatur.compare.entities import Names
from audiatur.compare.packed import CONTENT, OWN, YEAR_NAMED, Packed, Vector
from audiatur.compare.words import stem, stems
from audiatur.model.claim import Claim, Commitment, Polarity
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


@dataclass(frozen=True, eq=False, slots=True)
class Statement:
    """One claim, ready to be compared.

    Attributes:
        claim: The claim.
        document: Its document.
        order: Number of the document and place in it: the order of everything shown.
        packed: Its words.
        years: The years that its own words name.
        names: Entities named in the claim or filled into it, in lower case.
        named: Entities that the claim's sentence names, in lower case.
        measure: The topic's measure, its own or that of the claim it carries on; None where no topic has it.
        subject: The claim's subject as an entity's name, in lower case, or None.
        subject_kind: What sort of entity the subject is; None where it names none.
        speaker: Who says it, as an entity's name; None for the outlet or an unnamed source.
    """

    claim: Claim
    document: Document
    order: tuple[int, int, int]
    packed: Packed
    years: frozenset[str]
    names: frozenset[str]
    named: frozenset[str]
    measure: str | None
    subject: str | None
    subject_kind: EntityKind | None
    speaker: str | None

    @property
    def text(self) -> str:
        """The words of the claim."""
        return self.claim.span.quote(self.document.text)

    @property
    def around(self) -> str:
        """The words of its sentence."""
        return self.claim.sentence.quote(self.document.text)

    @property
    def vector(self) -> Vector:
        """Weight of every stem of claim and sentence: the rarer in the story, the heavier."""
        return packed.vector(self.packed)

    @property
    def own(self) -> frozenset[str]:
        """Stems of the claim's words and of the names they stand for."""
        return packed.own(self.packed)

    @property
    def content(self) -> frozenset[str]:
        """Those that belong to no name."""
        return packed.content(self.packed)

    @property
    def period(self) -> Days | None:
        """The days the claim speaks of."""
        return days(self.claim.period)

    @property
    def said(self) -> Days | None:
        """The days on which the claim was made: as the text dates it, else when it was published."""
        return days(self.claim.as_of) or days(self.document.published)

    def differs_in_subject(self, other: Statement) -> bool:
        """Whether the two are about two things of one sort, and neither names the other's."""
        mine, theirs = self.subject, other.subject
        if mine is None or theirs is None or self.subject_kind is None or self.subject_kind != other.subject_kind:
            return False
        if mine in theirs or theirs in mine:
            return False
        return not (
            mine in other.names
            or theirs in self.names
            or mine in other.text.casefold()
            or theirs in self.text.casefold()
        )

    @property
    def negative(self) -> bool:
        """Whether the claim is negated or denied."""
        return (self.claim.polarity is Polarity.NEGATIVE) != (self.claim.commitment is Commitment.DENIED)

    @property
    def factual(self) -> bool:
        """Whether it states that something is or was so: no plan and no opinion."""
        return self.claim.commitment not in {Commitment.PLANNED, Commitment.OPINION}

    def told_like(self, other: Statement) -> bool:
        """Whether both affirm or both deny, and both tell of what was, of what is to come, or what somebody thinks."""
        mine, theirs = self.claim, other.claim
        if mine.polarity is theirs.polarity and mine.commitment is theirs.commitment:
            return True
        return (self.negative, self.planned, self.factual) == (other.negative, other.planned, other.factual)

    @property
    def office(self) -> bool:
        """Whether it only says who somebody is."""
        return "office" in self.claim.rules

    @property
    def planned(self) -> bool:
        """Whether it tells of what is still to come."""
        return self.claim.commitment is Commitment.PLANNED

    @property
    def voice(self) -> str:
        """Whose statement it is, as a reader is told."""
        speaker = self.claim.speaker
        return f"{speaker.name} in {self.document.name}" if speaker else self.document.name


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


def act(statement: Statement) -> str | None:
    """The family of the claim's predicate."""
    return stem(statement.claim.predicate) if statement.claim.predicate else None
