"""An app in, a server on the loopback address out: it prints its link, opens the browser, and stops at Ctrl-C."""

from __future__ import annotations

import socket
import threading
import webbrowser
from collections.abc import Callable
from contextlib import suppress

import uvicorn
from starlette.types import ASGIApp

from audiatur.errors import UsageError

ADDRESS = "127.0.0.1"
"""Only this machine reaches it."""


def listen(port: int) -> socket.socket:
    """A socket on the loopback address; port 0 takes a free one.

    Raises:
        UsageError: The port is taken, or may not be used.
    """
    # The protocol is named, or asyncio would let small answers wait for the reader's acknowledgement (40 ms).
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((ADDRESS, port))
    except OSError as error:
        listener.close()
        raise UsageError(f"cannot listen on port {port} ({error.strerror}); name another with --port") from error
    listener.listen(64)
    return listener


class _Server(uvicorn.Server):
    """Tells when it answers."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()


def serve(app: ASGIApp, listener: socket.socket, ready: Callable[[], None]) -> None:
    """Answers requests until it is stopped; ``ready`` is called once it does."""
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        server_header=False,
        date_header=False,
        h11_max_incomplete_event_size=65_536,
    )
    with suppress(KeyboardInterrupt):
        _Server(config, ready).run(sockets=[listener])


def open_browser(link: str) -> None:
    """Opens the link where there is a browser, without waiting for it."""
    threading.Thread(target=_try_to_open, args=(link,), daemon=True).start()


def _try_to_open(link: str) -> None:
    with suppress(webbrowser.Error, OSError):
        webbrowser.open(link)
