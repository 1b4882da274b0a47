"""An address in, its Documents out: the one place that opens the network, and only when asked."""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

from audiatur.acquire.file import acquire_content, refused
from audiatur.model.acquired import Acquired
from audiatur.settings import Settings

MOST_REDIRECTS = 5
CONNECT_SECONDS = 15.0
WHOLE_SECONDS = 60.0
STEP = 1 << 16
URL_SIGNS = "/%?&=:;,@!$'()*+~[]#"
REDIRECTS = frozenset({301, 302, 303, 307, 308})
OK = 200
TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")
"""Addresses that stand for IPv4 ones (RFC 6052)."""
HEADERS = {
    "User-Agent": "audiatur (reads news articles; https only on request)",
    "Accept": "text/html,text/plain,application/pdf,*/*;q=0.5",
    "Accept-Encoding": "identity",
}

Allow = Callable[[str], bool]


class RefusedError(Exception):
    """An address that is not fetched, with the reason."""


@dataclass(frozen=True)
class _Target:
    """One address taken apart, and the IP address that it is fetched from."""

    scheme: str
    host: str
    port: int
    path: str
    address: str


def is_public(address: str) -> bool:
    """Whether an IP address is on the open internet: no loopback, private, link-local or reserved one."""
    place = ipaddress.ip_address(address.split("%", maxsplit=1)[0])
    if isinstance(place, ipaddress.IPv6Address):
        inner = place.ipv4_mapped or place.sixtofour or (place.teredo[1] if place.teredo else None)
        if place in TRANSLATED:
            inner = ipaddress.IPv4Address(int(place) & 0xFFFFFFFF)
        if inner is not None:
            return inner.is_global and not inner.is_multicast
    return place.is_global and not place.is_multicast


def fetch(url: str, settings: Settings, *, allow: Allow = is_public) -> Acquired:
    """The documents at an address; every failure is a Problem.

    Only http and https are fetched, from public addresses: each hop's name is resolved once, its
    IP addresses are checked, and the connection goes to the address that was checked, so a name that
    changes its mind between check and use gains nothing.

    Args:
        url: The address.
        settings: ``max_file_bytes`` bounds the answer.
        allow: Which IP addresses may be connected to; for tests on the loopback.
    """
    try:
        content, final = _follow(url, settings.max_file_bytes, allow)
    except TimeoutError:
        return refused(url, f"it took longer than {WHOLE_SECONDS:g} seconds")
    except (RefusedError, OSError, http.client.HTTPException, ValueError) as error:
        return refused(url, str(error) or type(error).__name__)
    return acquire_content(content, url, None, settings, url=final)


def _follow(url: str, largest: int, allow: Allow) -> tuple[bytes, str]:
    """The body of the last answer and its address, after a bounded number of redirects."""
    deadline = time.monotonic() + WHOLE_SECONDS
    for _ in range(MOST_REDIRECTS + 1):
        target = _resolve(url, allow)
        connection, channel = _connect(target, deadline)
        watch = threading.Timer(max(0.0, deadline - time.monotonic()), _hang_up, [channel])
        watch.daemon = True
        watch.start()
        try:
            connection.request("GET", target.path, headers=HEADERS)
            answer = connection.getresponse()
            if answer.status in REDIRECTS:
                url = urljoin(url, answer.getheader("Location") or "")
                continue
            if answer.status != OK:
                raise RefusedError(f"the server answered {answer.status} {answer.reason}")
            content = _read(answer, largest)
            if time.monotonic() > deadline:
                raise TimeoutError
            if answer.length:
                raise RefusedError("the answer breaks off")
            return content, url
        finally:
            watch.cancel()
            connection.close()
    raise RefusedError(f"it was redirected more than {MOST_REDIRECTS} times")


def _resolve(url: str, allow: Allow) -> _Target:
    """The address taken apart, every IP address of its name checked."""
    parts = urlsplit(url.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise RefusedError("only http and https addresses are fetched")
    if parts.username is not None:
        raise RefusedError("an address with a user name in it is not fetched")
    port = parts.port or (443 if parts.scheme == "https" else 80)
    found = {str(info[4][0]) for info in socket.getaddrinfo(parts.hostname, port, type=socket.SOCK_STREAM)}
    if not found or not all(allow(address) for address in found):
        raise RefusedError("it leads to an address that is not on the open internet")
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    if any(character <= " " or character == "\x7f" for character in path):
        raise RefusedError("it holds a space or a control character")
    return _Target(parts.scheme, parts.hostname, port, quote(path, safe=URL_SIGNS), min(found))


def _connect(target: _Target, deadline: float) -> tuple[http.client.HTTPConnection, socket.socket]:
    """A connection to the checked IP address, under the name's certificate, and its socket."""
    wait = min(CONNECT_SECONDS, max(0.1, deadline - time.monotonic()))
    channel = socket.create_connection((target.address, target.port), timeout=wait)
    connection = http.client.HTTPConnection(target.host, target.port, timeout=wait)
    if target.scheme == "https":
        channel = ssl.create_default_context().wrap_socket(channel, server_hostname=target.host)
    connection.sock = channel
    return connection, channel


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
