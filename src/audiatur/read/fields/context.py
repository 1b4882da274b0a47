"""All that was read in a document, laid out so that what stands in a span is found at once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, Protocol, TypeVar

from audiatur.model.amount import Amount
from audiatur.model.document import Document
from audiatur.model.mention import Mention
from audiatur.model.period import Period
from audiatur.model.span import Span
from audiatur.read.attributions.offices import Offices
from audiatur.read.attributions.people import People, people_of
from audiatur.read.attributions.quotations import Quotation, is_quoted, quotations
from audiatur.read.parse import Parsed, Sentence
from audiatur.read.periods.writing import year_of_writing


class Placed(Protocol):
    """Anything that stands at one place of the document."""

    @property
    def span(self) -> Span:
        """Where it stands."""


T = TypeVar("T", bound=Placed)


class Places(Generic[T]):
    """Records by their place.

    Args:
        records: The records, in any order.
    """

    def __init__(self, records: Sequence[T]) -> None:
        self._records = sorted(records, key=lambda record: (record.span.start, record.span.end))
        self._starts = [record.span.start for record in self._records]

    def inside(self, span: Span) -> tuple[T, ...]:
        """Every record that lies wholly inside a span, in the order of the text."""
        found = self._records[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]
        return tuple(record for record in found if record.span.end <= span.end)

    def last_before(self, place: int) -> int:
        """How many records begin before a place."""
        return bisect_left(self._starts, place)

    def __getitem__(self, number: int) -> T:
        return self._records[number]


@dataclass(frozen=True)
class Context:
    """One document and what the other readers found in it.

    Attributes:
        sentences: Its sentences, in the order of the text.
        quotations: Its quotations, in the order of the text.
        written: The year it was published or, marked uncertain, that its own words show; None where nothing does.
    """

    document: Document
    sentences: tuple[Sentence, ...]
    written: str | None
    mentions: Places[Mention]
    amounts: Places[Amount]
    periods: Places[Period]
    people: People
    quotations: tuple[Quotation, ...] = ()

    @cached_property
    def offices(self) -> Offices:
        """Who holds which office."""
        return Offices(self.people)

    def name_at(self, place: Span) -> Mention | None:
        """The name that a place is part of."""
        number = self.mentions.last_before(place.end)
        mention = self.mentions[number - 1] if number else None
        return mention if mention is not None and mention.span.holds(place) else None

    def sentence_at(self, place: int) -> Sentence:
        """The sentence that holds a place, or the first behind it."""
        number = bisect_right(self.sentences, place, key=lambda sentence: sentence.span.end)
        return self.sentences[min(number, len(self.sentences) - 1)]

    def is_quoted(self, place: int) -> bool:
        """Whether a place stands in a quotation."""
        return is_quoted(self.quotations, place)


def context_of(
    parsed: Parsed,
    mentions: Sequence[Mention],
    amounts: Sequence[Amount],
    periods: Sequence[Period],
) -> Context:
    """The context of every proposition of a document."""
    return Context(
        document=parsed.document,
        sentences=parsed.sentences,
        written=_written(parsed, periods),
        mentions=Places(mentions),
        amounts=Places(amounts),
        periods=Places(periods),
        people=people_of(parsed.document.text, mentions),
        quotations=quotations(parsed),
    )


def _written(parsed: Parsed, periods: Sequence[Period]) -> str | None:
    if parsed.document.published:
        return parsed.document.published[:4]
    writing = year_of_writing(parsed, periods)
    return f"{writing.year}?" if writing is not None else None
