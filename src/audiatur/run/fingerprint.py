"""Parts of the package, libraries and settings in, one hash out that changes whenever one of them does."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from audiatur.settings import Settings

SHARED = ("model", "words", "resources.py", "settings.py")
"""What every part rests on."""
SOURCES = (".py", ".yaml")


def acquiring(settings: Settings) -> str:
    """Of everything that decides what a file gives."""
    limits = (settings.max_file_bytes, settings.max_text_characters, settings.max_container_items)
    libraries = ("trafilatura", "htmldate", "pypdfium2", "feedparser", "fastwarc", "charset-normalizer", "py3langid")
    return _hash(("acquire", *SHARED), libraries, [repr(limits)])


def reading(settings: Settings) -> str:
    """Of everything that decides what is read in a document: readers, word lists, topics, parser."""
    topics = [_topic(topic) for topic in settings.topics]
    return _hash(("read", *SHARED), ("spacy", settings.model), [settings.model, *topics])


def _topic(topic: str) -> str:
    """The name of a topic and its words; the name alone where there is no such topic, of which its reader tells."""
    packaged = files("audiatur").joinpath(f"topics/{topic}.yaml")
    place: Traversable = packaged if packaged.is_file() else Path(topic)
    try:
        return topic + place.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return topic


def _hash(parts: Sequence[str], libraries: Sequence[str], more: Sequence[str]) -> str:
    digest = hashlib.sha256()
    root = files("audiatur")
    for part in parts:
        for name, content in _sources(root.joinpath(part), part):
            digest.update(name.encode() + b"\0" + content + b"\0")
    versions = [_version(library) for library in ("audiatur", *libraries)]
    return _digest(digest.hexdigest(), *versions, *more).hexdigest()[:32]


def _sources(place: Traversable, name: str) -> Iterator[tuple[str, bytes]]:
    """Sources and word lists below a place, in the order of their names."""
    if place.is_file():
        if name.endswith(SOURCES):
            yield name, place.read_bytes()
    elif place.is_dir():
        for inner in sorted(place.iterdir(), key=lambda inner: inner.name):
            yield from _sources(inner, f"{name}/{inner.name}")


def _version(library: str) -> str:
    try:
        return f"{library} {version(library)}"
    except PackageNotFoundError:
        return f"{library} ?"


def of_address(url: str, acquirers: str) -> str:
    """Of one address and what takes apart the page it leads to."""
    return _digest(url, acquirers).hexdigest()


def of_file(path: Path, name: str, stated: str, acquirers: str) -> str | None:
    """Of one file: its name, its bytes, what a sidecar states of it, and what takes it apart.

    None where it cannot be read; whoever acquires it says why.
    """
    digest = _digest(name, stated, acquirers)
    try:
        with path.open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    except OSError:
        return None
    return digest.hexdigest()


def _digest(*texts: str) -> hashlib._Hash:
    digest = hashlib.sha256()
    for text in texts:
        digest.update(text.encode("utf-8", "surrogatepass") + b"\0")
    return digest
