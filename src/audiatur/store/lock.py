"""A dossier folder in, held for one build at a time; the system frees it however the build ends."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from audiatur.errors import DossierError
from audiatur.files import cannot_write
from audiatur.store.database import explained

LOCK = ".lock"


@contextmanager
def held(folder: Path, wait: float = 0.0) -> Iterator[None]:
    """Nobody else builds into the folder meanwhile.

    The lock is SQLite's own, on an empty database of its own: it works alike on every system, and a
    killed process leaves nothing behind that has to be cleaned up.

    Args:
        folder: What is held.
        wait: Seconds to wait for somebody else who holds it.

    Raises:
        DossierError: Somebody else does already, or the folder cannot be written.
    """
    path = folder / LOCK
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DossierError(cannot_write(folder, error)) from error
    with explained(path), closing(sqlite3.connect(path, timeout=wait)) as connection:
        try:
            connection.execute("begin exclusive")
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY:
                raise DossierError(f"another build is writing {folder}; wait until it is done and try again") from error
            raise
        yield
