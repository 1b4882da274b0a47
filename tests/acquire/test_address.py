"""Addresses of pages and the date that their path gives."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audiatur.acquire.file import acquire_file
from audiatur.acquire.folder import find
from audiatur.acquire.metadata.address import date_in_address
from audiatur.model.document import MetadataSource
from audiatur.settings import Settings


@pytest.mark.parametrize(
    ("url", "published"),
    [
        ("https://lantern.example/news/2031/05/07/flood-in-lowmere/", "2031-05-07"),
        ("https://lantern.example/2031/05/flood-in-lowmere", "2031-05"),
        ("https://lantern.example/news/2031/may/7/flood/", "2031-05-07"),
        ("https://lantern.example/2031/5/7/flood?page=2", "2031-05-07"),
        ("https://lantern.example/a/2031-05-07-flood.html", "2031-05-07"),
        ("https://lantern.example/news/world-middle-east-35360415", None),
        ("https://lantern.example/2031/flood", None),
        ("https://lantern.example/plans/2031/45/flood", None),
        ("https://lantern.example/flood?date=/2031/05/07/", None),
        ("https://lantern.example/2031/02/30/flood", None),
        ("https://lantern.example/12031/05/07/flood", None),
        ("https://[broken", None),
        (None, None),
    ],
)
def test_date_of_the_path(url: str | None, published: str | None) -> None:
    assert date_in_address(url) == published


@pytest.mark.parametrize(("stated", "published"), [("", "2031-05-07"), ("2031-05-06", "2031-05-06")])
def test_the_address_is_asked_last(tmp_path: Path, stated: str, published: str) -> None:
    (tmp_path / "a.txt").write_text("The basin was dredged last year, and the board paid for it with its own money.")
    row = {"file": "a.txt", "published": stated, "url": "https://lantern.example/2031/05/07/dredged/"}
    (tmp_path / "index.json").write_text(json.dumps({"files": [row]}))
    (entry,) = find([tmp_path], Settings()).entries
    (document,) = acquire_file(entry, Settings()).documents
    assert document.published == published
    assert any(each.source is MetadataSource.ADDRESS for each in document.metadata) is not bool(stated)


@given(st.text())
def test_no_address_breaks_it(url: str) -> None:
    date_in_address(url)
