"""Files that people attach in and out of the dossier's folder: each under its own SHA-256, beside the originals."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from audiatur.errors import UsageError
from audiatur.files import write

FOLDER = "attachments"
MOST_BYTES = 25_000_000
LONGEST_NAME = 200
STATED = re.compile(r"(?P<name>.{1,200}) \(SHA-256 (?P<sha256>[0-9a-f]{64})\)\Z", re.DOTALL)
NOT_IN_A_NAME = re.compile(r"[\x00-\x1f\x7f/\\\ud800-\udfff]+")


@dataclass(frozen=True)
class Attached:
    """A kept file: its name as given, and the hash it lies under."""

    name: str
    sha256: str

    @property
    def stated(self) -> str:
        """How a judgement names it."""
        return f"{self.name} (SHA-256 {self.sha256})"


def attached(stated: str | None) -> Attached | None:
    """The kept file that a judgement's attachment names; None where it names an address."""
    found = STATED.match(stated or "")
    return Attached(found["name"], found["sha256"]) if found else None


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
    if not path.is_file() or path.stat().st_size != len(content):
        write(path, content)
    return found


def _plain(name: str) -> str:
    """The last part of a file's name, without what could lead elsewhere."""
    last = re.split(r"[/\\]", name)[-1]
    return NOT_IN_A_NAME.sub(" ", last).strip()[-LONGEST_NAME:].strip() or "file"
