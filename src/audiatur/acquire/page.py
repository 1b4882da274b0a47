"""What a format's reader hands on: one page's text, the part each stretch plays, what the page says of itself."""

from __future__ import annotations

from dataclasses import dataclass

from audiatur.model.document import BlockKind, Metadata, MetadataSource


@dataclass(frozen=True)
class Region:
    """One paragraph or line of a text and the part it plays.

    Attributes:
        start: Index of its first character; no white space stands at either end.
        end: Index after its last character.
        kind: Its part on the page.
        rule: The rule that decided the kind.
    """

    start: int
    end: int
    kind: BlockKind
    rule: str


@dataclass(frozen=True)
class Page:
    """One article out of a file, before it is a Document.

    Attributes:
        content: The bytes it was made from.
        media_type: ``text/plain``, ``text/html`` or ``application/pdf``.
        text: All of its text, furniture included.
        regions: The parts of the text in order, without overlap, leaving out white space only.
        metadata: What the page or its container says of title, outlet and so on, without places.
        item: Address or number inside a feed or a WARC, or None.
        troubles: What was wrong and cost something, in sentences for the reader.
    """

    content: bytes
    media_type: str
    text: str
    regions: tuple[Region, ...]
    metadata: tuple[Metadata, ...] = ()
    item: str | None = None
    troubles: tuple[str, ...] = ()


@dataclass(frozen=True)
class Pages:
    """All that one file holds.

    Attributes:
        pages: Its articles, in order.
        troubles: What was wrong with the file as a whole.
    """

    pages: tuple[Page, ...] = ()
    troubles: tuple[str, ...] = ()


def addressed(url: str | None) -> tuple[Metadata, ...]:
    """The address of a page as Metadata, nothing where it is not known."""
    return (Metadata(source=MetadataSource.PAGE, url=url),) if url else ()
