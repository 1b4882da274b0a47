from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.dossier.affair import harbour
from tests.export.ledger import ledger

from audiatur.errors import DossierError
from audiatur.export.bundle.check import check, sha256
from audiatur.export.bundle.manifest import MANIFEST, PAGE, entry
from audiatur.export.bundle.seal import seal
from audiatur.model.dossier import Dossier
from audiatur.model.judgement import Decision, OfJudgement, OfName, judgement

Files = dict[str, bytes]


LETTER = b"Dear harbour master"
LETTER_SHA256 = hashlib.sha256(LETTER).hexdigest()
KEPT = f"attachments/{LETTER_SHA256}"


def attaching() -> Dossier:
    """With a file that a person attached, one taken back, and an address."""
    about = (OfName(name="Ida Sorn"),)
    made = [
        judgement(Decision.ATTACH, about, reason="", by="Ana", at=f"2031-04-0{day}T10:00:00Z", attachment=named)
        for day, named in enumerate(
            (f"letter.pdf (SHA-256 {LETTER_SHA256})", f"draft.pdf (SHA-256 {'d' * 64})", "https://archive.example/x"), 1
        )
    ]
    undo = judgement(Decision.UNDO, (OfJudgement(id=made[1].id),), reason="", by="Ana", at="2031-04-09T10:00:00Z")
    return harbour().model_copy(update={"judgements": (*made, undo)})


def sealed(dossier: Dossier) -> bytes:
    originals = {document.sha256: document.text.encode() for document in dossier.documents}
    attachments = {LETTER_SHA256: LETTER}
    out = io.BytesIO()
    seal(dossier, "<!doctype html><title>Dossier</title>", originals.__getitem__, attachments.__getitem__, out)
    return out.getvalue()


def contents(bundle: bytes) -> Files:
    with zipfile.ZipFile(io.BytesIO(bundle)) as file:
        return {name: file.read(name) for name in file.namelist()}


def zipped(files: Files) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as bundle:
        for name, content in files.items():
            bundle.writestr(entry(name), content)
    return out.getvalue()


