"""A folder's ``index.json`` or ``index.csv`` in, what it says of each file out."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from audiatur.acquire.metadata.dates import read_edtf
from audiatur.model.document import Metadata, MetadataSource
from audiatur.model.problem import Problem, Step
from audiatur.model.record import Record

SIDECAR_NAMES = ("index.json", "index.csv")


class Statement(Record):
    """What a sidecar says of one file."""

    file: str
    metadata: Metadata


class Sidecar(Record):
    """What a sidecar says, file by file, and what was wrong with it."""

    statements: tuple[Statement, ...] = ()
    problems: tuple[Problem, ...] = ()


def read_sidecar(path: Path, name: str, largest: int) -> Sidecar:
    """The statements of one sidecar.

    Args:
        path: An ``index.json`` (``{"files": [{"file", "outlet", "title", "published", "authors",
            "url"}]}``) or an ``index.csv`` with the same columns.
        name: What to call it in a Problem.
        largest: A larger file, in bytes, is not read.
    """
    try:
        if path.stat().st_size > largest:
            return _broken(name, f"it is larger than {largest:,} bytes")
        text = path.read_bytes().decode("utf-8-sig")
        rows = _json_rows(text) if path.suffix.lower() == ".json" else _csv_rows(text)
    except (OSError, ValueError, csv.Error, RecursionError) as error:
        return _broken(name, str(error) or type(error).__name__)
    statements: dict[str, Statement] = {}
    problems: list[Problem] = []
    for number, row in enumerate(rows, start=1):
        file = _words(row.get("file"))
        if file is None:
            problems.append(_problem(name, f"Entry {number} of {name} names no file and was left out."))
        elif file in statements:
            problems.append(_problem(name, f"{name} names {file} twice; the first entry was used."))
        else:
            published = _words(row.get("published"))
            edtf = read_edtf(published) if published else None
            if published and edtf is None:
                problems.append(_problem(name, f"{name} gives {file} the date {published!r}, which is not a date."))
            statements[file] = Statement(file=file, metadata=_metadata(row, edtf))
    return Sidecar(statements=tuple(statements.values()), problems=tuple(problems))


def _json_rows(text: str) -> list[Mapping[str, object]]:
    """The entries of an ``index.json``."""
    content = json.loads(text)
    rows = content.get("files") if isinstance(content, dict) else content
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ValueError('it should read {"files": [{"file": ..., "outlet": ...}, ...]}')
    return rows


def _csv_rows(text: str) -> list[Mapping[str, object]]:
    """The rows of an ``index.csv``."""
    reader = csv.DictReader(io.StringIO(text))
    if "file" not in (reader.fieldnames or ()):
        raise ValueError("its first line should name the columns, file among them")
    return [dict(row) for row in reader]


def _metadata(row: Mapping[str, object], published: str | None) -> Metadata:
    """One entry as Metadata; keys that are not known are left alone."""
    return Metadata(
        source=MetadataSource.SIDECAR,
        title=_words(row.get("title")),
        outlet=_words(row.get("outlet")),
        authors=_names(row.get("authors")),
        published=published,
        url=_words(row.get("url")),
    )


def _words(value: object) -> str | None:
    """A value as words with white space folded, None where there are none; half a surrogate pair becomes ``?``."""
    if not isinstance(value, str | int):
        return None
    return " ".join(str(value).encode("utf-8", "replace").decode("utf-8").split()) or None


def _names(value: object) -> tuple[str, ...]:
    """Authors given as a list, or as one string with commas or semicolons between."""
    if isinstance(value, str):
        parts: Iterable[object] = value.split(";" if ";" in value else ",")
    else:
        parts = value if isinstance(value, list) else ()
    return tuple(name for part in parts if (name := _words(part)))


def _problem(name: str, message: str) -> Problem:
    return Problem(step=Step.ACQUIRE, message=message, file=name)


def _broken(name: str, reason: str) -> Sidecar:
    message = f"{name} could not be read ({reason}); titles, outlets and dates were taken from the articles alone."
    return Sidecar(problems=(_problem(name, message),))
