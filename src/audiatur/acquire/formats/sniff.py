"""The first bytes of a file in, what sort of file it is out: the name's ending decides nothing alone."""

from __future__ import annotations

import codecs
import re
from enum import StrEnum

HEAD = 4096
TEXT_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
FEED = re.compile(rb"<(?:rss|feed|rdf:RDF)[\s>]", re.IGNORECASE)
HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|article|title|meta|div|p|h1)\b", re.IGNORECASE)
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


def sniff(content: bytes) -> Sort:
    """What sort of content the bytes are, by what they hold."""
    head = content[:HEAD]
    if not head.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        return Sort.EMPTY
    if head.startswith(b"\x1f\x8b"):
        return Sort.GZIP
    if b"%PDF-" in head[:1024]:
        return Sort.PDF
    if head.startswith(b"WARC/"):
        return Sort.WARC
    if head.startswith(TEXT_BOMS[1:]):
        marked = head.replace(b"\x00", b"")
        return Sort.HTML if HTML.search(marked) and _tagged(marked) else Sort.TEXT
    if _is_binary(head):
        return Sort.BINARY
    start = head.removeprefix(codecs.BOM_UTF8).lstrip()
    if start.startswith(b"<"):
        if FEED.search(head) and not re.match(rb"<(?:!doctype\s+html|html)\b", start, re.IGNORECASE):
            return Sort.FEED
        return Sort.HTML if HTML.search(head) or _tagged(start) else Sort.TEXT
    return Sort.HTML if re.search(rb"<html[\s>]|<!doctype\s+html", head, re.IGNORECASE) else Sort.TEXT


def _tagged(head: bytes) -> bool:
    """Whether text opens with a tag or a comment."""
    return re.match(rb"\W{0,8}<(?:[a-zA-Z!?/])", head) is not None


def _is_binary(head: bytes) -> bool:
    """Whether control characters show that this is no text."""
    return len(head) - len(head.translate(None, CONTROL)) > MOST_CONTROL * len(head)
