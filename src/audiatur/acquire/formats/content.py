"""Bytes of any sort in, the Pages they hold out: the one place that knows all formats."""

from __future__ import annotations

from dataclasses import replace

from audiatur.acquire.formats.feed import read_feed
from audiatur.acquire.formats.html import read_html
from audiatur.acquire.formats.pdf import read_pdf
from audiatur.acquire.formats.sniff import Sort, sniff
from audiatur.acquire.formats.text import read_text
from audiatur.acquire.formats.unpack import unpack
from audiatur.acquire.formats.warc import read_warc
from audiatur.acquire.page import Pages
from audiatur.model.document import Metadata
from audiatur.settings import Settings

READERS = {Sort.TEXT: read_text, Sort.HTML: read_html, Sort.PDF: read_pdf}
UNREAD = {
    Sort.EMPTY: "It is empty.",
    Sort.GZIP: "It is packed more than once and was not read.",
    Sort.BINARY: "It is neither text, a page, a PDF, a feed nor a web archive, and was not read.",
}


def read_content(content: bytes, stated: Metadata | None, settings: Settings, url: str | None = None) -> Pages:
    """The pages of some content, by what it holds.

    Args:
        content: The bytes of a file, or of an answer from the web.
        stated: What a sidecar says of it.
        settings: The bounds.
        url: Its address, where it is known.
    """
    sort = sniff(content)
    if sort is Sort.GZIP:
        unpacked = unpack(content, settings.max_file_bytes)
        troubles = (unpacked.trouble,) if unpacked.trouble else ()
        if not unpacked.content:
            return Pages(troubles=troubles or ("The packed file is empty.",))
        sort, content = sniff(unpacked.content), unpacked.content
        pages = _read(sort, content, stated, settings, url)
        return replace(pages, troubles=(*troubles, *pages.troubles))
    return _read(sort, content, stated, settings, url)


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
