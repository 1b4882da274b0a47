from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from importlib.resources import files
from pathlib import Path

from tests.dossier.affair import harbour

from audiatur.store.store import open_store

DOC = Path(__file__).parents[2] / "docs" / "database.md"
CREATED = re.compile(r'^create (table|view) "?(\w+)"? (?:\(|as) -- (.*)$')
COLUMN = re.compile(r'^    "?(\w+)"? (text|integer|real|blob)\b[^-]*?(?:-- (.*))?$')


def described() -> Iterator[str]:
    """The tables and views of the newest schema with their columns, as Markdown."""
    for line in files("audiatur.store.migrations").joinpath("first.sql").read_text("utf-8").splitlines():
        if created := CREATED.match(line):
            kind, name, about = created.groups()
            yield f"- `{name}`" + (" (view)" if kind == "view" else "") + f": {about}"
        elif column := COLUMN.match(line):
            name, type_, about = column.groups()
            yield f"    - `{name}` {type_}" + (f": {about}" if about else "")


def test_the_documentation_lists_every_table_view_and_column() -> None:
    expected = "\n".join(described())
    assert expected.count("\n- ") > 30
    assert expected in DOC.read_text("utf-8"), f"docs/database.md must hold these lines:\n{expected}"


def test_the_queries_of_the_documentation_run(tmp_path: Path) -> None:
    with open_store(tmp_path, "readers") as store:
        store.replace(harbour())
    queries = re.findall(r'^sqlite3 \S+ "(.*)"$', DOC.read_text("utf-8"), re.MULTILINE)
    assert len(queries) == 2
    with closing(sqlite3.connect(tmp_path / "dossier.db")) as db:
        assert db.execute(queries[0]).fetchall()
        db.execute(queries[1])
