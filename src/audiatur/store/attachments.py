"""Files that people attach in and out of the dossier's folder: each under its own SHA-256, beside the originals."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from audiatur.errors import UsageError
from audiatur.files import write
from audiatur.judgements.attached import Attached
from audiatur.store.originals import has_hash

FOLDER = "attachments"
MOST_BYTES = 25_000_000
LONGEST_NAME = 200
NOT_IN_A_NAME = re.compile(r"[\x00-\x1f\x7f/\\\ud800-\udfff]+")


def place(folder: Path, sha256: str) -> Path:
    """Where a file of that hash lies in a dossier folder: ``attachments/ab/abcdef...``."""
    return folder / FOLDER / sha256[:2] / sha256


def keep(folder: Path, name: str, content: bytes) -> Attached:
    """Stores a file before any judgement names it.

    Raises:
        UsageError: It is empty or too large.
        DossierError: The folder cannot be written.
    """
    if not content:
        raise UsageError("the file is empty")
    if len(content) > MOST_BYTES:
        raise UsageError(f"the file is too large: at most {MOST_BYTES // 1_000_000} MB; give its address instead")
    found = Attached(_plain(name), hashlib.sha256(content).hexdigest())
    path = place(folder, found.sha256)
    if not has_hash(path, found.sha256):
        write(path, content)
    return found


def matches(folder: Path, sha256: str) -> bool:
    """Whether the bytes are there and still have their hash."""
    return has_hash(place(folder, sha256), sha256)


def _plain(name: str) -> str:
    """The last part of a file's name, without what could lead elsewhere."""
    last = re.split(r"[/\\]", name)[-1]
    return NOT_IN_A_NAME.sub(" ", last).strip()[-LONGEST_NAME:].strip() or "file"
