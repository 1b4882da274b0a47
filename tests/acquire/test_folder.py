"""Folders: which files are read, what a sidecar says of them, what is a Problem."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from audiatur.acquire.file import acquire_file
from audiatur.acquire.folder import Found, find
from audiatur.model.document import MetadataSource
from audiatur.settings import Settings

from .support import TEXT, TITLE

SETTINGS = Settings()


def names(found: Found) -> list[str]:
    return [entry.name for entry in found.entries]


def told(found: Found) -> str:
    return " ".join(problem.message for problem in found.problems)


def write(folder: Path, *files: str) -> None:
    for name in files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(TEXT, encoding="utf-8")


def test_files_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    write(tmp_path, "b.txt", "a.txt", "deep/er/c.txt", ".hidden.txt", ".git/d.txt")
    found = find([tmp_path], SETTINGS)
    assert names(found) == ["a.txt", "b.txt", "deep/er/c.txt"]
    assert found.problems == ()


def test_a_sidecar_is_no_article_and_speaks_for_its_files(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "b.txt")
    rows = [
        {"file": "a.txt", "outlet": "Lowmere Chronicle", "title": TITLE, "published": "2030-12-16", "chars": 5},
        {"file": "c.txt", "outlet": "Coast Weekly"},
    ]
    (tmp_path / "index.json").write_text(json.dumps({"story": "x", "files": rows}), encoding="utf-8")
    found = find([tmp_path], SETTINGS)
    assert names(found) == ["a.txt", "b.txt"]
    assert found.entries[0].stated is not None
    assert found.entries[0].stated.outlet == "Lowmere Chronicle"
    assert found.entries[1].stated is None
    assert told(found) == "index.json names c.txt, which is not there."


@pytest.mark.parametrize(
    ("given", "authors"),
    [
        ("Ann Ferro, Tom Hale", ("Ann Ferro", "Tom Hale")),
        (["Ann Ferro"], ("Ann Ferro",)),
        ("", ()),
        (None, ()),
        (7, ()),
    ],
)
def test_authors_of_a_sidecar(tmp_path: Path, given: object, authors: tuple[str, ...]) -> None:
    write(tmp_path, "a.txt")
    (tmp_path / "index.json").write_text(json.dumps({"files": [{"file": "a.txt", "authors": given}]}), encoding="utf-8")
    stated = find([tmp_path], SETTINGS).entries[0].stated
    assert stated is not None
    assert stated.authors == authors


def test_a_table_as_sidecar(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    (tmp_path / "index.csv").write_bytes(
        "\ufefffile,outlet,title,published,authors,url\na.txt,Coast Weekly,,2030-12,,https://coast.example/a\n".encode()
    )
    stated = find([tmp_path], SETTINGS).entries[0].stated
    assert stated is not None
    assert (stated.outlet, stated.title, stated.published, stated.url) == (
        "Coast Weekly",
        None,
        "2030-12",
        "https://coast.example/a",
    )


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("index.json", b"{"),
        ("index.json", b"[1, 2]"),
        ("index.json", b'{"files": 3}'),
        ("index.json", b"\xff\xfe\x00"),
        ("index.json", b"[" * 100_000),
        ("index.csv", b"outlet,title\nx,y\n"),
        ("index.csv", b""),
    ],
)
def test_a_broken_sidecar_is_told_and_stops_nothing(tmp_path: Path, name: str, content: bytes) -> None:
    write(tmp_path, "a.txt")
    (tmp_path / name).write_bytes(content)
    found = find([tmp_path], SETTINGS)
    assert names(found) == ["a.txt"]
    assert f"{name} could not be read" in told(found)


def test_doubtful_entries_of_a_sidecar_are_told(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    rows = [{"outlet": "x"}, {"file": "a.txt", "published": "soon"}, {"file": "a.txt", "outlet": "second"}]
    (tmp_path / "index.json").write_text(json.dumps({"files": rows}), encoding="utf-8")
    found = find([tmp_path], SETTINGS)
    assert "names no file" in told(found)
    assert "'soon', which is not a date" in told(found)
    assert "names a.txt twice" in told(found)


@pytest.mark.parametrize("named", ["../outside.txt", "/etc/hostname", "deep/../../outside.txt"])
def test_a_sidecar_cannot_name_files_outside(tmp_path: Path, named: str) -> None:
    inside = tmp_path / "inside"
    write(tmp_path, "outside.txt", "inside/a.txt")
    (inside / "index.json").write_text(json.dumps({"files": [{"file": named}]}), encoding="utf-8")
    found = find([inside], SETTINGS)
    assert names(found) == ["a.txt"]
    assert "which is not there" in told(found)


def test_a_file_that_is_named_itself_has_its_folder_s_sidecar(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "b.txt")
    (tmp_path / "index.json").write_text(json.dumps([{"file": "a.txt", "outlet": "Coast Weekly"}]), encoding="utf-8")
    found = find([tmp_path / "a.txt"], SETTINGS)
    assert names(found) == ["a.txt"]
    assert found.entries[0].stated is not None
    assert found.problems == ()


def test_links_that_leave_the_folder_are_not_followed(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    write(tmp_path, "outside/a.txt", "inside/b.txt")
    (inside / "link.txt").symlink_to(tmp_path / "outside" / "a.txt")
    (inside / "near.txt").symlink_to(inside / "b.txt")
    (inside / "folder").symlink_to(tmp_path / "outside")
    (inside / "loop.txt").symlink_to(inside / "loop.txt")
    found = find([inside], SETTINGS)
    assert names(found) == ["b.txt", "near.txt"]
    assert "leads out of the folder" in told(found)
    assert "folder is a link to another folder" in told(found)
    assert "loop.txt is a link that leads nowhere" in told(found)


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    assert "is not there" in told(find([tmp_path / "none"], SETTINGS))


def test_equal_names_of_two_folders_are_kept_apart(tmp_path: Path) -> None:
    write(tmp_path, "one/a.txt", "two/a.txt")
    found = find([tmp_path / "one", tmp_path / "two", tmp_path / "one" / "a.txt"], SETTINGS)
    assert names(found) == ["a.txt", "two/a.txt"]


def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / b"a\xff.txt".decode("utf-8", "surrogateescape")).write_text(TEXT, encoding="utf-8")
    found = find([tmp_path], SETTINGS)
    assert names(found) == ["a\ufffd.txt"]
    assert acquire_file(found.entries[0], SETTINGS).documents


def test_the_sidecar_wins_and_both_are_kept(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"{TITLE}\n\nBy Ann Ferro\n\n16 December 2030\n\n{TEXT}", encoding="utf-8")
    rows = [{"file": "a.txt", "title": "Another title", "outlet": "Coast Weekly", "published": "2030-12-17"}]
    (tmp_path / "index.json").write_text(json.dumps({"files": rows}), encoding="utf-8")
    document = acquire_file(find([tmp_path], SETTINGS).entries[0], SETTINGS).documents[0]
    assert (document.title, document.published, document.authors) == ("Another title", "2030-12-17", ("Ann Ferro",))
    assert [said.source for said in document.metadata] == [MetadataSource.SIDECAR, MetadataSource.TEXT]
    assert document.metadata[1].title == TITLE
    assert document.metadata[1].published == "2030-12-16"
