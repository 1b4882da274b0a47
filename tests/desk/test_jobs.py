"""Builds at the desk: one at a time, followed, stopped, and told of when they fail. Small programs stand in."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.desk.conftest import ORIGIN, PORT, TOKEN

from audiatur.adding.task import Task
from audiatur.desk.app import make_app
from audiatur.desk.desk import Desk
from audiatur.desk.jobs import Job, Jobs
from audiatur.errors import UsageError

GOES_ON = (
    'import sys; print(\'{"progress": {"doing": "reading", "done": 1, "total": 3}}\', flush=True); sys.stdin.read()'
)
DONE = 'import sys; task = sys.stdin.readline(); print(\'a remark\'); print(\'{"outcome": {"told": ["done"]}}\')'
ECHO = "import sys, json; print(json.dumps({'outcome': {'told': [sys.stdin.readline().strip()]}}))"
FAILS = "raise SystemExit(7)"
KILLED = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"


def program(code: str) -> tuple[str, ...]:
    return (sys.executable, "-S", "-c", code)


def until(jobs: Jobs, holds: Callable[[Job], object]) -> Job:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        job = jobs.newest()
        if job is not None and holds(job):
            return job
        time.sleep(0.01)
    raise AssertionError(jobs.newest())


def ended(job: Job) -> bool:
    return job.outcome is not None


@pytest.fixture
def busy() -> Iterator[Jobs]:
    jobs = Jobs(program(GOES_ON))
    jobs.start(Task())
    until(jobs, lambda job: job.progress.done)
    yield jobs
    jobs.stop()
    until(jobs, ended)


def test_the_process_gets_the_task_and_its_outcome_is_kept() -> None:
    jobs = Jobs(program(ECHO))
    task = Task(files=("ä.txt",), addresses=("https://lowmere.example/a",))
    jobs.start(task)
    outcome = until(jobs, ended).outcome
    assert outcome is not None
    assert Task.model_validate_json(outcome.told[0]) == task


def test_what_a_library_prints_is_no_outcome() -> None:
    jobs = Jobs(program(DONE))
    jobs.start(Task())
    outcome = until(jobs, ended).outcome
    assert outcome is not None
    assert outcome.told == ("done",)


def test_progress_is_followed(busy: Jobs) -> None:
    job = busy.newest()
    assert job is not None
    assert (job.progress.doing, job.progress.done, job.progress.total) == ("reading", 1, 3)


def test_one_at_a_time_and_then_the_next(busy: Jobs) -> None:
    with pytest.raises(UsageError, match="goes on"):
        busy.start(Task())
    busy.stop()
    until(busy, ended)
    assert busy.start(Task()).number == 2


def test_a_stopped_build_says_so(busy: Jobs) -> None:
    busy.stop()
    outcome = until(busy, ended).outcome
    assert outcome is not None
    assert outcome.error.startswith("Stopped.")


@pytest.mark.parametrize(("code", "told"), [(FAILS, "ended with code 7"), (KILLED, "killed by signal 9")])
def test_a_process_without_an_outcome_is_told(code: str, told: str) -> None:
    jobs = Jobs(program(code))
    jobs.start(Task())
    outcome = until(jobs, ended).outcome
    assert outcome is not None
    assert told in outcome.error
    assert "build again" in outcome.error


@pytest.mark.parametrize("command", [(), ("/nowhere/at/all",)])
def test_a_desk_that_cannot_build_says_so(command: tuple[str, ...]) -> None:
    with pytest.raises(UsageError):
        Jobs(command).start(Task())


def made(folder: Path, jobs: Jobs, token: str = TOKEN.whole) -> TestClient:
    app = make_app(Desk(folder, jobs), TOKEN, PORT)
    client = TestClient(app, base_url=ORIGIN, follow_redirects=False, headers={"origin": ORIGIN})
    client.cookies.set(f"audiatur-{PORT}", token)
    return client


def test_the_screen_follows_a_build(folder: Path, busy: Jobs) -> None:
    client = made(folder, busy)
    page = client.get("/building").text
    assert "Reading: 1 of 3" in page
    assert 'http-equiv="refresh"' in page
    assert "every 1s" in page
    part = client.get("/building", headers={"hx-request": "true"}).text
    assert part.lstrip().startswith("<section")
    assert client.post("/rebuild").status_code == 409
    assert client.post("/building/stop", data={"number": "9"}).status_code == 303
    assert "every 1s" in client.get("/building").text
    assert client.post("/building/stop", data={"number": "1"}).status_code == 303
    until(busy, ended)
    page = client.get("/building").text
    assert "Stopped." in page
    assert 'http-equiv="refresh"' not in page
    assert "every 1s" not in page


def test_rebuilding_goes_to_the_screen_that_follows_it(folder: Path) -> None:
    jobs = Jobs(program(DONE))
    client = made(folder, jobs)
    assert "Nothing was built" in client.get("/building").text
    answer = client.post("/rebuild")
    assert (answer.status_code, answer.headers["location"]) == (303, "/building")
    until(jobs, ended)
    assert "<b>Done.</b>" in client.get("/building").text


def test_readers_start_and_stop_nothing(folder: Path, busy: Jobs) -> None:
    client = made(folder, busy, TOKEN.read)
    assert client.post("/rebuild").status_code == 403
    assert client.post("/building/stop", data={"number": "1"}).status_code == 403
    assert "Stop</button>" not in client.get("/building").text
