from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.dossier.affair import harbour
from typer.core import TyperGroup
from typer.main import get_command
from typer.testing import CliRunner

from audiatur import __version__, pipeline
from audiatur.cli import app
from audiatur.commands.options import topics
from audiatur.errors import UsageError
from audiatur.show.views import VIEWS
from audiatur.store.store import open_store

COMMANDS = ("demo", "build", "show", "why", "explain", "export", "bundle", "verify")
run = CliRunner().invoke


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dossier")
    with open_store(folder, "readers") as store:
        store.replace(harbour())
    return folder


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_and_option_has_its_help(command: str) -> None:
    result = run(app, [command, "--help"])
    assert result.exit_code == 0
    program = get_command(app)
    assert isinstance(program, TyperGroup)
    assert all(getattr(parameter, "help", None) for parameter in program.commands[command].params)


def test_version_and_module() -> None:
    assert run(app, ["--version"]).stdout == f"audiatur {__version__}\n"
    result = subprocess.run([sys.executable, "-m", "audiatur", "--version"], capture_output=True, text=True, check=True)
    assert result.stdout == f"audiatur {__version__}\n"


def test_help_and_show_do_not_load_the_parser() -> None:
    code = "import sys, audiatur.cli; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("view", VIEWS)
def test_each_view_in_text_and_json(stored: Path, view: str) -> None:
    text = run(app, ["show", str(stored), view])
    assert text.exit_code == 0
    assert text.stdout.strip()
    records = run(app, ["show", str(stored), view, "--json"])
    assert records.exit_code == 0
    assert json.loads(records.stdout)
    assert records.stdout.isascii()


def test_a_view_shows_mark_and_word_of_each_finding(stored: Path) -> None:
    shown = run(app, ["show", str(stored), "conflicts"]).stdout
    assert "⚡ in conflict" in shown
    for finding in harbour().compared.findings:
        assert (finding.id in shown) == (finding.verdict.value == "conflict")
    assert "✗ does not compute" in run(app, ["show", str(stored), "checks"]).stdout


def test_words_of_articles_never_steer_the_terminal(tmp_path: Path) -> None:
    dossier = harbour()
    hostile = dossier.documents[0].model_copy(update={"title": "\x1b[31mred\x1b]0;title\x07 [bold]x[/bold] \u202eback"})
    with open_store(tmp_path, "readers") as store:
        store.replace(dossier.model_copy(update={"documents": (hostile, *dossier.documents[1:])}))
    shown = run(app, ["show", str(tmp_path), "documents"]).stdout
    assert not {"\x1b", "\x07", "\u202e"} & set(shown)
    assert "[bold]x[/bold]" in " ".join(shown.split())


def test_marks_have_stand_ins_where_the_terminal_lacks_them(stored: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "COLUMNS": "200"}
    command = [sys.executable, "-m", "audiatur", "show", str(stored)]
    result = subprocess.run(command, capture_output=True, env=environment, check=True)
    shown = result.stdout.decode("ascii")
    assert "!! in conflict" in shown
    assert "x does not compute" in " ".join(shown.split())


def test_why_leads_from_a_verdict_to_rules_and_words(stored: Path) -> None:
    finding = next(f for f in harbour().compared.findings if f.verdict.value == "conflict")
    result = run(app, ["why", str(stored), finding.id])
    shown = " ".join(result.stdout.split())
    assert finding.rule in shown
    assert all(claim in shown for claim in finding.claims)
    by_beginning = run(app, ["why", str(stored), finding.id.partition("-")[2][:12]])
    assert by_beginning.stdout == result.stdout
    record = json.loads(run(app, ["why", str(stored), finding.id, "--json"]).stdout)
    assert [claim["id"] for claim in record["claims"]] == list(finding.claims)
    assert record["finding"]["rule"] == finding.rule


