from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

import pytest
from tests.dossier.affair import harbour

from audiatur.model.document import Original
from audiatur.model.dossier import Dossier
from audiatur.model.judgement import Decision, Judgement, OfJudgement, OfName, judgement
from audiatur.store import attachments, originals
from audiatur.store.judgements import append
from audiatur.store.store import open_store
from audiatur.store.verify import verify


def with_originals(folder: Path) -> Dossier:
    """The harbour dossier, each document's text taken for its bytes."""
    documents = []
    for document in harbour().documents:
        content = document.text.encode()
        sha256 = hashlib.sha256(content).hexdigest()
        originals.keep(folder, Original(sha256=sha256, content=content))
        documents.append(document.model_copy(update={"sha256": sha256}))
    return harbour().model_copy(update={"documents": tuple(documents)})


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    with open_store(tmp_path, "readers") as store:
        store.replace(with_originals(tmp_path))
    return tmp_path


def change(folder: Path, statement: str) -> None:
    with sqlite3.connect(folder / "dossier.db") as db:
        db.execute(statement)
    db.close()


def test_nothing_was_changed(stored: Path) -> None:
    result = verify(stored)
    assert result.mismatches == ()
    assert result.documents == len(harbour().documents)
    assert result.quotes > 20


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("update claims set quote = 'They never said so' where number = 1", "quote"),
        ("update claims set start_char = start_char + 1 where number = 2", "quote"),
        ("update amounts set quote = '431 million euro' where number = 1", "quote"),
        ("update documents set text = replace(text, 'Tuesday', 'Thursday')", "text"),
        ("update claims set speaker = 'Somebody Else' where number = 1", "record"),
        ("update findings set verdict = 'corroborated' where verdict = 'conflict'", "record"),
        ("delete from problems", "record"),
        ("delete from findings", "link"),
    ],
)
def test_a_change_by_hand_is_found(stored: Path, statement: str, what: str) -> None:
    change(stored, statement)
    assert what in {mismatch.what for mismatch in verify(stored).mismatches}


def test_changed_and_missing_originals_are_found(stored: Path) -> None:
    first, second = (
        originals.place(stored, hashlib.sha256(document.text.encode()).hexdigest())
        for document in harbour().documents[:2]
    )
    first.write_bytes(b"other bytes")
    second.unlink()
    found = verify(stored).mismatches
    assert [mismatch.what for mismatch in found] == ["original", "original"]
    assert [mismatch.where for mismatch in found] == [document.file for document in harbour().documents[:2]]


def attach(folder: Path, attachment: str) -> Judgement:
    about = (OfName(name="Ida Sorn"),)
    made = judgement(
        Decision.ATTACH, about, reason="her letter", by="Ana", at="2031-04-01T10:00:00Z", attachment=attachment
    )
    append(folder, [made])
    return made


@pytest.mark.parametrize("harm", ["missing", "changed"])
def test_changed_and_missing_attachments_are_found_until_taken_back(stored: Path, harm: str) -> None:
    kept = attachments.keep(stored, "letter.pdf", b"Dear harbour master")
    attach(stored, "https://archive.example/letter")
    made = attach(stored, kept.stated)
    assert verify(stored).mismatches == ()
    path = attachments.place(stored, kept.sha256)
    if harm == "missing":
        path.unlink()
    else:
        path.write_bytes(b"Dear harbour mistress")
    (found,) = verify(stored).mismatches
    assert (found.what, found.where) == ("attachment", "letter.pdf")
    assert str(path) in found.message
    undo = judgement(Decision.UNDO, (OfJudgement(id=made.id),), reason="", by="Ana", at="2031-04-02T10:00:00Z")
    append(stored, [undo])
    assert verify(stored).mismatches == ()


def test_a_damaged_attachment_is_healed_by_attaching_it_again(stored: Path) -> None:
    kept = attachments.keep(stored, "letter.pdf", b"Dear harbour master")
    attachments.place(stored, kept.sha256).write_bytes(b"dear harbour master")
    attach(stored, attachments.keep(stored, "letter.pdf", b"Dear harbour master").stated)
    assert verify(stored).mismatches == ()
