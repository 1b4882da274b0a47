"""A Document in, what its numbered references show out: the numbers glued to words made blank, and cited headlines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from audiatur.model.document import Block, BlockKind, Document, OriginKind, TakenFrom

NUMBERED = re.compile(r"\s{0,8}[\[(]?(\d{1,3})[\])]?[.:\s]")
"""How a reference bears its number: "1.", "[12]", "3 "."""

GLUED = re.compile(
    r"(?:(?<=[^\W\d_]{2})|(?<=[^\W\d_][.,;:!?)\]\"”’])|(?<=[.,;:!?][\"”’])|(?<=(?:19|20)\d\d))"
    r"(\d{1,3})(?=[\s.,;:!?)\]\"”’—–]|\Z)"
)
"""A number right behind a word, its closing mark, or a year, with nothing but a mark or a space after it."""

SCANNED = 24
"""Characters at the head of a reference in which its number stands."""


def without_note_numbers(document: Document) -> str:
    """The document's text for the parser, every glued note number blanked where a reference bears that number.

    A document without numbered references is left alone: "Covid19" and "B52" are names.

    "Russia1." becomes "Russia ." where the document closes with "1. Name of a source".
    """
    text = document.text
    numbers = {
        int(found[1])
        for block in document.blocks
        if block.kind is BlockKind.REFERENCE
        and (found := NUMBERED.match(text[block.span.start : block.span.start + SCANNED]))
    }
    if not numbers:
        return text

    def blank(match: re.Match[str]) -> str:
        return " " * len(match[1]) if int(match[1]) in numbers else match[0]

    return GLUED.sub(blank, text)


BEFORE_PUBLISHER = " \t\r\n\u00a0,.–—-"
"""Signs that part the headline of a reference from the name of who published it."""


def cited_headlines(document: Document) -> Iterator[tuple[Block, int, int, TakenFrom]]:
    """Every reference that names its publisher: the block, first and after-last character of its headline, and who.

    "3. Harbour mill to close — The Quay Post" gives the place of "Harbour mill to close".
    """
    cited = {origin.span.end: origin for origin in document.taken_from if origin.kind is OriginKind.CITED}
    for block in document.blocks:
        publisher = cited.get(block.span.end) if block.kind is BlockKind.REFERENCE else None
        number = NUMBERED.match(document.text[block.span.start : block.span.start + SCANNED])
        if publisher is None or number is None or publisher.span.start < block.span.start:
            continue
        start = block.span.start + number.end()
        title = document.text[start : publisher.span.start]
        end = start + len(title.rstrip(BEFORE_PUBLISHER))
        start += len(title) - len(title.lstrip())
        if start < end:
            yield block, start, end, publisher
