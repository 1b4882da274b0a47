"""An open database and the ids of a few records in, a Dossier of these alone out: what one screen needs."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable
from functools import lru_cache
from typing import cast

from sqlite_utils import Database

from audiatur.model.amount import Amount
from audiatur.model.attribution import Attribution
from audiatur.model.check import Check
from audiatur.model.claim import Claim
from audiatur.model.compared import Compared
from audiatur.model.document import Document
from audiatur.model.dossier import Dossier
from audiatur.model.entity import Entity
from audiatur.model.finding import Finding
from audiatur.model.mention import Mention
from audiatur.model.period import Period
from audiatur.model.problem import Problem
from audiatur.model.reading import Reading
from audiatur.model.record import R, Record, from_json
from audiatur.model.span import Span

MOST_CLAIMS = 400
"""Of one finding that a screen loads; the rest stand in the exports."""
MOST_READ, MOST_DOCUMENTS = 20_000, 1_000
"""Records and documents that are kept as read; the least used make room."""


def finding(db: Database, identity: str, most: int | None = MOST_CLAIMS) -> Dossier | None:
    """A finding with its claims (at most so many), their documents and checks; None where there is none."""
    found = _records(db, Finding, "findings", "id", [identity])
    if not found:
        return None
    return of_claims(db, found[0].claims[:most], findings=found)


def check(db: Database, identity: str) -> Dossier | None:
    """A check with its claims and their documents; None where there is none."""
    found = _records(db, Check, "checks", "id", [identity])
    if not found:
        return None
    documents = [operand.span.document for operand in found[0].operands]
    return of_claims(db, found[0].claims, checks=found, documents=documents)


def claim(db: Database, identity: str) -> Dossier | None:
    """A claim with its document, the findings it answers and the checks it enters; None where there is none."""
    if db.execute("select 1 from claims where id = ?", [identity]).fetchone() is None:
        return None
    return of_claims(db, [identity], findings=findings_of(db, [identity]))


def headed(db: Database, identity: str) -> Dossier | None:
    """A document with its text and nothing that was read in it; None where there is none."""
    documents = _documents(db, [identity])
    return _dossier(db, documents, (), Compared()) if documents else None


def article(db: Database, identity: str) -> Dossier | None:
    """A document with all that was read in it and what became of its claims; None where there is none."""
    documents = _documents(db, [identity])
    if not documents:
        return None
    reading = _reading(db, identity)
    ids = [each.id for each in reading.claims]
    compared = Compared(findings=findings_of(db, ids), checks=checks_of(db, ids))
    return _dossier(db, documents, (reading,), compared)


def of_claims(
    db: Database,
    claims: Collection[str],
    *,
    findings: tuple[Finding, ...] = (),
    checks: tuple[Check, ...] | None = None,
    documents: Iterable[str] = (),
    sentences: Collection[str] | None = None,
) -> Dossier:
    """These claims, in readings that hold nothing else, with their documents and those named beside them.

    Args:
        db: Open database.
        claims: Ids of claims.
        findings: What stands in the comparison.
        checks: The same; None for those that the claims enter.
        documents: Further documents, by id.
        sentences: Documents whose sentences are wanted; None for all.
    """
    found = _records(db, Claim, "claims", "id", claims)
    by_document: dict[str, list[Claim]] = defaultdict(list)
    for each in found:
        by_document[each.document].append(each)
    shown = _documents(db, dict.fromkeys([*by_document, *documents]))
    readings = tuple(
        Reading(
            document=document.id,
            sentences=_sentences(db, document.id) if sentences is None or document.id in sentences else (),
            claims=tuple(by_document.get(document.id, ())),
        )
        for document in shown
    )
    sums = checks_of(db, claims) if checks is None else checks
    return _dossier(db, shown, readings, Compared(findings=findings, checks=sums))


def with_sentences(db: Database, dossier: Dossier) -> Dossier:
    """The same readings, with the sentences of their documents."""
    readings = (each.model_copy(update={"sentences": _sentences(db, each.document)}) for each in dossier.readings)
    return dossier.model_copy(update={"readings": tuple(readings)})


def order(db: Database) -> tuple[str, ...]:
    """The ids of all documents, in the order of their file names."""
    return tuple(identity for (identity,) in db.execute("select id from documents order by number"))


def numbers(db: Database, documents: Collection[str]) -> dict[str, int]:
    """Each claim's number within its document, by claim id, for the claims of these documents."""
    found: dict[str, int] = {}
    for document in documents:
        ids = db.execute(
            "select id from claims where document = ? order by start_char, end_char desc, id", [document]
        ).fetchall()
        found.update({identity: place + 1 for place, (identity,) in enumerate(ids)})
    return found


