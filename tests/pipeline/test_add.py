from __future__ import annotations

from pathlib import Path

import pytest

from audiatur.errors import DossierError, NothingToReadError
from audiatur.pipeline import add, build
from audiatur.settings import Settings
from audiatur.store.load import load_machine

FIRST = "The harbour of Lindhaven employs 1,200 people, the mayor said on Monday.\n"
SECOND = "The harbour of Lindhaven employs 800 people, the union said on Tuesday.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "first.txt").write_text(FIRST, "utf-8")
    build([tmp_path / "articles"], tmp_path / "dossier", Settings())
    return tmp_path / "dossier"


def more(tmp_path: Path, text: str = SECOND) -> Path:
    path = tmp_path / "second.txt"
    path.write_text(text, "utf-8")
    return path


def test_an_article_is_added_and_nothing_leaves(folder: Path, tmp_path: Path) -> None:
    added = add([more(tmp_path)], folder, Settings())
    assert [document.file for document in added.documents] == ["first.txt", "second.txt"]
    assert load_machine(folder).documents == added.documents


def test_adding_gives_what_building_all_gives(folder: Path, tmp_path: Path) -> None:
    path = more(tmp_path)
    added = add([path], folder, Settings())
    whole = build([tmp_path / "articles", path], tmp_path / "other", Settings())
    assert added == whole


def test_without_inputs_the_same_is_built_anew(folder: Path) -> None:
    assert add([], folder, Settings()) == load_machine(folder)


def test_inputs_without_an_article_change_nothing(folder: Path, tmp_path: Path) -> None:
    before = load_machine(folder)
    with pytest.raises(NothingToReadError):
        add([more(tmp_path, "")], folder, Settings())
    assert load_machine(folder) == before


def test_there_must_be_a_dossier(tmp_path: Path) -> None:
    with pytest.raises(DossierError):
        add([more(tmp_path)], tmp_path / "none", Settings())
    assert not (tmp_path / "none").exists()