def resealed(files: Files) -> Files:
    """As somebody would who changes records and counts every hash again."""
    manifest = json.loads(files[MANIFEST])
    manifest["files"] = [
        {"name": name, "size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for name, content in files.items()
        if name != MANIFEST
    ]
    return files | {MANIFEST: json.dumps(manifest).encode()}


def messages(path: Path, bundle: bytes) -> str:
    path.write_bytes(bundle)
    return "\n".join(f"{mismatch.where}: {mismatch.message}" for mismatch in check(path).mismatches)


@pytest.mark.parametrize("dossier", [harbour(), ledger(), ledger(decided=True), attaching(), Dossier(version="1")])
def test_what_was_sealed_stands(dossier: Dossier, tmp_path: Path) -> None:
    assert messages(tmp_path / "b.zip", sealed(dossier)) == ""
    found = check(tmp_path / "b.zip")
    assert found.documents == len(dossier.documents)
    assert found.quotes >= sum(len(reading.claims) for reading in dossier.readings)


def test_the_same_dossier_gives_the_same_bytes(tmp_path: Path) -> None:
    assert sealed(harbour()) == sealed(harbour())
    (tmp_path / "b.zip").write_bytes(sealed(harbour()))
    assert sha256(tmp_path / "b.zip") == hashlib.sha256(sealed(harbour())).hexdigest()


def test_any_unzipper_and_hasher_can_check_it() -> None:
    files = contents(sealed(harbour()))
    manifest = json.loads(files[MANIFEST])
    assert [file["name"] for file in manifest["files"]] == [name for name in files if name != MANIFEST]
    for file in manifest["files"]:
        assert hashlib.sha256(files[file["name"]]).hexdigest() == file["sha256"]
    assert manifest["version"] == harbour().version


def change(name: str, old: str, new: str) -> Callable[[Files], Files]:
    def changed(files: Files) -> Files:
        assert old.encode() in files[name]
        return files | {name: files[name].replace(old.encode(), new.encode(), 1)}

    return changed


def without(name: str) -> Callable[[Files], Files]:
    return lambda files: {key: value for key, value in files.items() if key != name}


CHANGES = {
    "page": (change(PAGE, "Dossier", "Dossiers"), "dossier.html: is not the file"),
    "quote": (change("records/claims.jsonl", "Ardovia ordered 12", "Ardovia ordered 13"), "is not the file"),
    "missing": (without("records/claims.jsonl"), "records/claims.jsonl: is named by the manifest and missing"),
    "no manifest": (without(MANIFEST), "manifest.json: is missing"),
    "more": (lambda files: files | {"originals/" + "a" * 64: b"x"}, "is not named by the manifest"),
    "way out": (lambda files: files | {"../../x": b"x"}, "is no name that a bundle has"),
    "absolute": (lambda files: files | {"/etc/x": b"x"}, "is no name that a bundle has"),
    "drive": (lambda files: files | {"records/..\\x.jsonl": b"x"}, "is no name that a bundle has"),
    "order": (lambda files: dict(reversed(files.items())), "in their order"),
    "no json": (lambda files: files | {MANIFEST: b"{"}, "is no manifest"),
    "other version": (change(MANIFEST, '"bundle": 1', '"bundle": 2'), "is no manifest"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_whatever_is_changed_is_found(name: str, tmp_path: Path) -> None:
    changed, says = CHANGES[name]
    assert says in messages(tmp_path / "b.zip", zipped(changed(contents(sealed(ledger())))))


RESEALED = {
    "quote": (
        change("records/claims.jsonl", "Ardovia ordered 12", "Ardovia ordered 13"),
        "do not stand at their place",
    ),
    "text": (change("records/documents.jsonl", "ordered 12", "ordered 1"), "stand"),
    "claim": (change("records/registers.jsonl", '"claim": "claim-', '"claim": "other-'), "which is not there"),
    "row": (change("records/claims.jsonl", '"quote"', '"quoted"'), "no record"),
    "deep": (lambda files: files | {"records/claims.jsonl": b"[" * 100_000 + b"\n"}, "no record"),
    "end": (lambda files: files | {"records/claims.jsonl": b"{}"}, "does not end"),
    "noun": (without("records/voices.jsonl"), "a bundle holds every noun"),
    "original": (lambda files: files | {"originals/" + "a" * 64: b"x"}, "belongs to no document"),
}


@pytest.mark.parametrize("name", RESEALED)
def test_records_that_do_not_fit_are_found_even_with_new_hashes(name: str, tmp_path: Path) -> None:
    changed, says = RESEALED[name]
    assert says in messages(tmp_path / "b.zip", zipped(resealed(changed(contents(sealed(ledger()))))))


def test_an_original_that_was_changed_and_sealed_anew_is_found(tmp_path: Path) -> None:
    files = contents(sealed(ledger()))
    name = next(name for name in files if name.startswith("originals/"))
    assert "original bytes" in messages(tmp_path / "b.zip", zipped(resealed(files | {name: b"x"})))


def test_attached_files_are_sealed_with_it_but_those_taken_back_are_not(tmp_path: Path) -> None:
    files = contents(sealed(attaching()))
    assert [name for name in files if name.startswith("attachments/")] == [KEPT]
    assert files[KEPT] == LETTER
    changed = zipped(resealed(files | {KEPT: b"Dear harbour mistress"}))
    assert "letter.pdf: its bytes are missing or have another hash" in messages(tmp_path / "b.zip", changed)
    assert "letter.pdf: its bytes are missing" in messages(tmp_path / "b.zip", zipped(resealed(without(KEPT)(files))))
    more = zipped(resealed(files | {"attachments/" + "d" * 64: b"x"}))
    assert "belongs to no decision" in messages(tmp_path / "b.zip", more)


def test_nothing_compressed_is_read(tmp_path: Path) -> None:
    """A megabyte of zeros in a kilobyte, as a zip bomb has it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bundle:
        bundle.writestr(PAGE, b"\0" * (1 << 20))
    assert "compressed" in messages(tmp_path / "b.zip", out.getvalue())


def test_a_file_that_stands_twice(tmp_path: Path) -> None:
    out = io.BytesIO(sealed(ledger()))
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(out, "a") as bundle:
        bundle.writestr(entry(PAGE), b"another page")
    assert "more than once" in messages(tmp_path / "b.zip", out.getvalue())


@pytest.mark.parametrize("where", ["before", "comment", "behind"])
def test_nothing_hides_between_the_files(where: str, tmp_path: Path) -> None:
    bundle = sealed(ledger())
    if where == "before":
        bundle = b"#!/bin/sh\n" + bundle
    elif where == "comment":
        out = io.BytesIO(bundle)
        with zipfile.ZipFile(out, "a") as file:
            file.comment = b"hidden"
        bundle = out.getvalue()
    else:
        bundle += b"hidden"
    assert messages(tmp_path / "b.zip", bundle)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_one_byte_changed_anywhere_is_found(data: st.DataObject, tmp_path: Path) -> None:
    bundle = bytearray(sealed(Dossier(version="1")))
    place = data.draw(st.integers(0, len(bundle) - 1))
    bundle[place] ^= data.draw(st.integers(1, 255))
    assert messages(tmp_path / "b.zip", bytes(bundle)), f"byte {place}"


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(junk=st.binary(max_size=200))
def test_what_is_no_bundle_is_told_so(junk: bytes, tmp_path: Path) -> None:
    assert messages(tmp_path / "b.zip", junk)


def test_a_bundle_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DossierError, match="cannot read"):
        check(tmp_path / "none.zip")
