from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from audiatur import pipeline
from audiatur.errors import DossierError, NothingToReadError
from audiatur.export.formats import FORMATS
from audiatur.export.write import write
from audiatur.run.events import Event, Stage
from audiatur.settings import Settings
from audiatur.store.load import load_dossier
from audiatur.store.lock import held
from audiatur.store.verify import verify

ARTICLES = {
    "ledger.txt": "Orvania buys ferries\n\nOrvania will buy three ferries for 40 million euros, Transport Minister Ada "
    "Holm said on Monday. The ferries will arrive in 2031, she said.\n",
    "herald.txt": "Ferry deal signed\n\nThe government of Orvania signed a contract for three ferries on 4 March 2030. "
    "“We paid 46 million euros,” Holm told the Herald.\n",
    "gazette.txt": "Islanders wait\n\nAbout 1,200 islanders protested against the ferry deal in Port Lin on Tuesday, "
    "according to the police. The mayor denied that the port is too small.\n",
    "notes.txt": "Ferries\n\nAt least 200 jobs depend on the ferries. The old ferry sank in 2028.\n",
}
ONE_MORE = "The yard in Port Lin will build two of the ferries, its director Jon Vale said. Work begins in May 2030.\n"


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    return written(tmp_path / "articles")


def written(folder: Path) -> Path:
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def build(articles: Path, out: Path, jobs: int = 1) -> list[Event]:
    events: list[Event] = []
    pipeline.build([articles], out, Settings(jobs=jobs), events.append)
    return events


def read(events: list[Event]) -> list[str]:
    return [event.name for event in events if event.stage is Stage.READ and not event.kept]


def outcome(dossier: Path, scratch: Path) -> dict[str, bytes]:
    """The page and every file of every export, as bytes."""
    files = {"page": (dossier / "dossier.html").read_bytes()}
    for name, format_ in FORMATS.items():
        for path in write(load_dossier(dossier), format_, scratch / dossier.name / name):
            files[f"{name}/{path.name}"] = path.read_bytes()
    return files


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    place = tmp_path_factory.mktemp("undisturbed")
    build(written(place / "articles"), place / "out")
    return outcome(place / "out", place / "exports")


def in_process(articles: Path, out: Path, before: str) -> subprocess.CompletedProcess[str]:
    """A build in a process of its own that does something first: ``report`` is told every event."""
    code = (
        "import os, resource, signal, sys\nfrom pathlib import Path\n"
        "from audiatur import pipeline\nfrom audiatur.settings import Settings\n"
        f"{before}\n"
        f"pipeline.build([Path({str(articles)!r})], Path({str(out)!r}), Settings(), report)\n"
    )
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)


def test_built_twice_the_same_bytes_and_nothing_read_again(
    articles: Path, tmp_path: Path, undisturbed: dict[str, bytes]
) -> None:
    out = tmp_path / "twice"
    assert sorted(read(build(articles, out))) == sorted(ARTICLES)
    assert read(build(articles, out)) == []
    assert outcome(out, tmp_path / "exports") == undisturbed
    result = verify(out)
    assert result.mismatches == ()
    assert result.quotes


def test_two_processes_give_the_same_bytes(articles: Path, tmp_path: Path, undisturbed: dict[str, bytes]) -> None:
    build(articles, tmp_path / "processes", jobs=2)
    assert outcome(tmp_path / "processes", tmp_path / "exports") == undisturbed


