"""The real articles beside the repository, where they are there: furniture out, body in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from audiatur.acquire.file import acquire_file
from audiatur.acquire.folder import find
from audiatur.model.document import Document
from audiatur.settings import Settings

SHARED = Path(__file__).resolve().parents[3] / "shared"
GOLD = SHARED / "gold" / "kosovo"

pytestmark = [
    pytest.mark.quality,
    pytest.mark.skipif(not GOLD.is_dir(), reason="the annotated articles are not beside the repository"),
]


@pytest.fixture(scope="module")
def documents() -> dict[str, Document]:
    settings = Settings()
    found = find([SHARED / "articles" / "kosovo"], settings)
    return {entry.name: acquire_file(entry, settings).documents[0] for entry in found.entries}


def test_every_body_sentence_is_kept(documents: dict[str, Document]) -> None:
    rows = [json.loads(line) for line in (GOLD / "sentences.jsonl").read_text("utf-8").splitlines() if line.strip()]
    wanted = [row for row in rows if row["zone"] == "body"]
    kept = [row for row in wanted if _covered(documents[row["doc"]], row["start"], row["end"])]
    assert len(kept) == len(wanted)


def _covered(document: Document, start: int, end: int) -> bool:
    inside = sum(max(0, min(end, stop) - max(start, begin)) for begin, stop in document.body())
    return inside >= 0.9 * (end - start)


def test_no_furniture_is_read_and_metadata_is_what_a_reader_finds(documents: dict[str, Document]) -> None:
    for gold in json.loads((GOLD / "documents.json").read_text("utf-8"))["documents"]:
        document = documents[gold["doc"]]
        lines = {line.strip() for start, end in document.body() for line in document.text[start:end].splitlines()}
        assert not lines & set(gold["furniture"])
        assert (document.title, document.outlet, document.published) == (
            gold["title"],
            gold["outlet"],
            gold["publication_date"],
        )
        assert list(document.authors) == ([gold["author"]] if gold["author"] else [])
