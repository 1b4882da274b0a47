"""One article as received, and what is known of where it came from."""

from __future__ import annotations

from enum import StrEnum

from audiatur.model.record import Record
from audiatur.model.span import Span


class BlockKind(StrEnum):
    """What part a block of text plays on the page."""

    TITLE = "title"
    BYLINE = "byline"
    DATELINE = "dateline"
    STANDFIRST = "standfirst"
    HEADING = "heading"
    BODY = "body"
    CAPTION = "caption"
    REFERENCE = "reference"
    SIGNOFF = "signoff"
    FURNITURE = "furniture"


READ_KINDS = frozenset({BlockKind.TITLE, BlockKind.STANDFIRST, BlockKind.HEADING, BlockKind.BODY})
"""Blocks whose sentences are read for claims; of references only the headlines they cite are."""

BODY_KINDS = frozenset({BlockKind.STANDFIRST, BlockKind.HEADING, BlockKind.BODY})
"""Blocks that make up the article's body."""

CREDIT = "credit"
"""The rule of a caption that only names who made the picture, or is a page's button."""
OF_PAGE = "caption_of_page"
"""The rule of a caption that stands outside the article, under a picture of another story."""


class Block(Record):
    """One paragraph or line of a document and the part it plays.

    Blocks are in the order of the text, do not overlap, and leave out only white space.

    Attributes:
        span: The block, without white space at its ends.
        kind: Its part on the page.
        rule: The name of the rule that decided the kind.
    """

    span: Span
    kind: BlockKind
    rule: str

    @property
    def is_read(self) -> bool:
        """Whether its sentences are read for claims: those of captions in the article are, credits are not."""
        return self.kind in READ_KINDS or (self.kind is BlockKind.CAPTION and self.rule not in {CREDIT, OF_PAGE})


class MetadataSource(StrEnum):
    """Where a title, an outlet, a date or an author was found; earlier members win."""

    SIDECAR = "sidecar"
    FEED = "feed"
    PAGE = "page"
    FILE = "file"
    TEXT = "text"
    ADDRESS = "address"


class Metadata(Record):
    """What one source says of a document; None and empty where it says nothing.

    Attributes:
        source: Who says so.
        title: The headline.
        outlet: Name of the outlet.
        authors: Names of the authors.
        published: Publication date in EDTF, as precise as it was given.
        url: Address of the live page.
        spans: The words in the document's text that show it, where they are there.
    """

    source: MetadataSource
    title: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    url: str | None = None
    spans: tuple[Span, ...] = ()


class OriginKind(StrEnum):
    """How a text shows that it, or a part of it, comes from elsewhere."""

    SIGNOFF = "signoff"
    CREDIT = "credit"
    DATELINE = "dateline"
    TOLD = "told"
    CITED = "cited"


class TakenFrom(Record):
    """Another outlet, agency or body that a document says it draws on.

    Attributes:
        name: The name as written there.
        kind: How the text shows it. A sign-off, credit or dateline speaks for the whole text;
            "told X" and "according to X" only for the statement beside it.
        span: The words that show it.
    """

    name: str
    kind: OriginKind
    span: Span


class Document(Record):
    """One article as received.

    Attributes:
        id: Hash of file name and bytes.
        file: Name as given, relative to the folder that was given; an item of a feed or a WARC
            has the container's name, ``#`` and its own address or number.
        sha256: SHA-256 of the bytes the document was made from.
        media_type: ``text/plain``, ``text/html``, ``application/pdf``.
        text: The text. Of a text file, the file decoded, line ends untouched. Of a page or a
            PDF, all its visible text, furniture included.
        blocks: Every stretch of the text with the part it plays.
        title: The headline, or None where nothing shows one.
        outlet: The outlet, or None.
        authors: The authors, or empty.
        published: Publication date in EDTF, or None. Never the date of the file.
        language: ISO 639-1 code.
        url: Address of the live page, or None.
        metadata: All that was said of title, outlet and so on, the winning source first.
        taken_from: The origins that the text itself names.
    """

    id: str
    file: str
    sha256: str
    media_type: str
    text: str
    blocks: tuple[Block, ...]
    title: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    language: str | None = None
    url: str | None = None
    metadata: tuple[Metadata, ...] = ()
    taken_from: tuple[TakenFrom, ...] = ()

    @property
    def name(self) -> str:
        """What to call the document in a table: its outlet, or else its file."""
        return self.outlet or self.file

    def body(self) -> tuple[tuple[int, int], ...]:
        """Where the body lies: neighbouring body blocks joined, as half-open pairs."""
        joined: list[tuple[int, int]] = []
        open_run = False
        for block in self.blocks:
            if block.kind not in BODY_KINDS:
                open_run = False
            elif open_run:
                joined[-1] = (joined[-1][0], block.span.end)
            else:
                joined.append((block.span.start, block.span.end))
                open_run = True
        return tuple(joined)


class Original(Record):
    """The bytes a document was made from, kept under their hash."""

    sha256: str
    content: bytes
