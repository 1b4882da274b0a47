"""Servers that mean harm: each is cut off within its bounds, and nothing private is reached."""

from __future__ import annotations

import gzip
import socket
import socketserver
import threading
import time
from collections.abc import Collection, Iterator
from contextlib import suppress
from itertools import count

import pytest

from audiatur.acquire.fetch import fetch
from audiatur.acquire.fetching import download as module
from audiatur.acquire.fetching.download import download
from audiatur.acquire.fetching.reach import WEB, Reach, RefusedError, is_public
from audiatur.settings import Settings

from .support import messages, page

PUBLIC = "127.0.0.2"
"""Stands for a server on the open internet; 127.0.0.1 stands for this machine."""
LARGEST = 100_000
HEAD = b"HTTP/1.1 200 OK\r\n"
PAGE = page().encode("utf-8")
BOMB = gzip.compress(bytes(30_000_000))
ANSWERS = {
    "/page": HEAD + b"Content-Length: %d\r\n\r\n" % len(PAGE) + PAGE,
    "/too-long": HEAD + b"Content-Length: 900\r\n\r\nshort",
    "/too-short": HEAD + b"Content-Length: 5\r\n\r\n12345and much more",
    "/negative": HEAD + b"Content-Length: -5\r\n\r\nwords",
    "/no-number": HEAD + b"Content-Length: many\r\n\r\nwords",
    "/bad-chunks": HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nwords\r\n",
    "/huge-chunk": HEAD + b"Transfer-Encoding: chunked\r\n\r\nffffffffffff\r\nwords",
    "/huge-header": HEAD + b"X: " + b"x" * 100_000 + b"\r\n\r\n",
    "/many-headers": HEAD + b"X: x\r\n" * 5_000 + b"\r\n",
    "/bomb": HEAD + b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(BOMB) + BOMB,
    "/noise": b"\x00\xff\x00\xff" * 500,
    "/nothing": b"",
    "/no-content": b"HTTP/1.1 204 No Content\r\n\r\n",
    "/unasked": b"HTTP/1.1 304 Not Modified\r\n\r\n",
}
REDIRECTS = {
    "/to-loopback": "http://127.0.0.1:{port}/page",
    "/to-loopback6": "http://[::1]:{port}/page",
    "/to-mapped": "http://[::ffff:127.0.0.1]:{port}/page",
    "/to-number": "http://2130706433:{port}/page",
    "/to-metadata": "http://169.254.169.254/latest",
    "/to-private": "http://192.168.1.1/",
    "/to-nothing": "http://0.0.0.0:{port}/page",
    "/to-user": "http://a:b@127.0.0.2:{port}/page",
    "/to-file": "file:///etc/hostname",
    "/to-ftp": "ftp://127.0.0.2/x",
    "/to-data": "data:text/html,words",
    "/to-void": "",
}


class Handler(socketserver.BaseRequestHandler):
    """One answer a path, as raw bytes."""

    def handle(self) -> None:
        with suppress(OSError):
            asked = self.request.recv(65_536)
            path = asked.split(b" ")[1].decode()
            self._answer(path)

    def _answer(self, path: str) -> None:
        port = self.server.server_address[1]
        if path in REDIRECTS:
            place = REDIRECTS[path].format(port=port)
            self.request.sendall(f"HTTP/1.1 302 Found\r\nLocation: {place}\r\n\r\n".encode())
        elif path.startswith("/on/"):
            place = f"/on/{int(path.rpartition('/')[2]) + 1}"
            self.request.sendall(f"HTTP/1.1 302 Found\r\nLocation: {place}\r\n\r\n".encode())
        elif path == "/endless":
            self._forever(HEAD + b"\r\n", b"words " * 10_000, 0)
        elif path == "/drip":
            self._forever(HEAD + b"\r\n", b"w", 0.02)
        elif path == "/drip-headers":
            self._forever(HEAD, b"X", 0.02)
        elif path == "/continue":
            self._forever(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.001)
        else:
            self.request.sendall(ANSWERS[path])

    def _forever(self, first: bytes, more: bytes, pause: float) -> None:
        self.request.sendall(first)
        for _ in range(100_000):
            self.request.sendall(more)
            time.sleep(pause)


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True
        request_queue_size = 50

    with Server((PUBLIC, 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address[1]
        server.shutdown()


def as_if_public(address: str) -> bool:
    return address == PUBLIC or is_public(address)


REACH = Reach(allow=as_if_public)


def refusal(port: int, path: str, reach: Reach = REACH) -> str:
    with pytest.raises(RefusedError) as caught:
        download(f"http://{PUBLIC}:{port}{path}", LARGEST, reach)
    return str(caught.value)


def test_the_server_answers(port: int) -> None:
    answer = download(f"http://{PUBLIC}:{port}/page", LARGEST, REACH)
    assert answer.content == PAGE


@pytest.mark.parametrize(
    "path", ["/to-loopback", "/to-loopback6", "/to-mapped", "/to-number", "/to-metadata", "/to-private", "/to-nothing"]
)
def test_no_redirect_leads_inside(port: int, path: str) -> None:
    if path == "/to-loopback6" and not socket.has_ipv6:
        pytest.skip("this machine knows no IPv6")
    assert "not on the open internet" in refusal(port, path)


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/to-file", "only http and https"),
        ("/to-ftp", "only http and https"),
        ("/to-data", "only http and https"),
        ("/to-user", "a user name"),
        ("/to-void", "redirected more than 5 times"),
        ("/on/1", "redirected more than 5 times"),
        ("/endless", "larger than 100,000 bytes"),
        ("/huge-chunk", ""),
        ("/bad-chunks", ""),
        ("/too-long", "breaks off"),
        ("/huge-header", "header"),
        ("/many-headers", "headers"),
        ("/noise", ""),
        ("/nothing", ""),
        ("/no-content", "answered 204"),
        ("/unasked", "answered 304"),
    ],
)
def test_what_is_wrong_is_refused(port: int, path: str, reason: str) -> None:
    assert reason in refusal(port, path)


