"""A document in, Attributions out of the headlines that its numbered references cite: each is its publisher's."""

from __future__ import annotations

from collections.abc import Iterator

from audiatur.model.attribution import Attribution
from audiatur.model.document import Document
from audiatur.model.record import content_id
from audiatur.model.span import Span
from audiatur.model.speaker import Speaker, SpeakerKind
from audiatur.read.footnotes import cited_headlines


def read_references(document: Document) -> Iterator[Attribution]:
    """One statement for every cited headline, with the publisher named behind it as its speaker."""
    for _, start, end, publisher in cited_headlines(document):
        place = (publisher.span.start, publisher.span.end)
        yield Attribution(
            id=content_id("attribution", document.id, place, None, ((start, end),)),
            document=document.id,
            source=publisher.span,
            cue=None,
            content=(Span(document=document.id, start=start, end=end),),
            direct=False,
            speaker=Speaker(name=publisher.name, kind=SpeakerKind.ORGANISATION, role=None, span=publisher.span),
            rule="cited_headline",
        )
