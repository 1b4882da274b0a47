"""Fetching: only public http and https, bounded, every failure a Problem. A server on the loopback stands in."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from audiatur.acquire.fetch import fetch
from audiatur.acquire.fetching import download as module
from audiatur.acquire.fetching.reach import Reach, is_public
from audiatur.settings import Settings

from .support import messages, page

LOOPBACK = "127.0.0.1"


class Handler(BaseHTTPRequestHandler):
    """A site with a page, a loop of redirects, and answers that are wrong in different ways."""

    def do_GET(self) -> None:
        redirects = {
            "/moved": "/page",
            "/loop": "/loop",
            "/inside": "http://10.0.0.1/secret",
            "/metadata": "http://169.254.169.254/latest",
            "/file": "file:///etc/hostname",
        }
        if self.path in redirects:
            self.send_response(302)
            self.send_header("Location", redirects[self.path])
            self.end_headers()
        elif self.path == "/page":
            self._answer(page().encode("utf-8"))
        elif self.path == "/large":
            self._answer(b"x" * 300_000)
        elif self.path == "/slow":
            self.send_response(200)
            self.end_headers()
            self.server.slow.wait(5)  # type: ignore[attr-defined]  # set by the fixture
        else:
            self.send_error(404)

    def _answer(self, content: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer((LOOPBACK, 0), Handler)
    server.slow = threading.Event()  # type: ignore[attr-defined]  # read by the handler
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://{LOOPBACK}:{server.server_port}"
    server.slow.set()  # type: ignore[attr-defined]  # as above
    server.shutdown()
    server.server_close()


def only_loopback(address: str) -> bool:
    return address == LOOPBACK


ONLY_LOOPBACK = Reach(allow=only_loopback)


@pytest.mark.parametrize("path", ["/page", "/moved"])
def test_a_page_is_fetched(site: str, path: str) -> None:
    document = fetch(site + path, Settings(), ONLY_LOOPBACK).documents[0]
    assert document.file == site + path
    assert document.url == f"{site}/page"
    assert document.media_type == "text/html"


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/none", "answered 404"),
        ("/loop", "redirected more than"),
        ("/inside", "not on the open internet"),
        ("/metadata", "not on the open internet"),
        ("/file", "only http and https"),
        ("/large", "larger than 100,000 bytes"),
    ],
)
def test_what_is_refused(site: str, path: str, reason: str) -> None:
    acquired = fetch(site + path, Settings(max_file_bytes=100_000), ONLY_LOOPBACK)
    assert acquired.documents == ()
    assert reason in messages(acquired)


def test_a_slow_answer_is_cut_off(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WHOLE_SECONDS", 0.3)
    acquired = fetch(f"{site}/slow", Settings(), ONLY_LOOPBACK)
    assert acquired.documents == ()
    assert "took longer than 0.3 seconds" in messages(acquired)


def test_the_loopback_is_refused_unless_it_is_allowed(site: str) -> None:
    assert "not on the open internet" in messages(fetch(f"{site}/page", Settings()))


@pytest.mark.parametrize(
    "url",
    [
        "",
        "lowmere",
        "ftp://lowmere.example/a",
        "file:///etc/hostname",
        "http://",
        "http://u:p@127.0.0.1/",
        "http://[::1",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:1/a b",
    ],
)
def test_odd_addresses_are_refused(url: str) -> None:
    acquired = fetch(url, Settings(), ONLY_LOOPBACK)
    assert acquired.documents == ()
    assert len(acquired.problems) == 1


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "192.168.0.1",
        "172.16.0.1",
        "169.254.169.254",
        "0.0.0.0",  # noqa: S104 nothing is bound
        "100.64.0.1",
        "224.0.0.1",
        "::1",
        "fe80::1%eth0",
        "fc00::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "::",
        "::7f00:1",
        "::ffff:10.0.0.1",
        "64:ff9b:1::5db8:d822",
        "fd12:3456::1",
        "fec0::1",
        "ff02::1",
        "2001:db8::1",
        "192.0.2.1",
        "198.18.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "2002:a9fe:a9fe::1",
    ],
)
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "64:ff9b::5db8:d822"])
def test_public_addresses(address: str) -> None:
    assert is_public(address)
