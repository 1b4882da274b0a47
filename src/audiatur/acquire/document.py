"""A Page and what a sidecar says of it in, the finished Document out."""

from __future__ import annotations

import hashlib

from audiatur.acquire.entry import Entry
from audiatur.acquire.page import Page
from audiatur.model.acquired import Acquired
from audiatur.model.document import Block, Document, Metadata, Original
from audiatur.model.problem import Problem, Step
from audiatur.model.record import content_id
from audiatur.model.span import Span


def to_document(page: Page, entry: Entry) -> Acquired:
    """The Document of a page, its bytes and its Problems."""
    name = entry.name if page.item is None else f"{entry.name}#{page.item}"
    sha256 = hashlib.sha256(page.content).hexdigest()
    identity = content_id("document", name, sha256)
    blocks = tuple(
        Block(span=Span(document=identity, start=region.start, end=region.end), kind=region.kind, rule=region.rule)
        for region in page.regions
    )
    said = tuple(
        sorted(
            (*([entry.stated] if entry.stated else []), *page.metadata),
            key=lambda each: list(type(each.source)).index(each.source),
        )
    )
    document = Document(
        id=identity,
        file=name,
        sha256=sha256,
        media_type=page.media_type,
        text=page.text,
        blocks=blocks,
        title=_first([each.title for each in said]),
        outlet=_first([each.outlet for each in said]),
        authors=next((each.authors for each in said if each.authors), ()),
        published=_first([each.published for each in said]),
        language="en",
        url=_first([each.url for each in said]),
        metadata=said,
    )
    problems = tuple(
        Problem(step=Step.ACQUIRE, message=words, file=entry.name, document=identity) for words in page.troubles
    )
    return Acquired(
        documents=(document,), originals=(Original(sha256=sha256, content=page.content),), problems=problems
    )


def _first(values: list[str | None]) -> str | None:
    return next((value for value in values if value), None)
