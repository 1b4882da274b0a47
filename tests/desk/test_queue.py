from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.desk.deciding import AFFAIR, CROWD, SUM, form, given

from audiatur.desk.desk import Desk
from audiatur.desk.queries.queue import Need, around, queue
from audiatur.model.finding import Verdict

NEEDED = [each for each in AFFAIR.compared.findings if each.verdict is not Verdict.SINGLE_SOURCE]


def order(folder: Path, need: Need | None = None) -> list[str]:
    desk = Desk(folder)
    with desk.opened() as db:
        decided = desk.decided(db)
        return [item.id for item in queue(db, decided.settled, decided.made, need).items]


def test_conflicts_come_first_then_sums_that_fail(folder: Path) -> None:
    found = order(folder)
    assert found[:2] == [CROWD.id, SUM.id]
    assert {each.id for each in NEEDED} < set(found)


def test_one_item_leads_to_the_next_and_back(folder: Path) -> None:
    desk, found = Desk(folder), order(folder)
    with desk.opened() as db:
        for place, identity in enumerate(found):
            it = around(db, (), (), None, identity)
            assert it.ahead == place
            assert (it.before.id if it.before else None) == (found[place - 1] if place else None)
            assert (it.after.id if it.after else None) == (found[place + 1] if place + 1 < len(found) else None)
        assert around(db, (found[1],), (), None, found[0]).after == around(db, (), (), None, found[1]).after


def test_what_left_the_queue_still_leads_on(folder: Path, writer: TestClient) -> None:
    found = order(folder)
    given(writer, folder, "accept", f"finding:{CROWD.id}")
    desk = Desk(folder)
    with desk.opened() as db:
        decided = desk.decided(db)
        it = around(db, decided.settled, decided.made, None, CROWD.id)
        assert it.before is None
        assert it.after is not None
        assert it.after.id == found[1]


@pytest.mark.parametrize("need", list(Need))
def test_counts_stand_beside_each_reason(writer: TestClient, folder: Path, need: Need) -> None:
    found = order(folder, need)
    page = writer.get("/", params={"need": need.value}).text
    assert page.count("<li class=") == len(found)
    if found:
        assert f'<span class="many">{len(found)}</span>' in page


def test_a_decision_from_the_queue_goes_on_to_the_next(writer: TestClient, folder: Path) -> None:
    found = order(folder)
    page = writer.get(f"/findings/{CROWD.id}?queue=all").text
    assert f'name="onward" value="/checks/{found[1]}?queue=all"' in page
    assert 'rel="next"' in page
    answer = writer.post("/decide", data=form("accept", f"finding:{CROWD.id}", onward=f"/checks/{found[1]}?queue=all"))
    assert answer.headers["location"].startswith(f"/checks/{found[1]}?queue=all&done=")
    following = writer.get(answer.headers["location"]).text
    assert f'name="onward" value="/findings/{found[2]}?queue=all"' in following or found[2] in following


def test_a_note_stays_where_it_is(writer: TestClient) -> None:
    back = f"/findings/{CROWD.id}?queue=all"
    answer = writer.post("/decide", data=form("note", f"finding:{CROWD.id}", reason="x", onward="/", back=back))
    assert answer.headers["location"].startswith(back)


def test_the_last_of_a_reason_leads_back_to_the_queue(writer: TestClient) -> None:
    page = writer.get(f"/findings/{CROWD.id}?queue=conflict").text
    assert 'name="onward" value="/?need=conflict#at-1"' in page
    assert 'rel="next"' not in page


def test_what_was_decided_today_is_counted_by_person(writer: TestClient, folder: Path) -> None:
    assert "Decided today" not in writer.get("/").text
    first = given(writer, folder, "accept", f"finding:{CROWD.id}")
    given(writer, folder, "note", f"finding:{CROWD.id}", reason="only a note", seen=first.id)
    assert "<bdi>Ana</bdi> 1</a>" in writer.get("/").text
    given(writer, folder, "undo", f"judgement:{first.id}")
    assert "Decided today" not in writer.get("/").text


def test_whoever_gave_a_name_decides_from_the_list(writer: TestClient, folder: Path) -> None:
    assert 'value="accept"' not in writer.get("/").text
    given(writer, folder, "note", f"finding:{CROWD.id}", reason="x")
    assert 'name="decision" value="accept" data-key="a"' in writer.get("/").text


@pytest.mark.parametrize("asked", ["?need=nothing", "?need=", "?queue=all", "?page=10000"])
def test_strange_addresses_are_answered(writer: TestClient, asked: str) -> None:
    assert writer.get(f"/{asked}").status_code == 200
    assert writer.get(f"/findings/{CROWD.id}?queue=nothing").status_code == 200
