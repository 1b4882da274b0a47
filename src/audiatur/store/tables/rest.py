"""A Dossier in; rows of what made it and of its problems out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from audiatur.model.compared import Compared
from audiatur.model.dossier import Dossier
from audiatur.model.problem import Problem
from audiatur.model.record import CompactRecord, Record, as_json
from audiatur.store.tables.row import Rows, whole


def rows(dossier: Dossier) -> Rows:
    """Tables ``about``, ``settings`` and ``problems``."""
    yield "about", {"name": "version", "value": dossier.version}
    yield "about", {"name": "sha256", "value": _hash(dossier)}
    for name, value in dossier.settings:
        yield "settings", {"name": name, "value": value}
    yield from _problems("dossier", dossier.problems)
    for reading in dossier.readings:
        yield from _problems("reading", reading.problems, reading.document)
    yield from _problems("compared", dossier.compared.problems)


def _hash(dossier: Dossier) -> str:
    """SHA-256 of all records, judgements left out: two dossiers with one hash are the same."""
    digest = hashlib.sha256()
    for record in _records(dossier):  # one by one: the whole as one text outweighs all that a run holds
        digest.update(as_json(record).encode("utf-8") + b"\n")
    return digest.hexdigest()


def _records(dossier: Dossier) -> Iterator[Record | CompactRecord]:
    """Every record of the dossier, then what is not in any of them."""
    yield from dossier.documents
    yield from dossier.readings
    for name in Compared.model_fields:
        yield from getattr(dossier.compared, name)
    yield dossier.model_copy(update={"documents": (), "readings": (), "compared": Compared(), "judgements": ()})


def _problems(held_by: str, problems: Iterable[Problem], document: str | None = None) -> Rows:
    for problem in problems:
        yield (
            "problems",
            {
                "held_by": held_by,
                "step": problem.step,
                "message": problem.message,
                "file": problem.file,
                "document": problem.document or document,
                "start_char": problem.span.start if problem.span else None,
                "end_char": problem.span.end if problem.span else None,
                "serious": int(problem.serious),
                **whole(problem),
            },
        )
