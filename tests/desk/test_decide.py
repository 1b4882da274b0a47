from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.dossier.affair import harbour

from audiatur.model.finding import Verdict
from audiatur.model.judgement import Decision
from audiatur.store.judgements import judgements
from audiatur.store.load import load_dossier
from audiatur.store.store import open_store

FINDING = next(each for each in harbour().compared.findings if each.verdict is Verdict.CONFLICT)


def form(decision: str, *about: str, **more: str) -> dict[str, object]:
    return {"decision": decision, "about": list(about) or [f"finding:{FINDING.id}"], "by": "Ana", **more}


def test_a_decision_is_stored_with_who_when_and_why(writer: TestClient, folder: Path) -> None:
    answer = writer.post("/decide", data=form("accept", reason="read both", back=f"/findings/{FINDING.id}"))
    (made,) = judgements(folder)
    assert (answer.status_code, answer.headers["location"]) == (303, f"/findings/{FINDING.id}?done={made.id}")
    assert (made.decision, made.by, made.reason) == (Decision.ACCEPT, "Ana", "read both")
    assert made.at.endswith("+00:00")


def test_what_is_decided_leaves_the_queue_and_comes_back_when_undone(writer: TestClient, folder: Path) -> None:
    assert FINDING.id in writer.get("/").text
    writer.post("/decide", data=form("reject"))
    assert FINDING.id not in writer.get("/").text
    (made,) = judgements(folder)
    writer.post("/decide", data=form("undo", f"judgement:{made.id}"))
    assert FINDING.id in writer.get("/").text
    assert len(judgements(folder)) == 2


def test_a_note_settles_nothing(writer: TestClient) -> None:
    writer.post("/decide", data=form("note", reason="ask the harbour office"))
    assert FINDING.id in writer.get("/").text
    assert "ask the harbour office" in writer.get(f"/findings/{FINDING.id}").text


def test_a_verdict_shows_at_once_with_its_person(writer: TestClient, folder: Path) -> None:
    writer.post("/decide", data=form("verdict", verdict="compatible", reason="one is a plan"))
    assert "Ana calls it compatible: one is a plan" in writer.get(f"/findings/{FINDING.id}").text
    found = next(each for each in load_dossier(folder).compared.findings if each.id == FINDING.id)
    assert found.verdict is Verdict.COMPATIBLE


def test_two_people_lose_nothing(writer: TestClient, folder: Path) -> None:
    writer.post("/decide", data=form("accept", reason="first"))
    second = writer.post("/decide", data=form("reject", reason="second") | {"by": "Bo"})
    assert second.status_code == 409
    assert "Ana" in second.text
    assert "second" in second.text
    (first,) = judgements(folder)
    again = writer.post("/decide", data=form("reject", reason="second", seen=first.id) | {"by": "Bo"})
    assert again.status_code == 303
    assert [each.by for each in judgements(folder)] == ["Ana", "Bo"]


def test_decisions_outlive_a_build(writer: TestClient, folder: Path) -> None:
    writer.post("/decide", data=form("accept"))
    with open_store(folder, "other readers") as store:
        store.replace(harbour())
    assert FINDING.id not in writer.get("/").text
    assert "Ana" in writer.get(f"/findings/{FINDING.id}").text


@pytest.mark.parametrize(
    "wrong",
    [
        form("accept", "finding:none"),
        form("accept", "planet:earth"),
        form("accept", "judgement:none"),
        form("accept", "words:none:1:2"),
        form("verdict"),
        form("edit", f"claim:{FINDING.claims[0]}"),
        form("edit", f"claim:{FINDING.claims[0]}") | {"field": "commitment", "value": "certain"},
        form("edit", f"claim:{FINDING.claims[0]}") | {"field": ["value", "period"], "value": ["1"]},
        form("join"),
        form("unite", "name:Harbour"),
    ],
)
def test_what_cannot_be_decided_is_told_and_not_stored(
    writer: TestClient, folder: Path, wrong: dict[str, object]
) -> None:
    answer = writer.post("/decide", data=wrong)
    assert answer.status_code == 422
    assert "could not be stored" in answer.text
    assert judgements(folder) == ()


@pytest.mark.parametrize("back", ["//x.example", "https://x.example", "/\\x.example", "/a\r\nset-cookie: x"])
def test_it_never_leads_elsewhere(writer: TestClient, back: str) -> None:
    assert writer.post("/decide", data=form("accept", back=back)).headers["location"].startswith("/?done=judgement-")


def test_what_people_write_is_escaped(writer: TestClient) -> None:
    writer.post("/decide", data=form("note", reason="<script>alert(1)</script>") | {"by": "<b>Ana</b>"})
    page = writer.get(f"/findings/{FINDING.id}").text
    assert "<script>alert" not in page
    assert "<b>Ana</b>" not in page
    assert "&lt;script&gt;" in page
