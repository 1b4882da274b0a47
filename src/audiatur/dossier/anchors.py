"""Ids and addresses in, what may safely stand in an ``id`` or ``href`` out."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from audiatur.model.record import content_id
from audiatur.model.span import Span

SAFE_ID = re.compile(r"[A-Za-z0-9_-]{1,80}\Z")
UNSAFE_IN_URL = re.compile(r"[\s\x00-\x1f\x7f<>\"'`\\\ud800-\udfff]")
LONGEST_URL = 2000
WHOLE_QUOTE_WORDS = 8
EDGE_WORDS = 4


def anchor(kind: str, identity: str) -> str:
    """The id of a place on the page; an id that is none of our hashes is hashed first.

    >>> anchor("c", "claim-0123456789abcdef")
    'c-claim-0123456789abcdef'
    """
    return f"{kind}-{identity}" if SAFE_ID.match(identity) else content_id(kind, identity)


def place_anchor(span: Span) -> str:
    """The id of words in an article that are no claim of their own."""
    return content_id("p", span.document, span.start, span.end)


def safe_url(url: str | None) -> str | None:
    """The address where it is plain http or https, else None; it is shown as a link and never fetched."""
    if not url or len(url) > LONGEST_URL or UNSAFE_IN_URL.search(url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.netloc else None


def live_link(url: str | None, words: str) -> str | None:
    """The address of the live page with a text fragment that finds the words there.

    Source: https://wicg.github.io/scroll-to-text-fragment/ (dash, comma and ampersand must be encoded).
    """
    address = safe_url(url)
    pieces = words.split()
    if address is None or not pieces:
        return None
    page = address.partition("#")[0]
    if len(pieces) <= WHOLE_QUOTE_WORDS:
        return f"{page}#:~:text={_encoded(pieces)}"
    return f"{page}#:~:text={_encoded(pieces[:EDGE_WORDS])},{_encoded(pieces[-EDGE_WORDS:])}"


def _encoded(pieces: list[str]) -> str:
    return quote(" ".join(pieces), safe="", errors="replace").replace("-", "%2D")
