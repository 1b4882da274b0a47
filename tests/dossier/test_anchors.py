from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.dossier.anchors import SAFE_ID, anchor, live_link, safe_url


@pytest.mark.parametrize("url", ["https://gazette.example/a?b=c&d", "http://gazette.example/", "https://g.example/ü"])
def test_plain_addresses_are_links(url: str) -> None:
    assert safe_url(url) == url


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/hostname",
        "ftp://gazette.example/",
        "//gazette.example/",
        "gazette.example/page",
        "https:///nohost",
        'https://gazette.example/"onmouseover="alert(1)',
        "https://gazette.example/<b>",
        "https://gazette.example/a b",
        "https://[half/open",
        "https://gazette.example/" + "a" * 3000,
        "https://gazette.example/\ud800",
    ],
)
def test_anything_else_is_no_link(url: str | None) -> None:
    assert safe_url(url) is None
    assert live_link(url, "words") is None


@pytest.mark.parametrize(
    ("words", "fragment"),
    [
        ("the quay", "the%20quay"),
        ("well-known, a & b", "well%2Dknown%2C%20a%20%26%20b"),
        ("one two three four five six seven eight nine", "one%20two%20three%20four,six%20seven%20eight%20nine"),
        ("odd\n\n space", "odd%20space"),
    ],
)
def test_live_links_find_the_words(words: str, fragment: str) -> None:
    assert live_link("https://gazette.example/page#top", words) == f"https://gazette.example/page#:~:text={fragment}"


@given(st.text())
def test_any_id_becomes_a_safe_one(identity: str) -> None:
    assert SAFE_ID.match(anchor("c", identity).removeprefix("c-"))


@given(st.text(), st.text())
def test_no_text_breaks_a_link(url: str, words: str) -> None:
    link = live_link(url, words)
    assert link is None or link.startswith(("http://", "https://"))
