"""Articles from files, addresses and feeds into a dossier; a server on the loopback stands for the open internet."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import copytree

import pytest

from audiatur import pipeline
from audiatur.acquire.fetching.reach import Reach, is_public
from audiatur.adding.add import add
from audiatur.adding.task import Outcome, Task
from audiatur.run.events import silent
from audiatur.settings import Settings
from audiatur.store import added, feeds
from audiatur.store.added import Stated
from audiatur.store.load import load_machine

PUBLIC = "127.0.0.2"
FIRST = "The harbour of Lindhaven employs 1,200 people, the mayor said on Monday.\n"
SECOND = "The harbour of Lindhaven employs 800 people, the union said on Tuesday.\n"
PAGE = (
    "<html><head><title>{0}</title></head><body><article><h1>{0}</h1>"
    "<p>The harbour of Lindhaven will employ {1} people, "
    "the minister said. The plan was agreed by the council in spring.</p></article></body></html>"
)
FEED = '<?xml version="1.0"?><rss version="2.0"><channel><title>Lin Courier</title>{}</channel></rss>'
ITEM = "<item><title>Number {0}</title><link>{1}</link><pubDate>Mon, 06 May 2030 10:00:00 GMT</pubDate></item>"


class Site(ThreadingHTTPServer):
    """A site whose pages a test sets; it counts what was asked for."""

    def __init__(self) -> None:
        super().__init__((PUBLIC, 0), Handler)
        self.pages: dict[str, str] = {}
        self.moved: dict[str, str] = {}
        self.asked: list[str] = []

    def at(self, path: str) -> str:
        return f"http://{PUBLIC}:{self.server_port}{path}"

    def feed(self, *paths: str) -> str:
        items = "".join(ITEM.format(n, path if "://" in path else self.at(path)) for n, path in enumerate(paths))
        self.pages["/feed"] = FEED.format(items)
        return self.at("/feed")


class Handler(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        content = self.server.pages.get(self.path, "").encode()
        etag = f'"{hash(content)}"'
        if self.path in self.server.moved:
            self.send_response(302)
            self.send_header("Location", self.server.moved[self.path])
        elif not content:
            self.send_response(404)
        elif self.headers.get("If-None-Match") == etag:
            self.send_response(304)
        else:
            self.send_response(200)
            self.send_header("ETag", etag)
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.path not in self.server.moved and self.headers.get("If-None-Match") != etag:
            self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        server.pages |= {f"/{n}": PAGE.format(f"Number {n}", 900 + n) for n in range(5)}
        yield server
        server.shutdown()


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("built")
    (place / "articles").mkdir()
    (place / "articles" / "first.txt").write_text(FIRST, "utf-8")
    pipeline.build([place / "articles"], place / "dossier", Settings())
    return place


@pytest.fixture
def folder(built: Path, tmp_path: Path) -> Path:
    copytree(built, tmp_path / "affair")
    return tmp_path / "affair" / "dossier"


REACH = Reach(allow=lambda address: address == PUBLIC or is_public(address))


def done(folder: Path, task: Task, most: int = 20, reach: Reach = REACH) -> Outcome:
    return add(task, folder, Settings(), silent, reach=reach, most=most)


def files(folder: Path) -> list[str]:
    return [document.file for document in load_machine(folder).documents]


def keep(folder: Path, text: str, **stated: str) -> str:
    return added.keep(folder, "second.txt", text.encode(), Stated(**stated))  # type: ignore[arg-type]  # words alone


def test_a_kept_file_is_added_with_what_is_stated_of_it(folder: Path) -> None:
    name = keep(folder, SECOND, outlet="Lin Courier", published="2030-05")
    outcome = done(folder, Task(files=(name,)))
    document = load_machine(folder).documents[1]
    assert outcome == Outcome(added=(document.id,))
    assert (document.outlet, document.published, document.file) == ("Lin Courier", "2030-05", name)


def test_building_articles_and_added_ones_gives_the_same(folder: Path) -> None:
    done(folder, Task(files=(keep(folder, SECOND),)))
    now = load_machine(folder)
    articles = folder.parent / "articles"
    assert pipeline.build([articles, folder / "added"], folder, Settings()) == now
    assert files_of(pipeline.build([articles], folder, Settings())) == ["first.txt"]
    assert list(added.kept(folder)) == ["second.txt"]


def files_of(dossier: object) -> list[str]:
    return [document.file for document in dossier.documents]  # type: ignore[attr-defined]  # a Dossier


@pytest.mark.parametrize("text", [FIRST, FIRST.replace(" ", "  ").strip()])
def test_what_is_there_is_told_and_not_added_twice(folder: Path, text: str) -> None:
    before = load_machine(folder)
    outcome = done(folder, Task(files=(keep(folder, text),)))
    assert outcome == Outcome(known=(before.documents[0].id,))
    assert load_machine(folder) == before
    assert added.kept(folder) == {}


def test_the_same_words_of_another_outlet_are_a_copy_and_added(folder: Path) -> None:
    outcome = done(folder, Task(files=(keep(folder, FIRST, outlet="Lin Courier"),)))
    assert len(outcome.added) == 1
    assert outcome.known == ()


def test_what_holds_no_article_is_told_and_not_kept(folder: Path) -> None:
    outcome = done(folder, Task(files=(keep(folder, " "), keep(folder, SECOND))))
    assert len(outcome.added) == 1
    assert "could not be read" in outcome.told[0] or "empty" in outcome.told[0]
    assert len(added.kept(folder)) == 1


def test_a_date_that_is_none_is_told(folder: Path) -> None:
    outcome = done(folder, Task(files=(keep(folder, SECOND, published="some day"),)))
    assert "some day is not a date" in outcome.told[0]
    assert load_machine(folder).documents[1].published is None


def test_a_task_that_names_nothing_builds_anew(folder: Path) -> None:
    before = load_machine(folder)
    assert done(folder, Task()) == Outcome()
    assert load_machine(folder) == before


def test_an_address_is_fetched_once(folder: Path, site: Site) -> None:
    site.moved["/short"] = "/1"
    for path in ("/short", "/1", "/short"):
        outcome = done(folder, Task(addresses=(site.at(path),)))
    assert len(outcome.known) == 1
    (document,) = [each for each in load_machine(folder).documents if each.url]
    assert document.url == site.at("/1")
    assert len(added.kept(folder)) == 1


def test_what_cannot_be_fetched_is_told_and_the_rest_added(folder: Path, site: Site) -> None:
    addresses = (site.at("/none"), "http://127.0.0.1:9/", "file:///etc/hostname", site.at("/2"))
    outcome = done(folder, Task(addresses=addresses))
    assert len(outcome.added) == 1
    assert [told.split(" could")[0] for told in outcome.told] == list(addresses[:3])


def test_a_feed_gives_its_articles_once(folder: Path, site: Site) -> None:
    url = site.feed("/1", "/2")
    assert len(done(folder, Task(feeds=(url,))).added) == 2
    asked = len(site.asked)
    outcome = done(folder, Task(feeds=(url,)))
    assert "as it was" in outcome.told[0]
    assert site.asked[asked:] == ["/feed"]
    site.feed("/3", "/1", "/2")
    assert len(done(folder, Task(feeds=(url,))).added) == 1
    assert site.asked[asked + 1 :] == ["/feed", "/3"]
    document = next(each for each in load_machine(folder).documents if each.url == site.at("/3"))
    assert (document.published, document.outlet) == ("2030-05-06", "Lin Courier")


def test_a_round_is_bounded_and_the_rest_comes_later(folder: Path, site: Site) -> None:
    url = site.feed("/1", "/2", "/3")
    assert [len(done(folder, Task(feeds=(url,)), most=2).added) for _ in range(3)] == [2, 1, 0]


def test_local_links_in_a_feed_are_refused_and_told(folder: Path, site: Site) -> None:
    inside = ("http://127.0.0.1:80/a", "http://169.254.169.254/b", "file:///etc/hostname", "http://[::1]/c")
    site.moved["/out"] = "http://127.0.0.1/x"
    url = site.feed(*inside, "/out", "/1")
    for _ in range(3):
        outcome = done(folder, Task(feeds=(url,)))
        assert len([told for told in outcome.told if "could not be fetched" in told]) == 5
    assert site.asked.count("/1") == 1
    assert len(feeds.feed(folder, url).done) == 6
    assert "could not" not in " ".join(done(folder, Task(feeds=(url,))).told)


@pytest.mark.parametrize("place", ["http://127.0.0.1/feed", "http://10.0.0.1/", "file:///etc/hostname"])
def test_a_feed_that_leads_inside_is_refused_and_told(folder: Path, site: Site, place: str) -> None:
    site.moved["/feed"] = place
    outcome = done(folder, Task(feeds=(site.at("/feed"),)))
    assert "could not be read" in outcome.told[0]
    assert outcome.added == ()


def test_what_is_no_feed_is_told(folder: Path, site: Site) -> None:
    assert "neither RSS nor Atom" in done(folder, Task(feeds=(site.at("/1"),))).told[0]
    assert feeds.feeds(folder)[0].told.startswith("The feed could not be read")


def test_a_stop_between_fetching_and_building_loses_nothing(
    folder: Path, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.moved["/short"] = "/1"
    url = site.feed("/short", "/2")

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(pipeline, "add", stopped)
        with pytest.raises(KeyboardInterrupt):
            done(folder, Task(feeds=(url,)))
    assert files(folder) == ["first.txt"]
    site.asked.clear()
    assert len(done(folder, Task(feeds=(url,))).added) == 2
    assert site.asked == ["/feed"]
    assert len(added.kept(folder)) == 2


def test_feeds_reach_the_open_internet_alone_unless_told_otherwise(folder: Path, site: Site) -> None:
    url = site.feed("/1")
    outcome = add(Task(feeds=(url,), addresses=(site.at("/2"),)), folder, Settings(), silent)
    assert outcome.added == ()
    assert site.asked == []
