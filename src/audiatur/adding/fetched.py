"""The address of a page in, the page as a file among the dossier's added articles out."""

from __future__ import annotations

import hashlib
from pathlib import Path
from urllib.parse import unquote, urlsplit

from audiatur.acquire.fetching.download import download
from audiatur.acquire.fetching.reach import Reach
from audiatur.acquire.formats.sniff import Sort, sniff
from audiatur.settings import Settings
from audiatur.store import added
from audiatur.store.added import Stated

ENDINGS = {
    Sort.HTML: ".html",
    Sort.PDF: ".pdf",
    Sort.FEED: ".xml",
    Sort.TEXT: ".txt",
    Sort.GZIP: ".gz",
    Sort.WARC: ".warc",
}


def fetched(folder: Path, url: str, settings: Settings, reach: Reach) -> str:
    """The name of the file that holds the page; one that was fetched before and lies there is not fetched again.

    Args:
        folder: Of the dossier.
        url: The address.
        settings: ``max_file_bytes`` bounds the answer.
        reach: What may be connected to.

    Raises:
        RefusedError: It is not fetched, or the answer is not taken; the message says why.
        DossierError: The file cannot be written.
    """
    for name, stated in added.kept(folder).items():
        if url in {stated.url, stated.asked}:
            return name
    answer = download(url, settings.max_file_bytes, reach)
    ending = ENDINGS.get(sniff(answer.content), "")
    stated = Stated(url=answer.url, asked=url if url != answer.url else "")
    return added.keep(folder, _name(answer.url, ending), answer.content, stated)


def _name(url: str, ending: str) -> str:
    """A name for a page: its host and the last part of its path."""
    parts = urlsplit(url)
    last = unquote(parts.path).rstrip("/").rpartition("/")[2].removesuffix(ending)
    named = hashlib.sha256(url.encode("utf-8", "surrogatepass")).hexdigest()[:6] if parts.query or not last else ""
    return "-".join(part for part in (parts.hostname or "page", last, named) if part) + ending
