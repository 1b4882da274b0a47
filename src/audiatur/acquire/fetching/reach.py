"""An address in, the IP address that may be connected to for it out: nothing private or local is within reach."""

from __future__ import annotations

import ipaddress
import socket
import threading
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from urllib.parse import quote, urlsplit

URL_SIGNS = "/%?&=:;,@!$'()*+~[]#"
TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")
"""Addresses that stand for IPv4 ones (RFC 6052)."""
GLOBAL_UNICAST = ipaddress.IPv6Network("2000::/3")
"""All that is given out of IPv6 (IANA); whatever lies outside is for special ends."""
WEB_PORTS = frozenset({80, 443})

Allow = Callable[[str], bool]
Resolve = Callable[[str, int], Collection[str]]


class RefusedError(Exception):
    """An address that is not fetched, or an answer that is not taken, with the reason."""


def is_public(address: str) -> bool:
    """Whether an IP address is on the open internet.

    No loopback, private, link-local, unique-local, shared, multicast, reserved or unspecified one (RFC 6890), and none
    that carries such an IPv4 address inside: mapped, 6to4, Teredo, or translated.
    """
    found = ipaddress.ip_address(address.split("%", maxsplit=1)[0])
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)
        if found in TRANSLATED:
            inner = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if inner is not None:
            return _open(inner)
        if found not in GLOBAL_UNICAST:
            return False
    return _open(found)


def _open(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def resolve(host: str, port: int) -> Collection[str]:
    """Every IP address of a name, as the system knows them."""
    return {str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)}


@dataclass(frozen=True)
class Reach:
    """What may be connected to.

    Attributes:
        allow: Which IP addresses.
        ports: Which ports; None for every one.
        resolve: How a name becomes IP addresses.
    """

    allow: Allow = is_public
    ports: frozenset[int] | None = None
    resolve: Resolve = field(default=resolve)


EVERYWHERE_PUBLIC = Reach()
"""For a user who named the address on the command line."""
WEB = Reach(ports=WEB_PORTS)
"""For the desk and for feeds, where others may have chosen the address."""


@dataclass(frozen=True)
class Target:
    """One address taken apart, and the IP address that it is fetched from."""

    scheme: str
    host: str
    port: int
    path: str
    address: str


def target(url: str, reach: Reach, seconds: float) -> Target:
    """The address taken apart, every IP address of its name checked.

    Args:
        url: The address.
        reach: What may be connected to.
        seconds: How long its name may take to be resolved.

    Raises:
        RefusedError: It is not fetched.
        TimeoutError: Its name takes too long.
        OSError: There is no such name.
        ValueError: It is no address.
    """
    parts = urlsplit(url.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise RefusedError("only http and https addresses are fetched")
    if parts.username is not None or parts.password is not None:
        raise RefusedError("an address with a user name in it is not fetched")
    port = parts.port or (443 if parts.scheme == "https" else 80)
    if reach.ports is not None and port not in reach.ports:
        raise RefusedError(f"port {port} is none of the web's ({', '.join(map(str, sorted(reach.ports)))})")
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    if any(character <= " " or character == "\x7f" for character in path + parts.hostname):
        raise RefusedError("it holds a space or a control character")
    found = _resolved(parts.hostname, port, reach.resolve, seconds)
    if not found or not all(reach.allow(address) for address in found):
        raise RefusedError("it leads to an address that is not on the open internet")
    return Target(parts.scheme, parts.hostname, port, quote(path, safe=URL_SIGNS), min(found))


def _resolved(host: str, port: int, how: Resolve, seconds: float) -> Collection[str]:
    """The IP addresses of a name, in a thread of its own: the system's resolver knows no limit of time."""
    answers: list[Collection[str]] = []
    troubles: list[OSError | ValueError] = []

    def ask() -> None:
        try:
            answers.append(how(host, port))
        except (OSError, ValueError) as error:
            troubles.append(error)

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(seconds)
    if troubles:
        raise troubles[0]
    if not answers:
        raise TimeoutError
    return answers[0]
