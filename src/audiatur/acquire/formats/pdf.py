"""Bytes of a PDF in, its one Page out: the text of all its pages, running heads and page numbers marked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from audiatur.acquire.formats.pdf_process import PdfText, pdf_text
from audiatur.acquire.lines.label import label_text
from audiatur.acquire.page import Page, Pages, Region, addressed
from audiatur.model.document import BlockKind, Metadata, MetadataSource
from audiatur.settings import Settings

FEWEST_REPEATS = 3
EDGE_LINES = 2
PAGE_NUMBER = re.compile(r"(?:[Pp]age |[-–—] ?)?\d{1,4}(?: ?(?:/|of) ?\d{1,4})?(?: ?[-–—])?")
BROKEN_WORD = re.compile(r"[\u00ad\ufffe\x02]\n?")
MACHINE_TITLE = re.compile(r"\.(?:docx?|pdf|indd|odt|rtf|html?)\b|^(?:Microsoft Word|untitled|Print)", re.IGNORECASE)


def read_pdf(content: bytes, stated: Metadata | None, settings: Settings, url: str | None = None) -> Pages:
    """The page of a PDF.

    Args:
        content: The bytes.
        stated: What a sidecar says; its title helps to find the title's line.
        settings: Bounds the length of the text.
        url: Its address, where it is known.
    """
    held = pdf_text(content, settings.max_text_characters)
    if held.refused:
        return Pages(troubles=(held.refused,))
    title = stated.title if stated else None
    known = _metadata(held)
    bodies, edges = _split_edges(held.pages)
    text, troubles = BROKEN_WORD.sub("", "\n".join(bodies)).rstrip(), held.troubles
    if len(text) > settings.max_text_characters:
        text = text[: settings.max_text_characters]
        troubles = (*troubles, f"The text was cut after {settings.max_text_characters:,} characters.")
    if not text.strip():
        message = "The PDF holds no text; it may be a scan. Recognise its text first."
        return Pages(pages=(Page(content, "application/pdf", "", (), troubles=(*troubles, message)),))
    regions = list(label_text(text, title or known.title))
    for edge in edges:
        text += f"\n\n{edge}"
        regions.append(Region(len(text) - len(edge), len(text), BlockKind.FURNITURE, "page_edge"))
    return Pages(
        pages=(Page(content, "application/pdf", text, tuple(regions), (known, *addressed(url)), troubles=troubles),)
    )


def _split_edges(pages: Sequence[str]) -> tuple[list[str], list[str]]:
    """The pages without running heads, feet and page numbers, and those lines."""
    split = [page.split("\n") for page in pages]
    times = Counter(key for lines in split for key in {_edge_key(lines[place]) for place in _edge_places(lines)})
    bodies, edges = [], []
    for lines in split:
        dropped = {
            place
            for place in _edge_places(lines)
            if PAGE_NUMBER.fullmatch(lines[place].strip()) or times[_edge_key(lines[place])] >= FEWEST_REPEATS
        }
        bodies.append("\n".join(line for place, line in enumerate(lines) if place not in dropped))
        edges += [words for place in sorted(dropped) if (words := lines[place].strip())]
    return bodies, edges


def _edge_places(lines: Sequence[str]) -> list[int]:
    """Indexes of the first and last lines of a page that hold words."""
    filled = [place for place, line in enumerate(lines) if line.strip()]
    return sorted({*filled[:EDGE_LINES], *filled[-EDGE_LINES:]})


def _edge_key(line: str) -> str:
    """A line with its numbers made alike, so that running heads with page numbers match."""
    return re.sub(r"\d+", "#", line.strip())


def _metadata(held: PdfText) -> Metadata:
    """Title and author of the file where they read like ones.

    Its dates are the file's, not the article's, and are left out.
    """
    title, author = " ".join(held.title.split()), " ".join(held.author.split())
    named = " " in title and not MACHINE_TITLE.search(title)
    return Metadata(
        source=MetadataSource.FILE,
        title=title if named else None,
        authors=(author,) if re.fullmatch(r"[^\d_@]+ [^\d_@]+", author) else (),
    )
