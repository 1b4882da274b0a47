"""A document in, the address by which the world knows it out."""

from __future__ import annotations

from urllib.parse import urlsplit

from audiatur.model.document import Document


def web_address(document: Document) -> str | None:
    """The address of its live page, where that is one of the web; any other is nobody's to follow."""
    if not document.url:
        return None
    try:
        parts = urlsplit(document.url)
    except ValueError:
        return None
    plain = document.url.isprintable() and not set(document.url) & set(' <>"{}|\\^`')
    return document.url if parts.scheme in {"http", "https"} and parts.hostname and plain else None


def by_bytes(document: Document) -> str:
    """A name for its very bytes."""
    return f"urn:sha256:{document.sha256}"
