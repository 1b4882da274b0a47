"""A folder of articles in, one Article each out: what a peer is given, no more than Audiatur is given."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path


@dataclass(frozen=True)
class Article:
    """One file of a data set: its bytes, and its day of publication where the set gives one (YYYY-MM-DD)."""

    file: str
    content: bytes
    published: str | None

    @cached_property
    def text(self) -> str:
        """The file as text, line ends untouched, so that offsets are offsets into it."""
        return self.content.decode("utf-8", errors="replace")

    @property
    def sha256(self) -> str:
        """Of the bytes."""
        return hashlib.sha256(self.content).hexdigest()


def articles(folder: Path) -> tuple[Article, ...]:
    """Every article that the folder's ``index.json`` names."""
    index = json.loads((folder / "index.json").read_text("utf-8"))["files"]
    return tuple(Article(e["file"], (folder / e["file"]).read_bytes(), e.get("published")) for e in index)
