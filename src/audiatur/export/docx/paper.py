"""What a paper is made of: headings, paragraphs, points and tables, with notes at the words they belong to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """How a paragraph looks; each is an entry of ``parts/styles.xml``."""

    TITLE = "Title"
    HEADING = "Heading1"
    SUBHEADING = "Heading2"
    TEXT = "Normal"
    POINT = "ListBullet"


@dataclass(frozen=True)
class Run:
    """Words that look alike; with ``notes``, footnotes stand behind them."""

    words: str
    bold: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Paragraph:
    """One paragraph."""

    style: Style
    runs: tuple[Run, ...]


@dataclass(frozen=True)
class Table:
    """A table; its first row is the header and comes again on each page."""

    rows: tuple[tuple[Run, ...], ...]


Paper = tuple[Paragraph | Table, ...]
