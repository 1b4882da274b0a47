"""What a bundle holds: its manifest, and the form of its zip, which leaves no room for anything else."""

from __future__ import annotations

import re
from typing import Literal
from zipfile import ZIP_STORED, ZipInfo

from pydantic import Field

from audiatur.model.record import Record

MANIFEST = "manifest.json"
PAGE = "dossier.html"
RECORDS = "records/"
ORIGINALS = "originals/"
ATTACHMENTS = "attachments/"
NAME = re.compile(r"manifest\.json|dossier\.html|records/[a-z_]{1,40}\.jsonl|(?:originals|attachments)/[0-9a-f]{64}")
"""The only names there are: none leads out of a folder, none is a person's or an article's own."""
EPOCH = (1980, 1, 1, 0, 0, 0)
MODE = 0o100644 << 16
UNIX = 3


class Sealed(Record):
    """One file of a bundle."""

    name: str = Field(pattern=f"^(?:{NAME.pattern})$")
    size: int = Field(ge=0)
    sha256: str = Field(pattern="^[0-9a-f]{64}$")


class Manifest(Record):
    """All that a bundle holds besides its manifest.

    Attributes:
        bundle: Version of this form.
        about: What it is, for a reader.
        version: Version of Audiatur that made the dossier.
        settings: What a run needs to be repeated.
        files: In the order in which they lie in the bundle.
    """

    bundle: Literal[1] = 1
    about: str = "An evidence dossier, sealed by Audiatur. Check it with: audiatur verify FILE.zip"
    version: str
    settings: tuple[tuple[str, str], ...]
    files: tuple[Sealed, ...]


def entry(name: str) -> ZipInfo:
    """How each file lies in a bundle: uncompressed, without a time, a comment or an owner.

    Uncompressed, since compressors differ from machine to machine in their bytes, and since nothing that is stored
    as it is can grow beyond the bundle's own size when it is read.
    """
    info = ZipInfo(name, date_time=EPOCH)
    info.compress_type = ZIP_STORED
    info.create_system = UNIX
    info.external_attr = MODE
    return info
