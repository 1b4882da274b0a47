"""A database of any earlier version in, one of today's version out: each change of the schema is one named function."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from importlib.resources import files

from sqlite_utils import Database, Migrations

migrations = Migrations("audiatur")


@migrations()
def first(db: Database) -> None:
    """All tables and views of version 0.1."""
    _run(db, "first.sql")


@migrations()
def indexes(db: Database) -> None:
    """What the desk asks for is found without reading whole tables."""
    _run(db, "indexes.sql")


@migrations()
def comparisons(db: Database) -> None:
    """Of what was compared one copy is kept, and who does not answer is asked, not kept."""
    _run(db, "comparisons.sql")


def _run(db: Database, script: str) -> None:
    """The statements of one file, one by one: a script run whole would end the open transaction."""
    for statement in _statements(files(__name__).joinpath(script).read_text("utf-8")):
        db.execute(statement)


def _statements(script: str) -> Iterator[str]:
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
