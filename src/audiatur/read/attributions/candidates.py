"""Everybody named or described so far in, whom a pronoun or a repeated description means out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from audiatur.model.mention import EntityKind
from audiatur.model.speaker import Speaker, SpeakerKind
from audiatur.read.attributions.people import People
from audiatur.read.attributions.words import attribution_words
from audiatur.read.names.words import is_office, name_words

MALE = frozenset({"he", "him", "his"})
FEMALE = frozenset({"she", "her", "hers"})
PLURAL = frozenset({"they", "them", "their"})
NEUTER = frozenset({"it", "its"})
PRONOUNS = MALE | FEMALE | PLURAL | NEUTER

REACH = 6
"""Sentences looked back for whom a pronoun means."""

NEAR = 2
"""Sentences looked back for who speaks a quotation that has no reporting verb."""

LONGEST_ADDRESS = 6
"""Characters before a name in which a form of address is looked for."""


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
    """

    speaker: Speaker
    sentence: int
    subject: bool
    place: int
    plural: bool = False
    noun: str | None = None


class Candidates:
    """All candidates of one document; grows as statements are resolved in the order of the text."""

    def __init__(self, text: str, people: People, named: Sequence[Candidate]) -> None:
        self._text = text
        self._people = people
        self._all = list(named)
        self._genders: dict[str, str] = {}

    def add(self, candidate: Candidate) -> None:
        """Remembers who was found to make a statement."""
        self._all.append(candidate)

    def pronoun(self, word: str, place: int, sentence: int) -> tuple[Speaker, bool] | None:
        """The nearest fitting candidate before a pronoun, subjects first; and whether it is the only one there."""
        before = [
            c for c in self._all if c.place < place and 0 <= sentence - c.sentence <= REACH and self._fits(word, c)
        ]
        if not before:
            return None
        nearest = max(c.sentence for c in before)
        same = sorted((c for c in before if c.sentence == nearest), key=lambda c: (c.subject, c.place))
        subjects = [c for c in same if c.subject]
        chosen = (subjects or same)[-1]
        earlier = [c for c in before if c.subject and c.sentence == nearest - 1]
        if nearest == sentence and not chosen.subject and earlier:
            chosen = earlier[-1]
        names = {c.speaker.name for c in (subjects or same)}
        if len(names) == 1 and word in MALE | FEMALE:
            self._genders.setdefault(chosen.speaker.name, "male" if word in MALE else "female")
        return chosen.speaker, len(names) == 1

    def described(self, lemma: str, sentence: int) -> Speaker | None:
        """The unnamed speaker whom the same noun described before."""
        for candidate in reversed(self._all):
            unnamed = candidate.speaker.kind is SpeakerKind.UNNAMED
            if unnamed and candidate.noun == lemma and candidate.sentence <= sentence:
                return candidate.speaker
        return None

    def body(self, lemma: str, sentence: int) -> Speaker | None:
        """The body whose name holds the noun; of a firm, else the last organisation named in the sentences before."""
        bodies = [c for c in self._all if c.speaker.kind is SpeakerKind.ORGANISATION]
        called = [c for c in bodies if lemma in c.speaker.name.lower().split()]
        before = sorted((c for c in called if c.sentence < sentence), key=lambda c: c.place)
        if before:
            return before[-1].speaker
        if len({c.speaker.name for c in called}) == 1:
            return called[0].speaker
        if lemma not in attribution_words().any_body_nouns:
            return None
        near = sorted((c for c in bodies if 0 < sentence - c.sentence <= REACH), key=lambda c: c.place)
        return near[-1].speaker if near else None

    def before_quotation(self, place: int, sentence: int) -> Speaker | None:
        """The person whom the sentences right before a quotation are about."""
        near = [
            c
            for c in self._all
            if c.place < place
            and 0 <= sentence - c.sentence <= NEAR
            and c.subject
            and c.speaker.kind in {SpeakerKind.PERSON, SpeakerKind.UNNAMED}
        ]
        return max(near, key=lambda c: (c.sentence, c.place)).speaker if near else None

    def _fits(self, word: str, candidate: Candidate) -> bool:
        """Whether a candidate's kind, number and known gender agree with a pronoun."""
        kind = candidate.speaker.kind
        if word in MALE | FEMALE:
            single = not candidate.plural and candidate.noun is not None and is_office(candidate.noun)
            if kind is not SpeakerKind.PERSON and not (kind is SpeakerKind.UNNAMED and single):
                return False
            gender = self._gender(candidate.speaker)
            return gender is None or gender == ("male" if word in MALE else "female")
        if word in PLURAL:
            return candidate.plural or kind is SpeakerKind.ORGANISATION
        return kind in {SpeakerKind.ORGANISATION, SpeakerKind.COUNTRY}

    def _gender(self, speaker: Speaker) -> str | None:
        """Whether the article calls somebody a man or a woman, by address, office or pronoun; None where it does not."""
        words = name_words()
        said = {word.strip(",") for role in self._people.roles.get(speaker.name, ()) for word in role.lower().split()}
        family = speaker.name.rsplit(maxsplit=1)[-1]
        for mention in self._people.mentions:
            if mention.kind is EntityKind.PERSON and mention.name.rsplit(maxsplit=1)[-1] == family:
                start = mention.span.start
                said |= {word.lower() for word in self._text[max(0, start - LONGEST_ADDRESS) : start].split()[-1:]}
        female, male = bool(said & words.female_words), bool(said & words.male_words)
        if female == male:
            return self._genders.get(speaker.name)
        return "female" if female else "male"
