"""A Dossier in; its database holds exactly that afterwards, and people's judgements beside it, in one transaction."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime
from itertools import chain, islice

from sqlite_utils import Database
from sqlite_utils.db import Table

from audiatur.model.dossier import Dossier
from audiatur.store.tables import compared, documents, readings, rest
from audiatur.store.tables.row import Row, Rows

LASTING = frozenset({"judgements", "runs", "kept_files", "kept_readings"})
"""Tables that outlive a build; all others say what the newest one found."""
ROWS_AT_ONCE = 5_000
"""Rows held in memory beside the dossier itself."""
SEARCHED = ("documents_fts", "claims_fts")


def replace(db: Database, dossier: Dossier, *, fingerprint: str, newly_read: int) -> None:
    """Puts the dossier in the place of the older one.

    Args:
        db: Open for writing.
        dossier: All that the run found.
        fingerprint: Of the readers that made its readings; kept readings of other ones go.
        newly_read: How many documents were read in this run.
    """
    rows = rows_of(dossier, fingerprint)
    with db.atomic():
        for table in noun_tables(db):
            db.execute(f"delete from [{table}]")  # noqa: S608 -- names of our own schema
        while part := list(islice(rows, ROWS_AT_ONCE)):
            by_table: dict[str, list[Row]] = defaultdict(list)
            for table, row in part:
                by_table[table].append(row)
            for table, found in by_table.items():
                Table(db, table).insert_all(found)
        for index in SEARCHED:
            db.execute(f"insert into {index}({index}) values ('rebuild')")  # noqa: S608 -- names of our own schema
        db.execute("delete from kept_readings where (document, fingerprint) not in (select * from readings)")
        ended = datetime.now(UTC).isoformat(timespec="seconds")
        Table(db, "runs").insert({"ended": ended, "documents": len(dossier.documents), "newly_read": newly_read})


def rows_of(dossier: Dossier, fingerprint: str) -> Rows:
    """Every row of every noun's table, in the order of the dossier."""
    texts = {document.id: document.text for document in dossier.documents}
    return chain(
        rest.rows(dossier),
        documents.rows(dossier, texts),
        (("readings", {"document": r.document, "fingerprint": fingerprint}) for r in dossier.readings),
        chain.from_iterable(readings.rows(reading, texts) for reading in dossier.readings),
        compared.rows(dossier.compared, texts),
    )


def noun_tables(db: Database) -> list[str]:
    """Tables that a build fills anew."""
    return [
        name
        for name in db.table_names()
        if name not in LASTING and not name.startswith(("_", "sqlite_")) and not name.startswith(SEARCHED)
    ]
