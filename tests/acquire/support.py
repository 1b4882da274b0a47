"""What the tests of acquiring share: an invented article, files on disk, PDFs and archives made here."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterable
from pathlib import Path

from reportlab.lib.pagesizes import A5
from reportlab.pdfgen.canvas import Canvas

from audiatur.acquire.entry import Entry
from audiatur.acquire.file import acquire_file
from audiatur.model.acquired import Acquired
from audiatur.model.document import BODY_KINDS, Document
from audiatur.settings import Settings

TITLE = "Board votes to dredge the outer basin"
PARAGRAPHS = (
    "The harbour board of Lowmere voted on Tuesday to dredge the outer basin, a work that the town has put off.",
    "\u201cWe could not wait for another winter,\u201d said Ann Ferro, who has sat on the board since it was founded.",
    "The cost, which the board puts at 4.2 million crowns, will be borne by the town and the fishermen\u2019s union.",
    "Two members voted against it, and one of them left the room before the result was read out to the public.",
    "Work is to begin in May and to end before the herring season opens, according to the plan that was adopted.",
)
TEXT = "\n\n".join(PARAGRAPHS)


def joined(lines: Iterable[str]) -> str:
    """Lines with a blank one between any two."""
    return "\n\n".join(lines)


def page(head: str = "", before: str = "", after: str = "") -> str:
    """A web page that holds the article between other things."""
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return (
        f"<!doctype html><html lang='en'><head><meta charset='utf-8'>"
        f"<title>{TITLE} | Lowmere Chronicle</title>{head}</head>"
        f"<body><nav><ul><li><a href='/'>Home</a></li><li><a href='/sport'>Sport</a></li></ul></nav>{before}"
        f"<main><article><h1>{TITLE}</h1>{paragraphs}</article></main>{after}"
        "<footer><p>Lowmere Chronicle, Quay Street 1</p></footer>"
        "<script>var hidden = 'never shown';</script></body></html>"
    )


def acquire(folder: Path, name: str, content: bytes | str, **bounds: int) -> Acquired:
    """Write a file and read it."""
    path = folder / name
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return acquire_file(Entry(name=name, path=path), Settings.model_validate(bounds))


def body(document: Document) -> str:
    """The words of the body, a line a block."""
    return "\n".join(block.span.quote(document.text) for block in document.blocks if block.kind in BODY_KINDS)


def messages(acquired: Acquired) -> str:
    """All Problems in one string."""
    return " ".join(problem.message for problem in acquired.problems)


def pdf(pages: list[list[str]], password: str | None = None) -> bytes:
    """A PDF with these lines on its pages."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A5, encrypt=password, invariant=1)
    for lines in pages:
        place = 560
        for line in lines:
            canvas.drawString(30, place, line)
            place -= 14
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def warc(answers: list[tuple[str, str, bytes]], *, packed: bool, status: str = "200 OK") -> bytes:
    """A WARC of answers, each an address, a media type and a body; packed record by record or not."""
    records = []
    for number, (address, kind, content) in enumerate(answers):
        answer = (
            f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(content)}\r\n\r\n".encode() + content
        )
        head = (
            f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2030-12-16T10:05:00Z\r\n"
            f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012}>\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
        )
        record = head.encode() + answer + b"\r\n\r\n"
        records.append(gzip.compress(record, mtime=0) if packed else record)
    return b"".join(records)
