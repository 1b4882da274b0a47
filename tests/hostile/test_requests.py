"""Requests that nobody's own page sends: the desk changes nothing, gives nothing away and goes on answering."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.routing import Route
from starlette.testclient import TestClient
from tests.desk.conftest import ORIGIN, PORT, TOKEN
from tests.desk.deciding import CROWD, form
from tests.dossier.affair import harbour

from audiatur.desk import app as desk_app
from audiatur.desk.app import make_app
from audiatur.desk.desk import Desk
from audiatur.store.judgements import judgements
from audiatur.store.store import open_store

ABOUT = f"finding:{CROWD.id}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with open_store(tmp_path / "dossier", "readers") as store:
        store.replace(harbour())
    return tmp_path / "dossier"


@pytest.fixture
def desk(folder: Path) -> TestClient:
    client = TestClient(make_app(Desk(folder), TOKEN, PORT), base_url=ORIGIN, follow_redirects=False)
    client.cookies.set(f"audiatur-{PORT}", TOKEN.whole)
    client.headers["origin"] = ORIGIN
    return client


def state(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


CHANGING = sorted(
    route.path
    for each in desk_app.ROUTERS
    for route in each.router.routes
    if isinstance(route, Route) and route.methods and "POST" in route.methods
)


def test_the_changing_screens_are_known() -> None:
    assert {"/decide", "/rebuild", "/add/text"} <= set(CHANGING)


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
@pytest.mark.parametrize("path", CHANGING)
def test_no_safe_method_changes_anything(desk: TestClient, folder: Path, path: str, method: str) -> None:
    before = state(folder)
    filled = form("accept", ABOUT, text="words", url="https://lowmere.example/a", name="a.txt", number="1")
    assert desk.request(method, path, params=filled).status_code in {200, 404, 405}
    override = {"x-http-method-override": "POST", "x-method-override": "POST", "x-http-method": "POST"}
    asked = desk.request(method, path, params={**filled, "_method": "POST"}, headers=override)
    assert asked.status_code in {200, 404, 405}
    assert state(folder) == before
    assert judgements(folder) == ()


@pytest.mark.parametrize("path", [*CHANGING, "/api/judgements"])
@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])
def test_a_form_of_another_site_changes_nothing(desk: TestClient, folder: Path, path: str, kind: str) -> None:
    before = state(folder)
    for origin, site in (("https://evil.example", "cross-site"), ("null", "cross-site"), (ORIGIN, "cross-site")):
        headers = {"origin": origin, "sec-fetch-site": site, "content-type": kind}
        answer = desk.post(path, content=b"decision=accept&by=x&text=words", headers=headers)
        assert answer.status_code == 403
        assert "access-control-allow-origin" not in answer.headers
    assert state(folder) == before


@pytest.mark.parametrize(
    "path",
    [
        "/static/../dossier.db",
        "/static/..%2f..%2fapp.py",
        "/static/%2e%2e/guard.py",
        "/static//etc/passwd",
        "/static/..%5c..%5capp.py",
        "/static/desk.css%00.js",
        "/attachments/..%2f..%2fdossier.db",
        "/attachments/%2fetc%2fpasswd",
        "/articles/..%2f..%2fdossier.db",
        "/articles/%2fetc%2fpasswd",
        "/findings/..%2f..%2fdossier.db",
        "/claims/%00",
        "/articles/%ed%a0%80",
        "/articles/" + "x" * 8_000,
        "/api/documents/..%2f..%2fdossier.db",
        "/api/../static/../dossier.db",
    ],
)
def test_no_path_leads_to_a_file(desk: TestClient, path: str) -> None:
    answer = desk.get(f"{ORIGIN}{path}")
    assert answer.status_code in {404, 422}
    assert not answer.content.startswith(b"SQLite")
    assert b"root:" not in answer.content
    assert TOKEN.write not in answer.text


@pytest.mark.parametrize("words", ["a\r\nset-cookie: evil=1", "a%0d%0aset-cookie:%20evil=1", "/a\r\n\r\n<script>"])
def test_no_line_gets_into_the_head_of_an_answer(desk: TestClient, words: str) -> None:
    asked = [
        desk.get("/", params={"token": TOKEN.whole, "x": words}),
        desk.get("/search", params={"text": words}),
        desk.post("/decide", data=form("note", ABOUT, reason="seen", back=words, onward=words)),
    ]
    for answer in asked:
        assert "evil" not in answer.headers.get("set-cookie", "")
        assert "\r" not in answer.headers.get("location", "")
        assert "\n" not in answer.headers.get("location", "")
        assert answer.headers["content-security-policy"]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("&".join(f"about=finding:{number}" for number in range(5_000)), "application/x-www-form-urlencoded"),
        ("&" * 1_000_000, "application/x-www-form-urlencoded"),
        ("by=" + "x" * 3_000_000, "application/x-www-form-urlencoded"),
        ("--x\r\n" * 100_000, "multipart/form-data; boundary=x"),
        ("--x\r\n" + "a" * 1_000_000, "multipart/form-data; boundary=x"),
        ('--x\r\nContent-Disposition: form-data; name="by"\r\n\r\n1\r\n' * 3_000, "multipart/form-data; boundary=x"),
        ("nothing", "multipart/form-data"),
        ("%ff%fe=%ed%a0%80&decision=accept", "application/x-www-form-urlencoded"),
    ],
)
def test_a_form_that_is_none_is_refused(desk: TestClient, folder: Path, content: str, kind: str) -> None:
    answer = desk.post("/decide", content=content.encode(), headers={"content-type": kind})
    assert 400 <= answer.status_code < 500
    assert judgements(folder) == ()
    assert desk.get("/").status_code == 200


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 200_000,
        b'{"a":' * 200_000,
        b"[" + b"1," * 1_000_000 + b"1]",
        b"1" * 1_000_000,
        b'{"decision": "\\ud800", "by": "\\u0000"}',
        b"\xff\xfe",
        b"NaN",
        b'{"__proto__": {"a": 1}, "decision": {"$ne": ""}}',
    ],
)
def test_json_that_is_none_is_refused(desk: TestClient, folder: Path, content: bytes) -> None:
    answer = desk.post("/api/judgements", content=content, headers={"content-type": "application/json"})
    assert 400 <= answer.status_code < 500
    assert isinstance(answer.json()["error"], str)
    assert judgements(folder) == ()
