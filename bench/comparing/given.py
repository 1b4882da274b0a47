"""A set of articles on one story, and what is known of its statements: facts told twice, look-alikes, copies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from audiatur.model.document import Document
from audiatur.model.reading import Reading


@dataclass(frozen=True)
class Place:
    """Words of one article."""

    file: str
    start: int
    end: int

    def touches(self, other: Place) -> bool:
        """Whether the two share half of the shorter one."""
        shared = min(self.end, other.end) - max(self.start, other.start)
        return self.file == other.file and 2 * shared >= min(self.end - self.start, other.end - other.start)


@dataclass(frozen=True)
class Fact:
    """One question that several articles answer.

    Attributes:
        verdicts: What is right to say of their answers.
        places: Where they answer.
    """

    verdicts: frozenset[str]
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Given:
    """One story.

    Attributes:
        documents: Its articles.
        readings: What Audiatur reads in them; peers take nothing from it but where sentences begin and end.
        facts: What several articles tell.
        apart: Places that look alike and are of two things.
        copies: Files that are one text, as sets.
        complete: Whether the story was made up, so that every conflict in it is among the facts.
    """

    documents: Sequence[Document]
    readings: Sequence[Reading]
    facts: Sequence[Fact]
    apart: Sequence[tuple[Place, Place]]
    copies: Sequence[frozenset[str]]
    complete: bool

    def files(self) -> Mapping[str, str]:
        """The name of each document's file by its id."""
        return {document.id: document.file for document in self.documents}
