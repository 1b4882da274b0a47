"""Documents and Readings in, each article with everything read in it marked in its text out."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from audiatur.dossier.anchors import anchor, live_link, place_anchor, safe_url
from audiatur.dossier.decided import Decided, decided
from audiatur.dossier.edtf import words
from audiatur.dossier.figures import normalised
from audiatur.dossier.loaded import VOICES, loaded
from audiatur.dossier.lookup import Lookup
from audiatur.dossier.places import places
from audiatur.dossier.sections.cards import finding_href
from audiatur.dossier.sections.checks import check_href
from audiatur.dossier.segments import Mark, Piece, pieces
from audiatur.dossier.verdicts import CHECK_MARKS, VERDICT_MARKS
from audiatur.dossier.verdicts import Mark as VerdictMark
from audiatur.dossier.witness import Source, source
from audiatur.model.claim import Claim
from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.period import Anchor
from audiatur.model.reading import Reading
from audiatur.model.span import Span

SHORT_GAP = 300
"""Characters between two excerpts that are shown too: fewer pieces, and less is cut."""
OUTSIDE = frozenset({BlockKind.FURNITURE})


@dataclass(frozen=True)
class Judged:
    """A verdict in the margin, and its card."""

    mark: VerdictMark
    href: str


@dataclass(frozen=True)
class MarginNote:
    """What the margin says of one claim."""

    number: int
    href: str
    said_by: str
    commitment: str
    judged: tuple[Judged, ...]
    live: str | None
    decided: tuple[Decided, ...] = ()


@dataclass(frozen=True)
class Paragraph:
    """One block of the text with its marks and its margin; where it starts in the text."""

    kind: str
    start: int
    pieces: tuple[Piece, ...]
    notes: tuple[MarginNote, ...]
    remarks: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Part:
    """Neighbouring paragraphs: the article's own, or furniture to be folded."""

    furniture: bool
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True)
class Article:
    """One document as shown."""

    anchor: str
    source: Source
    authors: str
    url: str | None
    unsafe_url: str
    file: str
    sha256: str
    language: str
    taken_from: tuple[tuple[str, str], ...]
    metadata: tuple[tuple[str, str], ...]
    claims: int
    whole: bool
    parts: tuple[Part, ...]


def articles(lookup: Lookup) -> Iterator[Article]:
    """Every document in the order of its siglum."""
    anchored = places(lookup)
    for document in lookup.documents:
        reading = lookup.reading.get(document.id, Reading(document=document.id))
        yield article(lookup, document, reading, anchored.get(document.id, ()))


def article(lookup: Lookup, document: Document, reading: Reading, anchored: tuple[Span, ...]) -> Article:
    """One document with everything read in it; ``anchored`` are the places that links point at."""
    whole = lookup.scale.whole_texts
    marks = sorted(_marks(lookup, document, reading, anchored), key=lambda mark: (mark.start, -mark.end))
    blocks = document.blocks if whole else _excerpts(reading, anchored)
    if not blocks and whole and document.text.strip():
        blocks = (_as_block(Span(document=document.id, start=0, end=len(document.text)), "no blocks"),)
    parts = groupby(_paragraphs(lookup, document, reading, blocks, marks), key=lambda pair: pair[0])
    return Article(
        anchor=anchor("d", document.id),
        source=source(lookup, document),
        authors=", ".join(document.authors),
        url=safe_url(document.url),
        unsafe_url="" if safe_url(document.url) else document.url or "",
        file=document.file,
        sha256=document.sha256,
        language=document.language or "",
        taken_from=tuple(dict.fromkeys((taken.name, taken.kind.value) for taken in document.taken_from)),
        metadata=tuple(_metadata(document)),
        claims=len(reading.claims),
        whole=whole,
        parts=tuple(Part(furniture, tuple(paragraph for _, paragraph in group)) for furniture, group in parts),
    )


def _metadata(document: Document) -> Iterator[tuple[str, str]]:
    """What each source says of title, outlet and date, where they do not all say the same."""
    for metadata in document.metadata:
        said = (metadata.title, metadata.outlet, words(metadata.published), ", ".join(metadata.authors))
        text = "; ".join(part for part in said if part)
        if text:
            yield metadata.source.value, text


