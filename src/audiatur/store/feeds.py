"""A watched feed in, one small file in the dossier's folder ``feeds`` out, which says what was seen of it."""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError

from audiatur.errors import DossierError
from audiatur.files import cannot_write, write
from audiatur.model.record import Record, content_id

FEEDS = "feeds"


class Feed(Record):
    """What is known of a watched feed.

    Attributes:
        url: Its address.
        etag: By which its server tells whether it changed (RFC 9110, 8.8.3); empty where it gives none.
        last_modified: The same by time.
        looked: When it was last looked at, ISO 8601; empty before the first time.
        told: What became of the last look, in a sentence.
        done: Addresses of its items that need nothing more: added, there already, or given up.
        failed: Addresses that could not be fetched, one entry a time.
    """

    url: str
    etag: str = ""
    last_modified: str = ""
    looked: str = ""
    told: str = ""
    done: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()


def feed(folder: Path, url: str) -> Feed:
    """What is known of the feed at that address."""
    path = _path(folder, url)
    return _read(path) if path.is_file() else Feed(url=url)


def feeds(folder: Path) -> tuple[Feed, ...]:
    """All watched feeds of a dossier, in the order of their addresses."""
    return tuple(sorted((_read(path) for path in (folder / FEEDS).glob("feed-*.json")), key=lambda each: each.url))


def keep(folder: Path, watched: Feed) -> None:
    """Stores what is known now."""
    write(_path(folder, watched.url), watched.model_dump_json(indent=1) + "\n")


def forget(folder: Path, url: str) -> None:
    """Watches it no more; what was added stays."""
    path = _path(folder, url)
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise DossierError(cannot_write(path, error)) from error


def _path(folder: Path, url: str) -> Path:
    return folder / FEEDS / f"{content_id('feed', url)}.json"


def _read(path: Path) -> Feed:
    try:
        return Feed.model_validate_json(path.read_bytes())
    except (OSError, ValidationError) as error:
        raise DossierError(f"{path} is damaged; remove it, and watch the feed anew") from error
