"""What files and documents gave in; the same out again in a later run, so that nothing is done twice."""

from __future__ import annotations

import zlib
from collections.abc import Collection

from sqlite_utils import Database
from sqlite_utils.db import Table

from audiatur.model.acquired import Acquired
from audiatur.model.reading import Reading
from audiatur.model.record import Record


def file(db: Database, key: str) -> Acquired | None:
    """What the file of that key gave, its original bytes left out; None where it is not kept."""
    packed = db.execute("select record from kept_files where key = ?", [key]).fetchone()
    return Acquired.model_validate_json(zlib.decompress(packed[0])) if packed else None


def keep_file(db: Database, key: str, acquired: Acquired) -> None:
    """Keeps what a file gave, in a transaction of its own. The original bytes are kept elsewhere."""
    without_bytes = acquired.model_copy(update={"originals": ()})
    with db.atomic():
        Table(db, "kept_files").insert({"key": key, "record": _packed(without_bytes)}, pk="key", replace=True)


def forget_files_but(db: Database, keys: Collection[str]) -> None:
    """Keeps only the files of these keys: the others are no longer given, or were taken apart by an older version."""
    known = [key for (key,) in db.execute("select key from kept_files").fetchall()]
    with db.atomic():
        for key in known:
            if key not in keys:
                db.execute("delete from kept_files where key = ?", [key])


def reading(db: Database, document: str, fingerprint: str) -> Reading | None:
    """What readers of that fingerprint found in the document; None where it is not kept."""
    query = "select record from kept_readings where document = ? and fingerprint = ?"
    packed = db.execute(query, [document, fingerprint]).fetchone()
    return Reading.model_validate_json(zlib.decompress(packed[0])) if packed else None


def keep_reading(db: Database, fingerprint: str, found: Reading) -> None:
    """Keeps what one document gave, in a transaction of its own."""
    row = {"document": found.document, "fingerprint": fingerprint, "record": _packed(found)}
    with db.atomic():
        Table(db, "kept_readings").insert(row, pk=("document", "fingerprint"), replace=True)


def _packed(record: Record) -> bytes:
    return zlib.compress(record.model_dump_json(exclude_defaults=True).encode("utf-8"))
