from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from tests.dossier.affair import harbour

from audiatur.errors import DossierError
from audiatur.store import database
from audiatur.store.load import load_dossier
from audiatur.store.lock import held
from audiatur.store.store import open_store


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    with open_store(tmp_path, "readers") as store:
        store.replace(harbour())
    return tmp_path


def test_no_dossier(tmp_path: Path) -> None:
    with pytest.raises(DossierError, match=r"there is no dossier in .*audiatur build"):
        load_dossier(tmp_path)


def test_a_build_that_never_ended(tmp_path: Path) -> None:
    with open_store(tmp_path, "readers") as store:
        store.keep_reading(harbour().readings[0])
    with pytest.raises(DossierError, match="is not finished"):
        load_dossier(tmp_path)


@pytest.mark.parametrize("damage", [b"no database at all, only words" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_damaged(stored: Path, damage: bytes) -> None:
    (stored / "dossier.db").write_bytes(damage)
    with pytest.raises(DossierError, match=r"damaged|cannot be used"):
        load_dossier(stored)
    with pytest.raises(DossierError, match=r"damaged|cannot be used"), open_store(stored, "readers"):
        pass


def test_a_hole_in_the_middle(stored: Path) -> None:
    path = stored / "dossier.db"
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(DossierError, match="damaged"):
        load_dossier(stored)


def test_a_record_that_does_not_fit(stored: Path) -> None:
    with sqlite3.connect(stored / "dossier.db") as db:
        db.execute("update claims set record = '{}'")
    db.close()
    with pytest.raises(DossierError, match="does not fit"):
        load_dossier(stored)


def test_made_by_a_newer_version(stored: Path) -> None:
    with sqlite3.connect(stored / "dossier.db") as db:
        db.execute(
            "insert into _sqlite_migrations (migration_set, name, applied_at) values ('audiatur', 'of_tomorrow', '')"
        )
    db.close()
    with pytest.raises(DossierError, match="newer Audiatur"):
        load_dossier(stored)
    with pytest.raises(DossierError, match="newer Audiatur"), open_store(stored, "readers"):
        pass


def test_two_builds_at_once(tmp_path: Path) -> None:
    refused = pytest.raises(DossierError, match="another build is writing")
    with held(tmp_path), refused, open_store(tmp_path, "readers"):
        pass
    with open_store(tmp_path, "readers") as store:
        store.replace(harbour())


def test_somebody_else_writes(stored: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "WAIT_SECONDS", 0.05)
    other = sqlite3.connect(stored / "dossier.db")
    other.execute("begin exclusive")
    with pytest.raises(DossierError, match="in use by another program"):
        load_dossier(stored)
    other.rollback()
    other.close()
    assert load_dossier(stored).documents


def test_reading_goes_on_while_a_build_reads(stored: Path) -> None:
    with open_store(stored, "readers") as store:
        store.keep_reading(harbour().readings[0])
        assert load_dossier(stored).documents == harbour().documents


def test_a_failing_write_leaves_the_older_dossier(stored: Path) -> None:
    twice = harbour().model_copy(update={"documents": harbour().documents * 2})
    with pytest.raises(DossierError), open_store(stored, "readers") as store:
        store.replace(twice)
    assert load_dossier(stored).documents == harbour().documents


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    for folder in (tmp_path / "taken", tmp_path / "taken" / "below"):
        with pytest.raises(DossierError, match="cannot write"), open_store(folder, "readers"):
            pass


def test_the_lock_is_free_after_a_crash(tmp_path: Path) -> None:
    def crash() -> None:
        with pytest.raises(ZeroDivisionError), held(tmp_path):
            raise ZeroDivisionError

    thread = threading.Thread(target=crash)
    thread.start()
    thread.join()
    with held(tmp_path):
        pass


@pytest.mark.parametrize("limit", [500, 100_000])
def test_a_disk_without_room(tmp_path: Path, limit: int) -> None:
    """No file may grow beyond the limit, as on a disk that is full."""
    code = (
        "import resource, sys\nfrom pathlib import Path\nfrom audiatur.store.store import open_store\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, resource.RLIM_INFINITY))\n"
        f"with open_store(Path({str(tmp_path)!r}), 'readers'): pass"
    )
    failed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "DossierError: cannot write" in failed.stderr
    assert "Free space" in failed.stderr
    with open_store(tmp_path, "readers") as store:
        store.replace(harbour())
