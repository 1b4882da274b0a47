"""One entry in, its Documents, original bytes and Problems out."""

from __future__ import annotations

from audiatur.acquire.document import to_document
from audiatur.acquire.entry import Entry
from audiatur.acquire.formats.html import read_html
from audiatur.acquire.formats.sniff import Sort, sniff
from audiatur.acquire.formats.text import read_text
from audiatur.acquire.page import Pages
from audiatur.model.acquired import Acquired
from audiatur.model.problem import Problem, Step
from audiatur.settings import Settings


def acquire_file(entry: Entry, settings: Settings) -> Acquired:
    """The documents of one file; whatever is wrong with it becomes a Problem, never an exception."""
    try:
        if entry.path.stat().st_size > settings.max_file_bytes:
            return _refused(entry, f"it is larger than {settings.max_file_bytes:,} bytes")
        content = entry.path.read_bytes()
    except OSError as error:
        return _refused(entry, error.strerror or str(error))
    pages = _read(content, entry, settings)
    acquired = [to_document(page, entry) for page in pages.pages]
    return Acquired(
        documents=tuple(document for each in acquired for document in each.documents),
        originals=tuple({original.sha256: original for each in acquired for original in each.originals}.values()),
        problems=(
            *(Problem(step=Step.ACQUIRE, message=words, file=entry.name) for words in pages.troubles),
            *(problem for each in acquired for problem in each.problems),
        ),
    )


def _read(content: bytes, entry: Entry, settings: Settings) -> Pages:
    """The pages of the content, by what sort of content it is."""
    match sniff(content):
        case Sort.TEXT:
            return read_text(content, entry.stated, settings)
        case Sort.HTML:
            return read_html(content, entry.stated, settings)
        case Sort.EMPTY:
            return Pages(troubles=("The file is empty.",))
        case _:
            return Pages(troubles=("The file is neither text nor a page and was not read.",))


def _refused(entry: Entry, reason: str) -> Acquired:
    message = f"{entry.name} could not be read: {reason}."
    return Acquired(problems=(Problem(step=Step.ACQUIRE, message=message, file=entry.name),))