def test_why_of_a_check_and_of_a_claim(stored: Path) -> None:
    check = harbour().compared.checks[0]
    assert check.formula in " ".join(run(app, ["why", str(stored), check.id]).stdout.split())
    claim = harbour().readings[0].claims[0]
    assert claim.id in run(app, ["why", str(stored), claim.id]).stdout
    assert json.loads(run(app, ["why", str(stored), check.id, "--json"]).stdout)["check"]["id"] == check.id


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["show", "{none}"], 4, "audiatur build"),
        (["show", "{stored}", "nonsense"], 2, "overview, conflicts"),
        (["why", "{stored}", "nonsense"], 2, "no finding, check or claim"),
        (["why", "{stored}", "claim"], 2, "records have"),
        (["why", "{stored}", ""], 2, "no finding"),
        (["export", "{stored}", "--to", "nonsense", "--out", "{none}"], 2, "jsonl, csv, xlsx"),
        (["verify", "{none}"], 4, "there is no dossier"),
        (["build"], 2, "name a folder"),
        (["build", "--fetch"], 2, "--urls"),
        (["build", "--urls", "{list}"], 2, "--fetch"),
        (["build", "{none}", "--out", "{none}/out"], 3, "no article"),
        (["build", "{empty}", "--out", "{none}/out"], 3, "no article"),
        (["explain", "  "], 2, "nothing to explain"),
        (["verify", "{stored}"], 5, "no longer match"),
        (["verify", "{list}"], 5, "ask for it again"),
        (["bundle", "{stored}", "--out", "{none}/b.zip"], 5, "is not sealed"),
    ],
)
def test_trouble_is_one_line_and_an_exit_code(
    stored: Path, tmp_path: Path, arguments: list[str], code: int, says: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "list").write_text("https://example.org/a\n")
    places = {name: str(tmp_path / name) for name in ("none", "list", "empty")} | {"stored": str(stored)}
    result = run(app, [argument.format(**places) for argument in arguments])
    assert result.exit_code == code
    assert says in result.stderr
    assert "Traceback" not in result.output
    assert result.stderr.startswith("audiatur: ")


def test_verify_tells_scripts_what_does_not_match(stored: Path) -> None:
    """The harbour dossier is made of records alone: it has no original bytes."""
    result = run(app, ["verify", str(stored), "--json"])
    assert result.exit_code == 5
    assert {mismatch["what"] for mismatch in json.loads(result.stdout)["mismatches"]} == {"original"}


@pytest.mark.parametrize("format_", ["jsonl", "csv", "markdown"])
def test_export_names_the_files_it_wrote(stored: Path, tmp_path: Path, format_: str) -> None:
    result = run(app, ["export", str(stored), "--to", format_, "--out", str(tmp_path)])
    assert result.exit_code == 0
    assert len(result.stdout.split()) >= len(list(tmp_path.iterdir())) > 0


def test_ctrl_c_says_how_to_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "build", interrupted)
    result = run(app, ["build", str(tmp_path), "--out", str(tmp_path / "out")])
    assert result.exit_code == 130
    assert "goes on from there" in result.stderr


def test_demo_builds_the_bundled_sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def build(inputs: list[Path], *_: object) -> None:
        seen.extend(path.name for path in inputs[0].iterdir())
        raise UsageError("seen")

    monkeypatch.setattr(pipeline, "build", build)
    run(app, ["demo", "--out", str(tmp_path)])
    assert len(seen) >= 8
    assert "index.json" in seen


@pytest.mark.parametrize("as_json", [True, False])
def test_build_tells_counts_and_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, as_json: bool) -> None:
    monkeypatch.setattr(pipeline, "build", lambda *_: harbour())
    result = run(app, ["build", str(tmp_path), "--out", str(tmp_path), *(["--json"] if as_json else [])])
    assert result.exit_code == 0
    assert "dossier.html" in result.stdout
    if as_json:
        told = json.loads(result.stdout)
        assert told["counts"]["documents"] == len(harbour().documents)
        assert len(told["problems"]) == len(harbour().all_problems())


@pytest.mark.parametrize(
    ("given", "used"),
    [
        (None, ("defence", "general")),
        (["fishing"], ("fishing", "general")),
        (["general", "fishing"], ("fishing", "general")),
    ],
)
def test_the_general_topic_comes_last(given: list[str] | None, used: tuple[str, ...]) -> None:
    assert topics(given) == used


def test_addresses_are_read_from_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = tmp_path / "list.txt"
    listed.write_text("# ours\nhttps://example.org/a\n\n https://example.org/b \nhttps://example.org/a\n", "utf-8")
    seen: list[object] = []

    def build(*arguments: object) -> None:
        seen.extend(arguments)
        raise UsageError("seen")

    monkeypatch.setattr(pipeline, "build", build)
    run(app, ["build", "--urls", str(listed), "--fetch", "--out", str(tmp_path)])
    assert seen[-1] == ("https://example.org/a", "https://example.org/b")