def findings_of(db: Database, claims: Collection[str]) -> tuple[Finding, ...]:
    """The findings that these claims answer, heaviest first."""
    query = (
        "select record from findings where id in "
        "(select finding from finding_claims where claim in (select value from json_each(?))) "
        "order by weight desc, number"
    )
    rows = db.execute(query, [json.dumps(list(claims))]).fetchall()
    return tuple(_read(Finding, record) for (record,) in rows)


def checks_of(db: Database, claims: Collection[str]) -> tuple[Check, ...]:
    """The checks that these claims' figures enter."""
    query = (
        "select record from checks where id in "
        "(select check_id from check_operands where claim in (select value from json_each(?))) order by number"
    )
    rows = db.execute(query, [json.dumps(list(claims))]).fetchall()
    return tuple(from_json(Check, record) for (record,) in rows)


def entities_named(db: Database, names: Collection[str]) -> tuple[Entity, ...]:
    """The entities that go by one of these names."""
    query = (
        "select record from entities where id in "
        "(select entity from entity_names where name in (select value from json_each(?))) order by number"
    )
    rows = db.execute(query, [json.dumps(list(names))]).fetchall()
    return tuple(Entity.model_validate_json(record) for (record,) in rows)


def _dossier(
    db: Database, documents: tuple[Document, ...], readings: tuple[Reading, ...], compared: Compared
) -> Dossier:
    version = db.execute("select value from about where name = 'version'").fetchone()
    return Dossier(
        version=version[0] if version else "",
        settings=(),
        documents=documents,
        readings=readings,
        compared=compared,
        problems=(),
    )


def _records(db: Database, kind: type[R], table: str, column: str, values: Collection[str]) -> tuple[R, ...]:
    query = f"select record from [{table}] where [{column}] in (select value from json_each(?)) order by number"  # noqa: S608 -- names of our own schema
    return tuple(_read(kind, record) for (record,) in db.execute(query, [json.dumps(list(values))]))


def _read(kind: type[R], record: str) -> R:
    """A stored record; the desk reads the few that people decided on again after every decision."""
    return cast("R", _kept(cast("Hashable", kind), record))


@lru_cache(maxsize=MOST_READ)
def _kept(kind: Hashable, record: str) -> object:
    return from_json(cast("type[Record]", kind), record)


def _documents(db: Database, ids: Iterable[str]) -> tuple[Document, ...]:
    query = "select record, text from documents where id in (select value from json_each(?)) order by number"
    rows = db.execute(query, [json.dumps(list(ids))]).fetchall()
    return tuple(_document(record, text) for record, text in rows)


@lru_cache(maxsize=MOST_DOCUMENTS)
def _document(record: str, text: str) -> Document:
    return Document.model_validate({**json.loads(record), "text": text})


def _sentences(db: Database, document: str) -> tuple[Span, ...]:
    query = "select start_char, end_char from sentences where document = ? order by number"
    return tuple(Span(document=document, start=start, end=end) for start, end in db.execute(query, [document]))


def _reading(db: Database, document: str) -> Reading:
    return Reading(
        document=document,
        sentences=_sentences(db, document),
        mentions=_records(db, Mention, "mentions", "document", [document]),
        amounts=_records(db, Amount, "amounts", "document", [document]),
        periods=_records(db, Period, "periods", "document", [document]),
        attributions=_records(db, Attribution, "attributions", "document", [document]),
        claims=_records(db, Claim, "claims", "document", [document]),
        problems=_records(db, Problem, "problems", "document", [document]),
    )
