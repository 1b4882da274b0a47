"""A dossier folder in, its open database out; SQLite's complaints become DossierErrors that say what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlite_utils import Database

from audiatur.errors import DossierError
from audiatur.files import cannot_write
from audiatur.store.migrations import migrations

DATABASE = "dossier.db"
WAIT_SECONDS = 10.0
"""How long a writer waits for somebody who reads at the same time."""


@contextmanager
def open_for_writing(folder: Path) -> Iterator[Database]:
    """The folder's database, made or brought up to date where needed."""
    path = folder / DATABASE
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DossierError(cannot_write(folder, error)) from error
    with explained(path), closing(sqlite3.connect(path, timeout=WAIT_SECONDS)) as connection:
        db = Database(connection)
        _refuse_newer(db, path)
        migrations.apply(db)
        yield db


@contextmanager
def open_for_reading(folder: Path) -> Iterator[Database]:
    """The folder's database, which stays as it is.

    Raises:
        DossierError: There is none, or it is damaged, locked or of another version.
    """
    path = folder / DATABASE
    if not path.is_file():
        raise DossierError(
            f"there is no dossier in {folder}: {path} is missing; build one with: audiatur build ARTICLES"
        )
    address = f"{path.resolve().as_uri()}?mode=ro"
    with explained(path), closing(sqlite3.connect(address, uri=True, timeout=WAIT_SECONDS)) as connection:
        db = Database(connection)
        _refuse_newer(db, path)
        if migrations.pending(db):
            raise DossierError(f"{path} was made by an older Audiatur; bring it up to date by building it again")
        yield db


def _refuse_newer(db: Database, path: Path) -> None:
    with closing(sqlite3.connect(":memory:")) as empty:
        known = {migration.name for migration in migrations.pending(Database(empty))}
    applied = {migration.name for migration in migrations.applied(db)}
    if newer := sorted(applied - known):
        raise DossierError(f"{path} was made by a newer Audiatur ({', '.join(newer)}); install that version to open it")


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns what SQLite raises inside into one line that says what to do."""
    try:
        yield
    except sqlite3.Error as error:
        raise DossierError(_advice(path, error)) from error


def _advice(path: Path, error: sqlite3.Error) -> str:
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else None
    match primary:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return f"{path} is in use by another program; wait until it is done, or close it, and try again"
        case sqlite3.SQLITE_FULL | sqlite3.SQLITE_IOERR:
            return f"cannot write {path} ({error}): is the disk full? Free space and build again; what is stored stays"
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return f"cannot write {path} ({error}); change its permissions or name another folder with --out"
        case sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_CORRUPT:
            return f"{path} is damaged ({error}); move it away and build again: the originals beside it are kept"
        case _:
            return f"{path}: {error}; this dossier cannot be used as it is: move {path.name} away and build again"
