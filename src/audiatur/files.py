"""Bytes in, a whole file at its path out: written aside first, so that nobody ever sees half of one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from audiatur.errors import DossierError


def write(path: Path, content: bytes | str) -> None:
    """The file with this content; an older one at that path stays whole until the new one stands.

    Raises:
        DossierError: It cannot be written: no permission, a full disk, a folder in its place.
    """
    with writing(path) as file:
        file.write(content.encode("utf-8") if isinstance(content, str) else content)


@contextmanager
def writing(path: Path) -> Iterator[BinaryIO]:
    """A file to fill; it stands at its path once the block has ended, and not at all where the block fails.

    Raises:
        DossierError: It cannot be written: no permission, a full disk, a folder in its place.
    """
    aside: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".unfinished-", dir=path.parent)
        aside = Path(name)
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        aside.chmod(0o644)
        aside.replace(path)
        aside = None
    except OSError as error:
        raise DossierError(cannot_write(path, error)) from error
    finally:
        if aside is not None:
            aside.unlink(missing_ok=True)


def cannot_write(path: Path, error: OSError) -> str:
    """What was wrong with writing there, and what to do, in one line."""
    return f"cannot write {path}: {error.strerror or error}; free space, change its permissions or name another folder"
