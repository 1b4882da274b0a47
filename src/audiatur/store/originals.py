"""Original bytes in and out of the folder beside the database, each under its own SHA-256."""

from __future__ import annotations

import hashlib
from pathlib import Path

from audiatur.files import write
from audiatur.model.document import Original

FOLDER = "originals"


def place(folder: Path, sha256: str) -> Path:
    """Where the bytes of that hash lie in a dossier folder: ``originals/ab/abcdef...``."""
    return folder / FOLDER / sha256[:2] / sha256


def keep(folder: Path, original: Original) -> None:
    """Stores the bytes, unless they are there already and whole."""
    if not matches(folder, original.sha256):
        write(place(folder, original.sha256), original.content)


def matches(folder: Path, sha256: str) -> bool:
    """Whether the bytes are there and still have their hash."""
    return has_hash(place(folder, sha256), sha256)


def has_hash(path: Path, sha256: str) -> bool:
    """Whether a file is there and its bytes have this SHA-256."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == sha256
