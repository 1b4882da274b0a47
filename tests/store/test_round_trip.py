from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.db import Table
from tests.dossier.affair import harbour

from audiatur.model.acquired import Acquired
from audiatur.model.document import Original
from audiatur.model.dossier import Dossier
from audiatur.model.finding import Finding
from audiatur.model.reading import Reading
from audiatur.model.record import as_json, from_json
from audiatur.store import originals
from audiatur.store.database import open_for_reading
from audiatur.store.judgements import append
from audiatur.store.load import load_dossier
from audiatur.store.migrations import migrations
from audiatur.store.store import open_store


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    with open_store(tmp_path, "readers") as store:
        store.replace(harbour())
    return tmp_path


def rows(folder: Path, query: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(folder / "dossier.db") as db:
        found = db.execute(query).fetchall()
    db.close()
    return found


def test_what_is_stored_is_what_is_loaded(stored: Path) -> None:
    assert load_dossier(stored).model_dump(exclude={"judgements"}) == harbour().model_dump(exclude={"judgements"})


def test_storing_again_replaces_and_leaves_nothing_behind(stored: Path) -> None:
    counts = "select (select count(*) from claims), (select count(*) from findings), (select count(*) from documents)"
    before = rows(stored, counts)
    with open_store(stored, "readers") as store:
        store.replace(harbour())
    assert rows(stored, counts) == before
    with open_store(stored, "readers") as store:
        store.replace(Dossier(version="1"))
    assert rows(stored, counts) == [(0, 0, 0)]
    assert rows(stored, "select count(*) from runs") == [(3,)]


def test_words_are_found_by_full_text_search(stored: Path) -> None:
    query = "select claims.quote from claims_fts join claims on claims.number = claims_fts.rowid where claims_fts match"
    assert rows(stored, f"{query} 'dredging'") != []
    assert rows(stored, f"{query} 'submarines'") == []
    assert rows(stored, "select count(*) from documents_fts where documents_fts match 'newsletter'") == [(1,)]


def test_sqlite_utils_and_datasette_find_the_search_index(stored: Path) -> None:
    with open_for_reading(stored) as db:
        assert [Table(db, name).detect_fts() for name in ("documents", "claims")] == ["documents_fts", "claims_fts"]


def test_views_show_findings_with_their_words(stored: Path) -> None:
    conflicts = rows(stored, "select distinct verdict from conflicts")
    assert conflicts == [("conflict",)]
    agreed = {verdict for (verdict,) in rows(stored, "select distinct verdict from agreed")}
    assert agreed <= {"corroborated", "compatible"}
    assert agreed
    assert rows(stored, "select count(*) from claims_with_words") == rows(stored, "select count(*) from claims")
    assert rows(stored, "select count(*) from failing_checks") != [(0,)]


def test_every_view_can_be_read(stored: Path) -> None:
    views = [name for (name,) in rows(stored, "select name from sqlite_master where type = 'view'")]
    assert len(views) > 5
    for view in views:
        rows(stored, f"select * from [{view}]")  # noqa: S608 -- names of our own schema


def test_judgements_outlive_builds(stored: Path) -> None:
    judgement = harbour().judgements[0]
    assert append(stored, [judgement, judgement]) == (judgement,)
    with open_store(stored, "readers") as store:
        assert store.judgements() == (judgement,)
        store.replace(Dossier(version="1"))
    assert load_dossier(stored).judgements == (judgement,)


def test_readings_are_kept_by_fingerprint(tmp_path: Path) -> None:
    reading = harbour().readings[0]
    with open_store(tmp_path, "old") as store:
        assert store.reading(reading.document) is None
        store.keep_reading(reading)
    with open_store(tmp_path, "old") as store:
        assert store.reading(reading.document) == reading
    with open_store(tmp_path, "new") as store:
        assert store.reading(reading.document) is None


def test_kept_readings_of_older_readers_go_with_the_next_dossier(tmp_path: Path) -> None:
    with open_store(tmp_path, "old") as store:
        store.keep_reading(Reading(document="gone"))
        store.replace(harbour())
    assert rows(tmp_path, "select count(*) from kept_readings") == [(0,)]


def test_files_are_kept_only_while_their_originals_are_whole(tmp_path: Path) -> None:
    content = b"The harbour opened."
    document = harbour().documents[0].model_copy(update={"sha256": originals_hash(content)})
    acquired = Acquired(documents=(document,), originals=(Original(sha256=document.sha256, content=content),))
    with open_store(tmp_path, "readers") as store:
        store.keep_file("key", acquired)
        assert store.file("key") == acquired.model_copy(update={"originals": ()})
        assert store.file("other") is None
        originals.place(tmp_path, document.sha256).write_bytes(b"something else")
        assert store.file("key") is None


def test_originals_lie_under_their_hash(tmp_path: Path) -> None:
    content = b"The harbour opened."
    original = Original(sha256=originals_hash(content), content=content)
    originals.keep(tmp_path, original)
    originals.keep(tmp_path, original)
    place = tmp_path / "originals" / original.sha256[:2] / original.sha256
    assert place.read_bytes() == content
    assert [path for path in place.parent.iterdir() if path != place] == []
    assert originals.matches(tmp_path, original.sha256)
    assert not originals.matches(tmp_path, "0" * 64)


def test_a_damaged_original_is_mended_when_its_bytes_come_again(tmp_path: Path) -> None:
    original = Original(sha256=originals_hash(b"whole"), content=b"whole")
    originals.keep(tmp_path, original)
    originals.place(tmp_path, original.sha256).write_bytes(b"who")
    originals.keep(tmp_path, original)
    assert originals.matches(tmp_path, original.sha256)


def originals_hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def test_the_pairs_of_a_finding_stand_in_a_view(stored: Path) -> None:
    told = [
        (finding.id, pair.left, pair.right, pair.verdict, pair.rule, pair.reason)
        for finding in harbour().compared.findings
        for pair in finding.comparisons
    ]
    assert told
    assert rows(stored, "select * from comparisons") == told


def test_a_finding_that_named_who_does_not_answer_is_read_after_the_change() -> None:
    finding = harbour().compared.findings[0]
    older = {**json.loads(as_json(finding)), "silent": ["document-1"]}
    with closing(sqlite3.connect(":memory:")) as connection:
        db = Database(connection)
        migrations.apply(db, stop_before="comparisons")
        columns = {"id": finding.id, "question": "", "measure": "", "verdict": "", "rule": "", "reason": ""}
        Table(db, "findings").insert(
            {**columns, "documents": 1, "origins": 1, "weight": 0.0, "record": json.dumps(older)}
        )
        migrations.apply(db)
        ((record,),) = db.execute("select record from findings").fetchall()
        assert from_json(Finding, record) == finding
        assert len(db.execute("select * from comparisons").fetchall()) == len(finding.comparisons)
