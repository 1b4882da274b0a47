from __future__ import annotations

from pathlib import Path

from starlette.testclient import TestClient
from tests.desk.deciding import AFFAIR, BUDGET, COURIER, CROWD, form, given

from audiatur.model.judgement import Decision, OfName, judgement
from audiatur.store.judgements import append
from audiatur.store.store import open_store


def lines(client: TestClient, **asked: str) -> list[str]:
    return client.get("/judgements", params=asked).text.split("data-item")[1:]


def test_the_newest_stands_first_with_who_and_when(writer: TestClient, folder: Path) -> None:
    given(writer, folder, "accept", f"finding:{CROWD.id}", reason="first of all")
    made = given(writer, folder, "note", f"article:{COURIER.id}", by="Bo", reason="second")
    newest, oldest = lines(writer)
    assert "second" in newest
    assert "Bo" in newest
    assert made.at[:16].replace("T", " ") in newest
    assert f"/articles/{COURIER.id}" in newest
    assert "first of all" in oldest
    assert f"/findings/{CROWD.id}" in oldest


def test_it_is_filtered_by_person_and_state(writer: TestClient, folder: Path) -> None:
    given(writer, folder, "accept", f"finding:{CROWD.id}")
    given(writer, folder, "note", f"article:{COURIER.id}", by="Bo & Co", reason="second")
    assert len(lines(writer, by="Bo & Co")) == 1
    assert len(lines(writer, by="Nobody")) == 0
    assert len(lines(writer, state="undone")) == 0
    assert len(lines(writer, state="no such state")) == 2


def test_what_is_undone_stays_and_says_so(writer: TestClient, folder: Path) -> None:
    made = given(writer, folder, "accept", f"finding:{CROWD.id}")
    undo = given(writer, folder, "undo", f"judgement:{made.id}")
    newest, oldest = lines(writer)
    assert "Take the undo back" in newest
    assert ">undone</b>" in oldest
    assert f"judgement:{made.id}" not in oldest
    given(writer, folder, "undo", f"judgement:{undo.id}")
    *_, oldest = lines(writer)
    assert ">undone</b>" not in oldest


def test_what_lost_its_words_stands_in_a_list_of_its_own(writer: TestClient, folder: Path) -> None:
    given(writer, folder, "accept", f"finding:{CROWD.id}")
    lost = judgement(
        Decision.NOTE, (OfName(name="Somebody Gone"),), reason="who?", by="Ana", at="2031-05-02T09:00:00+00:00"
    )
    append(folder, [lost])
    page = writer.get("/judgements").text
    assert "1 judgement found nothing to hold on to" in page
    (line,) = lines(writer, state="orphaned")
    assert "No article names Somebody Gone." in line
    with open_store(folder, "fewer") as store:
        store.replace(AFFAIR.model_copy(update={"documents": (), "readings": (), "compared": type(AFFAIR.compared)()}))
    assert len(lines(writer, state="orphaned")) == 2


def test_what_was_stored_just_now_can_be_undone_where_one_goes_on(writer: TestClient) -> None:
    answer = writer.post("/decide", data=form("accept", f"finding:{CROWD.id}", onward=f"/findings/{BUDGET.id}"))
    assert answer.headers["location"].startswith(f"/findings/{BUDGET.id}?done=")
    page = writer.get(answer.headers["location"]).text
    assert "Stored: accepted" in page
    assert f'name="back" value="/findings/{CROWD.id}"' in page
    assert "Stored" not in writer.get(f"/findings/{BUDGET.id}?done=nothing").text
