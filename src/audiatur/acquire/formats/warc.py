"""Bytes of a WARC in, one Page for each page, text or PDF that it archived out."""

from __future__ import annotations

import io
from collections.abc import Callable

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from audiatur.acquire.page import Page, Pages
from audiatur.settings import Settings

Reader = Callable[[bytes, str], Pages]
READ_TYPES = ("text/html", "application/xhtml+xml", "text/plain", "application/pdf")
SUCCESS = range(200, 300)
UNKNOWN_TYPES = (None, "", "application/octet-stream", "unk")


def read_warc(content: bytes, read: Reader, settings: Settings) -> Pages:
    """The pages of a WARC.

    Args:
        content: The bytes, packed record by record or not.
        read: Reads the payload of one response, given its address.
        settings: Bounds the number of responses and the size of each.
    """
    pages: list[Page] = []
    troubles: list[str] = []
    responses = 0
    try:
        records = ArchiveIterator(
            io.BytesIO(content), record_types=WarcRecordType.response | WarcRecordType.resource, parse_http=True
        )
        for record in records:
            if responses >= settings.max_container_items:
                troubles.append(f"Only the first {settings.max_container_items:,} responses of the archive were read.")
                break
            if not _is_article(record):
                continue
            responses += 1
            address = str(record.headers.get("WARC-Target-URI") or record.record_id).strip("<>")
            encoded = _is_encoded(record)
            most = settings.max_file_bytes + 1
            payload = _decoded(record, most) if encoded else record.reader.read(most)
            if len(payload) > settings.max_file_bytes:
                troubles.append(f"{address} in the archive is larger than {settings.max_file_bytes:,} bytes.")
                continue
            if len(payload) < record.content_length and not encoded:
                troubles.append(f"{address} in the archive breaks off.")
            found = read(payload, address)
            troubles += [f"{address} in the archive: {trouble}" for trouble in found.troubles]
            pages += found.pages
    except (OSError, ValueError, EOFError) as error:
        troubles.append(f"The archive is damaged and was read only up to that point ({error}).")
    except BaseException as error:  # a Rust panic is no Exception: pyo3 says so
        if type(error).__name__ != "PanicException":
            raise
        troubles.append("The archive is damaged and was read only up to that point.")
    if not pages and not troubles:
        troubles.append("The archive holds no page, text or PDF.")
    return Pages(pages=tuple(pages), troubles=tuple(troubles))


def _is_article(record: WarcRecord) -> bool:
    """Whether a record may hold an article: a successful answer of a type that is read."""
    if record.http_headers is not None:
        status = record.http_headers.status_code
        kind = record.http_content_type
        if status is not None and status not in SUCCESS:
            return False
    else:
        kind = record.headers.get("Content-Type")
    return kind in UNKNOWN_TYPES or str(kind).split(";")[0].strip().lower() in READ_TYPES


def _is_encoded(record: WarcRecord) -> bool:
    """Whether an answer was archived as it was sent: in chunks, or packed."""
    sent = record.http_headers
    return sent is not None and any(sent.get(name) for name in ("Content-Encoding", "Transfer-Encoding"))


def _decoded(record: WarcRecord, most: int) -> bytes:
    """So many bytes at most of what was packed; as it stands where it is not packed as its headers say."""
    held = io.BytesIO()
    record.write(held)
    for decoding in ("all", "none"):
        held.seek(0)
        try:
            for again in ArchiveIterator(held, parse_http=True, auto_decode=decoding):
                decoded: bytes = again.reader.read(most)
                return decoded
        except (OSError, ValueError):
            continue  # some archivers unpack what they keep, and leave the headers as they were
    return b""
