"""What a proposition is: a run of tokens that states one thing, before anyone asks who says it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from audiatur.model.span import Span
from audiatur.read.parse import Sentence
from audiatur.read.tokens import Token


@dataclass(frozen=True)
class Unit:
    """A clause or phrase that stands for itself in its sentence.

    Attributes:
        anchor: Its head: a verb, an apposed noun, a preposition. Its tokens are the head's subtree, less the
            subtrees of other units.
        rule: The rule that found it.
        stated: False for a frame ("X said"), which is cut out of its surroundings and states nothing itself.
        within: Where the tree does not bound it (brackets, list items): first and after-last token.
    """

    anchor: Token
    rule: str
    stated: bool = True
    within: tuple[int, int] | None = None


@dataclass(frozen=True)
class Proposition:
    """A run of tokens that states one thing.

    Attributes:
        sentence: The sentence it stands in.
        start: Index in the parsed piece of its first token.
        end: Index after its last token.
        head: Its predicate: a verb, or the head of a phrase.
        rule: The rule that found it.
        governor: The head of the unit it hangs from, or None for a main clause.
        holes: Places of other propositions inside it: their figures and times are not its own.
        frames: Places inside it that only tell who says it ("The dam, the mayor said, is safe").
    """

    sentence: Sentence
    start: int
    end: int
    head: Token
    rule: str
    governor: Token | None = None
    holes: tuple[Span, ...] = ()
    frames: tuple[Span, ...] = ()

    @cached_property
    def span(self) -> Span:
        """Where it stands in the document."""
        return self.sentence.place(self.head.doc[self.start : self.end])

    @cached_property
    def around_head(self) -> Proposition:
        """The part that holds its head and no frame: itself, where nobody is named inside it."""
        around = [(f.start, f.end) for f in self.frames if f.overlap(self.span)]
        if not around:
            return self
        begins = ((i, self.sentence.offset + self.head.doc[i].idx) for i in range(self.start, self.end))
        framed = [i for i, begin in begins if any(start <= begin < end for start, end in around)]
        start = max((i + 1 for i in framed if i < self.head.i), default=self.start)
        end = min((i for i in framed if i > self.head.i), default=self.end)
        while start < self.head.i and self.head.doc[start].is_punct:
            start += 1
        return replace(self, start=start, end=end, frames=()) if framed else self

    def owns(self, place: Span) -> bool:
        """Whether a place lies in it and in no other proposition or frame inside it."""
        return self.span.holds(place) and not any(hole.holds(place) for hole in (*self.holes, *self.frames))

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Its tokens in order."""
        return tuple(self.head.doc[self.start : self.end])
