from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.desk.deciding import CROWD, form

from audiatur.judgements.attached import attached
from audiatur.store.attachments import FOLDER, MOST_BYTES, keep
from audiatur.store.judgements import judgements

PAGE = f"/findings/{CROWD.id}"
CONTENT = b"<script>alert(1)</script>\x00 a leaflet"
SHA256 = hashlib.sha256(CONTENT).hexdigest()


def attach(client: TestClient, name: str = "leaflet.html", content: bytes = CONTENT, **more: str) -> int:
    filled = form("attach", f"finding:{CROWD.id}", **more)
    return client.post("/decide", data=filled, files={"file": (name, content, "text/html")}).status_code


def test_a_file_is_kept_under_its_hash_and_named_by_the_judgement(writer: TestClient, folder: Path) -> None:
    assert attach(writer, reason="handed out at the march") == 303
    (made,) = judgements(folder)
    assert made.attachment == f"leaflet.html (SHA-256 {SHA256})"
    assert (folder / FOLDER / SHA256[:2] / SHA256).read_bytes() == CONTENT
    page = writer.get(PAGE).text
    assert f'href="/attachments/{SHA256}"' in page
    assert "<script>alert" not in page


def test_it_is_downloaded_and_never_rendered(writer: TestClient, reader: TestClient) -> None:
    attach(writer)
    answer = reader.get(f"/attachments/{SHA256}")
    assert answer.content == CONTENT
    assert answer.headers["content-disposition"] == 'attachment; filename="leaflet.html"'
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "default-src 'none'" in answer.headers["content-security-policy"]


@pytest.mark.parametrize("path", ["../dossier.db", "..%2f..%2fdossier.db", "0" * 64, "dossier.db", SHA256.upper()])
def test_nothing_else_is_given_out(writer: TestClient, path: str) -> None:
    attach(writer)
    assert writer.get(f"/attachments/{path}").status_code == 404


def test_a_file_that_was_taken_away_is_told(writer: TestClient, folder: Path) -> None:
    attach(writer)
    (folder / FOLDER / SHA256[:2] / SHA256).unlink()
    assert writer.get(f"/attachments/{SHA256}").status_code == 404


@pytest.mark.parametrize("address", ["https://archive.example/1", "javascript:alert(1)", "box 12, folder 3"])
def test_an_address_is_named_and_only_a_safe_one_is_a_link(writer: TestClient, folder: Path, address: str) -> None:
    assert writer.post("/decide", data=form("attach", f"finding:{CROWD.id}", attachment=address)).status_code == 303
    assert judgements(folder)[0].attachment == address
    assert (f'href="{address}"' in writer.get(PAGE).text) == address.startswith("https")


def test_nothing_attached_is_told(writer: TestClient, folder: Path) -> None:
    assert writer.post("/decide", data=form("attach", f"finding:{CROWD.id}")).status_code == 422
    assert attach(writer, content=b"") == 422
    assert judgements(folder) == ()


def test_too_large_a_file_is_told_and_not_kept(writer: TestClient, folder: Path) -> None:
    assert attach(writer, content=b"x" * (MOST_BYTES + 1)) == 422
    assert judgements(folder) == ()
    assert not (folder / FOLDER).exists()


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\temp\\a b.pdf", "a b.pdf"),
        ("a\r\nset-cookie: x.txt", "a set-cookie: x.txt"),
        ("\x00", "file"),
        ("مذكرة.pdf", "مذكرة.pdf"),
        ("x" * 400 + ".pdf", "x" * 196 + ".pdf"),
    ],
)
def test_names_lead_nowhere(tmp_path: Path, name: str, kept: str) -> None:
    found = keep(tmp_path, name, b"content")
    assert found.name == kept
    assert attached(found.stated) == found


def test_a_file_whose_decision_met_another_is_not_sent_twice(writer: TestClient, folder: Path) -> None:
    writer.post("/decide", data=form("accept", f"finding:{CROWD.id}"))
    filled = form("attach", f"finding:{CROWD.id}")
    late = writer.post("/decide", data=filled, files={"file": ("a.txt", b"text", "text/plain")})
    assert late.status_code == 409
    stated = f"a.txt (SHA-256 {hashlib.sha256(b'text').hexdigest()})"
    assert f'value="{stated}"' in late.text
    seen = judgements(folder)[-1].id
    assert writer.post("/decide", data=filled | {"attachment": stated, "seen": seen}).status_code == 303
