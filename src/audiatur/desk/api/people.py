"""What people decided in; the records it touches, as people would have them, in a small database of their own out.

A list then asks two databases the same question: the dossier for what nobody touched, and this one for the rest.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import chain
from types import MappingProxyType

from sqlite_utils import Database
from sqlite_utils.db import Table

from audiatur.desk.decided import Decided
from audiatur.judgements.judged import judged
from audiatur.model.dossier import Dossier
from audiatur.model.event import Event
from audiatur.model.position import Position
from audiatur.model.record import R, from_json
from audiatur.model.register import RegisterRow
from audiatur.store import part
from audiatur.store.migrations import migrations
from audiatur.store.tables import compared as compared_tables
from audiatur.store.tables import readings
from audiatur.store.tables.row import Row

STRIDE = 2**20
"""Records of people stand between those of the machine: a place is a number of the dossier times this, and a rest."""
COLUMNS = MappingProxyType(
    {
        "claims": "id",
        "findings": "id",
        "checks": "id",
        "events": "claim",
        "positions": "claim",
        "register_rows": "claim",
    }
)
"""Tables whose records judgements change, each with the column that says which ones."""
TABLES = frozenset({*COLUMNS, "finding_claims", "check_operands"})


@dataclass(frozen=True)
class People:
    """Touched records as people would have them.

    Attributes:
        database: A database of the dossier's schema, serialized. Findings that stand in it only so that claims can be
            asked for by them have numbers below 0.
        touched: For each table of ``COLUMNS``, a JSON array of what must not be taken from the dossier.
    """

    database: bytes
    touched: Mapping[str, str]

    @contextmanager
    def opened(self) -> Iterator[Database]:
        """The database, for one request."""
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.deserialize(self.database)
            yield Database(connection)


class LatestPeople:
    """Keeps what was made of the newest decisions."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._made: tuple[Decided, People | None] | None = None

    def of(self, db: Database, decided: Decided) -> People | None:
        """What these decisions touch; None where nothing is decided. Made once a build and judgement."""
        with self._lock:
            if self._made is None or self._made[0] is not decided:
                self._made = (decided, people(db, decided) if decided.judgements else None)
            return self._made[1]


def people(db: Database, decided: Decided) -> People:
    """The touched records, judged."""
    held = _with_told(db, decided.machine)
    told = judged(held).compared
    known = {finding.id for finding in held.compared.findings}
    claims = _claims(held)
    beside = tuple(each for each in part.findings_of(db, claims) if each.id not in known)
    compared = decided.now.compared.model_copy(
        update={
            "findings": (*decided.now.compared.findings, *beside),
            "events": told.events,
            "positions": told.positions,
            "registers": told.registers,
        }
    )
    places = _Places(db, held, frozenset(finding.id for finding in beside))
    by_table: dict[str, list[Row]] = defaultdict(list)
    texts = {document.id: document.text for document in decided.now.documents}
    read = (reading.model_copy(update={"sentences": ()}) for reading in decided.now.readings)
    for table, row in chain(
        chain.from_iterable(readings.rows(each, texts) for each in read), compared_tables.rows(compared, texts)
    ):
        if table in TABLES:
            by_table[table].append({**row, **places.number(table, row)})
    touched = {
        "claims": claims,
        "findings": [*known],
        "checks": [check.id for check in held.compared.checks],
    }
    return People(
        database=_serialized(by_table),
        touched={table: json.dumps(touched.get(table, claims)) for table in COLUMNS},
    )


def _serialized(by_table: Mapping[str, Iterable[Row]]) -> bytes:
    with closing(sqlite3.connect(":memory:")) as connection:
        made = Database(connection)
        migrations.apply(made)
        for table, rows in by_table.items():
            Table(made, table).insert_all(rows)
        made.execute("insert into claims_fts(claims_fts) values ('rebuild')")
        connection.commit()
        return connection.serialize()


def _claims(dossier: Dossier) -> list[str]:
    return [claim.id for reading in dossier.readings for claim in reading.claims]


def _with_told(db: Database, held: Dossier) -> Dossier:
    """The same, and what is told of its claims elsewhere: events, positions, rows of registers."""
    claims = _claims(held)
    told = {
        "events": _told(db, Event, "events", claims),
        "positions": _told(db, Position, "positions", claims),
        "registers": _told(db, RegisterRow, "register_rows", claims),
    }
    return held.model_copy(update={"compared": held.compared.model_copy(update=told)})


def _told(db: Database, kind: type[R], table: str, claims: list[str]) -> tuple[R, ...]:
    query = f"select record from [{table}] where claim in (select value from json_each(?)) order by number"  # noqa: S608 -- names of our own schema
    return tuple(from_json(kind, record) for (record,) in db.execute(query, [json.dumps(claims)]))


class _Places:
    """Where each record of people stands in the order of the dossier."""

    def __init__(self, db: Database, held: Dossier, beside: frozenset[str]) -> None:
        self._db = db
        self._beside = beside
        self._number = {
            table: dict(
                db.execute(
                    f"select id, number from [{table}] where id in (select value from json_each(?))",  # noqa: S608 -- names of our own schema
                    [json.dumps(ids)],
                ).fetchall()
            )
            for table, ids in (
                ("claims", _claims(held)),
                ("findings", [finding.id for finding in held.compared.findings]),
                ("checks", [check.id for check in held.compared.checks]),
            )
        }
        self._told: dict[str, dict[str, deque[int]]] = {
            table: _numbers_of(db, table, self._number["claims"]) for table in ("events", "positions", "register_rows")
        }
        self._made = 0

    def number(self, table: str, row: Row) -> Row:
        """The number of a row; of tables that nobody lists, none."""
        if table in self._told:
            return {"number": self._told[table][str(row["claim"])].popleft() * STRIDE}
        if table not in self._number:
            return {}
        identity = str(row["id"])
        if identity in self._number[table]:
            return {"number": self._number[table][identity] * STRIDE}
        self._made += 1
        if identity in self._beside:
            return {"number": -self._made}
        return {"number": self._after(table, row) * STRIDE + self._made}

    def _after(self, table: str, row: Row) -> int:
        """Number of the machine's record that it follows."""
        if table == "findings":
            query, asked = "select min(number) - 1 from findings where weight < ?", [row["weight"]]
        else:
            query = (
                "select coalesce(max(number) filter (where start_char <= ?), min(number) - 1) from claims "
                "where document = ?"
            )
            asked = [row["start_char"], row["document"]]
        found = self._db.execute(query, asked).fetchone()[0]
        if found is None:
            found = self._db.execute(f"select coalesce(max(number), 0) from [{table}]").fetchone()[0]  # noqa: S608 -- as above
        return int(found)


def _numbers_of(db: Database, table: str, claims: Iterable[str]) -> dict[str, deque[int]]:
    query = f"select claim, number from [{table}] where claim in (select value from json_each(?)) order by number"  # noqa: S608 -- names of our own schema
    found: dict[str, deque[int]] = defaultdict(deque)
    for claim, number in db.execute(query, [json.dumps(list(claims))]):
        found[claim].append(number)
    return found
