"""A bundle in, whatever in it no longer matches out; nothing is unpacked, run or believed."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from zipfile import ZIP_STORED, BadZipFile, ZipFile

from pydantic import ValidationError

from audiatur.errors import DossierError
from audiatur.export.bundle.manifest import MANIFEST, NAME, Manifest
from audiatur.export.bundle.pack import is_packed
from audiatur.export.bundle.records import Records, read
from audiatur.model.verification import Mismatch, Verification

LARGEST_MANIFEST = 1 << 26
AT_ONCE = 1 << 20
BROKEN = (BadZipFile, OSError, RuntimeError, NotImplementedError, ValueError, EOFError)
"""What reading a zip that was tampered with may raise."""


def check(path: Path) -> Verification:
    """Hashes every file again, looks every quotation up, and sees that there is nothing more and nothing less.

    A bundle can be sealed anew by whoever changes it: that it is the one that was handed over, only its own hash shows.

    Raises:
        DossierError: There is no such file, or it cannot be read.
    """
    try:
        size = path.stat().st_size
        with path.open("rb"):
            pass
    except OSError as error:
        raise DossierError(f"cannot read {path}: {error.strerror}; name a dossier folder or a bundle") from error
    records = Records()
    try:
        with ZipFile(path) as bundle:
            mismatches = list(_form(bundle, size)) or list(_contents(bundle, records)) or list(_rest(path, bundle))
    except BROKEN as error:
        mismatches = [_wrong(path.name, f"is no bundle, or a damaged one: {error}")]
    return Verification(documents=records.documents, quotes=records.quotes, mismatches=tuple(mismatches))


def sha256(path: Path) -> str:
    """The hash of the whole bundle, by which sender and receiver know that it is the same."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _form(bundle: ZipFile, size: int) -> Iterator[Mismatch]:
    """Whether the zip is one that ``seal`` writes: before anything in it is read."""
    infos = bundle.infolist()
    for name, times in Counter(info.filename for info in infos).items():
        if times > 1:
            yield _wrong(name, "stands there more than once")
        if not NAME.fullmatch(name):
            yield _wrong(name, "is no name that a bundle has")
    for info in infos:
        if info.compress_type != ZIP_STORED or info.file_size != info.compress_size or info.flag_bits:
            yield _wrong(info.filename, "is compressed or encrypted, as nothing in a bundle is")
    if MANIFEST not in bundle.namelist():
        yield _wrong(MANIFEST, "is missing")
    if sum(info.file_size for info in infos) > size:
        yield _wrong("the whole", "says to hold more than it is long")


def _contents(bundle: ZipFile, records: Records) -> Iterator[Mismatch]:
    """Whether each file is what the manifest says, and what the records say of each other."""
    if bundle.getinfo(MANIFEST).file_size > LARGEST_MANIFEST:
        yield _wrong(MANIFEST, "is larger than any manifest")
        return
    try:
        manifest = Manifest.model_validate_json(bundle.read(MANIFEST))
    except ValidationError as error:
        yield _wrong(MANIFEST, f"is no manifest of this version: {error.errors()[0]['msg']}")
        return
    said = [file.name for file in manifest.files]
    have = [name for name in bundle.namelist() if name != MANIFEST]
    if bundle.namelist() != [MANIFEST, *said]:
        yield _wrong(MANIFEST, "does not name exactly the files there are, in their order")
    for name in sorted(set(said) - set(have)):
        yield _wrong(name, "is named by the manifest and missing")
    for name in sorted(set(have) - set(said)):
        yield _wrong(name, "is not named by the manifest")
    for file in manifest.files:
        if file.name in have and (file.size, file.sha256) != _digest(bundle, file.name):
            yield _wrong(file.name, "is not the file that was sealed: its hash or size is another")
    yield from read(bundle, manifest, records)


def _rest(path: Path, bundle: ZipFile) -> Iterator[Mismatch]:
    """Whether all that is not content is what sealing makes of it: headers, order, no comment, nothing between."""
    contents = ((name, partial(bundle.read, name)) for name in bundle.namelist())
    with path.open("rb") as file:
        if not is_packed(file, contents):
            yield _wrong(path.name, "is not, byte for byte, what sealing its files gives: something lies between them")


def _digest(bundle: ZipFile, name: str) -> tuple[int, str]:
    digest, size = hashlib.sha256(), 0
    with bundle.open(name) as file:
        while part := file.read(AT_ONCE):
            digest.update(part)
            size += len(part)
    return size, digest.hexdigest()


def _wrong(where: str, message: str) -> Mismatch:
    return Mismatch(what="bundle", where=where, message=message)
