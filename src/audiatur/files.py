"""Bytes in, a whole file at its path out: written aside first, so that nobody ever sees half of one."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from audiatur.errors import DossierError


def write(path: Path, content: bytes | str) -> None:
    """The file with this content; an older one at that path stays whole until the new one stands.

    Raises:
        DossierError: It cannot be written: no permission, a full disk, a folder in its place.
    """
    data = content.encode("utf-8") if isinstance(content, str) else content
    aside: str | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, aside = tempfile.mkstemp(prefix=".unfinished-", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(aside).chmod(0o644)
        Path(aside).replace(path)
    except OSError as error:
        if aside is not None:
            Path(aside).unlink(missing_ok=True)
        raise DossierError(cannot_write(path, error)) from error


def cannot_write(path: Path, error: OSError) -> str:
    """What was wrong with writing there, and what to do, in one line."""
    return f"cannot write {path}: {error.strerror or error}; free space, change its permissions or name another folder"
