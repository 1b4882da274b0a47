"""One entry in, its Documents, original bytes and Problems out."""

from __future__ import annotations

from audiatur.acquire.document import to_document
from audiatur.acquire.entry import Entry
from audiatur.acquire.formats.content import read_content
from audiatur.acquire.page import Pages
from audiatur.model.acquired import Acquired
from audiatur.model.document import Metadata
from audiatur.model.problem import Problem, Step
from audiatur.settings import Settings


def acquire_file(entry: Entry, settings: Settings) -> Acquired:
    """The documents of one file; whatever is wrong with it becomes a Problem, never an exception."""
    try:
        if entry.path.stat().st_size > settings.max_file_bytes:
            return refused(entry.name, f"it is larger than {settings.max_file_bytes:,} bytes")
        content = entry.path.read_bytes()
    except OSError as error:
        return refused(entry.name, error.strerror or str(error))
    return acquire_content(content, entry.name, entry.stated, settings)


def acquire_content(
    content: bytes, name: str, stated: Metadata | None, settings: Settings, url: str | None = None
) -> Acquired:
    """The documents in the bytes of a file or of an answer from the web.

    Args:
        content: The bytes.
        name: What to call them.
        stated: What a sidecar says of them.
        settings: The bounds.
        url: Where they come from, where that is known.
    """
    try:
        pages = read_content(content, stated, settings, url, name)
        return _gather(pages, name, stated)
    except Exception as error:  # noqa: BLE001 one file must never stop the rest, whatever a library makes of it
        return refused(name, f"the reader failed on it ({type(error).__name__}: {str(error)[:200]})")


def _gather(pages: Pages, name: str, stated: Metadata | None) -> Acquired:
    """The documents of all pages, each payload once."""
    named: dict[str, int] = {}
    parts: list[Acquired] = []
    for page in pages.pages:
        item = page.item
        if item is not None:
            named[item] = named.get(item, 0) + 1
            item = item if named[item] == 1 else f"{item} ({named[item]})"
        parts.append(to_document(page, name, stated, item))
    originals = {original.sha256: original for part in parts for original in part.originals}
    return Acquired(
        documents=tuple(document for part in parts for document in part.documents),
        originals=tuple(originals.values()),
        problems=(
            *(Problem(step=Step.ACQUIRE, message=f"{name}: {words}", file=name) for words in pages.troubles),
            *(problem for part in parts for problem in part.problems),
        ),
    )


def refused(name: str, reason: str) -> Acquired:
    """Nothing but the Problem that says why."""
    return Acquired(problems=(Problem(step=Step.ACQUIRE, message=f"{name} could not be read: {reason}.", file=name),))