def _paragraphs(
    lookup: Lookup, document: Document, reading: Reading, blocks: Iterable[Block], marks: list[Mark]
) -> Iterator[tuple[bool, Paragraph]]:
    """Each block with the marks that touch it; marks are in the order of the text, and so are blocks."""
    claims = deque(sorted(reading.claims, key=lambda claim: claim.span.start))
    running: list[Mark] = []
    upcoming = 0
    remarks = deque(sorted(_remarks(document, reading)) if lookup.scale.layers else ())
    for block in blocks:
        start, end = block.span.start, block.span.end
        running = [mark for mark in running if mark.end > start]
        while upcoming < len(marks) and marks[upcoming].start < end:
            running.append(marks[upcoming])
            upcoming += 1
        notes = []
        while claims and claims[0].span.start < end:
            note = _note(lookup, document, claims.popleft())
            if note.judged or note.decided or lookup.scale.whole_texts:
                notes.append(note)
        found = pieces(document.text, start, end, running)
        running = [_without_anchor(mark) for mark in running if mark.end > end]
        said = []
        while remarks and remarks[0][0] < end:
            said.append(remarks.popleft()[1])
        yield block.kind in OUTSIDE, Paragraph(block.kind.value, start, found, tuple(notes), tuple(said))


def _without_anchor(mark: Mark) -> Mark:
    return Mark(mark.start, mark.end, mark.style, key=mark.key, note=mark.note)


def _note(lookup: Lookup, document: Document, claim: Claim) -> MarginNote:
    findings = [
        Judged(VERDICT_MARKS[finding.verdict], finding_href(lookup, finding))
        for finding in lookup.findings.get(claim.id, ())
        if finding.id in lookup.carded
    ]
    sums = [
        Judged(CHECK_MARKS[check.verdict], check_href(lookup, check))
        for check in lookup.checks.get(claim.id, ())
        if check.id in lookup.carded
    ]
    return MarginNote(
        number=lookup.number[claim.id],
        href=lookup.links.claim(claim),
        said_by=claim.speaker.name if claim.speaker else "",
        commitment=claim.commitment.value,
        judged=tuple(dict.fromkeys(findings + sums)),
        live=live_link(document.url, claim.span.quote(document.text)),
        decided=decided(lookup, claim.judged),
    )


def _marks(lookup: Lookup, document: Document, reading: Reading, anchored: tuple[Span, ...]) -> Iterator[Mark]:
    for claim in reading.claims:
        place = anchor("c", claim.id)
        yield Mark(claim.span.start, claim.span.end, "claim", place, str(lookup.number[claim.id]), place)
    for span in anchored:
        yield Mark(span.start, span.end, "place", place_anchor(span))
    if lookup.scale.layers:
        yield from _layers(document, reading)


def _layers(document: Document, reading: Reading) -> Iterator[Mark]:
    """Who says it, figures, times and loaded words, each a layer that can be switched off."""
    for attribution in reading.attributions:
        for content in attribution.content:
            yield Mark(content.start, content.end, "content direct" if attribution.direct else "content")
        for part, style in ((attribution.source, "source"), (attribution.cue, "cue")):
            if part is not None:
                note = attribution.speaker.name if attribution.speaker and style == "source" else None
                yield Mark(part.start, part.end, style, note=note)
    for amount in reading.amounts:
        yield Mark(amount.span.start, amount.span.end, "amount", note=normalised(amount))
    for period in reading.periods:
        yield Mark(period.span.start, period.span.end, "period", note=words(period.edtf) or period.timex)
    for word in loaded(document, reading):
        note = f"loaded word, {word.kind}; {VOICES[word.voice]}"
        yield Mark(word.start, word.end, "loaded", note=note)


def _remarks(document: Document, reading: Reading) -> Iterator[tuple[int, tuple[str, str]]]:
    """What the margin says beside the claims: times that were inferred, and problems; each with its place."""
    for period in reading.periods:
        if period.anchor is Anchor.INFERRED or (period.edtf and "?" in period.edtf):
            told = f"{' '.join(period.span.quote(document.text).split())}: {words(period.edtf)}"
            source = " ".join(period.relative_to.quote(document.text).split()) if period.relative_to else ""
            yield period.span.start, (f"{told}, inferred from", source or "what the text suggests")
    for problem in reading.problems:
        if problem.span is not None:
            yield problem.span.start, ("problem", problem.message)


def _excerpts(reading: Reading, anchored: tuple[Span, ...]) -> tuple[Block, ...]:
    """The sentences that hold claims or anchored words, with the short stretches between them."""
    wanted = sorted(
        {(claim.sentence.start, claim.sentence.end) for claim in reading.claims}
        | {(claim.span.start, claim.span.end) for claim in reading.claims}
        | {(span.start, span.end) for span in anchored}
    )
    joined: list[tuple[int, int]] = []
    for start, end in wanted:
        if joined and start <= joined[-1][1] + SHORT_GAP:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(_as_block(Span(document=reading.document, start=s, end=e), "excerpt") for s, e in joined)


def _as_block(span: Span, rule: str) -> Block:
    return Block(span=span, kind=BlockKind.BODY, rule=rule)
