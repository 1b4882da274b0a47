"""A text in, the claims read in it out: paragraphs are body blocks, as in a plain article."""

from __future__ import annotations

import re
from functools import cache

from audiatur.model.claim import Claim
from audiatur.model.document import Block, BlockKind, Document, TakenFrom
from audiatur.model.reading import Reading
from audiatur.model.span import Span
from audiatur.read.reader import read_document
from audiatur.settings import Settings


def document(
    text: str,
    *,
    title: bool = False,
    outlet: str | None = "The Harbour Post",
    authors: tuple[str, ...] = (),
    language: str | None = "en",
    taken_from: tuple[TakenFrom, ...] = (),
    references: int = 0,
) -> Document:
    """An article of 20 May 2031; the first line may be its headline, the last ``references`` lines references."""
    lines = list(re.finditer(r"\S[^\n]*", text))
    kinds = [BlockKind.BODY] * len(lines)
    if title and kinds:
        kinds[0] = BlockKind.TITLE
    if references:
        kinds[-references:] = [BlockKind.REFERENCE] * references
    blocks = tuple(
        Block(span=Span(document="doc", start=line.start(), end=line.end()), kind=kind, rule="test")
        for line, kind in zip(lines, kinds, strict=True)
    )
    return Document(
        id="doc",
        file="article.txt",
        sha256="0" * 64,
        media_type="text/plain",
        text=text,
        blocks=blocks,
        outlet=outlet,
        authors=authors,
        published="2031-05-20",
        language=language,
        taken_from=taken_from,
    )


@cache
def reading(text: str) -> Reading:
    """What is read in a plain article."""
    return read_document(document(text), Settings())


def claims(text: str) -> tuple[Claim, ...]:
    """The claims of a plain article."""
    return reading(text).claims


def words(text: str) -> list[str]:
    """The words of each claim."""
    return [claim.span.quote(text) for claim in claims(text)]


def claim_with(text: str, some_words: str) -> Claim:
    """The shortest claim that holds some words."""
    found = [claim for claim in claims(text) if some_words in claim.span.quote(text)]
    assert found, f"no claim holds {some_words!r}: {words(text)}"
    return min(found, key=lambda claim: claim.span.end - claim.span.start)
