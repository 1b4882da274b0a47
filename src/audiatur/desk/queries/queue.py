"""What needs a person, most consequential first: conflicts, failing sums, and what the machine was not sure of."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from enum import StrEnum

from sqlite_utils import Database

from audiatur.model.finding import Finding
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
    """One page of the queue.

    Attributes:
        items: The most consequential first.
        count: How many there are of what was asked for.
        page: 1 is the first.
        pages: How many there are.
        counts: How many there are for each reason, whatever was asked for.
    """

    items: tuple[Item, ...]
    count: int
    page: int
    pages: int
    counts: dict[Need, int]


class Around(Record):
    """What stands around an item of the queue, of what nobody has decided yet.

    Attributes:
        before: The item before it.
        after: The item after it; the first of all after what was never in the queue.
        ahead: How many stand before it.
    """

    before: Item | None
    after: Item | None
    ahead: int


ITEMS = """
with found as (
    select 'finding' as kind, id, verdict as need, -weight as heavy, number
    from findings where verdict in (select value from json_each(:needs))
    union all
    select 'check', id, verdict, 0, number
    from checks where verdict in (select value from json_each(:needs))
    union all
    select 'finding', json_extract(value, '$[0]'), json_extract(value, '$[1]'), -json_extract(value, '$[2]'), -1 - key
    from json_each(:made)
), items as (
    select found.*, turn.key as turn, found.id in (select value from json_each(:settled)) as done
    from found join json_each(:needs) as turn on turn.value = need
    where :need = '' or need = :need
)
"""
"""All that ever needed a person, in columns that one index holds; what is settled tells what comes after it."""
COLUMNS = "kind, id, need"
ORDER = "turn, heavy, number"


def queue(
    db: Database, settled: Collection[str], made: Sequence[Finding] = (), need: Need | None = None, page: int = 1
) -> Queue:
    """What nobody has decided yet.

    Args:
        db: Open database.
        settled: Ids of findings and checks that a person has decided.
        made: Findings that are not in the database, since they came of decisions.
        need: Only what is there for this reason.
        page: 1 is the first.
    """
    values = _values(settled, made, need)
    tally = f"{ITEMS} select need, count(*) from items where not done group by turn order by turn"  # noqa: S608 -- our own words; what is asked for stands in values
    counts = {Need(why): count for why, count in db.execute(tally, values | {"need": ""})}
    chosen = f"{ITEMS} select {COLUMNS} from items where not done order by {ORDER} limit :limit offset :offset"  # noqa: S608 -- as above
    rows = db.execute(chosen, values | {"limit": PAGE, "offset": (page - 1) * PAGE}).fetchall()
    count = counts.get(need, 0) if need else sum(counts.values())
    return Queue(
        items=tuple(_item(db, made, *row) for row in rows),
        count=count,
        page=page,
        pages=max(1, -(-count // PAGE)),
        counts=counts,
    )


def around(db: Database, settled: Collection[str], made: Sequence[Finding], need: Need | None, current: str) -> Around:
    """What nobody has decided yet before and after the item of that id, whether it is decided or not."""
    values = _values(settled, made, need) | {"current": current}
    place = f"(select {ORDER} from items where id = :current)"  # noqa: S608 -- our own words
    there = db.execute(f"{ITEMS} select 1 from items where id = :current", values).fetchone()  # noqa: S608 -- our own words
    down = ", ".join(f"{column} desc" for column in ORDER.split(", "))
    back, on = (f"and ({ORDER}) < {place}", f"and ({ORDER}) > {place}") if there else ("and false", "")
    found = []
    for condition, order in ((back, down), (on, ORDER)):
        where = f"where not done and id != :current {condition} order by {order} limit 1"
        query = f"{ITEMS} select {COLUMNS} from items {where}"  # noqa: S608 -- as above
        row = db.execute(query, values).fetchone()
        found.append(_item(db, made, *row) if row else None)
    tally = f"{ITEMS} select count(*) from items where not done {back}"  # noqa: S608 -- as above
    return Around(before=found[0], after=found[1], ahead=db.execute(tally, values).fetchone()[0])


def _values(settled: Collection[str], made: Sequence[Finding], need: Need | None) -> dict[str, str | int]:
    rows = [[finding.id, finding.verdict, finding.weight] for finding in made]
    return {
        "settled": json.dumps(list(settled)),
        "made": json.dumps(rows),
        "need": need.value if need else "",
        "needs": json.dumps(list(Need)),
    }


def _item(db: Database, made: Sequence[Finding], kind: str, identity: str, need: str) -> Item:
    """The item with its words."""
    if kind == "check":
        query = "select kind || ': ' || formula, reason, 1 from checks where id = ?"
    else:
        query = "select question, reason, documents from findings where id = ?"
    row = db.execute(query, [identity]).fetchone()
    if row is None:
        row = next((each.question.label, each.reason, each.documents) for each in made if each.id == identity)
    label, reason, documents = row
    return Item(kind=kind, id=identity, need=Need(need), label=label, reason=reason, documents=documents)
