"""Feeds and web archives: one document an item, bounded, damaged ones read as far as they go."""

from __future__ import annotations

import gzip
import zlib
from html import escape
from pathlib import Path

import pytest

from .support import PARAGRAPHS, TEXT, TITLE, acquire, body, messages, page, pdf, warc

MARKUP = escape("".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS))
RSS = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Lowmere Chronicle</title>
<item><title>{TITLE}</title><link>https://lowmere.example/a</link><dc:creator>Ann Ferro</dc:creator>

<pubDate>Mon, 16 Dec 2030 10:05:00 GMT</pubDate><description>{MARKUP}</description></item>
<item><title>Second</title><description>Short, but a sentence that stands by itself.</description></item>
<item><title>Third</title></item>
</channel></rss>"""
ATOM = f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Lowmere Chronicle</title>
<entry><title>{TITLE}</title><id>tag:1</id><link href="https://lowmere.example/a"/>
<author><name>Ann Ferro</name></author>
<published>2030-12-16T10:05:00Z</published><updated>2030-12-18T10:05:00Z</updated>
<content type="html">{MARKUP}</content></entry>
</feed>"""


@pytest.mark.parametrize("content", [RSS, ATOM, "\n" + RSS])
def test_each_item_is_a_document(tmp_path: Path, content: str) -> None:
    document = acquire(tmp_path, "feed.xml", content).documents[0]
    assert document.file == "feed.xml#https://lowmere.example/a"
    assert body(document).split("\n") == list(PARAGRAPHS)
    assert (document.title, document.outlet, document.authors) == (TITLE, "Lowmere Chronicle", ("Ann Ferro",))
    assert (document.published, document.url) == ("2030-12-16", "https://lowmere.example/a")


def test_items_without_text_and_too_many_are_told(tmp_path: Path) -> None:
    acquired = acquire(tmp_path, "feed.xml", RSS)
    assert len(acquired.documents) == 2
    assert "Item 3 of the feed holds no text" in messages(acquired)
    assert "Only the first 1 of 3 items" in messages(acquire(tmp_path, "feed.xml", RSS, max_container_items=1))


def test_a_damaged_feed(tmp_path: Path) -> None:
    acquired = acquire(tmp_path, "feed.xml", RSS[: RSS.index("<item><title>Second")])
    assert len(acquired.documents) == 1
    assert "damaged" in messages(acquired)
    assert "no items" in messages(acquire(tmp_path, "feed.xml", "<rss version='2.0'><channel></channel></rss>"))


PDF = pdf([["The board voted on Tuesday to dredge the outer basin."]])
ANSWERS = [
    ("https://lowmere.example/a", "text/html; charset=utf-8", page().encode("utf-8")),
    ("https://lowmere.example/b.txt", "text/plain", TEXT.encode("utf-8")),
    (
        "https://lowmere.example/c.pdf",
        "application/pdf",
        PDF,
    ),
    ("https://lowmere.example/d.png", "image/png", b"\x89PNG"),
]


@pytest.mark.parametrize("packed", [True, False])
def test_each_page_of_an_archive_is_a_document(tmp_path: Path, *, packed: bool) -> None:
    acquired = acquire(tmp_path, "a.warc.gz" if packed else "a.warc", warc(ANSWERS, packed=packed))
    assert [document.media_type for document in acquired.documents] == ["text/html", "text/plain", "application/pdf"]
    assert acquired.documents[0].url == "https://lowmere.example/a"
    assert acquired.documents[0].file.endswith("#https://lowmere.example/a")
    assert [original.content for original in acquired.originals] == [content for _, _, content in ANSWERS[:3]]


def test_an_address_archived_twice_gives_two_documents(tmp_path: Path) -> None:
    acquired = acquire(tmp_path, "a.warc", warc([ANSWERS[1], ANSWERS[1]], packed=False))
    assert len({document.id for document in acquired.documents}) == 2
    assert len(acquired.originals) == 1


def encoded(headers: str, payload: bytes) -> bytes:
    """An archive of one answer that was sent with these headers."""
    http = f"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n{headers}\r\n\r\n".encode() + payload
    record = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://lowmere.example/packed\r\n"
        "WARC-Record-ID: <urn:uuid:2b8c1a52-0000-4000-8000-000000000001>\r\nWARC-Date: 2024-03-02T00:00:00Z\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return record.encode() + http + b"\r\n\r\n"


PACKED = gzip.compress(TEXT.encode("utf-8"))


@pytest.mark.parametrize(
    ("headers", "payload"),
    [
        ("Content-Encoding: gzip", PACKED),
        ("Content-Encoding: deflate", zlib.compress(TEXT.encode("utf-8"))),
        ("Transfer-Encoding: chunked\r\nContent-Encoding: gzip", b"%x\r\n%b\r\n0\r\n\r\n" % (len(PACKED), PACKED)),
        ("Content-Encoding: gzip", TEXT.encode("utf-8")),  # unpacked by the archiver, its header left
        ("Transfer-Encoding: chunked", TEXT.encode("utf-8")),
        ("Content-Encoding: identity", TEXT.encode("utf-8")),
    ],
)
def test_answers_that_were_sent_packed_are_unpacked(tmp_path: Path, headers: str, payload: bytes) -> None:
    (document,) = acquire(tmp_path, "a.warc", encoded(headers, payload)).documents
    assert document.url == "https://lowmere.example/packed"
    assert " ".join(TEXT.split()) in " ".join(document.text.split())


def test_a_packed_answer_grows_no_larger_than_a_file_may_be(tmp_path: Path) -> None:
    bomb = encoded("Content-Encoding: gzip", gzip.compress(b"a" * 5_000_000))
    acquired = acquire(tmp_path, "a.warc", bomb, max_file_bytes=50_000)
    assert acquired.documents == ()
    assert "larger than 50,000 bytes" in messages(acquired)


def test_failed_answers_are_no_articles(tmp_path: Path) -> None:
    acquired = acquire(tmp_path, "a.warc", warc(ANSWERS[:1], packed=False, status="404 Not Found"))
    assert acquired.documents == ()
    assert "holds no page" in messages(acquired)


def test_a_damaged_archive_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    content = warc(ANSWERS[:2], packed=True)
    acquired = acquire(tmp_path, "a.warc.gz", content[: len(content) - 200])
    assert len(acquired.documents) >= 1
    assert acquired.problems


def test_answers_that_are_too_large_or_too_many_are_told(tmp_path: Path) -> None:
    large = ("https://lowmere.example/large", "text/plain", (TEXT * 200).encode("utf-8"))
    packed = warc([large, ANSWERS[1]], packed=True)
    acquired = acquire(tmp_path, "a.warc.gz", packed, max_file_bytes=50_000)
    assert "large in the archive is larger than 50,000 bytes" in messages(acquired)
    assert [document.url for document in acquired.documents] == ["https://lowmere.example/b.txt"]
    assert "Only the first 1" in messages(acquire(tmp_path, "a.warc.gz", packed, max_container_items=1))


def test_a_pdf_of_an_archive_that_is_cut_is_told(tmp_path: Path) -> None:
    packed = warc([("https://lowmere.example/c.pdf", "application/pdf", PDF)], packed=True)
    assert "The text was cut after 30 characters" in messages(
        acquire(tmp_path, "a.warc.gz", packed, max_text_characters=30)
    )
