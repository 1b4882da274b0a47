"""What needs a person, most consequential first: conflicts, failing sums, and what the machine was not sure of."""

from __future__ import annotations

import json
from collections.abc import Collection
from enum import StrEnum

from sqlite_utils import Database

from audiatur.model.record import Record

PAGE = 30


class Need(StrEnum):
    """Why something is in the queue, in the order in which it comes."""

    CONFLICT = "conflict"
    INCONSISTENT = "inconsistent"
    DIFFERENT_THINGS = "different_things"
    CORROBORATED = "corroborated"
    COMPATIBLE = "compatible"
    UNDECIDABLE = "undecidable"


class Item(Record):
    """One thing to decide.

    Attributes:
        kind: ``finding`` or ``check``.
        id: Its id.
        need: Why it is here.
        label: What it is about.
        reason: What the machine says of it.
        documents: How many articles it rests on.
    """

    kind: str
    id: str
    need: Need
    label: str
    reason: str
    documents: int


class Queue(Record):
    """One page of the queue."""

    items: tuple[Item, ...]
    count: int
    page: int
    pages: int


ITEMS = """
with items as (
    select 'finding' as kind, id, verdict as need, question as label, reason, documents, -weight as heavy, number
    from findings where verdict != 'single_source'
    union all
    select 'check', id, verdict, kind || ': ' || formula, reason, 1, 0, number
    from checks where verdict != 'consistent'
), asked as (
    select items.* from items
    where id not in (select value from json_each(:decided)) and (:need = '' or need = :need)
)
"""


def queue(db: Database, decided: Collection[str], need: Need | None = None, page: int = 1) -> Queue:
    """What nobody has decided yet.

    Args:
        db: Open database.
        decided: Ids of findings and checks that a person has decided.
        need: Only what is there for this reason.
        page: 1 is the first.
    """
    values: dict[str, str | int] = {"decided": json.dumps(list(decided)), "need": need.value if need else ""}
    count = db.execute(f"{ITEMS} select count(*) from asked", values).fetchone()[0]  # noqa: S608 -- our own words
    values |= {"order": json.dumps(list(Need)), "limit": PAGE, "offset": (page - 1) * PAGE}
    query = (
        f"{ITEMS} "  # noqa: S608 -- our own words; what is asked for stands in values
        "select asked.kind, asked.id, need, label, reason, documents from asked "
        "join json_each(:order) as turn on turn.value = need "
        "order by turn.key, heavy, number limit :limit offset :offset"
    )
    rows = db.execute(query, values).fetchall()
    items = tuple(
        Item(kind=kind, id=identity, need=Need(why), label=label, reason=reason, documents=documents)
        for kind, identity, why, label, reason, documents in rows
    )
    return Queue(items=items, count=count, page=page, pages=max(1, -(-count // PAGE)))
