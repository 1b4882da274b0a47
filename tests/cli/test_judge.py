"""The judge command: adds, lists, undoes, moves judgements between dossiers; and a build keeps and follows them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from audiatur.cli import app
from audiatur.pipeline import build
from audiatur.settings import Settings
from audiatur.store.load import load_dossier, load_machine

ARTICLES = {
    "a.txt": "Harbour of Halmere\n\nThe ferry company said 40 sailors lose their work. Runa Aldersen leads it.\n",
    "b.txt": "Sailors dismissed\n\nThe ferry company said 90 sailors lose their work. Aldersen did not comment.\n",
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("judge")
    (folder / "articles").mkdir()
    for name, text in ARTICLES.items():
        (folder / "articles" / name).write_text(text, "utf-8")
    build([folder / "articles"], folder / "dossier", Settings())
    return folder


@pytest.fixture
def folder(built: Path, tmp_path: Path) -> Path:
    shutil.copytree(built, tmp_path / "copy")
    return tmp_path / "copy"


def run(*words: str, code: int = 0) -> str:
    result = CliRunner().invoke(app, ["judge", *words])
    assert result.exit_code == code, result.output
    return result.output


def test_a_judgement_is_added_listed_shown_kept_by_a_build_and_undone(folder: Path) -> None:
    dossier = str(folder / "dossier")
    page = (folder / "dossier" / "dossier.html").read_bytes()
    claim = load_dossier(folder / "dossier").readings[0].claims[0]
    id_ = run("add", dossier, "reject", claim.id, "--by", "M. Okoro", "--reason", "misread").split()[0]
    assert "stands" in run("list", dossier)
    assert b"M. Okoro" in (folder / "dossier" / "dossier.html").read_bytes()
    assert claim in load_machine(folder / "dossier").readings[0].claims
    for judged in (load_dossier(folder / "dossier"), build([folder / "articles"], folder / "dossier", Settings())):
        assert claim.id not in {one.id for one in judged.readings[0].claims}
        assert judged.orphans == ()
    run("undo", dossier, id_, "--by", "M. Okoro")
    assert "undone" in run("list", dossier)
    assert claim in load_dossier(folder / "dossier").readings[0].claims
    assert (folder / "dossier" / "dossier.html").read_bytes() == page


def test_names_and_origins_are_followed_by_the_next_build(folder: Path) -> None:
    dossier = str(folder / "dossier")
    told = run("add", dossier, "part", "Aldersen", "Runa Aldersen", "--by", "M. Okoro")
    assert "build again" in told
    run("add", dossier, "join", "a.txt", "b.txt", "--by", "M. Okoro", "--reason", "both from the agency")
    compared = build([folder / "articles"], folder / "dossier", Settings()).compared
    assert not any({"Aldersen", "Runa Aldersen"} <= set(entity.variants) for entity in compared.entities)
    assert [origin.rule for origin in compared.shared_origins] == ["person"]
    assert "both from the agency" in compared.shared_origins[0].reason
    assert len(compared.copy_groups) == 1


def test_judgements_move_to_another_dossier(folder: Path, tmp_path: Path) -> None:
    first, second = folder / "dossier", tmp_path / "second"
    claim = load_dossier(first).readings[1].claims[0]
    run("add", str(first), "accept", claim.id, "--by", "M. Okoro")
    rows = run("list", str(first), "--json")
    (tmp_path / "judgements.jsonl").write_text("\n".join(json.dumps(row) for row in json.loads(rows)), "utf-8")
    build([folder / "articles"], second, Settings())
    run("from", str(second), str(tmp_path / "judgements.jsonl"))
    assert load_dossier(second).readings[1].claims[0].judged


@pytest.mark.parametrize(
    "words",
    [
        ("reject", "claim-none"),
        ("reject", "c"),
        ("unheard", "a.txt"),
        ("verdict", "a.txt"),
        ("join", "a.txt"),
        ("edit", "a.txt", "--set", "value"),
    ],
)
def test_what_cannot_be_decided_is_refused_in_one_line(folder: Path, words: tuple[str, ...]) -> None:
    told = run("add", str(folder / "dossier"), *words, "--by", "M. Okoro", code=2)
    assert told.startswith("audiatur: ")
    assert "Traceback" not in told
    assert load_dossier(folder / "dossier").judgements == ()
