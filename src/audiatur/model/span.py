"""A place in a document's text."""

from __future__ import annotations

from pydantic import model_validator
from pydantic.dataclasses import dataclass

from audiatur.model.record import NOTHING_ELSE, CompactRecord


@dataclass(frozen=True, slots=True, kw_only=True, config=NOTHING_ELSE)
class Span(CompactRecord):
    """A half-open place in one document: ``text[start:end]`` is always the quoted words.

    Attributes:
        document: Id of the document.
        start: Index of the first character, as Python counts ``str``.
        end: Index after the last character.
    """

    document: str
    start: int
    end: int

    @model_validator(mode="after")
    def _runs_forward(self) -> Span:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span must run forward and hold a character: {self.start}..{self.end}")
        return self

    def quote(self, text: str) -> str:
        """The words at this place in its document's text."""
        return text[self.start : self.end]

    def overlap(self, other: Span) -> int:
        """How many characters both spans hold; 0 where they are of different documents."""
        if self.document != other.document:
            return 0
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def holds(self, other: Span) -> bool:
        """Whether the other span lies wholly inside this one."""
        return self.document == other.document and self.start <= other.start and other.end <= self.end
