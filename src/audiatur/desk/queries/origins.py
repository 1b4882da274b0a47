"""An open database in, the groups of articles that show one origin, with what shows it, out."""

from __future__ import annotations

from sqlite_utils import Database

from audiatur.model.origin import SharedOrigin
from audiatur.model.record import Record
from audiatur.model.span import Span

PAGE = 20
MOST_REASONS = 40


class Group(Record):
    """Articles that show one origin between them.

    Attributes:
        documents: Their ids.
        reasons: Why, pair by pair.
        more: How many pairs there are beyond.
    """

    documents: tuple[str, ...]
    reasons: tuple[SharedOrigin, ...]
    more: int


class Groups(Record):
    """One page of groups, the largest first."""

    groups: tuple[Group, ...]
    count: int
    page: int
    pages: int


def groups(db: Database, page: int = 1) -> Groups:
    """Groups of two and more articles."""
    count = db.execute("select count(*) from copy_groups where documents > 1").fetchone()[0]
    query = "select id from copy_groups where documents > 1 order by documents desc, number limit ? offset ?"
    found = [identity for (identity,) in db.execute(query, [PAGE, (page - 1) * PAGE])]
    return Groups(
        groups=tuple(_group(db, identity) for identity in found),
        count=count,
        page=page,
        pages=max(1, -(-count // PAGE)),
    )


def _group(db: Database, identity: str) -> Group:
    documents = db.execute("select id from documents where copy_group = ? order by number", [identity])
    query = (
        "select shared_origins.record from shared_origins join documents on documents.id = left_document "
        "join documents as other on other.id = right_document where documents.copy_group = ?1 "
        "and other.copy_group = ?1 order by shared_origins.number"
    )
    reasons = [SharedOrigin.model_validate_json(record) for (record,) in db.execute(query, [identity])]
    return Group(
        documents=tuple(document for (document,) in documents),
        reasons=tuple(reasons[:MOST_REASONS]),
        more=max(0, len(reasons) - MOST_REASONS),
    )


def spans_in(db: Database, document: str) -> tuple[Span, ...]:
    """The words of one article that show an origin it shares."""
    query = "select record from shared_origins where left_document = ?1 or right_document = ?1 order by number limit ?2"
    found = [SharedOrigin.model_validate_json(record) for (record,) in db.execute(query, [document, MOST_REASONS])]
    return tuple(span for each in found for span in each.spans if span.document == document)
