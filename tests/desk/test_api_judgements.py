from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient
from tests.desk.conftest import ORIGIN, TOKEN, Caller
from tests.dossier.affair import harbour

from audiatur.desk.guard import MOST_BYTES
from audiatur.model.finding import Verdict
from audiatur.store.judgements import judgements

FINDING = next(each for each in harbour().compared.findings if each.verdict is Verdict.CONFLICT)

PERIOD = [{"field": "period", "value": "2039"}]


@pytest.fixture
def api(client: Caller) -> TestClient:
    return client(authorization=f"Bearer {TOKEN.whole}")


def given(decision: str, *about: str, **more: Any) -> dict[str, Any]:
    return {"decision": decision, "about": list(about) or [f"finding:{FINDING.id}"], "by": "Ana", **more}


def sent(api: TestClient, *decisions: dict[str, Any]) -> Any:
    return api.post("/api/judgements", json={"judgements": list(decisions)})


def test_a_decision_is_stored_and_shows_at_once(api: TestClient, folder: Path) -> None:
    answer = sent(api, given("verdict", verdict="compatible", reason="one is a plan"))
    assert answer.status_code == 201
    (stored,) = answer.json()["judgements"]
    assert (stored["state"], stored["by"], stored["reason"]) == ("stands", "Ana", "one is a plan")
    assert [each.id for each in judgements(folder)] == [stored["id"]]
    now = api.get(f"/api/findings/{FINDING.id}").json()
    assert (now["verdict"], now["judged"]) == ("compatible", [stored["id"]])


def test_several_are_stored_together_or_not_at_all(api: TestClient, folder: Path) -> None:
    claim = given("edit", f"claim:{FINDING.claims[0]}", changes=[{"field": "period", "value": "2039"}])
    assert sent(api, given("accept"), claim, given("reject", "claim:none")).status_code == 422
    assert judgements(folder) == ()
    assert sent(api, given("accept"), claim).status_code == 201
    assert [each.decision for each in judgements(folder)] == ["accept", "edit"]
    assert api.get(f"/api/claims/{FINDING.claims[0]}").json()["period"] == "2039"


def test_nothing_is_stored_over_somebody_elses_decision(api: TestClient, folder: Path) -> None:
    (first,) = sent(api, given("accept")).json()["judgements"]
    answer = sent(api, given("note", "name:Velmora", reason="seen"), given("reject") | {"by": "Bo"})
    assert answer.status_code == 409
    assert answer.json()["newer"]["id"] == first["id"]
    assert "Ana" in answer.json()["error"]
    assert len(judgements(folder)) == 1
    assert sent(api, given("reject", seen=first["id"]) | {"by": "Bo"}).status_code == 201


def test_a_judgement_is_taken_back_and_brought_back(api: TestClient, folder: Path) -> None:
    (made,) = sent(api, given("verdict", verdict="compatible")).json()["judgements"]
    answer = api.post(f"/api/judgements/{made['id']}/undo", json={"by": "Ana", "reason": "too soon"})
    assert answer.status_code == 201
    (undone,) = answer.json()["judgements"]
    assert api.get(f"/api/judgements/{made['id']}").json()["state"] == "undone"
    assert api.get(f"/api/findings/{FINDING.id}").json()["verdict"] == "conflict"
    assert api.post(f"/api/judgements/{undone['id']}/undo", json={"by": "Ana"}).status_code == 201
    assert api.get(f"/api/findings/{FINDING.id}").json()["verdict"] == "compatible"
    assert api.post("/api/judgements/none/undo", json={"by": "Ana"}).status_code == 404
    assert len(judgements(folder)) == 3


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (given("accept", "finding:none"), "newest build"),
        (given("accept", "planet:earth"), "there is no planet"),
        (given("accept", by=" "), "say who decides"),
        (given("accept", by=""), "judgements.0.by"),
        (given("accept", by="A" * 201), "judgements.0.by"),
        (given("guess"), "judgements.0.decision"),
        (given("verdict"), "a verdict must be named"),
        (given("edit", f"claim:{FINDING.claims[0]}"), "an edit must change a field"),
        (given("edit", f"claim:{FINDING.claims[0]}", changes=[{"field": "value", "value": "inf"}]), "base units"),
        (given("join"), "takes 2 or more"),
        (given("accept", likes=3), "judgements.0.likes"),
        (given("accept", reason=7), "judgements.0.reason"),
        ({}, "judgements.0.decision"),
    ],
)
def test_what_cannot_be_decided_is_told(api: TestClient, folder: Path, wrong: dict[str, Any], told: str) -> None:
    answer = sent(api, wrong)
    assert answer.status_code == 422
    assert told in answer.json()["error"]
    assert judgements(folder) == ()


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"judgements": []}', b'{"judgements": ["\\ud800"]}']
)
@pytest.mark.parametrize("kind", ["application/json", "text/plain"])
def test_bodies_that_are_no_decisions(api: TestClient, folder: Path, body: bytes, kind: str) -> None:
    answer = api.post("/api/judgements", content=body, headers={"content-type": kind})
    assert answer.status_code == 422
    assert answer.json()["error"]
    assert judgements(folder) == ()


