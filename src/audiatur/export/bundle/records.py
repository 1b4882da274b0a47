"""The records of a bundle in, what no longer fits between them out: kept files, quotations, places, ids."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from zipfile import ZipFile

from audiatur.export.bundle.manifest import ATTACHMENTS, ORIGINALS, RECORDS, Manifest
from audiatur.export.rows.nouns import NOUNS
from audiatur.judgements.attached import attached
from audiatur.model.verification import Mismatch

LONGEST_LINE = 1 << 28
PLACED = ("amounts", "periods")
"""Nouns whose rows are places in a document, besides claims."""


@dataclass
class Records:
    """What was looked at so far."""

    documents: int = 0
    quotes: int = 0
    texts: dict[str, str] = field(default_factory=dict)
    claims: set[str] = field(default_factory=set)


def read(bundle: ZipFile, manifest: Manifest, records: Records) -> Iterator[Mismatch]:
    """Whatever the records of a bundle say that does not stand in it."""
    names = {file.name for file in manifest.files}
    for noun in NOUNS:
        if _file(noun) not in names:
            yield _wrong("record", _file(noun), "is missing: a bundle holds every noun")
            return
    try:
        yield from _originals(bundle, manifest, records)
        yield from _attachments(bundle, manifest)
        yield from _claims(bundle, records)
        yield from _places(bundle, records)
        yield from _members(bundle, records)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        yield _wrong("record", RECORDS, f"holds a line that is no record: {type(error).__name__} {error}")


def _originals(bundle: ZipFile, manifest: Manifest, records: Records) -> Iterator[Mismatch]:
    kept = _kept(manifest, ORIGINALS)
    used = set()
    for row in _rows(bundle, "documents"):
        records.documents += 1
        records.texts[str(row["id"])] = str(row["text"])
        name = f"{ORIGINALS}{row['sha256']}"
        used.add(name)
        if kept.get(name) != row["sha256"]:
            yield _wrong("original", str(row["file"]), "its original bytes are missing or have another hash")
    for name in sorted(set(kept) - used):
        yield _wrong("original", name, "belongs to no document")


def _attachments(bundle: ZipFile, manifest: Manifest) -> Iterator[Mismatch]:
    kept = _kept(manifest, ATTACHMENTS)
    used = set()
    for row in _rows(bundle, "judgements"):
        file = attached(row["attachment"])
        if file is None or row["state"] == "undone":
            continue
        name = f"{ATTACHMENTS}{file.sha256}"
        used.add(name)
        if kept.get(name) != file.sha256:
            yield _wrong("attachment", file.name, "its bytes are missing or have another hash")
    for name in sorted(set(kept) - used):
        yield _wrong("attachment", name, "belongs to no decision")


def _kept(manifest: Manifest, folder: str) -> dict[str, str]:
    return {file.name: file.sha256 for file in manifest.files if file.name.startswith(folder)}


def _claims(bundle: ZipFile, records: Records) -> Iterator[Mismatch]:
    for row in _rows(bundle, "claims"):
        records.claims.add(str(row["id"]))
        records.quotes += 1
        standing = _standing(records, row["document"], row["start"], row["end"])
        if standing != row["quote"]:
            yield _wrong("quote", f"claim {row['id']}", f"the words {row['quote']!r} do not stand at their place")
        for amount in row["amounts"]:
            yield from _stands(records, f"a figure of {row['id']}", {"document": row["document"], **amount})


def _places(bundle: ZipFile, records: Records) -> Iterator[Mismatch]:
    """Places without words of their own must lie in their document."""
    for noun in PLACED:
        for number, row in enumerate(_rows(bundle, noun), start=1):
            yield from _stands(records, f"{noun} {number}", row)
    for row in _rows(bundle, "attributions"):
        for start, end in row["content"]:
            yield from _stands(records, str(row["id"]), {"document": row["document"], "start": start, "end": end})
    for noun, key in (("checks", "spans"), ("entities", "mentions")):
        for row in _rows(bundle, noun):
            for place in row[key]:
                yield from _stands(records, str(row["id"]), place)


def _members(bundle: ZipFile, records: Records) -> Iterator[Mismatch]:
    for row in _rows(bundle, "findings"):
        for identity in row["claims"]:
            if identity not in records.claims:
                yield _wrong("link", str(row["id"]), f"leads to the claim {identity}, which is not there")
    for noun in ("events", "positions", "registers"):
        for number, row in enumerate(_rows(bundle, noun), start=1):
            if row["claim"] not in records.claims:
                yield _wrong("link", f"{noun} {number}", f"leads to the claim {row['claim']}, which is not there")


def _stands(records: Records, where: str, place: dict[str, Any]) -> Iterator[Mismatch]:
    records.quotes += 1
    if not _standing(records, place["document"], place["start"], place["end"]):
        yield _wrong("quote", where, "its place is not in its document")


def _standing(records: Records, document: str, start: int, end: int) -> str | None:
    text = records.texts.get(document)
    if text is None or not 0 <= start < end <= len(text):
        return None
    return text[start:end]


def _rows(bundle: ZipFile, noun: str) -> Iterator[dict[str, Any]]:
    """One record after the other, of a form that is not yet known to be right."""
    with bundle.open(_file(noun)) as file:
        while line := file.readline(LONGEST_LINE):
            if not line.endswith(b"\n"):
                raise ValueError(f"a line of {noun} is too long or does not end")
            yield json.loads(line)


def _file(noun: str) -> str:
    return f"{RECORDS}{noun}.jsonl"


def _wrong(what: str, where: str, message: str) -> Mismatch:
    return Mismatch(what=what, where=where, message=message)
