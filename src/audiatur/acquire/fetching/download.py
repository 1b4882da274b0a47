"""An address in, the bytes of the answer out: time, size and redirects bounded, each hop checked anew."""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from urllib.parse import urljoin

from audiatur.acquire.fetching.reach import Reach, RefusedError, Target, target

MOST_REDIRECTS = 5
CONNECT_SECONDS = 15.0
WHOLE_SECONDS = 60.0
STEP = 1 << 16
REDIRECTS = frozenset({301, 302, 303, 307, 308})
OK = 200
NOT_MODIFIED = 304
HEADERS = {
    "User-Agent": "audiatur (reads news articles; https only on request)",
    "Accept": "text/html,text/plain,application/pdf,application/rss+xml,application/atom+xml,*/*;q=0.5",
    "Accept-Encoding": "identity",
}


@dataclass(frozen=True)
class Answer:
    """What a server gave.

    Attributes:
        content: The bytes; empty where nothing changed.
        url: The address after redirects.
        changed: False where the server says that the bytes are those of the last time.
        etag: By which to ask next time whether it changed; empty where it gives none.
        last_modified: The same by time.
    """

    content: bytes
    url: str
    changed: bool = True
    etag: str = ""
    last_modified: str = ""


def download(url: str, largest: int, reach: Reach, *, etag: str = "", last_modified: str = "") -> Answer:
    """The answer of the server at an address.

    Each hop's name is resolved once, its IP addresses are checked, and the connection goes to the address that was
    checked, so a name that changes its mind between check and use gains nothing. No proxy is asked.

    Args:
        url: The address.
        largest: How many bytes it may have.
        reach: What may be connected to.
        etag: As the last answer gave it.
        last_modified: As the last answer gave it.

    Raises:
        RefusedError: It is not fetched, or the answer is not taken; the message says why.
    """
    asked = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    headers = HEADERS | {name: value for name, value in asked.items() if value.isprintable() and value}
    try:
        return _follow(url, largest, reach, headers)
    except TimeoutError as error:
        raise RefusedError(f"it took longer than {WHOLE_SECONDS:g} seconds") from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise RefusedError(str(error) or type(error).__name__) from error


def _follow(url: str, largest: int, reach: Reach, headers: Mapping[str, str]) -> Answer:
    """The last answer, after a bounded number of redirects."""
    deadline = time.monotonic() + WHOLE_SECONDS
    for _ in range(MOST_REDIRECTS + 1):
        place = target(url, reach, _left(deadline))
        with _asked(place, headers, deadline) as answer:
            if answer.status in REDIRECTS:
                url = urljoin(url, answer.getheader("Location") or "")
                continue
            if answer.status == NOT_MODIFIED and ("If-None-Match" in headers or "If-Modified-Since" in headers):
                return Answer(b"", url, changed=False)
            if answer.status != OK:
                raise RefusedError(f"the server answered {answer.status} {answer.reason}")
            content = _read(answer, largest)
            if time.monotonic() > deadline:
                raise TimeoutError
            if answer.length:
                raise RefusedError("the answer breaks off")
            etag, changed = (answer.getheader(name) or "" for name in ("ETag", "Last-Modified"))
            return Answer(content, url, etag=etag, last_modified=changed)
    raise RefusedError(f"it was redirected more than {MOST_REDIRECTS} times")


@contextmanager
def _asked(place: Target, headers: Mapping[str, str], deadline: float) -> Iterator[http.client.HTTPResponse]:
    """The answer of the checked IP address, under the name's certificate; the connection is cut at the deadline."""
    wait = min(CONNECT_SECONDS, _left(deadline))
    channel = socket.create_connection((place.address, place.port), timeout=wait)
    lasting = channel.dup()  # the socket itself goes into its encryption
    cut = threading.Timer(_left(deadline), _hang_up, [lasting])
    cut.daemon = True
    cut.start()
    connection = http.client.HTTPConnection(place.host, place.port, timeout=wait)
    try:
        connection.sock = channel
        if place.scheme == "https":
            connection.default_port = http.client.HTTPS_PORT  # which a request then does not name
            connection.sock = ssl.create_default_context().wrap_socket(channel, server_hostname=place.host)
        connection.request("GET", place.path, headers=dict(headers))
        with connection.getresponse() as answer:
            yield answer
    except (OSError, http.client.HTTPException) as error:
        if time.monotonic() >= deadline:
            raise TimeoutError from error
        raise
    finally:
        cut.cancel()
        connection.close()
        channel.close()
        lasting.close()


def _left(deadline: float) -> float:
    return max(0.01, deadline - time.monotonic())


def _hang_up(channel: socket.socket) -> None:
    """End a connection from outside, so that whoever waits for it goes on at once."""
    with suppress(OSError):
        channel.shutdown(socket.SHUT_RDWR)


def _read(answer: http.client.HTTPResponse, largest: int) -> bytes:
    """The body, as long as it is not too large."""
    parts: list[bytes] = []
    size = 0
    while part := answer.read1(STEP):
        size += len(part)
        if size > largest:
            raise RefusedError(f"the answer is larger than {largest:,} bytes")
        parts.append(part)
    return b"".join(parts)
