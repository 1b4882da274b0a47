from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.desk.conftest import TOKEN, Caller

from audiatur.desk.guard import MOST_BYTES


@pytest.mark.parametrize(
    ("asked", "part", "onward"),
    [
        ("/?page=x", "page", "/"),
        ("/names?text=Sorn&page=0", "page", "/names?text=Sorn"),
        ("/search?page=99999999&text=%22%3Cb%3E", "page", "/search?text=%22%3Cb%3E"),
        (f"/origins?text={'a' * 501}", "text", "/origins"),
        ("/judgements?page=1.5", "page", "/judgements"),
    ],
)
def test_a_wrong_address_is_told_on_a_screen(reader: TestClient, asked: str, part: str, onward: str) -> None:
    answer = reader.get(asked)
    assert answer.status_code == 422
    assert answer.headers["content-type"].startswith("text/html")
    assert "This address cannot be read" in answer.text
    assert f"“{part}”" in answer.text
    assert f'href="{onward}"' in answer.text
    assert reader.get(onward).status_code == 200


@pytest.mark.parametrize(("path", "status"), [("/nothing", 404), ("/decide", 405), ("/attachments/x/y", 404)])
def test_an_address_without_a_screen_is_told_on_one(reader: TestClient, path: str, status: int) -> None:
    answer = reader.get(path)
    assert answer.status_code == status
    assert "Back to the queue" in answer.text


def test_a_form_without_its_fields_is_told_on_a_screen(writer: TestClient) -> None:
    answer = writer.post("/add/text", data={"title": "Tides"})
    assert answer.status_code == 422
    assert "This form cannot be read" in answer.text


def test_what_a_wrong_address_holds_is_escaped(reader: TestClient) -> None:
    answer = reader.get("/?page=<script>alert(1)</script>&need=<b>")
    assert answer.status_code == 422
    assert "<script>alert" not in answer.text
    assert "<b>" not in answer.text


def test_programs_get_json(client: Caller) -> None:
    answer = client(authorization=f"Bearer {TOKEN.read}").get("/api/claims?limit=x")
    assert answer.status_code == 422
    assert answer.json()["error"].startswith("limit")


def test_a_dossier_that_is_gone_is_told_in_words(reader: TestClient, folder: Path) -> None:
    (folder / "dossier.db").unlink()
    answer = reader.get("/?page=x")
    assert answer.status_code == 503
    assert "dossier" in answer.text


def endless(head: bytes) -> Iterator[bytes]:
    """A body that names no length and goes on past what is taken."""
    yield head
    piece = b"x" * 1_000_000
    for _ in range(MOST_BYTES // len(piece) + 1):
        yield piece


FIELD = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n'


@pytest.mark.parametrize(
    ("path", "kind", "head"),
    [
        ("/decide", "multipart/form-data; boundary=b", FIELD),
        ("/add/files", "multipart/form-data; boundary=b", FIELD.replace(b'"file"', b'"files"')),
        ("/decide", "application/x-www-form-urlencoded", b"reason="),
        ("/api/judgements", "application/json", b'"'),
    ],
    ids=["attached", "added", "written", "judgements"],
)
def test_too_much_that_names_no_length_is_refused(writer: TestClient, path: str, kind: str, head: bytes) -> None:
    answer = writer.post(path, content=endless(head), headers={"content-type": kind})
    assert "content-length" not in answer.request.headers
    assert answer.status_code == 413
    assert "oo large" in answer.text or "at most 60 MB" in answer.text
