"""Web pages: all text kept, the article told from the page, what its tags say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audiatur.model.document import BlockKind, Document

from .support import PARAGRAPHS, TITLE, acquire, body, messages, page


def part(document: Document, words: str) -> BlockKind:
    return next(block.kind for block in document.blocks if words in block.span.quote(document.text))


def test_the_article_is_told_from_the_page(tmp_path: Path) -> None:
    document = acquire(tmp_path, "a.html", page()).documents[0]
    assert body(document).split("\n") == list(PARAGRAPHS)
    assert part(document, TITLE) is BlockKind.TITLE
    assert part(document, "Home") is BlockKind.FURNITURE
    assert part(document, "Quay Street") is BlockKind.FURNITURE
    assert "never shown" not in document.text
    assert document.title == TITLE
    assert document.media_type == "text/html"


@pytest.mark.parametrize("name", ["a.html", "a.txt", "a", "a.pdf"])
def test_the_content_decides_not_the_name(tmp_path: Path, name: str) -> None:
    assert acquire(tmp_path, name, page()).documents[0].media_type == "text/html"


def test_captions_bylines_and_datelines(tmp_path: Path) -> None:
    before = "<figure><img src='x'><figcaption>The basin at low tide.</figcaption></figure>"
    content = page(before=before).replace("</h1>", "</h1><p>By Ann Ferro</p><p>16 December 2030</p>")
    document = acquire(tmp_path, "a.html", content).documents[0]
    assert part(document, "low tide") is BlockKind.CAPTION
    assert part(document, "By Ann Ferro") is BlockKind.BYLINE
    assert part(document, "16 December 2030") is not BlockKind.BODY
    assert "Ann Ferro" in document.authors


def test_hidden_text_is_dropped(tmp_path: Path) -> None:
    hidden = "<div style='display:none'>unseen one</div><p hidden>unseen two</p><noscript>unseen three</noscript>"
    assert "unseen" not in acquire(tmp_path, "a.html", page(before=hidden)).documents[0].text


def test_text_after_a_dropped_element_is_kept(tmp_path: Path) -> None:
    content = page().replace("harbour board", "harbour <svg><text>x</text></svg>board")
    assert PARAGRAPHS[0] in body(acquire(tmp_path, "a.html", content).documents[0])


LINKED = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "Organization", "name": "Not this"},
        {
            "@type": "NewsArticle",
            "headline": "Board votes to dredge the outer basin &amp; quay",
            "datePublished": "2030-12-16T10:05:00+01:00",
            "dateModified": "2030-12-18",
            "author": [{"@type": "Person", "name": "By Ann Ferro"}, {"@type": "Person", "name": "Tom Hale, Reporter"}],
            "publisher": {"@type": "Organization", "name": "Lowmere Chronicle"},
        },
    ],
}


def test_json_ld(tmp_path: Path) -> None:
    head = f"<script type='application/ld+json'>{json.dumps(LINKED)}</script>"
    document = acquire(tmp_path, "a.html", page(head=head)).documents[0]
    assert document.title == "Board votes to dredge the outer basin & quay"
    assert document.outlet == "Lowmere Chronicle"
    assert document.authors == ("Ann Ferro", "Tom Hale")
    assert document.published == "2030-12-16"


def test_meta_entries(tmp_path: Path) -> None:
    head = (
        "<meta property='og:site_name' content='Lowmere Chronicle'><meta name='author' content='Ann Ferro'>"
        "<meta property='article:published_time' content='2030-12'><link rel='canonical' href='https://lowmere.example/a'>"
    )
    document = acquire(tmp_path, "a.html", page(head=head)).documents[0]
    assert (document.outlet, document.authors, document.published) == ("Lowmere Chronicle", ("Ann Ferro",), "2030-12")
    assert document.url == "https://lowmere.example/a"


@pytest.mark.parametrize(
    "head",
    [
        "",
        "<meta property='article:modified_time' content='2030-12-18'>",
        "<script type='application/ld+json'>{broken</script>",
        "<script type='application/ld+json'>" + "[" * 5000 + "</script>",
        "<meta property='article:published_time' content='soon'>",
    ],
)
def test_no_date_is_made_up(tmp_path: Path, head: str) -> None:
    document = acquire(tmp_path, "a.html", page(head=head)).documents[0]
    assert document.published is None
    assert document.authors == ()


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "iso-8859-1"])
def test_declared_encodings(tmp_path: Path, encoding: str) -> None:
    content = page().replace("utf-8", encoding).encode("cp1252" if encoding != "utf-8" else "utf-8")
    document = acquire(tmp_path, "a.html", content).documents[0]
    assert "fishermen\u2019s" in document.text
    assert "\u201cWe could" in document.text


@pytest.mark.parametrize(
    "content",
    [
        "<html><body><p>" + PARAGRAPHS[0] + "<div><p>" + PARAGRAPHS[1] + "</span></div></p>" + PARAGRAPHS[2],
        "<html>" + "<div>" * 3000 + PARAGRAPHS[0],
        "<?xml version='1.0' encoding='utf-8'?><!DOCTYPE html><html><body><p>" + PARAGRAPHS[0] + "</p></body></html>",
        "<p>" + PARAGRAPHS[0] + "</p><p>" + PARAGRAPHS[1] + "</p>",
    ],
)
def test_broken_pages(tmp_path: Path, content: str) -> None:
    acquired = acquire(tmp_path, "a.html", content)
    assert acquired.documents or acquired.problems


def test_a_page_that_shows_nothing_without_scripts(tmp_path: Path) -> None:
    acquired = acquire(tmp_path, "a.html", "<!doctype html><html><body><script>load()</script></body></html>")
    assert "shows no text" in messages(acquired)


def test_a_long_page_is_cut(tmp_path: Path) -> None:
    acquired = acquire(tmp_path, "a.html", page(), max_text_characters=300)
    document = acquired.documents[0]
    assert len(document.text) <= 300
    assert max(block.span.end for block in document.blocks) <= 300
    assert "cut after 300 characters" in messages(acquired)


def test_an_agency_as_author_is_an_origin(tmp_path: Path) -> None:
    head = "<meta property='og:site_name' content='Lowmere Chronicle'><meta name='author' content='Reuters'>"
    content = page(head=head).replace("</h1>", "</h1><p>Reuters</p>")
    document = acquire(tmp_path, "a.html", content).documents[0]
    assert [taken.name for taken in document.taken_from] == ["Reuters"]


TAGS = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<div>",
        "<br>",
        "<!--",
        "-->",
        "<a href=x>",
        "</a>",
        "<table><tr><td>",
        "&nbsp;",
        "<h1>",
        "x",
        "By A",
    ]
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.one_of(TAGS, st.sampled_from(PARAGRAPHS)), max_size=25))
def test_any_markup_is_read(tmp_path: Path, parts: list[str]) -> None:
    content = "<html>" + "".join(parts)
    acquired = acquire(tmp_path, "a.html", content)
    assert acquired == acquire(tmp_path, "a.html", content)
    assert not any("the reader failed" in problem.message for problem in acquired.problems)
    for document in acquired.documents:
        place = 0
        for block in document.blocks:
            assert place <= block.span.start
            place = block.span.end
