"""A Claim in, what a reader needs to judge it out: its words in their sentence, who says it, what it states."""

from __future__ import annotations

import re
from dataclasses import dataclass

from audiatur.dossier.anchors import anchor, live_link
from audiatur.dossier.decided import Decided, decided
from audiatur.dossier.edtf import words
from audiatur.dossier.figures import normalised
from audiatur.dossier.lookup import Lookup
from audiatur.dossier.verdicts import readable
from audiatur.model.claim import Claim, Polarity
from audiatur.model.document import Document
from audiatur.model.span import Span

HANGING = re.compile(r"(?:who|which|that|to|he|she|it|they|and|had|has|was|were|is|are|\w+ed|\w+ing)\b")
"""Words at which a claim begins that does not name whom it tells of; in small letters, so that no sentence does."""
LONGEST_SIDE = 260
"""Characters of a sentence shown on either side of the words."""


@dataclass(frozen=True)
class Passage:
    """Exact words with what stands before and after them in their sentence."""

    before: str
    words: str
    after: str


@dataclass(frozen=True)
class Figure:
    """One figure as written and as normalised."""

    written: str
    normal: str


@dataclass(frozen=True)
class Source:
    """A document as named beside its words: siglum, outlet or file, and its place on the page."""

    siglum: str
    name: str
    shown: bool
    title: str
    published: str
    href: str


@dataclass(frozen=True)
class Witness:
    """One claim as shown on a card."""

    source: Source
    claim: str
    href: str
    live: str | None
    number: int
    passage: Passage
    chain: tuple[str, ...]
    speaker: str
    speaker_note: str
    commitment: str
    negated: bool
    figures: tuple[Figure, ...]
    facts: tuple[tuple[str, str], ...]
    answer: str
    remark: str
    rules: tuple[str, ...] = ()
    decided: tuple[Decided, ...] = ()


def source(lookup: Lookup, document: Document) -> Source:
    """How a document is named wherever its words are shown."""
    return Source(
        siglum=lookup.siglum[document.id],
        name=document.name,
        shown=document.outlet is not None,
        title=document.title or "",
        published=words(document.published),
        href=lookup.links.document(document.id),
    )


def passage(lookup: Lookup, span: Span, sentence: Span | None = None) -> Passage:
    """The words of a span in their sentence, long sentences cut at either end with an ellipsis."""
    text = lookup.document[span.document].text
    around = sentence or lookup.sentence(span)
    before = text[min(around.start, span.start) : span.start]
    after = text[span.end : max(around.end, span.end)]
    if len(before) > LONGEST_SIDE:
        before = "… " + before[-LONGEST_SIDE:].partition(" ")[2]
    if len(after) > LONGEST_SIDE:
        after = after[:LONGEST_SIDE].rpartition(" ")[0] + " …"
    return Passage(before.lstrip(), span.quote(text), after.rstrip())


def figures(lookup: Lookup, claim: Claim) -> tuple[Figure, ...]:
    """The claim's figures, main figure first."""
    text = lookup.document[claim.document].text
    return tuple(Figure(" ".join(amount.span.quote(text).split()), normalised(amount)) for amount in claim.amounts)


def place_href(lookup: Lookup, span: Span, claim: str | None = None) -> str:
    """Where words stand on the page: those of the claim, or the place itself."""
    known = lookup.claim.get(claim) if claim else None
    return lookup.links.claim(known) if known else lookup.links.place(span)


def witness(lookup: Lookup, claim: Claim, answer: str = "", remark: str = "") -> Witness:
    """One claim with all that a card shows of it."""
    document = lookup.document[claim.document]
    quote = claim.span.quote(document.text)
    return Witness(
        source=source(lookup, document),
        claim=anchor("c", claim.id),
        href=lookup.links.claim(claim),
        live=live_link(document.url, quote),
        number=lookup.number[claim.id],
        passage=passage(lookup, claim.span, claim.sentence),
        chain=tuple(link.name for link in claim.chain),
        speaker=claim.speaker.name if claim.speaker else "",
        speaker_note=_speaker_note(claim),
        commitment=claim.commitment.value,
        negated=claim.polarity is Polarity.NEGATIVE,
        figures=figures(lookup, claim),
        facts=tuple((name, value) for name, value in _facts(claim) if value),
        answer=answer,
        remark=remark,
        rules=tuple(readable(rule) for rule in claim.rules),
        decided=decided(lookup, claim.judged),
    )


def _speaker_note(claim: Claim) -> str:
    speaker = claim.speaker
    if speaker is None:
        return "in the outlet’s own voice"
    parts = [speaker.role or "", "" if speaker.resolved_by == "as written" else readable(speaker.resolved_by)]
    parts.append("" if speaker.sure else "another reading was nearly as good")
    return "; ".join(part for part in parts if part)


def _facts(claim: Claim) -> tuple[tuple[str, str], ...]:
    return (
        ("about", claim.subject or ""),
        ("measures", readable(claim.measure or "")),
        ("time", words(claim.period)),
        ("as of", words(claim.as_of)),
        ("place", claim.place or ""),
        ("item", claim.item or ""),
        ("other side", claim.counterparty or ""),
    )


@dataclass(frozen=True)
class Told:
    """One claim in a table: its article, its words, the place they stand at."""

    siglum: str
    text: str
    href: str


def told(lookup: Lookup, claim: Claim, limit: int = 160) -> Told:
    """A claim's words in a table, with whom they tell of before them in brackets where they only say "who" or "it"."""
    line, subject = quoted(lookup, claim, limit), claim.subject or ""
    if subject and HANGING.match(line) and subject.casefold() not in line.casefold():
        line = f"[{subject}] {quoted(lookup, claim, max(limit // 2, limit - len(subject)))}"
    return Told(lookup.siglum[claim.document], line, lookup.links.claim(claim))


def quoted(lookup: Lookup, claim: Claim, limit: int = 110) -> str:
    """The claim's words on one line, cut at a word with an ellipsis where they are longer than the limit."""
    line = " ".join(claim.span.quote(lookup.document[claim.document].text).split())
    return line if len(line) <= limit else (line[:limit].rpartition(" ")[0] or line[:limit]) + " …"
