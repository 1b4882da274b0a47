"""Bytes of any sort in, the Pages they hold out: the one place that knows all formats."""

from __future__ import annotations

from dataclasses import replace

from audiatur.acquire.formats.feed import read_feed
from audiatur.acquire.formats.html import read_html
from audiatur.acquire.formats.pdf import read_pdf
from audiatur.acquire.formats.sniff import Sort, sniff
from audiatur.acquire.formats.text import read_text
from audiatur.acquire.formats.unpack import peek, unpack
from audiatur.acquire.formats.warc import read_warc
from audiatur.acquire.page import Pages
from audiatur.model.document import Metadata
from audiatur.settings import Settings

ARCHIVE_FACTOR = 20
"""How much more than a single file an archive may hold once it is unpacked."""
READERS = {Sort.TEXT: read_text, Sort.HTML: read_html, Sort.PDF: read_pdf}
UNREAD = {
    Sort.EMPTY: "It is empty.",
    Sort.GZIP: "It is packed more than once and was not read.",
    Sort.BINARY: "It is neither text, a page, a PDF, a feed nor a web archive, and was not read.",
}


def read_content(
    content: bytes, stated: Metadata | None, settings: Settings, url: str | None = None, name: str = ""
) -> Pages:
    """The pages of some content, by what it holds.

    Args:
        content: The bytes of a file, or of an answer from the web.
        stated: What a sidecar says of it.
        settings: The bounds.
        url: Its address, where it is known.
        name: The file's name, where it has one.
    """
    sort = sniff(content, name)
    if sort is not Sort.GZIP:
        return _read(sort, content, stated, settings, url)
    archive = sniff(peek(content)) is Sort.WARC
    largest = settings.max_file_bytes * (ARCHIVE_FACTOR if archive else 1)
    unpacked = unpack(content, largest, keep=not archive)
    if unpacked.too_large:
        return Pages(troubles=(f"Unpacked it is larger than {largest:,} bytes; it was not read.",))
    if archive:  # its reader unpacks record by record
        pages = _read(Sort.WARC, content, stated, settings, url)
    else:
        pages = _read(sniff(unpacked.content, name), unpacked.content, stated, settings, url)
    told = ("The packed file breaks off or is damaged; what came before was read.",) if unpacked.damaged else ()
    return replace(pages, troubles=(*told, *pages.troubles))


def _read(sort: Sort, content: bytes, stated: Metadata | None, settings: Settings, url: str | None) -> Pages:
    """The pages of content of a known sort."""
    if sort is Sort.FEED:
        return read_feed(content, settings)
    if sort is Sort.WARC:
        return read_warc(content, lambda payload, address: _archived(payload, address, settings), settings)
    if sort in UNREAD:
        return Pages(troubles=(UNREAD[sort],))
    return READERS[sort](content, stated, settings, url)


def _archived(payload: bytes, address: str, settings: Settings) -> Pages:
    """The page of one archived answer, named by its address; feeds and archives in archives are left."""
    sort = sniff(payload)
    if sort not in READERS:
        return Pages(troubles=("it is empty, or no page, text or PDF.",))
    pages = _read(sort, payload, None, settings, address)
    return replace(pages, pages=tuple(replace(page, item=address) for page in pages.pages))
