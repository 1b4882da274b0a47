from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.desk.deciding import BEACON, COURIER, RADIO, WIRE, form, given
from tests.dossier.affair import harbour

from audiatur.desk.queries import names
from audiatur.judgements.standing import origins_decided, parted_and_united
from audiatur.model.document import Document
from audiatur.model.judgement import Article, OfName
from audiatur.store.database import open_for_reading
from audiatur.store.judgements import judgements
from audiatur.store.store import open_store


@pytest.fixture
def many(monkeypatch: pytest.MonkeyPatch, folder: Path) -> int:
    """How many pages there are when few names stand on one."""
    monkeypatch.setattr(names, "PAGE", 2)
    with open_for_reading(folder) as db:
        return names.names(db).pages


def test_names_stand_with_their_variants_and_evidence(writer: TestClient) -> None:
    page = writer.get("/names").text
    assert 'value="name:Ida Sorn"' in page
    assert 'value="name:Sorn"' in page
    assert "Family name after full name." in page


@pytest.mark.parametrize(
    ("text", "found", "left_out"),
    [("sorn", "Ida Sorn", "Ostrane"), ("هالمير", "Halmere", "Velmora"), ("%", "", "Velmora"), ("_", "", "Velmora")],
)
def test_names_are_searched_by_any_variant(writer: TestClient, text: str, found: str, left_out: str) -> None:
    page = writer.get("/names", params={"text": text}).text
    assert found in page
    assert f"name:{left_out}" not in page


@pytest.mark.parametrize("decision", ["unite", "part"])
def test_ticked_names_are_one_or_not(writer: TestClient, folder: Path, decision: str) -> None:
    given(writer, folder, decision, "name:Ida Sorn", name="Sorn", reason="her brother")
    (made,) = parted_and_united(judgements(folder))
    assert made.about == (OfName(name="Ida Sorn"), OfName(name="Sorn"))
    page = writer.get("/names").text
    assert "her brother" in page
    assert "1 waits for it" in page
    assert 'action="/rebuild"' in page


@pytest.mark.parametrize(
    "about", [["name:Ida Sorn"], ["name:Ida Sorn", "name:Ida Sorn"], ["name:Ida Sorn", "name:Nobody There"], []]
)
def test_names_take_two_that_are_here(writer: TestClient, folder: Path, about: list[str]) -> None:
    assert writer.post("/decide", data=form("unite", *about)).status_code == 422
    assert judgements(folder) == ()


def test_ticks_stay_while_turning_pages_and_searching(writer: TestClient, many: int) -> None:
    ticked = 'value="name:{}" checked'.format
    turned = writer.post("/names", data={"page": "2", "about": ["name:Ida Sorn", "name:Hall & Sons"], "name": " Sorn "})
    assert turned.status_code == 303
    assert turned.headers["location"] == "/names?page=2&ticked=Ida+Sorn&ticked=Hall+%26+Sons&ticked=Sorn"
    page = writer.get(turned.headers["location"]).text
    rows, _, bar = page.partition('id="decide-head"')
    assert f"page 2 of {many}" in rows
    assert ticked("Ida Sorn") not in rows
    assert all(ticked(name) in bar for name in ("Ida Sorn", "Hall &amp; Sons", "Sorn"))
    searched = writer.post("/names", data={"text": "sorn", "about": "name:Ida Sorn"})
    assert searched.headers["location"] == "/names?text=sorn&ticked=Ida+Sorn"
    rows, _, bar = writer.get(searched.headers["location"]).text.partition('id="decide-head"')
    assert ticked("Ida Sorn") in rows
    assert "checked" not in bar
    assert 'name="back" value="/names?text=sorn"' in rows


def test_readers_turn_pages_by_links(reader: TestClient, many: int) -> None:
    page = reader.get("/names", params={"text": "a"}).text
    assert many > 1
    assert 'href="/names?text=a&amp;page=2"' in page
    assert reader.post("/names", data={"page": "2"}).status_code == 403


def test_nothing_waits_after_a_build(writer: TestClient, folder: Path) -> None:
    made = given(writer, folder, "unite", "name:Ida Sorn", "name:Velmora")
    with open_store(folder, "later readers") as store:
        store.replace(harbour())
    page = writer.get("/names").text
    # a build takes at least the second in which a test decides
    assert ("wait" in page) == (made.at[:19] >= _ended(folder))


def _ended(folder: Path) -> str:
    with open_for_reading(folder) as db:
        return str(db.execute("select max(ended) from runs").fetchone()[0])[:19]


def test_groups_of_one_origin_stand_with_their_reasons(writer: TestClient) -> None:
    page = writer.get("/origins").text
    group = page.partition('class="group"')[2].partition("</article>")[0]
    assert f"article:{COURIER.id}" in group
    assert f"article:{RADIO.id}" in group
    assert f"article:{WIRE.id}" not in group
    assert "carries the first’s interview" in group
    href = group.partition(f'href="/articles/{RADIO.id}#')[2].partition('"')[0]
    assert f'id="{href}"' in writer.get(f"/articles/{RADIO.id}").text


@pytest.mark.parametrize(
    ("decision", "articles"), [("split", (COURIER, RADIO)), ("join", (WIRE, BEACON)), ("join", (WIRE, BEACON, RADIO))]
)
def test_origins_are_joined_and_split(
    writer: TestClient, folder: Path, decision: str, articles: tuple[Document, ...]
) -> None:
    given(writer, folder, decision, *(f"article:{each.id}" for each in articles), reason="by telephone")
    (made,) = origins_decided(judgements(folder))
    assert made.about == tuple(Article(sha256=each.sha256, file=each.file) for each in articles)
    page = writer.get("/origins").text
    assert "by telephone" in page
    assert "1 waits for it" in page


@pytest.mark.parametrize("about", [[], [f"article:{WIRE.id}"], [f"article:{WIRE.id}", "name:Halmere"]])
def test_origins_take_two_articles(writer: TestClient, folder: Path, about: list[str]) -> None:
    assert writer.post("/decide", data=form("join", *about)).status_code == 422
    assert judgements(folder) == ()


def test_articles_to_join_are_searched(writer: TestClient) -> None:
    section = writer.get("/origins", params={"text": WIRE.file}).text.partition("all-head")[2]
    assert f"article:{WIRE.id}" in section
    assert f"article:{BEACON.id}" not in section
