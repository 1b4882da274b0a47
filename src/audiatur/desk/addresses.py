"""A record, or a path somebody sends, in; its address on this desk out, and never one elsewhere."""

from __future__ import annotations

from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from audiatur.desk.decided import Place

SCREENS = {"claim": "claims", "finding": "findings", "check": "checks", "article": "articles"}


def address(place: Place) -> str:
    """The screen of a record."""
    if place.kind == "name":
        return f"/names?{urlencode({'text': place.id})}"
    return f"/{SCREENS[place.kind]}/{quote(place.id, safe='')}"


def own(path: str) -> str:
    """A path of this desk; anything that could name another host becomes the first screen."""
    plain = path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable() and "\\" not in path
    return path if plain else "/"


def with_done(path: str, judgement: str) -> str:
    """The path of a screen that tells what was stored just now, and offers to undo it."""
    parts = urlsplit(path)
    asked = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if name != "done"]
    return parts._replace(query=urlencode([*asked, ("done", judgement)])).geturl()


def without_done(path: str, query: str) -> str:
    """The address of a screen as it was asked for, without what it told."""
    asked = [(name, value) for name, value in parse_qsl(query, keep_blank_values=True) if name != "done"]
    return path + (f"?{urlencode(asked)}" if asked else "")
