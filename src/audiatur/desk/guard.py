"""Every request in; only those of this desk's own pages and of token bearers get through."""

from __future__ import annotations

from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qsl, urlencode

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from audiatur.desk.token import Rights, Token

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
"""Names of this machine that never leave it. Any other name in Host is somebody's rebinding of DNS."""
MOST_BYTES = 60_000_000
"""Of one request: the largest file that is read, and the form around it."""
HEADERS = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",  # with none at all, a form of our own would not say where it comes from
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}


class Guard:
    """Stands before the desk: refuses other hosts and origins, asks for the token, bounds what is sent."""

    def __init__(self, app: ASGIApp, token: Token, port: int) -> None:
        self._app = app
        self._token = token
        self._hosts = frozenset(f"{name}:{port}" for name in LOOPBACK)
        self._origins = frozenset(f"http://{host}" for host in self._hosts)
        self._cookie = f"audiatur-{port}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers itself, or lets the request through with ``state["rights"]`` set."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                found = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    found[name] = value
            await send(message)

        refusal = self._refusal(scope, headers) or self._entry(scope)
        if refusal is not None:
            await _as_asked(scope, refusal)(scope, receive, send_guarded)
            return
        bearer = _bearer(headers)
        rights = self._token.rights(bearer if bearer is not None else self._kept(headers))
        if refusal := self._denial(scope, headers, rights, by_cookie=bearer is None):
            await _as_asked(scope, refusal)(scope, receive, send_guarded)
            return
        scope.setdefault("state", {})["rights"] = rights
        await self._app(scope, _bounded(receive), send_guarded)

    def _refusal(self, scope: Scope, headers: Headers) -> Response | None:
        """For what no token can make right: another host, another site's page, or too much."""
        if headers.get("host") not in self._hosts:
            return _no("This desk answers only under the address it printed.", 421)
        origin = headers.get("origin")
        if origin is not None and origin not in self._origins:
            return _no("This request comes from another site's page.", 403)
        if headers.get("sec-fetch-site", "none") not in {"none", "same-origin"} and scope["method"] not in SAFE_METHODS:
            return _no("This request comes from another site's page.", 403)
        length = headers.get("content-length", "0")
        if not (length.isascii() and length.isdigit()) or int(length[:20]) > MOST_BYTES:
            return _no(f"Too large: at most {MOST_BYTES // 1_000_000} MB at once.", 413)
        return None

    def _entry(self, scope: Scope) -> Response | None:
        """The answer to the printed link: the token goes into a cookie and out of the address."""
        if scope["method"] != "GET":
            return None
        try:
            asked = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True, max_num_fields=100)
        except ValueError:
            return _no("Too many parts in the address.", 400)
        given = next((value for name, value in asked if name == "token"), None)
        if given is None:
            return None
        if self._token.rights(given) is None:
            return _no("This token is of another desk or an older run; open the link that this run printed.", 403)
        rest = urlencode([(name, value) for name, value in asked if name != "token"])
        # A path of two slashes would name another host.
        path = "/" + scope["path"].lstrip("/\\")
        response = RedirectResponse(path + (f"?{rest}" if rest else ""), 303)
        response.set_cookie(self._cookie, given, httponly=True, samesite="strict", path="/")
        return response

    def _kept(self, headers: Headers) -> str | None:
        jar: SimpleCookie = SimpleCookie()
        try:
            jar.load(headers.get("cookie", ""))
        except CookieError:
            return None
        found = jar.get(self._cookie)
        return found.value if found else None

    def _denial(self, scope: Scope, headers: Headers, rights: Rights | None, *, by_cookie: bool) -> Response | None:
        if rights is None:
            return _no("Open the link with the token that audiatur desk printed.", 401)
        if scope["method"] in SAFE_METHODS:
            return None
        if rights is not Rights.WRITE:
            return _no("This link may only read; open the link that may write.", 403)
        if by_cookie and headers.get("origin") is None:
            return _no("A browser says where a request comes from; this one does not.", 403)
        return None


class TooLargeError(Exception):
    """More was sent than was announced or is allowed."""


def _bounded(receive: Receive) -> Receive:
    """Stops reading a body that goes on without end."""
    seen = 0

    async def read() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > MOST_BYTES:
            raise TooLargeError
        return message

    return read


def _bearer(headers: Headers) -> str | None:
    """The token of a script's ``Authorization`` line."""
    kind, _, value = headers.get("authorization", "").partition(" ")
    return value.strip() if kind.lower() == "bearer" else None


def _as_asked(scope: Scope, answer: Response) -> Response:
    """The same for programs: they get JSON, also where they are refused."""
    if not scope["path"].startswith("/api/") or not isinstance(answer, PlainTextResponse):
        return answer
    return JSONResponse({"error": bytes(answer.body).decode().strip()}, answer.status_code)


def _no(message: str, status: int) -> Response:
    return PlainTextResponse(message + "\n", status)
