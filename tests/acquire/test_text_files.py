"""Text files: encodings, offsets, identity, and what is refused."""

from __future__ import annotations

import gzip
import hashlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audiatur.acquire.entry import Entry
from audiatur.acquire.file import acquire_file
from audiatur.model.record import content_id
from audiatur.settings import Settings

from .support import PARAGRAPHS, TEXT, acquire, body, messages, page


def test_the_text_is_the_file_with_line_ends_untouched(tmp_path: Path) -> None:
    content = TEXT.replace("\n\n", "\r\n\r\n").encode("utf-8")
    document = acquire(tmp_path, "a.txt", content).documents[0]
    assert document.text == content.decode("utf-8")
    assert document.sha256 == hashlib.sha256(content).hexdigest()
    assert document.id == content_id("document", "a.txt", document.sha256)
    assert document.language == "en"
    assert document.media_type == "text/plain"


def test_the_bytes_are_kept(tmp_path: Path) -> None:
    acquired = acquire(tmp_path, "a.txt", TEXT)
    assert [original.content for original in acquired.originals] == [TEXT.encode("utf-8")]
    assert acquired.originals[0].sha256 == acquired.documents[0].sha256


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    content = TEXT.encode(encoding)
    if encoding == "utf-16-le":
        content = b"\xff\xfe" + content
    acquired = acquire(tmp_path, "a.txt", content)
    assert acquired.problems == ()
    assert body(acquired.documents[0]).split("\n") == list(PARAGRAPHS)


def test_a_damaged_character_is_told_and_the_rest_is_kept(tmp_path: Path) -> None:
    acquired = acquire(tmp_path, "a.txt", TEXT.encode("utf-8").replace(b"crowns", b"cro\xffns"))
    assert "could not be read as utf-8" in messages(acquired)
    assert "cro\ufffdns" in acquired.documents[0].text


@pytest.mark.parametrize(
    "head",
    ["<Agency> ", "<b>Update</b> ", "<!-- draft -->\n", "<p>", "<?xml?> ", "<3 ", "Of <html> tags: ", "\ufeff<i>"],
)
@pytest.mark.parametrize("name", ["a.txt", "A.TXT", "a.text"])
def test_a_tag_at_the_head_of_a_text_file_makes_no_page(tmp_path: Path, head: str, name: str) -> None:
    document = acquire(tmp_path, name, head + TEXT).documents[0]
    assert (document.text, document.media_type) == (head + TEXT, "text/plain")


@pytest.mark.parametrize(
    "markup",
    [page(), page().removeprefix("<!doctype html>"), f"<!-- saved -->\n{page()}", f"<head></head><body>{TEXT}</body>"],
)
def test_a_page_named_as_text_is_a_page(tmp_path: Path, markup: str) -> None:
    assert acquire(tmp_path, "a.txt", markup).documents[0].media_type == "text/html"


def test_a_part_of_a_page_is_one_under_its_own_ending(tmp_path: Path) -> None:
    assert acquire(tmp_path, "a.html", f"<div><p>{TEXT}</p></div>").documents[0].media_type == "text/html"


@pytest.mark.parametrize("content", [b"", b" \n\t\n", b"\xef\xbb\xbf"])
def test_an_empty_file(tmp_path: Path, content: bytes) -> None:
    acquired = acquire(tmp_path, "a.txt", content)
    assert acquired.documents == ()
    assert "empty" in messages(acquired)


@pytest.mark.parametrize(
    "content", [bytes(range(256)) * 20, b"\x89PNG\r\n\x1a\n" + bytes(500), b"PK\x03\x04" + bytes(300)]
)
def test_binary_junk(tmp_path: Path, content: bytes) -> None:
    acquired = acquire(tmp_path, "a.txt", content)
    assert acquired.documents == ()
    assert "was not read" in messages(acquired)


def test_a_file_that_is_too_large_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as out:
        out.truncate(200_000_000)
    acquired = acquire_file(Entry(name="big.txt", path=path), Settings())
    assert acquired.documents == ()
    assert "larger than" in messages(acquired)


def test_a_missing_file_and_a_folder_are_problems(tmp_path: Path) -> None:
    for path in (tmp_path / "none.txt", tmp_path):
        acquired = acquire_file(Entry(name="x", path=path), Settings())
        assert acquired.documents == ()
        assert "could not be read" in messages(acquired)


def test_a_long_text_is_cut_and_told(tmp_path: Path) -> None:
    acquired = acquire(tmp_path, "a.txt", TEXT, max_text_characters=150)
    assert len(acquired.documents[0].text) == 150
    assert "cut after 150 characters" in messages(acquired)


def test_a_text_without_a_sentence_end(tmp_path: Path) -> None:
    acquired = acquire(tmp_path, "a.txt", "the board and the town " * 6000)
    assert len(body(acquired.documents[0])) > 100_000


@pytest.mark.parametrize("odd", ["\u202e", "\u200b", "\u2066", "\u00ad", "\ufeff", "\x1b", "\u0301"])
def test_odd_characters_stay_where_they_are(tmp_path: Path, odd: str) -> None:
    text = TEXT.replace("board", f"bo{odd}ard")
    document = acquire(tmp_path, "a.txt", text).documents[0]
    assert document.text == text
    assert len(body(document)) > 0.9 * len(TEXT)


def test_another_language_is_kept_and_told(tmp_path: Path) -> None:
    text = "Der Hafenrat hat am Dienstag beschlossen, das Becken auszubaggern, was die Stadt aufschiebt.\n" * 3
    acquired = acquire(tmp_path, "a.txt", text)
    assert acquired.documents[0].language == "de"
    assert acquired.documents[0].blocks
    assert [problem.serious for problem in acquired.problems] == [True]
    assert "another language (de)" in messages(acquired)


@pytest.mark.parametrize("keep", [1.0, 0.5])
def test_packed_text(tmp_path: Path, keep: float) -> None:
    text = "\n\n".join(f"{number}. {paragraph}" for number in range(200) for paragraph in PARAGRAPHS)
    packed = gzip.compress(text.encode("utf-8"), mtime=0)
    acquired = acquire(tmp_path, "a.txt.gz", packed[: int(len(packed) * keep)])
    assert acquired.documents[0].text[:1000] == text[:1000]
    assert ("breaks off" in messages(acquired)) is (keep < 1)


def test_a_gzip_bomb_is_refused(tmp_path: Path) -> None:
    bomb = gzip.compress(bytes(30_000_000), mtime=0)
    acquired = acquire(tmp_path, "a.gz", bomb, max_file_bytes=1_000_000)
    assert acquired.documents == ()
    assert "larger than" in messages(acquired)


def test_gzip_in_gzip_is_refused(tmp_path: Path) -> None:
    acquired = acquire(tmp_path, "a.gz", gzip.compress(gzip.compress(TEXT.encode("utf-8"))))
    assert acquired.documents == ()
    assert "more than once" in messages(acquired)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda text: text.encode("utf-8", "ignore"))))
def test_any_bytes_give_documents_or_problems(tmp_path: Path, content: bytes) -> None:
    acquired = acquire(tmp_path, "any", content)
    assert acquired.documents or acquired.problems
    assert acquired == acquire(tmp_path, "any", content)
    for document in acquired.documents:
        for block in document.blocks:
            assert block.span.quote(document.text).strip()
