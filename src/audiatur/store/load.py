"""A dossier folder in, the whole Dossier out."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

from pydantic import ValidationError
from sqlite_utils import Database

from audiatur.errors import DossierError
from audiatur.judgements.judged import judged
from audiatur.model.amount import Amount
from audiatur.model.attribution import Attribution
from audiatur.model.check import Check
from audiatur.model.claim import Claim
from audiatur.model.compared import Compared
from audiatur.model.document import Document
from audiatur.model.dossier import Dossier
from audiatur.model.entity import Entity
from audiatur.model.event import Event
from audiatur.model.finding import Finding
from audiatur.model.mention import Mention
from audiatur.model.origin import CopyGroup, SharedOrigin
from audiatur.model.period import Period
from audiatur.model.position import Position
from audiatur.model.problem import Problem
from audiatur.model.reading import Reading
from audiatur.model.record import R, from_json
from audiatur.model.register import RegisterRow
from audiatur.model.span import Span
from audiatur.model.voice import Voice
from audiatur.store.database import open_for_reading
from audiatur.store.judgements import every


def load_dossier(folder: Path) -> Dossier:
    """The folder's dossier as people judged it.

    Raises:
        DossierError: There is no dossier, it is damaged, or no build of it was ever finished.
    """
    return judged(load_machine(folder))


def load_machine(folder: Path) -> Dossier:
    """The folder's dossier as the machine left it, with the judgements beside it.

    Raises:
        DossierError: There is no dossier, it is damaged, or no build of it was ever finished.
    """
    with open_for_reading(folder) as db:
        return load_from(db, folder)


def load_from(db: Database, folder: Path) -> Dossier:
    """Everything that an open database holds, judgements not applied; the folder is only named in messages."""
    about = dict(db.execute("select name, value from about").fetchall())
    if "version" not in about:
        raise DossierError(f"the dossier in {folder} is not finished; go on with: audiatur build ARTICLES")
    try:
        return Dossier(
            version=about["version"],
            settings=tuple(db.execute("select name, value from settings order by number").fetchall()),
            documents=_documents(db),
            readings=_readings(db),
            compared=_compared(db),
            problems=_all(db, Problem, "problems", "held_by = 'dossier'"),
            judgements=every(db, folder),
        )
    except ValidationError as error:
        raise DossierError(
            f"the dossier in {folder} holds a record that does not fit ({error.title}); build it again"
        ) from error


def _all(db: Database, kind: type[R], table: str, where: str = "true") -> tuple[R, ...]:
    query = f"select record from [{table}] where {where} order by number"  # noqa: S608 -- names of our own schema
    return tuple(from_json(kind, record) for (record,) in db.execute(query))


def _by_document(db: Database, kind: type[R], table: str, where: str = "true") -> dict[str, list[R]]:
    found: dict[str, list[R]] = defaultdict(list)
    query = f"select document, record from [{table}] where {where} order by number"  # noqa: S608 -- our own schema
    for document, record in db.execute(query):
        found[document].append(from_json(kind, record))
    return found


def _documents(db: Database) -> tuple[Document, ...]:
    rows = db.execute("select record, text from documents order by number")
    return tuple(Document.model_validate({**json.loads(record), "text": text}) for record, text in rows)


def _readings(db: Database) -> tuple[Reading, ...]:
    sentences: dict[str, list[Span]] = defaultdict(list)
    for document, start, end in db.execute("select document, start_char, end_char from sentences order by number"):
        sentences[document].append(Span(document=document, start=start, end=end))
    mentions = _by_document(db, Mention, "mentions")
    amounts = _by_document(db, Amount, "amounts")
    periods = _by_document(db, Period, "periods")
    attributions = _by_document(db, Attribution, "attributions")
    claims = _by_document(db, Claim, "claims")
    problems = _by_document(db, Problem, "problems", "held_by = 'reading'")
    return tuple(
        Reading(
            document=document,
            sentences=tuple(sentences[document]),
            mentions=tuple(mentions.get(document, ())),
            amounts=tuple(amounts.get(document, ())),
            periods=tuple(periods.get(document, ())),
            attributions=tuple(attributions.get(document, ())),
            claims=tuple(claims.get(document, ())),
            problems=tuple(problems.get(document, ())),
        )
        for (document,) in db.execute("select id from documents order by number").fetchall()
    )


def _compared(db: Database) -> Compared:
    return Compared(
        entities=_all(db, Entity, "entities"),
        findings=_all(db, Finding, "findings"),
        checks=_all(db, Check, "checks"),
        shared_origins=_all(db, SharedOrigin, "shared_origins"),
        copy_groups=_all(db, CopyGroup, "copy_groups"),
        positions=_all(db, Position, "positions"),
        events=_all(db, Event, "events"),
        voices=_all(db, Voice, "voices"),
        registers=_all(db, RegisterRow, "register_rows"),
        problems=_all(db, Problem, "problems", "held_by = 'compared'"),
    )
