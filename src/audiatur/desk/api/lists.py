"""An open database, what people made of it, and what is wanted in; rows of one table, a bounded page of them, out."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import merge

from sqlite_utils import Database

from audiatur.desk.api.people import COLUMNS, STRIDE, People
from audiatur.desk.api.wanted import Wanted
from audiatur.model.record import Record

MOST_CHARACTERS = 4_000_000
"""Of the records of one page: a page of very large ones ends sooner."""


class Stored(Record):
    """One record as it is stored.

    Attributes:
        place: Where it stands in its list.
        record: The record as JSON.
        beside: A column that the record does not repeat, or null.
    """

    place: int
    record: str
    beside: str | None


class Found(Record):
    """A page of a table: its rows, and the place after which the next begins."""

    rows: tuple[Stored, ...]
    next: int | None


def page(db: Database, people: People | None, table: str, wanted: Wanted, beside: str = "null") -> Found:
    """Rows of a table as people judged them.

    Args:
        db: Open database.
        people: What people touched, or None.
        table: One of those of the nouns.
        wanted: Filters, and where the page begins.
        beside: A column that is wanted beside the record.
    """
    values: dict[str, str | int] = {**wanted.values(), "limit": wanted.limit + 1}
    if people is None or table not in COLUMNS:
        rows = _rows(db, table, wanted, beside, {**values, "after": wanted.after // STRIDE}, STRIDE)
        return _bounded(rows, wanted.limit)
    untouched = f" and [{COLUMNS[table]}] not in (select value from json_each(:touched))"  # noqa: S608 -- names of our own schema
    asked = {**values, "after": wanted.after // STRIDE, "touched": people.touched[table]}
    with people.opened() as judged:
        machine = _rows(db, table, wanted, beside, asked, STRIDE, untouched)
        now = _rows(judged, table, wanted, beside, {**values, "after": wanted.after}, 1)
        return _bounded(merge(machine, now, key=lambda row: row.place), wanted.limit)


def one(db: Database, people: People | None, table: str, identity: str, beside: str = "null") -> Stored | None:
    """The record of an id as people judged it; None where there is none, or a person rejected it."""
    query = f"select number, record, {beside} from [{table}] where id = :id and number > 0"  # noqa: S608 -- names of our own schema
    values = {"id": identity}
    if people is not None and table in COLUMNS:
        with people.opened() as judged:
            if row := judged.execute(query, values).fetchone():
                return Stored(place=row[0], record=row[1], beside=row[2])
        query += " and id not in (select value from json_each(:touched))"
        values["touched"] = people.touched[table]
    row = db.execute(query, values).fetchone()
    return Stored(place=row[0] * STRIDE, record=row[1], beside=row[2]) if row else None


def _rows(
    db: Database,
    table: str,
    wanted: Wanted,
    beside: str,
    values: dict[str, str | int],
    stride: int,
    further: str = "",
) -> Iterator[Stored]:
    """Rows one by one, so that no more of them are held than a page has."""
    query = (
        f"select number, record, {beside} from [{table}] where number in ("  # noqa: S608 -- names of our own schema; what is asked for stands in values
        f"select number from [{table}] where number > :after and {wanted.condition()}{further} "
        "order by number limit :limit) order by number"
    )
    for number, record, more in db.execute(query, values):
        yield Stored(place=number * stride, record=record, beside=more)


def _bounded(rows: Iterator[Stored], limit: int) -> Found:
    """As many as are wanted and fit; always one, where there is one."""
    kept: list[Stored] = []
    room = MOST_CHARACTERS
    for row in rows:
        if kept and (len(kept) == limit or room < len(row.record)):
            return Found(rows=tuple(kept), next=kept[-1].place)
        kept.append(row)
        room -= len(row.record)
    return Found(rows=tuple(kept), next=None)
