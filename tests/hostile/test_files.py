"""Folders that lead elsewhere, hang or loop: nothing outside is read or written, and nothing waits for ever."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.hostile.bombs import FACT, record

from audiatur.pipeline import build
from audiatur.settings import Settings

HIDDEN = "The treasury of Orrin hid 77 million crowns in 2029, minister Runa Aldersen said on Monday."
NAMES = (
    "a\nb.txt",
    "a\x1b[31m.txt",
    "x" * 251 + ".txt",
    "CON.txt",
    "aux",
    "a:b.txt",
    "..\\..\\evil.txt",
    "...txt",
    "-rf.txt",
    "%2e%2e%2fevil.txt",
    "\u202etxt.exe.txt",
    "~.txt",
    " .txt",
    "$(touch evil).txt",
)
FEED = (
    '<rss version="2.0"><channel><title>../../evil</title>'
    "<item><guid>/etc/evil</guid><description>{fact}</description></item>"
    "<item><link>file:///etc/hostname</link><description>{fact}</description></item>"
    "<item><link>../../../evil.txt</link><description>{fact}</description></item></channel></rss>"
)


def lay(parent: Path) -> Path:
    """A folder of articles, hostile as far as this system lets it be, beside a secret that it points to."""
    folder = parent / "articles"
    (folder / "story.txt").mkdir(parents=True)
    (folder / "story.txt" / "inside.txt").write_text(FACT, "utf-8")
    (parent / "secret.txt").write_text(HIDDEN, "utf-8")
    (parent / "secrets").mkdir()
    (parent / "secrets" / "more.txt").write_text(HIDDEN, "utf-8")
    for number, name in enumerate(NAMES):
        (folder / name).write_text(f"{FACT} It met {number + 20} times.", "utf-8")
    links = {
        "out.txt": parent / "secret.txt",
        "near.txt": Path("../secret.txt"),
        "up": parent,
        "self": folder,
        "loop.txt": Path("loop.txt"),
        "one.txt": Path("two.txt"),
        "two.txt": Path("one.txt"),
        "zero.txt": Path("/dev/zero"),
        "memory.txt": Path("/proc/self/environ"),
        "folder": parent / "secrets",
        "nowhere.txt": Path("nothing-here"),
    }
    for name, target in links.items():
        (folder / name).symlink_to(target)
    os.mkfifo(folder / "pipe.txt")
    (folder / "feed.xml").write_text(FEED.format(fact=FACT), "utf-8")
    (folder / "archive.warc.gz").write_bytes(gzip.compress(record(f"<p>{FACT}</p>".encode())))
    files = ("../secret.txt", str(parent / "secret.txt"), "story.txt/../../secret.txt", "out.txt", "aux", "index.json")
    rows = [{"file": file, "outlet": "Lowmere Chronicle", "url": "file:///etc/hostname"} for file in files]
    (folder / "index.json").write_text(json.dumps({"files": rows}), "utf-8")
    return folder


def snapshot(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    """Everything below a folder that is no part of the dossier: kind, time of change and content."""
    found = {}
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if name != "dossier"]
        for name in (*folders, *files):
            path = Path(place) / name
            seen = path.lstat()
            content = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
            when = 0 if path.is_dir() else seen.st_mtime_ns
            found[str(path.relative_to(folder))] = (seen.st_mode, when, content)
    return found


def test_nothing_outside_is_read_or_written_and_nothing_hangs(tmp_path: Path) -> None:
    parent = tmp_path / "parent"
    folder = lay(parent)
    before = snapshot(tmp_path)
    dossier = build([folder], parent / "dossier", Settings())
    assert snapshot(tmp_path) == before
    told = " ".join(problem.message for problem in dossier.problems)
    for name in ("out.txt", "near.txt", "up", "self", "loop.txt", "one.txt", "zero.txt", "pipe.txt", "nowhere.txt"):
        assert name in told, name
    files = {document.file for document in dossier.documents}
    assert {"story.txt/inside.txt", "feed.xml#/etc/evil"} <= files
    hidden = {name for name in NAMES if name.startswith(".")}  # as a folder listing hides them
    assert {name for name in NAMES if name not in files} == hidden
    assert not [document.file for document in dossier.documents if "treasury" in document.text]
    written = [path for path in (parent / "dossier").rglob("*") if path.is_file() and path.suffix != ".html"]
    assert all(b"77 million crowns" not in path.read_bytes() for path in written)
    assert "77 million crowns" not in (parent / "dossier" / "dossier.html").read_text("utf-8")


@pytest.mark.skipif(os.geteuid() == 0, reason="whoever may do everything may also read this")
def test_what_may_not_be_read_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(FACT, "utf-8")
    (folder / "locked.txt").write_text(FACT, "utf-8")
    (folder / "locked.txt").chmod(0)
    dossier = build([folder], tmp_path / "dossier", Settings())
    assert any("locked.txt" in problem.message for problem in dossier.problems)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_programs_that_lie_among_the_articles_are_not_run(tmp_path: Path, jobs: str) -> None:
    for module in ("json", "multiprocessing", "spacy", "pypdfium2", "sitecustomize", "audiatur"):
        (tmp_path / f"{module}.py").write_text(f"open('ran-{module}', 'w')", "utf-8")
    for number in range(2):
        (tmp_path / f"{number}.txt").write_text(f"{FACT} It met {number + 2} times.", "utf-8")
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7 no more")
    command = ["-P", "-m", "audiatur", "build", ".", "--out", "dossier", "--quiet", "--jobs", jobs]
    subprocess.run([sys.executable, *command], cwd=tmp_path, check=True, capture_output=True)
    assert list(tmp_path.glob("ran-*")) == []
