"""A Page and what a sidecar says of it in, the finished Document out."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from audiatur.acquire.language import ENGLISH, language_of
from audiatur.acquire.metadata.address import date_in_address
from audiatur.acquire.metadata.text_evidence import TextEvidence, read_text_evidence
from audiatur.acquire.origins.find import find_origins
from audiatur.acquire.page import Page
from audiatur.model.acquired import Acquired
from audiatur.model.document import BODY_KINDS, Block, Document, Metadata, MetadataSource, Original, TakenFrom
from audiatur.model.problem import Problem, Step
from audiatur.model.record import content_id
from audiatur.model.span import Span

ORDER = tuple(MetadataSource)


def to_document(page: Page, file: str, stated: Metadata | None, item: str | None) -> Acquired:
    """The Document of a page, its bytes and its Problems.

    Args:
        page: The page.
        file: Name of the file it is from.
        stated: What a sidecar says of it.
        item: Its address or number in that file, where the file holds several.
    """
    name = file if item is None else f"{file}#{item}"
    sha256 = hashlib.sha256(page.content).hexdigest()
    identity = content_id("document", name, sha256)

    def span(start: int, end: int) -> Span:
        return Span(document=identity, start=start, end=end)

    shown = _shown(read_text_evidence(page.text, page.regions), identity)
    known = [*([stated] if stated else []), *page.metadata, *shown]
    said = sorted([*known, *_addressed(known)], key=lambda each: ORDER.index(each.source))
    outlet = next((each.outlet for each in said if each.outlet), None)
    writers = next((each.authors for each in said if each.authors), ())
    body = "\n".join(page.text[each.start : each.end] for each in page.regions if each.kind in BODY_KINDS)
    language = language_of(body)
    document = Document(
        id=identity,
        file=name,
        sha256=sha256,
        media_type=page.media_type,
        text=page.text,
        blocks=tuple(Block(span=span(each.start, each.end), kind=each.kind, rule=each.rule) for each in page.regions),
        title=next((each.title for each in said if each.title), None),
        outlet=outlet,
        authors=writers,
        published=next((each.published for each in said if each.published), None),
        language=language,
        url=next((each.url for each in said if each.url), None),
        metadata=tuple(said),
        taken_from=tuple(
            TakenFrom(name=each.name, kind=each.kind, span=span(each.start, each.end))
            for each in find_origins(page.text, page.regions, outlet, writers)
        ),
    )
    return Acquired(
        documents=(document,),
        originals=(Original(sha256=sha256, content=page.content),),
        problems=_problems(document, page.troubles, has_body=bool(body.strip())),
    )


def _shown(evidence: TextEvidence, identity: str) -> list[Metadata]:
    """What the text shows, as Metadata with its places; nothing where it shows nothing."""
    parts = [part for part in (evidence.title, evidence.outlet, *evidence.authors, evidence.published) if part]
    if not parts:
        return []
    return [
        Metadata(
            source=MetadataSource.TEXT,
            title=evidence.title.words if evidence.title else None,
            outlet=evidence.outlet.words if evidence.outlet else None,
            authors=tuple(author.words for author in evidence.authors),
            published=evidence.published.words if evidence.published else None,
            spans=tuple(Span(document=identity, start=part.start, end=part.end) for part in parts),
        )
    ]


def _addressed(known: Sequence[Metadata]) -> list[Metadata]:
    """What the address says of the date, where nothing else gives one."""
    if any(each.published for each in known):
        return []
    dates = (date for each in known if (date := date_in_address(each.url)))
    return [Metadata(source=MetadataSource.ADDRESS, published=date) for date in dates][:1]


def _problems(document: Document, troubles: Sequence[str], *, has_body: bool) -> tuple[Problem, ...]:
    """What is to be told of a document: its page's troubles, no article in it, another language."""
    told = list(troubles)
    if not has_body:
        told.append(f"No article text was found in {document.file}.")
    elif document.language != ENGLISH:
        told.append(f"{document.file} is written in another language ({document.language}); it is kept but not read.")
    return tuple(Problem(step=Step.ACQUIRE, message=words, file=document.file, document=document.id) for words in told)
