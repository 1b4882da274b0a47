"""Judgements in and out of the table that no build empties; a row is added, never changed and never deleted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from pydantic import ValidationError
from sqlite_utils import Database
from sqlite_utils.db import Table

from audiatur.errors import DossierError
from audiatur.model.judgement import Judgement, Target
from audiatur.store.database import DATABASE, open_for_reading, open_for_writing
from audiatur.store.tables.row import Row


def append(folder: Path, judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """Adds what a person decided to a dossier, in one transaction; what is there already is not added twice.

    Returns:
        All judgements of the dossier, oldest first.

    Raises:
        DossierError: There is no dossier, or it cannot be written.
    """
    with open_for_reading(folder):
        pass  # there is one, and it is whole: opening for writing would make a new one
    with open_for_writing(folder) as db:
        with db.atomic():
            for judgement in judgements:
                Table(db, "judgements").insert(_row(judgement), ignore=True)
        return every(db, folder)


def append_if(folder: Path, judgement: Judgement, seen: str) -> Judgement | None:
    """Adds a judgement, unless another one on the same thing came after what its maker had seen.

    Args:
        folder: Of the dossier.
        judgement: What a person decided.
        seen: Id of the newest judgement that the person had seen, on the same thing or of all; empty for none.

    Returns:
        None where it was added; else the newest judgement on the same thing, and nothing was added.

    Raises:
        DossierError: There is no dossier, or it cannot be written.
    """
    with open_for_reading(folder):
        pass  # as above
    with open_for_writing(folder) as db:
        db.execute("begin immediate")  # nobody else adds one between the look and the addition
        try:
            newest = newest_on(judgement.about, every(db, folder), seen)
            if newest is None or newest.id == judgement.id:
                Table(db, "judgements").insert(_row(judgement), ignore=True)
                newest = None
            db.execute("commit")
        except BaseException:
            db.execute("rollback")
            raise
        return newest


def append_together(folder: Path, judgements: Sequence[Judgement], seen: Sequence[str]) -> Judgement | None:
    """Adds several judgements in one transaction, as ``append_if`` adds one: all of them or none.

    Args:
        folder: Of the dossier.
        judgements: What a person decided.
        seen: For each of them, id of the newest judgement that the person had seen; empty for none.

    Returns:
        None where all were added; else the first judgement that one of them had not seen, and nothing was added.

    Raises:
        DossierError: There is no dossier, or it cannot be written.
    """
    with open_for_reading(folder):
        pass  # as above
    with open_for_writing(folder) as db:
        db.execute("begin immediate")
        try:
            before = every(db, folder)
            found = (newest_on(one.about, before, known) for one, known in zip(judgements, seen, strict=True))
            newest = next((each for each in found if each), None)
            if newest is None:
                for judgement in judgements:
                    Table(db, "judgements").insert(_row(judgement), ignore=True)
            db.execute("commit")
        except BaseException:
            db.execute("rollback")
            raise
        return newest


def newest_on(targets: Iterable[Target], judgements: Sequence[Judgement], seen: str = "") -> Judgement | None:
    """The last of these judgements that shares a target with those given, and came after the one that was seen."""
    asked = frozenset(targets)
    for judgement in reversed(judgements):
        if judgement.id == seen:
            return None
        if asked.intersection(judgement.about):
            return judgement
    return None


def judgements(folder: Path) -> tuple[Judgement, ...]:
    """What people decided of a dossier, oldest first.

    Raises:
        DossierError: There is no dossier, or one of its judgements cannot be read.
    """
    with open_for_reading(folder) as db:
        return every(db, folder)


def every(db: Database, folder: Path) -> tuple[Judgement, ...]:
    """All judgements of an open database, oldest first; the folder is only named in messages.

    Raises:
        DossierError: One of them cannot be read. None is ever left out in silence.
    """
    rows = db.execute("select record from judgements order by number").fetchall()
    try:
        return tuple(Judgement.model_validate_json(record) for (record,) in rows)
    except ValidationError as error:
        raise DossierError(
            f"{folder / DATABASE} holds a judgement that cannot be read ({error.error_count()} errors): it was changed "
            "by hand, or a newer Audiatur wrote it; restore it from a copy, or open it with that version"
        ) from error


def _row(judgement: Judgement) -> Row:
    return {
        "id": judgement.id,
        "about": judgement.told,
        "decision": judgement.decision,
        "reason": judgement.reason,
        "by": judgement.by,
        "at": judgement.at,
        "record": judgement.model_dump_json(),
    }
