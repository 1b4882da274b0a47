"""One Claim with all that comparing needs to know of it."""

from __future__ import annotations

from dataclasses import dataclass

from audiatur.compare import packed
from audiatur.compare.calendar import Days, days
from audiatur.compare.packed import Packed, Vector
from audiatur.compare.words import stem
from audiatur.model.claim import Claim, Commitment, Polarity
from audiatur.model.document import Document
from audiatur.model.mention import EntityKind


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
    def names_subject(self) -> bool:
        """Whether its sentence names its subject, and no "he" or "it" stands for it."""
        return self.subject is not None and self.subject in self.named

    @property
    def negative(self) -> bool:
        """Whether the claim is negated or denied."""
        return (self.claim.polarity is Polarity.NEGATIVE) != (self.claim.commitment is Commitment.DENIED)

    @property
    def factual(self) -> bool:
        """Whether it states that something is or was so: no plan and no opinion."""
        return self.claim.commitment not in {Commitment.PLANNED, Commitment.OPINION}

    def said_by_one(self, other: Statement) -> bool:
        """Whether one known speaker says both."""
        return self.speaker is not None and self.speaker == other.speaker

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


def act(statement: Statement) -> str | None:
    """The family of the claim's predicate."""
    return stem(statement.claim.predicate) if statement.claim.predicate else None
