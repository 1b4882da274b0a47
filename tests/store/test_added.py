"""Files that come one by one: safe names, what is said of them, and that builds take them only where they are given."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.dossier.affair import harbour

from audiatur.acquire.folder import find
from audiatur.errors import DossierError
from audiatur.settings import Settings
from audiatur.store import added, feeds
from audiatur.store.added import Stated
from audiatur.store.feeds import Feed
from audiatur.store.file_names import free_name, safe_name
from audiatur.store.own import is_own
from audiatur.store.store import open_store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with open_store(tmp_path / "dossier", "readers") as store:
        store.replace(harbour())
    return tmp_path / "dossier"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("article.txt", "article.txt"),
        ("Über uns.html", "Über-uns.html"),
        ("../../x", "x"),
        ("/etc/passwd", "passwd"),
        ("C:\\x", "x"),
        ("C:x", "C-x"),
        ("..\\..\\boot.ini", "boot.ini"),
        ("..", "article.txt"),
        (".", "article.txt"),
        ("", "article.txt"),
        ("   ", "article.txt"),
        (".lock", "lock"),
        (".hidden.txt", "hidden.txt"),
        ("a\x00b\x1b[31m\n.txt", "ab[31m.txt"),
        ("\u202etxt.exe", "txt.exe"),
        ("dossier.db", "dossier.db"),
        ("index.json", "file-index.json"),
        ("INDEX.CSV", "file-INDEX.CSV"),
        ("con", "file-con"),
        ("NUL.txt", "file-NUL.txt"),
        ("what?.txt", "what.txt"),
        ("feed.xml#3", "feed.xml-3"),
        ("x.", "x"),
    ],
)
def test_a_name_is_made_safe(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_a_long_name_is_cut_and_keeps_its_ending() -> None:
    name = safe_name("ä" * 300 + ".html")
    assert name.endswith("ä.html")
    assert len(name.encode()) <= 130


@given(st.text(max_size=400))
def test_any_name_becomes_one_plain_name(name: str) -> None:
    safe = safe_name(name)
    assert safe == Path(safe).name
    assert safe.isprintable()
    assert not safe.startswith((".", "-"))
    assert not set(safe) & set('/\\:<>"|?*')
    assert 0 < len(safe.encode()) <= 140
    assert safe_name(safe) == safe


def test_a_taken_name_gets_a_number() -> None:
    assert free_name("A.txt", ["a.txt", "A-2.TXT"]) == "A-3.txt"
    assert free_name("a", ["a"]) == "a-2"


@pytest.mark.parametrize(
    "name", ["../../x", "/etc/x", "C:\\x", "..", "", "dossier.db", ".lock", "index.json", "a\x00b"]
)
def test_whatever_its_name_a_file_lies_among_the_added_ones(folder: Path, name: str) -> None:
    before = {path for path in folder.parent.rglob("*") if added.place(folder) not in path.parents}
    kept = added.keep(folder, name, b"words", Stated())
    assert (added.place(folder) / kept).read_bytes() == b"words"
    after = {path for path in folder.parent.rglob("*") if added.place(folder) not in path.parents}
    assert after - before <= {added.place(folder)}


def test_what_is_stated_is_read_by_a_build(folder: Path) -> None:
    stated = Stated(outlet="Lin Courier", title="Strike ends", published="2030-05-06", authors=("Ada Holm", "B, Vale"))
    kept = added.keep(folder, "a.txt", b"words", stated)
    for given_ in (added.place(folder), added.place(folder) / kept):
        (entry,) = find([given_], Settings()).entries
        assert entry.name == kept
        assert entry.stated is not None
        assert (entry.stated.outlet, entry.stated.published) == ("Lin Courier", "2030-05-06")
        assert entry.stated.authors == ("Ada Holm", "B, Vale")


def test_no_two_articles_share_a_name(folder: Path) -> None:
    there = harbour().documents[0].file
    names = [added.keep(folder, there, b"words", Stated()) for _ in range(2)]
    assert len({there, *names}) == 3
    assert list(added.kept(folder)) == sorted(names)
    added.forget(folder, names[0])
    assert list(added.kept(folder)) == [names[1]]
    assert names[0] not in (added.place(folder) / "index.json").read_text("utf-8")


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"files": 3}', '{"files": [{}]}', '{"files": [{"file": "a", "title": 3}]}']
)
def test_a_damaged_index_is_told_and_left(folder: Path, text: str) -> None:
    added.place(folder).mkdir()
    (added.place(folder) / "index.json").write_text(text, "utf-8")
    with pytest.raises(DossierError, match="damaged"):
        added.keep(folder, "a.txt", b"words", Stated())
    assert (added.place(folder) / "index.json").read_text("utf-8") == text


def test_added_files_are_read_only_where_they_are_given(folder: Path) -> None:
    path = added.place(folder) / added.keep(folder, "a.txt", b"words", Stated())
    other = folder.parent / "other.txt"
    assert is_own(folder, [folder])(path)
    assert is_own(folder, [folder.parent])(path)
    for given_ in ([added.place(folder)], [path], [folder.parent, added.place(folder)]):
        own = is_own(folder, given_)
        assert not own(path)
        assert not own(other)
        assert own(folder / "dossier.db")
        assert own(folder / "export.csv")


def test_a_file_given_twice_is_read_once_under_its_shorter_name(folder: Path) -> None:
    added.keep(folder, "a.txt", b"words", Stated())
    for given_ in ([folder, added.place(folder)], [added.place(folder), folder]):
        names = [entry.name for entry in find(given_, Settings()).entries]
        assert [name for name in names if name.endswith("a.txt")] == ["a.txt"]


def test_a_feed_is_remembered_and_forgotten(folder: Path) -> None:
    url = "https://lowmere.example/feed?a=../../x"
    assert feeds.feeds(folder) == ()
    feeds.keep(folder, Feed(url=url, etag='"1"'))
    assert feeds.feeds(folder) == (Feed(url=url, etag='"1"'),)
    assert feeds.feed(folder, url).etag == '"1"'
    (path,) = (folder / "feeds").iterdir()
    assert json.loads(path.read_text("utf-8"))["url"] == url
    feeds.forget(folder, url)
    feeds.forget(folder, url)
    assert feeds.feeds(folder) == ()


def test_a_damaged_feed_is_told(folder: Path) -> None:
    feeds.keep(folder, Feed(url="https://lowmere.example/feed"))
    (path,) = (folder / "feeds").iterdir()
    path.write_text("{", "utf-8")
    with pytest.raises(DossierError, match="watch the feed anew"):
        feeds.feeds(folder)
