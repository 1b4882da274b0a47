"""The first bytes of a file in, what sort it is out: its name decides only where a stray tag proves too little."""

from __future__ import annotations

import codecs
import re
from enum import StrEnum

HEAD = 4096
WIDE_BOMS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]", re.IGNORECASE)
FEED_START = re.compile(rb"<(?:\?xml|rss|feed|rdf:RDF)[\s>]", re.IGNORECASE)
PAGE_START = re.compile(rb"(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE)
PAGE_INSIDE = re.compile(rb"<html[\s>]|<!doctype\s+html", re.IGNORECASE)
PAGE_PART = re.compile(rb"<(?:!doctype\s+html|(?:html|head|body)[\s>])", re.IGNORECASE)
PLAIN_ENDINGS = (".txt", ".text", ".txt.gz", ".text.gz")
TAG = re.compile(rb"<[a-zA-Z!?/]")
CONTROL = bytes(set(range(32)) - {9, 10, 11, 12, 13, 27}) + b"\x7f"
MOST_CONTROL = 0.02


class Sort(StrEnum):
    """The sorts of file that are told apart."""

    EMPTY = "empty"
    TEXT = "text"
    HTML = "html"
    FEED = "feed"
    PDF = "pdf"
    WARC = "warc"
    GZIP = "gzip"
    BINARY = "binary"


def sniff(content: bytes, name: str = "") -> Sort:
    """What sort of content the bytes are, by what they hold.

    Args:
        content: The bytes.
        name: The file's name, where it has one: a sign "<" at the head of a ``.txt`` file makes no page of it,
            only a doctype or a tag of ``html``, ``head`` or ``body`` does.
    """
    head, plain = content[:HEAD], name.lower().endswith(PLAIN_ENDINGS)
    if not head.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        return Sort.EMPTY
    for sort, found in (
        (Sort.GZIP, head.startswith(b"\x1f\x8b")),
        (Sort.PDF, b"%PDF-" in head[:1024]),
        (Sort.WARC, head.startswith(b"WARC/")),
    ):
        if found:
            return sort
    if head.startswith(WIDE_BOMS):
        return _markup(head.replace(b"\x00", b"").lstrip(b"\xff\xfe"), plain=plain)
    return Sort.BINARY if _is_binary(head) else _markup(head.removeprefix(codecs.BOM_UTF8), plain=plain)


def _markup(head: bytes, *, plain: bool) -> Sort:
    """Whether text is a feed, a page or neither; ``plain`` where its name calls it text."""
    start = head.lstrip()
    if PAGE_START.match(start):
        return Sort.HTML
    if plain:
        is_feed = FEED_START.match(start) and FEED.search(start)
        is_page = TAG.match(start) and PAGE_PART.search(start)
        return Sort.FEED if is_feed else Sort.HTML if is_page else Sort.TEXT
    if not TAG.match(start):
        return Sort.HTML if PAGE_INSIDE.search(head) else Sort.TEXT
    return Sort.FEED if FEED.search(head) else Sort.HTML


def _is_binary(head: bytes) -> bool:
    """Whether control characters show that this is no text."""
    return len(head) - len(head.translate(None, CONTROL)) > MOST_CONTROL * len(head)
