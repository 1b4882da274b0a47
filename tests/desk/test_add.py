"""Adding at the desk: what forms send becomes files and a Task; a small program stands in for the build."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.desk.conftest import TOKEN
from tests.desk.test_jobs import ECHO, GOES_ON, ended, made, program, until

from audiatur.adding.task import Outcome, Task
from audiatur.desk.jobs import Jobs
from audiatur.store import added, feeds
from audiatur.store.added import Stated
from audiatur.store.feeds import Feed

URL = "https://lowmere.example/a"


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    found = Jobs(program(ECHO))
    yield found
    if found.newest() is not None:
        until(found, ended)


@pytest.fixture
def desk(folder: Path, jobs: Jobs) -> TestClient:
    return made(folder, jobs)


def task(jobs: Jobs) -> Task:
    outcome = until(jobs, ended).outcome
    assert outcome is not None
    return Task.model_validate_json(outcome.told[0])


def test_the_screen_has_its_forms_and_readers_see_none(folder: Path, jobs: Jobs) -> None:
    page = made(folder, jobs).get("/add").text
    for action in ("/add/text", "/add/files", "/add/address", "/add/feed"):
        assert f'action="{action}"' in page
    assert "<form method" not in made(folder, jobs, TOKEN.read).get("/add").text.split("<main")[1]


def test_a_pasted_text_is_kept_with_what_is_stated(desk: TestClient, folder: Path, jobs: Jobs) -> None:
    form = {
        "text": "Strike ends\r\n\r\nThe strike ended.\r\n",
        "outlet": " Lin/Courier ",
        "title": "Strike ends",
        "published": "2030-05",
        "authors": "Ada Holm, Jon Vale",
        "url": URL,
    }
    answer = desk.post("/add/text", data=form)
    assert (answer.status_code, answer.headers["location"]) == (303, "/building")
    ((name, stated),) = added.kept(folder).items()
    assert task(jobs) == Task(files=(name,))
    assert name == "Lin-Courier-Strike-ends.txt"
    assert (added.place(folder) / name).read_text("utf-8") == "Strike ends\n\nThe strike ended.\n"
    authors = ("Ada Holm", "Jon Vale")
    assert stated == Stated(outlet="Lin/Courier", title="Strike ends", published="2030-05", authors=authors, url=URL)


@pytest.mark.parametrize("text", [" \r\n ", "words"])
def test_a_text_without_words_or_with_a_false_address_is_refused(desk: TestClient, folder: Path, text: str) -> None:
    answer = desk.post("/add/text", data={"text": text, "url": "javascript:alert(1)"})
    assert answer.status_code == 422
    assert added.kept(folder) == {}


@pytest.mark.parametrize(
    "name",
    ["../../x", "C:\\x", "..", "x" * 300, "a\tb\x1b.txt", "dossier.db", ".lock", "index.json", "<b>.txt", "ä.txt"],
)
def test_dropped_files_lie_among_the_added_ones_whatever_they_are_called(
    desk: TestClient, folder: Path, jobs: Jobs, name: str
) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert desk.post("/add/files", files=[("files", (name, b"words"))]).status_code == 303
    (kept,) = added.kept(folder)
    assert task(jobs) == Task(files=(kept,))
    assert (added.place(folder) / kept).read_bytes() == b"words"
    assert all(path.read_bytes() == content for path, content in before.items())
    new = {path for path in folder.rglob("*") if path.is_file()} - set(before)
    assert {path.parent for path in new} == {added.place(folder)}


def test_several_files_go_into_one_build(desk: TestClient, folder: Path, jobs: Jobs) -> None:
    desk.post("/add/files", files=[("files", ("a.txt", b"one")), ("files", ("a.txt", b"two"))])
    assert task(jobs) == Task(files=("a.txt", "a-2.txt"))
    assert sorted(added.kept(folder)) == ["a-2.txt", "a.txt"]


def test_no_file_or_too_many_are_refused(desk: TestClient, folder: Path) -> None:
    assert desk.post("/add/files", data={"x": "y"}).status_code == 422
    many = [("files", (f"{n}.txt", b"words")) for n in range(101)]
    assert "At most 100" in desk.post("/add/files", files=many).text
    assert added.kept(folder) == {}


def test_a_file_that_is_too_large_is_refused(desk: TestClient, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("audiatur.desk.pages.add.LARGEST", 10)
    assert "larger" in desk.post("/add/files", files=[("files", ("a.txt", b"x" * 11))]).text
    assert added.kept(folder) == {}


def test_an_address_is_given_to_the_build_and_the_desk_itself_fetches_nothing(desk: TestClient, jobs: Jobs) -> None:
    assert desk.post("/add/address", data={"url": f" {URL} "}).status_code == 303
    assert task(jobs) == Task(addresses=(URL,))


@pytest.mark.parametrize(
    "url", ["", "lowmere", "file:///etc/hostname", "javascript:alert(1)", "http://", "https://a b"]
)
@pytest.mark.parametrize("path", ["/add/address", "/add/feed"])
def test_what_is_no_address_is_refused(desk: TestClient, folder: Path, jobs: Jobs, url: str, path: str) -> None:
    assert desk.post(path, data={"url": url}).status_code == 422
    assert jobs.newest() is None
    assert feeds.feeds(folder) == ()


def test_a_feed_is_looked_at_listed_and_let_go(desk: TestClient, folder: Path, jobs: Jobs) -> None:
    desk.post("/add/feed", data={"url": URL})
    assert task(jobs) == Task(feeds=(URL,))
    assert URL in desk.get("/add").text
    feeds.keep(folder, Feed(url=URL, looked="2030-05-06T10:00:00", told="<b>Nothing</b> new."))
    page = desk.get("/add").text
    assert "&lt;b&gt;Nothing" in page
    assert "Look now" in page
    desk.post("/add/feed/forget", data={"url": URL})
    assert URL not in desk.get("/add").text


def test_what_is_kept_and_in_no_build_can_be_added_again(desk: TestClient, folder: Path, jobs: Jobs) -> None:
    name = added.keep(folder, "left.txt", b"words", Stated())
    assert "left.txt" in desk.get("/add").text
    desk.post("/add/left", data={"name": [name, "../dossier.db"]})
    assert task(jobs) == Task(files=(name,))


def test_while_a_build_goes_on_the_file_is_kept_and_the_next_build_is_refused(folder: Path) -> None:
    busy = Jobs(program(GOES_ON))
    desk = made(folder, busy)
    desk.post("/rebuild")
    assert desk.post("/add/text", data={"text": "words"}).status_code == 409
    assert "words.txt" in desk.get("/add").text
    busy.stop()
    until(busy, ended)


def test_the_one_new_article_is_shown(folder: Path) -> None:
    outcome = Outcome(added=("document-1",)).model_dump_json()
    jobs = Jobs((sys.executable, "-S", "-c", f"print('{{\"outcome\": ' + {outcome!r} + '}}')"))
    desk = made(folder, jobs)
    desk.post("/rebuild")
    until(jobs, ended)
    assert desk.get("/building", headers={"hx-request": "true"}).headers["hx-redirect"] == "/articles/document-1"


@pytest.mark.parametrize(
    "path", ["/add/text", "/add/files", "/add/left", "/add/address", "/add/feed", "/add/feed/forget"]
)
def test_readers_and_other_sites_add_nothing(folder: Path, jobs: Jobs, path: str) -> None:
    assert made(folder, jobs, TOKEN.read).post(path, data={"url": URL}).status_code == 403
    writer = made(folder, jobs)
    assert writer.post(path, data={"url": URL}, headers={"origin": "https://lowmere.example"}).status_code == 403
    assert jobs.newest() is None
