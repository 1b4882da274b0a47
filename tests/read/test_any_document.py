"""Whatever the document, reading gives readings that quote it, or Problems, and the same bytes again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audiatur.acquire.file import acquire_content
from audiatur.model.document import Block, BlockKind, Document
from audiatur.model.reading import Reading
from audiatur.model.record import CompactRecord, Record
from audiatur.model.span import Span
from audiatur.read.reader import read_document
from audiatur.settings import Settings

LONG_NUMBERS = (
    "1" + "0" * 400,
    "9" * 320 + " million",
    "10^400",
    "1e999 percent",
    "0." + "0" * 350 + "1",
    "9,999" * 90,
)
ODD_DATES = ("year 0", "0 BC", "12 March 0000", "2021-13-45", "31 February 99999", "99999-01-01", "the year 99999")
MORE_DATES = ("by 9999", "9999 years ago", "999999999999 days later", "in 10^9 years", "00/00/0000", "the 9990s")
WORDS = (
    *("Tessa Quill", "the minister", "said", "told the", "Coast Radio", "that", "according to", "denied", "who", "by"),
    *(
        "$",
        "€9 million",
        "5.3",
        "percent",
        "rose",
        "half",
        "between",
        "and",
        "to",
        "-",
        "one in",
        "/",
        "per",
        "1½",
        "⅔",
    ),
    *("last year", "in March", "on Monday", "since", "between 2019 and", "the week of", "at 25:99", "a decade earlier"),
    *("“", "”", '"', "‘", "’", "(", ")", "[", "]", "—", ":", ".", "?", "\n\n", "\u00a0", "\u200b", "\u202e", "\u0301"),
    *("العربية", "עברית 12", "中文", "e\u0301\u0301", "😀", "\x00", "\x85", "\ufeff", "\ufffd", "²", "٣٤", "Ⅻ"),
    *("“He said “we “pay” it” twice,”", "’s", "n’t", "...", "x" * 700, "(" * 40, "9" * 20),
)
TEXTS = st.one_of(
    st.lists(st.sampled_from((*WORDS, *LONG_NUMBERS, *ODD_DATES, *MORE_DATES)), max_size=25).map(" ".join),
    st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=5)), max_size=25).map("".join),
    st.text(max_size=120),
)
LONG = 2_000
"""Characters of a text that is one piece over and over."""
DAYS = st.sampled_from((None, "2031", "2031-05", "2031-05-20", "2032-02-29", "0001-01-01", "9999-12-31"))
BLOCKS = st.lists(st.tuples(st.sampled_from(BlockKind), TEXTS), max_size=5)
NAMES = st.sampled_from((None, "", "The Harbour Post", "“", "٣"))


def _document(
    parts: Sequence[tuple[BlockKind, str]], day: str | None, outlet: str | None, author: str | None
) -> Document:
    """A document of such blocks, one below the other."""
    text, blocks = "", []
    for kind, words in parts:
        bare = words.strip()
        if bare:
            blocks.append(
                Block(span=Span(document="doc", start=len(text), end=len(text) + len(bare)), kind=kind, rule="test")
            )
            text += bare + "\n"
    return Document(
        id="doc",
        file="article.txt",
        sha256="0" * 64,
        media_type="text/plain",
        text=text,
        blocks=tuple(blocks),
        title=text.partition("\n")[0] or None,
        outlet=outlet,
        authors=(author,) if author else (),
        published=day,
        language="en",
    )


def _spans(value: object) -> Iterator[Span]:
    if isinstance(value, Span):
        yield value
    elif isinstance(value, Record | CompactRecord):
        names = type(value).model_fields if isinstance(value, Record) else [each.name for each in fields(value)]
        for name in names:
            yield from _spans(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _spans(item)


def _check(document: Document) -> None:
    found = read_document(document, Settings())
    assert [problem.message for problem in found.problems] == [], ascii(document.text)
    for span in _spans(found):
        assert span.document == document.id
        assert span.quote(document.text).strip()
    for told in (found.claims, found.attributions):
        assert len({each.id for each in told}) == len(told)
    for claim in found.claims:
        assert claim.sentence.holds(claim.span)
    for amount in found.amounts:
        numbers = [n for n in (amount.value, amount.low, amount.high) if n is not None]
        assert all(abs(n) < float("inf") for n in numbers)
    written = found.model_dump_json()
    assert Reading.model_validate_json(written) == found
    assert read_document(document, Settings()).model_dump_json() == written


@pytest.mark.parametrize(
    "text",
    [
        "The dam in May. Photo: Ada Lund, AP",
        "Photo: Ada Lund, AP",
        "The dam in May. (Photograph by Ada Lund)",
        "Video: Norland wins the cup",
        "The dam holds, Ada Lund says. Photo: Coast News",
    ],
)
@pytest.mark.parametrize("kind", [BlockKind.CAPTION, BlockKind.BODY, BlockKind.REFERENCE])
def test_what_two_readers_find_is_told_once(text: str, kind: BlockKind) -> None:
    _check(_document([(BlockKind.BODY, "The dam holds."), (kind, text), (kind, text)], None, None, None))


@pytest.mark.parametrize("text", ["told the minister Tessa Quill \u200b", "told the the minister Tessa Quill \u200b"])
def test_what_ends_a_line_is_no_part_of_an_office(text: str) -> None:
    _check(_document([(BlockKind.BODY, text)], None, None, None))


@settings(max_examples=230, deadline=None, suppress_health_check=list(HealthCheck))
@given(BLOCKS, DAYS, NAMES, NAMES)
def test_any_document(
    parts: list[tuple[BlockKind, str]], day: str | None, outlet: str | None, author: str | None
) -> None:
    _check(_document(parts, day, outlet, author))


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.one_of(TEXTS, st.text(st.characters(exclude_categories=()), max_size=80)))
def test_any_file(text: str) -> None:
    content = text.encode("utf-8", "surrogatepass")
    for document in acquire_content(content, "article.txt", None, Settings()).documents:
        _check(document.model_copy(update={"language": None}))


@pytest.mark.parametrize(
    "piece",
    [
        *("“He said it. ", "“Yes.\n\n", "Ana Lund, the mayor, ", "(KSF) ", "([{", "9,", "$5 ", "half of ", "a\u0301"),
        *("\u202eab ", "3-1/2-", "\x00", "\ud800", "in March ", "said that ", "𝟙², "),
    ],
)
def test_any_sign_however_often(piece: str) -> None:
    content = (piece * LONG)[:LONG].encode("utf-8", "surrogatepass")
    for document in acquire_content(content, "article.txt", None, Settings()).documents:
        _check(document.model_copy(update={"language": None}))