@pytest.mark.parametrize("path", ["/drip", "/drip-headers", "/continue"])
def test_whoever_is_slow_on_purpose_is_cut_off(port: int, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WHOLE_SECONDS", 0.4)
    assert "took longer than 0.4 seconds" in refusal(port, path)


def test_no_more_is_read_than_was_announced(port: int) -> None:
    assert download(f"http://{PUBLIC}:{port}/too-short", LARGEST, REACH).content == b"12345"


@pytest.mark.parametrize("path", ["/negative", "/no-number"])
def test_a_length_that_is_none_counts_as_none(port: int, path: str) -> None:
    assert download(f"http://{PUBLIC}:{port}{path}", LARGEST, REACH).content == b"words"


def test_what_is_packed_is_unpacked_within_the_bound(port: int) -> None:
    acquired = fetch(f"http://{PUBLIC}:{port}/bomb", Settings(max_file_bytes=LARGEST), REACH)
    assert acquired.documents == ()
    assert "larger than 100,000 bytes" in messages(acquired)


def test_a_name_that_leads_inside_is_refused(port: int) -> None:
    for inside in ({"10.0.0.7"}, {PUBLIC, "10.0.0.7"}, {"::1"}, set()):
        reach = Reach(allow=as_if_public, resolve=lambda _host, _port, found=inside: found)  # type: ignore[misc]  # bound now
        with pytest.raises(RefusedError, match="not on the open internet"):
            download(f"http://news.lowmere.example:{port}/page", LARGEST, reach)


def test_a_name_is_resolved_once_and_that_address_is_connected_to(port: int) -> None:
    asked = count()

    def changing(_host: str, _port: int) -> Collection[str]:
        return {PUBLIC} if next(asked) == 0 else {"127.0.0.1"}

    answer = download(f"http://news.lowmere.example:{port}/page", LARGEST, Reach(allow=as_if_public, resolve=changing))
    assert answer.content == PAGE
    assert next(asked) == 1


def test_each_hop_is_resolved_and_checked_anew(port: int) -> None:
    asked: list[str] = []

    def changing(host: str, _port: int) -> Collection[str]:
        asked.append(host)
        return {PUBLIC} if len(asked) == 1 else {"127.0.0.1"}

    with pytest.raises(RefusedError, match="not on the open internet"):
        download(f"http://news.lowmere.example:{port}/on/1", LARGEST, Reach(allow=as_if_public, resolve=changing))
    assert len(asked) == 2


def test_a_name_that_is_never_resolved_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WHOLE_SECONDS", 0.2)
    never = threading.Event()

    def waiting(_host: str, _port: int) -> Collection[str]:
        never.wait(5)
        return {PUBLIC}

    with pytest.raises(RefusedError, match="took longer"):
        download("http://news.lowmere.example/", LARGEST, Reach(resolve=waiting))
    never.set()


def test_a_name_that_nobody_knows_is_told() -> None:
    def unknown(_host: str, _port: int) -> Collection[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with pytest.raises(RefusedError, match="not known"):
        download("http://news.lowmere.example/", LARGEST, Reach(resolve=unknown))


def test_feeds_and_the_desk_reach_the_ports_of_the_web_alone(port: int) -> None:
    with pytest.raises(RefusedError, match="none of the web's"):
        download(f"http://{PUBLIC}:{port}/page", LARGEST, WEB)
    with pytest.raises(RefusedError, match="not on the open internet"):
        download(f"http://{PUBLIC}/page", LARGEST, WEB)


@pytest.mark.parametrize("name", ["http_proxy", "HTTP_PROXY", "all_proxy"])
def test_no_proxy_is_asked(port: int, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert download(f"http://{PUBLIC}:{port}/page", LARGEST, REACH).content == PAGE


def test_without_encryption_where_it_is_asked_for_nothing_is_read(port: int) -> None:
    with pytest.raises(RefusedError):
        download(f"https://{PUBLIC}:{port}/page", LARGEST, REACH)
