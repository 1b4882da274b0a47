"""Words in, the entities whose names have them out, a page at a time."""

from __future__ import annotations

from pydantic import Field
from sqlite_utils import Database

from audiatur.desk.queries.related import like
from audiatur.model.entity import Entity
from audiatur.model.record import Record

PAGE = 40


class Named(Record):
    """One entity, and how often it is named.

    Attributes:
        entity: It.
        documents: Ids of the articles that name it, those that name it most first.
        mentions: How many places name it.
    """

    entity: Entity
    documents: tuple[str, ...]
    mentions: int


class Names(Record):
    """One page of entities.

    Attributes:
        names: Those that most articles name first.
        count: How many there are in all.
        page: Which page this is.
        pages: How many there are.
    """

    names: tuple[Named, ...]
    count: int
    page: int = Field(ge=1)
    pages: int


def names(db: Database, text: str = "", page: int = 1) -> Names:
    """The entities that go by a name with these words in it; all for the empty text."""
    where = "entities.id in (select entity from entity_names where name like ? escape '\\')"
    pattern = f"%{like(text)}%"
    count = db.execute(f"select count(*) from entities where {where}", [pattern]).fetchone()[0]  # noqa: S608 -- our own words
    query = (
        f"select entities.id, entities.record, count(*) as places from entities "  # noqa: S608 -- our own words
        f"left join entity_mentions on entity_mentions.entity = entities.id where {where} group by entities.number "
        "order by count(distinct entity_mentions.document) desc, places desc, entities.number limit ? offset ?"
    )
    rows = db.execute(query, [pattern, PAGE, (page - 1) * PAGE]).fetchall()
    return Names(
        names=tuple(
            Named(entity=Entity.model_validate_json(record), documents=_documents(db, identity), mentions=places)
            for identity, record, places in rows
        ),
        count=count,
        page=page,
        pages=max(1, -(-count // PAGE)),
    )


def _documents(db: Database, entity: str) -> tuple[str, ...]:
    query = (
        "select document from entity_mentions where entity = ? group by document order by count(*) desc, min(number)"
    )
    return tuple(document for (document,) in db.execute(query, [entity]))
