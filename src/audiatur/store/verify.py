"""A dossier folder in; whatever in it no longer matches out: quotations, hashes, columns, the database itself."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from sqlite_utils import Database

from audiatur.judgements.attached import files_attached
from audiatur.model.dossier import Dossier
from audiatur.model.judgement import Judgement
from audiatur.model.verification import Mismatch, Verification
from audiatur.store import attachments, originals
from audiatur.store.database import open_for_reading
from audiatur.store.load import load_from
from audiatur.store.save import rows_of
from audiatur.store.tables.documents import text_hash
from audiatur.store.tables.row import Row

QUOTED = (
    "claims",
    "claim_amounts",
    "mentions",
    "amounts",
    "periods",
    "taken_from",
    "entity_mentions",
    "check_operands",
)
"""Tables whose rows hold words of a document beside their place."""


def verify(folder: Path) -> Verification:
    """Looks up every quotation at its offsets, and computes every hash and column again.

    Raises:
        DossierError: There is no dossier, or it is too damaged to be opened.
    """
    with open_for_reading(folder) as db:
        mismatches = list(_database(db))
        if mismatches:
            return Verification(documents=0, quotes=0, mismatches=tuple(mismatches))
        texts = dict(db.execute("select id, text from documents").fetchall())
        quotes = 0
        for table in QUOTED:
            for number, quote, standing in _quotes(db, table, texts):
                quotes += 1
                if quote != standing:
                    message = f"the words {quote!r} do not stand at their place, but {standing!r}"
                    mismatches.append(Mismatch(what="quote", where=f"{table} {number}", message=message))
        mismatches += _hashes(db, folder)
        loaded = load_from(db, folder)
        mismatches += _attachments(folder, loaded.judgements)
        mismatches += _records(db, loaded)
    return Verification(documents=len(texts), quotes=quotes, mismatches=tuple(mismatches))


def _database(db: Database) -> Iterator[Mismatch]:
    """SQLite's own check of its pages and of the links between tables."""
    for (message,) in db.execute("pragma integrity_check").fetchall():
        if message != "ok":
            yield Mismatch(what="database", where="dossier.db", message=message)
    for table, number, parent, _ in db.execute("pragma foreign_key_check").fetchall():
        message = f"leads to a row of {parent} that is not there"
        yield Mismatch(what="link", where=f"{table} {number}", message=message)


def _quotes(db: Database, table: str, texts: dict[str, str]) -> Iterator[tuple[int, str, str | None]]:
    """Number of each row, the words it quotes, and the words that stand there."""
    if table == "claim_amounts":
        source = "claim_amounts as t join claims on claims.id = t.claim"
        document = "claims.document"
    else:
        source, document = f"[{table}] as t", "t.document"
    query = f"select t.number, t.quote, {document}, t.start_char, t.end_char from {source}"  # noqa: S608 -- our own schema
    for number, quote, owner, start, end in db.execute(query):
        text = texts.get(owner)
        yield number, quote, None if text is None else text[start:end]


def _hashes(db: Database, folder: Path) -> Iterator[Mismatch]:
    for file, sha256, text, text_sha256 in db.execute("select file, sha256, text, text_sha256 from documents"):
        if not originals.matches(folder, sha256):
            message = f"{originals.place(folder, sha256)} is missing or no longer has its hash"
            yield Mismatch(what="original", where=file, message=message)
        if text_hash(text) != text_sha256:
            yield Mismatch(what="text", where=file, message="the text in the database no longer has its hash")


def _attachments(folder: Path, judgements: Sequence[Judgement]) -> Iterator[Mismatch]:
    """Files that standing judgements name; of one that was taken back, the file may go."""
    for file in files_attached(judgements):
        if not attachments.matches(folder, file.sha256):
            where = attachments.place(folder, file.sha256)
            message = f"{where} is missing or no longer has its hash; put it back, or take back what names it"
            yield Mismatch(what="attachment", where=file.name, message=message)


def _records(db: Database, dossier: Dossier) -> Iterator[Mismatch]:
    """Rows that are not what their records say: a column was changed by hand, or a row is missing."""
    fingerprints = db.execute("select distinct fingerprint from readings").fetchall()
    fingerprint = fingerprints[0][0] if fingerprints else ""
    stored: dict[str, Iterator[Sequence[object]]] = {}
    expected: Counter[str] = Counter()
    found: defaultdict[str, list[Mismatch]] = defaultdict(list)
    for table, row in rows_of(dossier, fingerprint):
        if table not in stored:
            columns = ", ".join(f"[{column}]" for column in row)
            stored[table] = db.execute(f"select {columns} from [{table}] order by rowid")  # noqa: S608 -- our own schema
        expected[table] += 1
        if (have := next(stored[table], None)) is not None:
            found[table] += _changed(table, expected[table], row, have)
    for table, number in expected.items():
        ((held,),) = db.execute(f"select count(*) from [{table}]").fetchall()  # noqa: S608 -- our own schema
        if held == number:
            yield from found[table]
        else:
            message = f"holds {held} rows where its records make {number}"
            yield Mismatch(what="record", where=table, message=message)


def _changed(table: str, number: int, row: Row, have: Sequence[object]) -> Iterator[Mismatch]:
    """What a stored row has that its record does not say."""
    if table == "about" and row["name"] == "sha256" and have[1] != row["value"]:
        message = "records were changed, added or deleted: together they no longer have their hash"
        yield Mismatch(what="record", where="dossier.db", message=message)
    elif changed := [column for column, value in zip(row, have, strict=True) if value != row[column]]:
        message = f"the columns {', '.join(changed)} are not what the record says"
        yield Mismatch(what="record", where=f"{table} {number}", message=message)
