from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from importlib.resources import files
from itertools import chain
from pathlib import Path

from tests.dossier.affair import harbour

from audiatur.store.store import open_store

DOC = Path(__file__).parents[2] / "docs" / "database.md"
CREATED = re.compile(r'^create (table|view) "?(\w+)"? (?:\(|as) -- (.*)$')
DROPPED = re.compile(r"^drop table (\w+);$")
COLUMN = re.compile(r'^    "?(\w+)"? (text|integer|real|blob)\b[^-]*?(?:-- (.*))?$')


def described() -> Iterator[str]:
    """The tables and views of the newest schema with their columns, as Markdown."""
    found: dict[str, list[str]] = {}
    for line in chain.from_iterable(map(_script, ("first.sql", "comparisons.sql"))):
        if created := CREATED.match(line):
            kind, name, about = created.groups()
            found[name] = [f"- `{name}`" + (" (view)" if kind == "view" else "") + f": {about}"]
        elif column := COLUMN.match(line):
            name, type_, about = column.groups()
            found[list(found)[-1]].append(f"    - `{name}` {type_}" + (f": {about}" if about else ""))
        elif dropped := DROPPED.match(line):
            del found[dropped[1]]
    return chain.from_iterable(found.values())


def _script(name: str) -> list[str]:
    return files("audiatur.store.migrations").joinpath(name).read_text("utf-8").splitlines()


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
