"""``audiatur add``, ``audiatur watch`` and the process that builds for the desk, from the command line."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from shutil import copytree

import pytest
from typer.testing import CliRunner

from audiatur import pipeline
from audiatur.adding.task import Line, Outcome, Task
from audiatur.cli import app
from audiatur.commands import watch, worker
from audiatur.commands.again import Options, again
from audiatur.errors import UsageError
from audiatur.settings import Settings
from audiatur.store import feeds
from audiatur.store.load import load_machine

FIRST = "The harbour of Lindhaven employs 1,200 people, the mayor said on Monday.\n"
SECOND = "The harbour of Lindhaven employs 800 people, the union said on Tuesday.\n"
run = CliRunner().invoke


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("built")
    (place / "first.txt").write_text(FIRST, "utf-8")
    (place / "second.txt").write_text(SECOND, "utf-8")
    (place / "names.yaml").write_text("- [Lindhaven, Lind]\n", "utf-8")
    settings = Settings(topics=("general",), max_container_items=7)
    pipeline.build([place / "first.txt"], place / "dossier", settings)
    return place


@pytest.fixture
def place(built: Path, tmp_path: Path) -> Path:
    copytree(built, tmp_path / "affair")
    return tmp_path / "affair"


def names(place: Path) -> list[str]:
    return [document.file for document in load_machine(place / "dossier").documents]


def test_add_tells_what_is_new_and_what_is_not(place: Path) -> None:
    command = ["add", str(place / "dossier"), str(place / "second.txt"), "-q"]
    assert "added: second.txt" in run(app, command).stdout
    again_ = run(app, command)
    assert again_.exit_code == 0
    assert "nothing is new" in again_.stdout
    assert names(place) == ["first.txt", "second.txt"]


def test_add_repeats_the_settings_of_the_last_build(place: Path) -> None:
    before = load_machine(place / "dossier").settings
    assert again(place / "dossier", Options()) == Settings(topics=("general",), max_container_items=7)
    assert run(app, ["add", str(place / "dossier"), "-q"]).exit_code == 0
    assert load_machine(place / "dossier").settings == before
    given = again(place / "dossier", Options(topics=("defence",), jobs=2))
    assert (given.topics, given.jobs, given.max_container_items) == (("defence", "general"), 2, 7)


@pytest.mark.parametrize(
    ("name", "value", "option"),
    [
        ("aliases", "names.yaml", "aliases"),
        ("publishers", "names.yaml", "publishers"),
        ("topics", "mine.yaml", "topic"),
    ],
)
def test_a_file_of_ones_own_must_be_named_again(place: Path, name: str, value: str, option: str) -> None:
    with closing(sqlite3.connect(place / "dossier" / "dossier.db")) as db, db:
        db.execute("update settings set value = ? where name = ?", [value, name])
    with pytest.raises(UsageError, match=f"{value}; name .*--{option}"):
        again(place / "dossier", Options())


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--fetch"], 2),
        (["--urls", "{place}/first.txt"], 2),
        (["{place}/none.txt"], 3),
    ],
)
def test_add_tells_what_cannot_be_done(place: Path, arguments: list[str], code: int) -> None:
    given = [each.format(place=place) for each in arguments]
    assert run(app, ["add", str(place / "dossier"), *given, "-q"]).exit_code == code


@pytest.mark.parametrize("command", [["add"], ["watch", "--feed", "https://lowmere.example/", "--once"]])
def test_there_must_be_a_dossier(tmp_path: Path, command: list[str]) -> None:
    assert run(app, [*command, str(tmp_path / "none")]).exit_code == 4
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    ("text", "value"), [("90s", 90), ("15m", 900), ("2h", 7200), ("1d", 86_400), (" 7d ", 604_800)]
)
def test_a_time_is_read(text: str, value: int) -> None:
    assert watch.seconds(text) == value


@pytest.mark.parametrize(
    "text", ["", "15", "m", "59s", "0m", "8d", "-5m", "1.5h", "15 m", "9999999s", "15min", "１５m"]
)
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="90s, 15m"):
        watch.seconds(text)


def test_watch_tells_of_a_feed_that_leads_inside_and_remembers_it(place: Path) -> None:
    url = "http://127.0.0.1/feed"
    command = ["watch", str(place / "dossier"), "--once", "-q"]
    assert run(app, command).exit_code == 2
    for more in (["--feed", url], []):
        result = run(app, [*command, *more])
        assert result.exit_code == 0
        assert "not on the open internet" in result.stdout
    assert [each.url for each in feeds.feeds(place / "dossier")] == [url]
    assert names(place) == ["first.txt"]


def test_watch_goes_on_until_it_is_stopped(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []

    def pause(length: float) -> None:
        pauses.append(length)
        if len(pauses) == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(time, "sleep", pause)
    result = run(app, ["watch", str(place / "dossier"), "--feed", "http://127.0.0.1/feed", "--every", "1h", "-q"])
    assert result.exit_code == 130
    assert result.stdout.count("not on the open internet") == 2
    assert all(3500 < length <= 3600 for length in pauses)


def worked(place: Path, task: str) -> list[Line]:
    command = worker.command(place / "dossier", Options())
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(task + "\n")
        process.stdin.flush()
        return [Line.model_validate_json(line) for line in process.stdout]


def test_the_process_of_the_desk_tells_how_far_it_is_and_what_became_of_it(place: Path) -> None:
    lines = worked(place, Task().model_dump_json())
    assert lines[-1].outcome == Outcome()
    assert {"loading the parser", "reading", "comparing", "storing"} <= {
        line.progress.doing for line in lines if line.progress
    }


def test_the_process_of_the_desk_tells_its_trouble(place: Path) -> None:
    (place / "dossier" / "dossier.db").write_bytes(b"no database at all, and longer than a header of one")
    (line,) = worked(place, Task().model_dump_json())
    assert line.outcome is not None
    assert "damaged" in line.outcome.error


def test_the_process_of_the_desk_ends_when_the_desk_is_gone(place: Path) -> None:
    command = worker.command(place / "dossier", Options())
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    with process:
        assert process.stdin is not None
        process.stdin.write(Task().model_dump_json() + "\n")
        process.stdin.close()
        assert process.wait(60) != 0
    assert names(place) == ["first.txt"]


def test_commands_that_add_do_not_load_the_parser_for_their_help() -> None:
    code = "import sys, audiatur.cli, audiatur.commands.worker, audiatur.desk.jobs; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
