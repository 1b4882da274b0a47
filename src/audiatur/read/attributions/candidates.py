"""Everybody named or described so far in, whom a pronoun or a repeated description means out."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from audiatur.model.speaker import Speaker, SpeakerKind
from audiatur.read.attributions.people import People, gender_of
from audiatur.read.attributions.words import attribution_words
from audiatur.read.names.words import is_office

MALE = frozenset({"he", "him", "his"})
FEMALE = frozenset({"she", "her", "hers"})
PLURAL = frozenset({"they", "them", "their"})
NEUTER = frozenset({"it", "its"})
PRONOUNS = MALE | FEMALE | PLURAL | NEUTER

REACH = 6
"""Sentences looked back for whom a pronoun means."""

NEAR = 2
"""Sentences looked back for who speaks a quotation that has no reporting verb."""

PAPERS = frozenset({"newspaper", "paper"})
"""Bodies of these kinds tell of firms and are seldom the one meant by "the company"."""

SINCE = 100
"""Names looked back for where somebody was last named."""

SEVERAL = 20
"""Later names looked at to see whether only one body can be meant."""


@dataclass(frozen=True)
class Candidate:
    """Somebody whom a later pronoun or description may mean.

    Attributes:
        speaker: Who it is.
        sentence: Number of the sentence.
        subject: Whether it is the subject there.
        place: Where it stands in the document.
        plural: Whether it means several.
        noun: Lemma of the noun that describes it, or None for a name.
        called: Lemma of the noun that stands in apposition to a body's name, or None.
        modifies: Whether its name only says more of a thing: "an ID card".
        speaks: Whether it was found to make a statement there that stands in no other.
    """

    speaker: Speaker
    sentence: int
    subject: bool
    place: int
    plural: bool = False
    noun: str | None = None
    called: str | None = None
    modifies: bool = False
    speaks: bool = False


class Candidates:
    """All candidates of one document; grows as statements are resolved in the order of the text."""

    def __init__(self, people: People, named: Sequence[Candidate]) -> None:
        self._people = people
        self._by_sentence: dict[int, list[Candidate]] = defaultdict(list)
        self._described: dict[str, list[Candidate]] = defaultdict(list)
        self._bodies: dict[str, list[Candidate]] = defaultdict(list)
        self._explaining: set[str] = set()
        self._genders: dict[str, str] = {}
        self._called: dict[str, str | None] = {}
        for candidate in named:
            self.add(candidate)

    def add(self, candidate: Candidate) -> None:
        """Remembers somebody who was named, or was found to make a statement."""
        self._by_sentence[candidate.sentence].append(candidate)
        if candidate.noun and candidate.speaker.kind is SpeakerKind.UNNAMED:
            self._described[candidate.noun].append(candidate)
        if candidate.speaker.kind is SpeakerKind.ORGANISATION and candidate.noun is None:
            words = candidate.speaker.name.lower().split()
            for word in {*words, *attribution_words().kinds_of(words), candidate.called or ""} - {""}:
                self._bodies[word].append(candidate)
        if candidate.called:
            self._explaining.add(candidate.called)

    def _near(self, sentence: int, reach: int) -> list[Candidate]:
        """The candidates of a sentence and of those before it within reach."""
        return [each for index in range(sentence - reach, sentence + 1) for each in self._by_sentence.get(index, ())]

    def pronoun(self, word: str, place: int, sentence: int) -> tuple[Speaker, bool] | None:
        """The nearest fitting candidate before a pronoun, subjects first; and whether it is the only one there."""
        before = [c for c in self._near(sentence, REACH) if c.place < place and self._fits(word, c)]
        if not before:
            return None
        nearest = max(c.sentence for c in before)
        same = sorted((c for c in before if c.sentence == nearest), key=lambda c: (c.subject, c.place))
        subjects = [c for c in same if c.subject]
        chosen = max(subjects or same, key=lambda c: (c.speaks and nearest < sentence, c.place))
        earlier = [c for c in before if c.subject and c.sentence == nearest - 1]
        if nearest == sentence and not chosen.subject and earlier:
            chosen = earlier[-1]
        names = {c.speaker.name for c in (subjects or same)}
        if len(names) == 1 and word in MALE | FEMALE:
            self._genders.setdefault(chosen.speaker.name, "male" if word in MALE else "female")
        return chosen.speaker, len(names) == 1

    def described(self, lemma: str, sentence: int, narrowing: AbstractSet[str]) -> Speaker | None:
        """The unnamed speaker whom the same noun described last, with the other words: not so "the second official"."""
        last = self._last_described(lemma, sentence)
        return last.speaker if last is not None and narrowing <= set(last.speaker.name.lower().split()) else None

    def several_since(self, lemma: str, sentence: int) -> bool:
        """Whether a noun described several unnamed ones last, within reach."""
        last = self._last_described(lemma, sentence)
        return last is not None and last.plural and last.sentence >= sentence - REACH

    def _last_described(self, lemma: str, sentence: int) -> Candidate | None:
        """Whom a noun described last before a sentence."""
        found = self._described.get(lemma, [])
        before = bisect_left(found, sentence, key=lambda candidate: candidate.sentence)
        return found[before - 1] if before else None

    def is_described_since(self, lemma: str, place: int, name: str) -> bool:
        """Whether a noun described somebody unnamed after the article last named the one who holds that office."""
        described = self._described.get(lemma, [])
        before = bisect_left(described, place, key=lambda candidate: candidate.place)
        mentions = self._people.mentions
        end = bisect_left(mentions, place, key=lambda mention: mention.span.start)
        near = mentions[max(0, end - SINCE) : end]
        named = max((m.span.start for m in near if self._people.full_name(m.name) == name), default=-1)
        return before > 0 and described[before - 1].place > named

    def may_be_body(self, lemma: str) -> bool:
        """Whether a noun may stand for a body named before: a usual one, or one that explains a name here."""
        words = attribution_words()
        return lemma in words.body_nouns or lemma in words.body_kinds or lemma in self._explaining

    def body(self, lemma: str, sentence: int) -> Speaker | None:
        """The body whose name holds the noun or is explained by it; of a firm, else the last organisation before."""
        called = self._bodies.get(lemma, [])
        before = bisect_left(called, sentence, key=lambda candidate: candidate.sentence)
        if before:
            return called[before - 1].speaker
        if called and all(candidate.speaker.name == called[0].speaker.name for candidate in called[:SEVERAL]):
            return called[0].speaker
        words = attribution_words()
        if lemma not in words.any_body_nouns:
            return None
        near = [c for c in self._near(sentence - 1, REACH) if c.speaker.kind is SpeakerKind.ORGANISATION]
        near = [c for c in near if not words.kinds_of(c.speaker.name.lower().split()) & PAPERS] or near
        return max(near, key=lambda c: (c.sentence, c.subject, c.place)).speaker if near else None

    def before_quotation(self, place: int, sentence: int) -> Speaker | None:
        """The person whom the sentences right before a quotation are about."""
        speaking = {SpeakerKind.PERSON, SpeakerKind.UNNAMED}
        near = [c for c in self._near(sentence, NEAR) if c.place < place and c.subject and c.speaker.kind in speaking]
        documents = attribution_words().documents
        near = [c for c in near if c.noun not in documents or c.speaker.kind is SpeakerKind.PERSON] or near
        return max(near, key=lambda c: (c.sentence, c.place)).speaker if near else None

    def _fits(self, word: str, candidate: Candidate) -> bool:
        """Whether a candidate's kind, number and known gender agree with a pronoun."""
        kind = candidate.speaker.kind
        if word in MALE | FEMALE:
            noun = candidate.noun
            person = noun is not None and (is_office(noun) or noun in attribution_words().speaking_nouns)
            single = person and not candidate.plural
            if kind is not SpeakerKind.PERSON and not (kind is SpeakerKind.UNNAMED and single):
                return False
            gender = self._gender(candidate)
            return gender is None or gender == ("male" if word in MALE else "female")
        if word in PLURAL:
            return candidate.plural or kind is SpeakerKind.ORGANISATION
        if candidate.modifies:
            return False
        words = attribution_words()
        several = candidate.plural and candidate.noun != "police"
        thing = candidate.noun in words.body_nouns | words.documents and not several
        return kind in {SpeakerKind.ORGANISATION, SpeakerKind.COUNTRY} or (kind is SpeakerKind.UNNAMED and thing)

    def _gender(self, candidate: Candidate) -> str | None:
        """Whether the article calls somebody a man or a woman, by address, office or pronoun; else None."""
        name = candidate.speaker.name
        if candidate.speaker.kind is SpeakerKind.UNNAMED:
            return gender_of({candidate.noun or ""}) or self._genders.get(name)
        if name not in self._called:
            self._called[name] = self._people.gender(name)
        return self._called[name] or self._genders.get(name)
