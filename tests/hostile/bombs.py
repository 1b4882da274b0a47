"""Nothing in, files that look small and want to become enormous out."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable

FACT = "The harbour of Velm cost 40 million euros in 2031, minister Runa Aldersen said on Monday."
PAGE = f"<html><head><title>The harbour</title></head><body><article><p>{FACT}</p><p>{FACT}</p></article></body></html>"


def record(payload: bytes, *, said: int | None = None, kind: str = "text/html", coding: str = "") -> bytes:
    """A WARC record of one answer; ``said`` is the length it claims in both heads."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n{coding}Content-Length: {said or len(payload)}\r\n\r\n".encode()
    length = said or len(head) + len(payload)
    return (
        (
            f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://lowmere.example/../../evil\r\n"
            f"WARC-Date: 2031-12-16T10:05:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {length}\r\n\r\n"
        ).encode()
        + head
        + payload
        + b"\r\n\r\n"
    )


def pdf(*objects: bytes, root: int = 1) -> bytes:
    """A PDF of these objects, numbered from 1, with a right table of where they lie."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, start)
    return bytes(out)


def stream(content: bytes, *, times: int = 1, entries: bytes = b"") -> bytes:
    """A stream that is packed once or several times over."""
    for _ in range(times):
        content = zlib.compress(content, 9)
    filters = b"/FlateDecode " * times
    head = b"<< /Length %d /Filter [ %s] %s >>\nstream\n" % (len(content), filters, entries)
    return head + content + b"\nendstream"


CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def one_page(content: bytes, resources: bytes = b"/Font << /F 5 0 R >>") -> tuple[bytes, bytes, bytes, bytes, bytes]:
    leaf = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] /Contents 4 0 R /Resources << %s >> >>" % resources
    return CATALOG, b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", leaf, content, FONT


SHOWN = b"BT /F 12 Tf 20 400 Td (The harbour of Velm cost 40 million euros in 2031.) Tj ET\n"
KIDS = 60_000


def pdf_of_many_pages() -> bytes:
    """One page, listed sixty thousand times."""
    _, _, leaf, content, font = one_page(stream(SHOWN))
    pages = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b"3 0 R " * KIDS, KIDS)
    return pdf(CATALOG, pages, leaf, content, font)


def pdf_that_says_many() -> bytes:
    """A number of pages that no file could hold."""
    _, _, leaf, content, font = one_page(stream(SHOWN))
    return pdf(CATALOG, b"<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>", leaf, content, font)


def pdf_of_a_huge_stream() -> bytes:
    """Three hundred megabytes of spaces in a third of one."""
    return pdf(*one_page(stream(SHOWN + b" " * 300_000_000)))


def pdf_packed_three_times() -> bytes:
    """Two hundred megabytes of spaces in a few hundred bytes."""
    packed = zlib.compress(b" " * 200_000_000, 9)
    return pdf(*one_page(stream(packed, times=2).replace(b"/Filter [ ", b"/Filter [ /FlateDecode ", 1)))


def pdf_of_much_text() -> bytes:
    """A page that shows the same words two hundred thousand times."""
    return pdf(*one_page(stream(SHOWN * 200_000)))


def pdf_whose_forms_draw_each_other() -> bytes:
    """Each of twelve forms draws the next one eight times: seventy thousand million times the words."""
    forms = []
    for level in range(12):
        resources = b"/Resources << /Font << /F 5 0 R >> /XObject << /X %d 0 R >> >>" % (7 + level)
        entries = b"/Type /XObject /Subtype /Form /BBox [0 0 500 500] " + resources
        forms.append(stream(b"/X Do " * 8 if level < 11 else SHOWN, entries=entries))
    return pdf(*one_page(stream(b"/X Do " * 8), b"/Font << /F 5 0 R >> /XObject << /X 6 0 R >>"), *forms)


def pdf_whose_form_draws_itself() -> bytes:
    """A form within itself, and a tree of pages that is its own branch."""
    entries = b"/Type /XObject /Subtype /Form /BBox [0 0 500 500] /Resources << /XObject << /X 6 0 R >> >>"
    return pdf(*one_page(stream(b"/X Do"), b"/XObject << /X 6 0 R >>"), stream(b"/X Do", entries=entries))


def pdf_whose_pages_are_their_own() -> bytes:
    """A tree of pages that is its own branch."""
    return pdf(CATALOG, b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Parent 2 0 R /Count 9 >>")


def pdf_nested() -> bytes:
    """A list in a list, a hundred thousand deep."""
    return pdf(CATALOG, b"[" * 100_000 + b"]" * 100_000)


def html_nested(tag: str) -> bytes:
    """An element in an element, a hundred thousand deep, with an article at the bottom."""
    return f"<html><body>{f'<{tag}>' * 100_000}{PAGE}{f'</{tag}>' * 100_000}</body></html>".encode()


def html_of_attributes() -> bytes:
    """One element with a hundred thousand attributes, and one attribute of ten megabytes."""
    many = " ".join(f"a{number}='x'" for number in range(100_000))
    return f"<html><body><div {many} class='{'x ' * 5_000_000}'><p>{FACT}</p></div></body></html>".encode()


def html_of_one_class() -> bytes:
    """Two thousand paragraphs in an element whose class is five megabytes long."""
    return f"<html><body><div class='{'x ' * 2_500_000}'>{f'<p>{FACT}</p>' * 2_000}</div></body></html>".encode()


def html_linked_data_nested() -> bytes:
    """Linked data a hundred thousand deep."""
    data = '{"@graph": [' * 100_000
    return PAGE.replace("</head>", f'<script type="application/ld+json">{data}</script></head>').encode()


def laughs() -> bytes:
    """Ten entities, each ten of the one before."""
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 11))
    return (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "laugh">{lines}]><rss version="2.0"><channel>'
        f"<title>&l10;</title><item><title>&l10;</title><description>{FACT} &l10;</description></item></channel></rss>"
    ).encode()


def outside_entities(path: str) -> bytes:
    """Entities that stand for a file of this machine and for an address."""
    return (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY f SYSTEM "file://{path}"><!ENTITY h SYSTEM "http://127.0.0.1:9/">'
        f'<!ENTITY % p SYSTEM "file://{path}"> %p;]><rss version="2.0"><channel><title>&f;</title>'
        f"<item><title>&f;&h;</title><description>{FACT} &f;</description></item></channel></rss>"
    ).encode()


def feed_of_many() -> bytes:
    """A hundred thousand items."""
    items = "".join(f"<item><link>https://lowmere.example/{n}</link></item>" for n in range(99_999))
    first = f"<item><description>{FACT}</description></item>"
    return f'<rss version="2.0"><channel><title>Lowmere</title>{first}{items}</channel></rss>'.encode()


def feed_nested() -> bytes:
    """Elements a hundred thousand deep in an item."""
    deep = "<div>" * 100_000
    return f'<rss version="2.0"><channel><item><description>{deep}{FACT}</description></item></channel></rss>'.encode()


def warc_in_gzip() -> bytes:
    """A hundred megabytes of one packed answer."""
    return gzip.compress(record(b" " * 100_000_000))


BOMBS: dict[str, Callable[[], bytes]] = {
    "line.txt": lambda: b"x" * 50_000_000,
    "digits.txt": lambda: b"1" * 5_000_000,
    "commas.txt": lambda: b"1,000," * 800_000,
    "quotes.txt": lambda: "“‘(".encode() * 1_000_000,
    "sentence.txt": lambda: b"the cost of the harbour of Velm and " * 100_000,
    "breaks.txt": lambda: b"\n \r\n" * 10_000_000,
    "marks.txt": ("a" + "\u0301" * 2_000_000).encode,
    "words.gz": lambda: gzip.compress(b" " * 150_000_000, 9),
    "gzip-in-gzip.gz": lambda: gzip.compress(gzip.compress(gzip.compress(b"\x00" * 100_000_000))),
    "members.gz": lambda: gzip.compress(b"") * 500_000,
    "bomb.warc.gz": warc_in_gzip,
    "packed-answer.warc": lambda: record(gzip.compress(b" " * 100_000_000, 9), coding="Content-Encoding: gzip\r\n"),
    "too-long.warc": lambda: record(PAGE.encode(), said=2**62),
    "too-short.warc": lambda: record(PAGE.encode(), said=10),
    "below-zero.warc": lambda: record(PAGE.encode(), said=-5),
    "records.warc": lambda: record(PAGE.encode()) * 5_000,
    "many-pages.pdf": pdf_of_many_pages,
    "says-many.pdf": pdf_that_says_many,
    "huge-stream.pdf": pdf_of_a_huge_stream,
    "packed-thrice.pdf": pdf_packed_three_times,
    "much-text.pdf": pdf_of_much_text,
    "forms.pdf": pdf_whose_forms_draw_each_other,
    "own-form.pdf": pdf_whose_form_draws_itself,
    "own-pages.pdf": pdf_whose_pages_are_their_own,
    "nested.pdf": pdf_nested,
    "div.html": lambda: html_nested("div"),
    "b.html": lambda: html_nested("b"),
    "table.html": lambda: html_nested("table"),
    "attributes.html": html_of_attributes,
    "classes.html": html_of_one_class,
    "linked-data.html": html_linked_data_nested,
    "laughs.xml": laughs,
    "outside.xml": lambda: outside_entities("/etc/hostname"),
    "many.xml": feed_of_many,
    "nested.xml": feed_nested,
}
