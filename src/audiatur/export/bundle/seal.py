"""A Dossier, its page, its originals and attachments in, a sealed bundle written out."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from typing import BinaryIO
from zipfile import LargeZipFile

from audiatur.errors import UsageError
from audiatur.export import jsonl
from audiatur.export.bundle.manifest import ATTACHMENTS, MANIFEST, ORIGINALS, PAGE, RECORDS, Manifest, Sealed
from audiatur.export.bundle.pack import Content, pack
from audiatur.judgements.attached import files_attached
from audiatur.model.dossier import Dossier

Kept = Callable[[str], bytes]
"""The bytes that were kept under a SHA-256."""


def seal(dossier: Dossier, page: str, original: Kept, attachment: Kept, out: BinaryIO) -> None:
    """The same dossier gives the same bytes, on every machine.

    Args:
        dossier: As people judged it.
        page: Its page, as it is shown.
        original: The bytes of a document by their SHA-256.
        attachment: The bytes of a file that people attached, by theirs.
        out: Where the bundle is written.

    Raises:
        UsageError: It is larger than one bundle can be (4 GiB, 65 534 files).
    """
    contents = list(_contents(dossier, page, original, attachment))
    files = tuple(_sealed(name, content()) for name, content in contents)
    manifest = Manifest(version=dossier.version, settings=dossier.settings, files=files)
    try:
        pack([(MANIFEST, f"{manifest.model_dump_json(indent=1)}\n".encode), *contents], out)
    except LargeZipFile as error:
        raise UsageError("the dossier is too large for one bundle; hand on its folder, or part its articles") from error


def _contents(dossier: Dossier, page: str, original: Kept, attachment: Kept) -> Iterator[Content]:
    """Every file with a way to its bytes; what is kept is read when it is needed, one at a time."""
    yield PAGE, page.encode
    for file in jsonl.files(dossier):
        yield RECORDS + file.name, str(file.content).encode
    for sha256 in sorted({document.sha256 for document in dossier.documents}):
        yield ORIGINALS + sha256, lambda sha256=sha256: original(sha256)  # type: ignore[misc]  # bound now, called later
    for kept in files_attached(dossier.judgements):
        yield ATTACHMENTS + kept.sha256, lambda sha256=kept.sha256: attachment(sha256)  # type: ignore[misc]  # as above


def _sealed(name: str, content: bytes) -> Sealed:
    return Sealed(name=name, size=len(content), sha256=hashlib.sha256(content).hexdigest())
