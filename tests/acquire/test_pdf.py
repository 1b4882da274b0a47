"""PDFs: text of all pages, running heads told apart, locked and empty ones refused."""

from __future__ import annotations

import textwrap
from pathlib import Path

from audiatur.model.document import BlockKind

from .support import PARAGRAPHS, acquire, body, messages, pdf


def lines(paragraphs: tuple[str, ...]) -> list[str]:
    plain = [paragraph.replace("\u201c", '"').replace("\u201d", '"').replace("\u2019", "'") for paragraph in paragraphs]
    return [line for paragraph in plain for line in textwrap.wrap(paragraph, 55)]


def test_pages_run_on_and_edges_are_furniture(tmp_path: Path) -> None:
    text = lines(PARAGRAPHS)
    pages = [
        ["Lowmere Chronicle 2030", *text[start : start + 4], str(number)]
        for number, start in enumerate(range(0, 12, 4), 1)
    ]
    document = acquire(tmp_path, "a.pdf", pdf(pages)).documents[0]
    assert document.media_type == "application/pdf"
    assert " ".join(body(document).split()) == " ".join(" ".join(text[:12]).split())
    edges = [block.span.quote(document.text) for block in document.blocks if block.kind is BlockKind.FURNITURE]
    assert edges == ["Lowmere Chronicle 2030", "1", "Lowmere Chronicle 2030", "2", "Lowmere Chronicle 2030", "3"]


def test_a_pdf_without_text(tmp_path: Path) -> None:
    assert "no text" in messages(acquire(tmp_path, "a.pdf", pdf([[]])))


def test_a_locked_pdf(tmp_path: Path) -> None:
    acquired = acquire(tmp_path, "a.pdf", pdf([["secret"]], password="key"))  # noqa: S106 a test's own file
    assert acquired.documents == ()
    assert "locked" in messages(acquired)


def test_a_damaged_pdf(tmp_path: Path) -> None:
    acquired = acquire(tmp_path, "a.pdf", b"%PDF-1.4\nnothing of the sort")
    assert acquired.documents == ()
    assert "damaged" in messages(acquired)


def test_a_long_pdf_is_bounded(tmp_path: Path) -> None:
    acquired = acquire(tmp_path, "a.pdf", pdf([lines(PARAGRAPHS)] * 10), max_text_characters=1000)
    assert "Only the first" in messages(acquired)
    assert len(acquired.documents[0].text) <= 1000


def test_a_pdf_whose_last_page_overruns_the_bound_says_so(tmp_path: Path) -> None:
    page = pdf([lines(PARAGRAPHS)])
    cut = acquire(tmp_path, "a.pdf", page, max_text_characters=400)
    assert "The text was cut after 400 characters" in messages(cut)
    assert messages(acquire(tmp_path, "a.pdf", page)) == ""