def test_one_article_more_is_the_only_one_read(articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    build(articles, out)
    before = load_dossier(out)
    (articles / "yard.txt").write_text(ONE_MORE, "utf-8")
    events = build(articles, out)
    assert read(events) == ["yard.txt"]
    assert [event.name for event in events if event.stage is Stage.ACQUIRE and not event.kept] == ["yard.txt"]
    after = load_dossier(out)
    assert [document for document in after.documents if document.file != "yard.txt"] == list(before.documents)
    kept = {document.id for document in before.documents}
    assert [reading for reading in after.readings if reading.document in kept] == list(before.readings)


def test_an_article_no_longer_given_leaves_and_its_bytes_stay(
    articles: Path, tmp_path: Path, undisturbed: dict[str, bytes]
) -> None:
    out = tmp_path / "out"
    (articles / "yard.txt").write_text(ONE_MORE, "utf-8")
    build(articles, out)
    (articles / "yard.txt").unlink()
    assert read(build(articles, out)) == []
    assert outcome(out, tmp_path / "exports") == undisturbed
    assert len([path for path in (out / "originals").rglob("*") if path.is_file()]) == len(ARTICLES) + 1


def test_killed_in_the_middle_then_built_again(articles: Path, tmp_path: Path, undisturbed: dict[str, bytes]) -> None:
    out = tmp_path / "killed"
    killed = in_process(
        articles,
        out,
        "def report(event):\n"
        "    if event.stage == 'read' and event.done == 3:\n"
        "        os.kill(os.getpid(), signal.SIGKILL)",
    )
    assert killed.returncode == -9
    with pytest.raises(DossierError, match="is not finished"):
        load_dossier(out)
    assert len(read(build(articles, out))) == 1
    assert outcome(out, tmp_path / "exports") == undisturbed


def test_killed_while_storing_then_built_again(articles: Path, tmp_path: Path, undisturbed: dict[str, bytes]) -> None:
    out = tmp_path / "killed"
    (articles / "yard.txt").write_text(ONE_MORE, "utf-8")
    build(articles, out)
    (articles / "yard.txt").unlink()
    killed = in_process(
        articles,
        out,
        "import audiatur.store.tables.compared as tables\n"
        "tables.rows = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "def report(event): pass",
    )
    assert killed.returncode == -9
    assert "yard.txt" in {document.file for document in load_dossier(out).documents}
    assert read(build(articles, out)) == []
    assert outcome(out, tmp_path / "exports") == undisturbed


def test_ctrl_c_then_built_again(articles: Path, tmp_path: Path, undisturbed: dict[str, bytes]) -> None:
    out = tmp_path / "stopped"

    def stop(event: Event) -> None:
        if event.stage is Stage.READ and event.done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        pipeline.build([articles], out, Settings(), stop)
    assert len(read(build(articles, out))) == 2
    assert outcome(out, tmp_path / "exports") == undisturbed


def test_a_full_disk_loses_nothing(articles: Path, tmp_path: Path, undisturbed: dict[str, bytes]) -> None:
    """When storing begins, no file may grow any more, as on a disk that has filled up."""
    out = tmp_path / "full"
    failed = in_process(
        articles,
        out,
        "def report(event):\n"
        "    if event.stage == 'store':\n"
        f"        size = os.stat({str(out / 'dossier.db')!r}).st_size\n"
        "        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))",
    )
    assert failed.returncode == 1
    assert "DossierError: cannot write" in failed.stderr
    assert "what is stored stays" in failed.stderr
    assert read(build(articles, out)) == []
    assert outcome(out, tmp_path / "exports") == undisturbed


def test_another_build_is_told_to_wait(articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with held(out), pytest.raises(DossierError, match="another build"):
        build(articles, out)
    build(articles, out)


def test_a_damaged_database_can_be_moved_away(articles: Path, tmp_path: Path, undisturbed: dict[str, bytes]) -> None:
    out = tmp_path / "damaged"
    build(articles, out)
    database = out / "dossier.db"
    database.write_bytes(b"\0" * 100 + database.read_bytes()[100:])
    with pytest.raises(DossierError, match="move it away and build again"):
        build(articles, out)
    database.unlink()
    build(articles, out)
    assert outcome(out, tmp_path / "exports") == undisturbed


def test_nothing_to_read_leaves_the_older_dossier(articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    build(articles, out)
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(NothingToReadError, match="no article"):
        build(empty, out)
    (empty / "junk.txt").write_bytes(bytes(range(256)) * 50)
    with pytest.raises(NothingToReadError, match=r"junk\.txt"):
        build(empty, out)
    assert len(load_dossier(out).documents) == len(ARTICLES)


def test_the_dossier_is_no_article(articles: Path) -> None:
    out = articles / "dossier"
    build(articles, out)
    assert read(build(articles, out)) == []
    assert len(load_dossier(out).documents) == len(ARTICLES)


def test_unreadable_files_are_problems_and_the_rest_is_built(articles: Path, tmp_path: Path) -> None:
    (articles / "empty.txt").write_bytes(b"")
    (articles / "junk.html").write_bytes(os.urandom(0) + bytes(range(256)) * 40)
    (articles / "broken.pdf").write_bytes(b"%PDF-1.4 and no more")
    (articles / "index.json").write_text(json.dumps({"files": [{"file": "missing.txt"}]}))
    build(articles, tmp_path / "out")
    dossier = load_dossier(tmp_path / "out")
    assert {document.file for document in dossier.documents} == set(ARTICLES)
    told = " ".join(f"{problem.file} {problem.message}" for problem in dossier.all_problems())
    assert all(name in told for name in ("empty.txt", "junk.html", "broken.pdf", "missing.txt"))


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that everybody may enter; in it, root gives up its rights."""
    before = os.geteuid()
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        yield Path(place)
        os.seteuid(before)


def test_a_folder_without_write_permission(open_place: Path) -> None:
    (open_place / "articles").mkdir()
    (open_place / "articles" / "a.txt").write_text(ARTICLES["ledger.txt"], "utf-8")
    out = open_place / "out"
    build(open_place / "articles", out)
    out.chmod(0o555)
    if os.geteuid() == 0:
        os.seteuid(65534)
    for closed in (out, out / "below"):
        with pytest.raises(DossierError, match=r"cannot write .*permission"):
            build(open_place / "articles", closed)
    assert load_dossier(out).documents