def test_too_many_at_once(api: TestClient) -> None:
    assert sent(api, *[given("accept")] * 101).status_code == 422


@pytest.mark.parametrize(
    ("token", "headers", "status"),
    [
        (None, {}, 401),
        ("wrong", {}, 401),
        (TOKEN.write, {}, 401),
        (TOKEN.whole, {"host": "elsewhere.example"}, 421),
        (TOKEN.whole, {"origin": "http://elsewhere.example"}, 403),
        (TOKEN.whole, {"content-length": str(MOST_BYTES + 1)}, 413),
    ],
)
def test_who_is_refused_at_the_door_is_told_in_json(
    client: Caller, token: str | None, headers: dict[str, str], status: int
) -> None:
    answer = client(token, **headers).get("/api/claims")
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/json"
    assert answer.json()["error"]


def test_a_body_that_grows_beyond_what_it_said_is_refused(
    api: TestClient, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("audiatur.desk.guard.MOST_BYTES", 1000)
    answer = api.post(
        "/api/judgements", content=iter([b" " * 600, b" " * 600]), headers={"content-type": "application/json"}
    )
    assert answer.status_code == 413
    assert "Too large" in answer.json()["error"]
    assert judgements(folder) == ()


def test_a_dossier_that_is_gone_is_told(api: TestClient, folder: Path) -> None:
    (folder / "dossier.db").unlink()
    for path in ("/api/", "/api/claims", "/api/claims/x", "/api/search"):
        answer = api.get(path)
        assert answer.status_code == 503
        assert "audiatur build" in answer.json()["error"]
    assert sent(api, given("accept")).status_code == 503


def test_what_is_not_there_is_told_in_json(api: TestClient) -> None:
    assert "/api/openapi.json" in api.get("/api/planets").json()["error"]
    assert api.get("/api/claims?planet=earth").status_code == 422
    assert api.get("/api/claims?limit=501").status_code == 422
    assert api.get(f"/api/claims?after={2**63}").status_code == 422


def test_the_cookie_reads_too(client: Caller) -> None:
    assert client(TOKEN.read).get("/api/claims").status_code == 200
    assert client(TOKEN.read, origin=ORIGIN).post("/api/judgements", json={}).status_code == 403


def test_what_would_do_nothing_is_refused_in_words_and_not_stored(api: TestClient, folder: Path) -> None:
    assert sent(api, given("reject")).status_code == 201
    (rejected,) = judgements(folder)
    lost = sent(api, given("accept", seen=rejected.id))
    assert (lost.status_code, lost.json()["error"][:30]) == (422, "this would have no effect: No ")
    nobody = sent(api, given("note", "name:Nobody Such", reason="seen"))
    assert (nobody.status_code, "No article names" in nobody.json()["error"]) == (422, True)
    assert judgements(folder) == (rejected,)


def test_what_the_same_request_takes_away_is_not_decided_on(api: TestClient, folder: Path) -> None:
    claim = f"claim:{FINDING.claims[0]}"
    assert sent(api, given("reject", claim), given("edit", claim, changes=PERIOD)).status_code == 422
    assert judgements(folder) == ()


def test_what_was_undone_is_not_undone_twice(api: TestClient, folder: Path) -> None:
    sent(api, given("reject"))
    (rejected,) = judgements(folder)
    address = f"/api/judgements/{rejected.id}/undo"
    assert api.post(address, json={"by": "Ana"}).status_code == 201
    again = api.post(address, json={"by": "Ana", "seen": judgements(folder)[-1].id})
    assert (again.status_code, "undone already" in again.json()["error"]) == (422, True)
    assert len(judgements(folder)) == 2


def test_a_decision_after_an_undo_in_one_request_sees_it(api: TestClient, folder: Path) -> None:
    sent(api, given("reject"))
    (rejected,) = judgements(folder)
    back = given("undo", f"judgement:{rejected.id}")
    assert sent(api, back, given("accept", seen=rejected.id)).status_code == 201
    assert [each.decision for each in judgements(folder)] == ["reject", "undo", "accept"]
