from __future__ import annotations

import pytest
from starlette.testclient import TestClient
from tests.desk.conftest import ORIGIN, PORT, TOKEN, Caller

from audiatur.desk.guard import MOST_BYTES
from audiatur.desk.token import Rights, Token

NOTE = {"decision": "note", "about": "name:Halmere", "by": "Ana", "reason": "seen"}


@pytest.mark.parametrize(
    ("given", "rights"),
    [
        (TOKEN.whole, Rights.WRITE),
        (TOKEN.read, Rights.READ),
        (TOKEN.write, None),
        (f"{TOKEN.read}.", None),
        (f"{TOKEN.read}.{TOKEN.write}x", None),
        ("", None),
        (None, None),
        ("ü\ud800", None),
    ],
)
def test_a_token_gives_what_its_halves_give(given: str | None, rights: Rights | None) -> None:
    assert TOKEN.rights(given) is rights


def test_two_tokens_are_never_alike() -> None:
    assert len({Token.new().whole for _ in range(50)}) == 50


def test_the_printed_link_puts_the_token_into_a_cookie_and_out_of_the_address(client: Caller) -> None:
    answer = client().get("/search", params={"token": TOKEN.whole, "text": "harbour"})
    assert answer.status_code == 303
    assert answer.headers["location"] == "/search?text=harbour"
    cookie = answer.headers["set-cookie"]
    assert TOKEN.whole in cookie
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie


@pytest.mark.parametrize("path", ["//elsewhere.example/", "/\\elsewhere.example", "///x"])
def test_the_link_leads_nowhere_else(client: Caller, path: str) -> None:
    answer = client().get(f"{ORIGIN}{path}?token={TOKEN.read}")
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/")
    assert not answer.headers["location"].startswith(("//", "/\\"))


@pytest.mark.parametrize("path", ["/", "/search", "/articles", "/static/desk.css", "/nothing"])
@pytest.mark.parametrize("token", [None, "wrong", TOKEN.write])
def test_without_the_token_nothing_is_shown(client: Caller, path: str, token: str | None) -> None:
    answer = client(token).get(path)
    assert answer.status_code == 401
    assert "harbour" not in answer.text.lower()


def test_a_wrong_token_in_a_link_is_told(client: Caller) -> None:
    assert client().get("/?token=old").status_code == 403


@pytest.mark.parametrize(
    "host",
    [f"elsewhere.example:{PORT}", "127.0.0.1", f"127.0.0.1:{PORT + 1}", f"127.0.0.1:{PORT}.elsewhere.example", ""],
)
def test_other_hosts_are_refused(client: Caller, host: str) -> None:
    assert client(TOKEN.whole, host=host).get("/").status_code == 421


@pytest.mark.parametrize("host", [f"127.0.0.1:{PORT}", f"localhost:{PORT}", f"[::1]:{PORT}"])
def test_the_loopback_names_are_let_in(client: Caller, host: str) -> None:
    token = f"Bearer {TOKEN.read}"
    assert client(host=host, authorization=token).get("/").status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://elsewhere.example"},
        {"origin": "null"},
        {"origin": f"https://127.0.0.1:{PORT}"},
        {"origin": f"http://127.0.0.1:{PORT + 1}"},
        {},
        {"origin": ORIGIN, "sec-fetch-site": "cross-site"},
        {"origin": ORIGIN, "sec-fetch-site": "same-site"},
    ],
)
def test_other_sites_cannot_decide(client: Caller, headers: dict[str, str]) -> None:
    answer = client(TOKEN.whole, **headers).post("/decide", data=NOTE)
    assert answer.status_code == 403


def test_the_reading_half_decides_nothing(reader: TestClient, writer: TestClient) -> None:
    assert reader.post("/decide", data=NOTE).status_code == 403
    assert writer.post("/decide", data=NOTE).status_code == 303


def test_a_script_shows_its_token_in_a_header(client: Caller) -> None:
    assert client(authorization=f"Bearer {TOKEN.read}").get("/").status_code == 200
    assert client(authorization=f"Basic {TOKEN.read}").get("/").status_code == 401
    assert client(TOKEN.whole, authorization="Bearer wrong").get("/").status_code == 401


@pytest.mark.parametrize("length", [str(MOST_BYTES + 1), "-1", "many", "9" * 400])
def test_too_much_is_refused_before_it_is_read(client: Caller, length: str) -> None:
    headers = {"origin": ORIGIN, "content-length": length}
    assert client(TOKEN.whole, **headers).post("/decide", content=b"x").status_code == 413


@pytest.mark.parametrize("path", ["/", "/nothing", "/static/htmx.js"])
def test_every_answer_lets_nothing_load_from_elsewhere(client: Caller, path: str) -> None:
    headers = client(TOKEN.read).get(path).headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"
